"""The words of a whole guide as a page, in the person's language."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

from intact.clients.client import Client, Proof, Purpose, Result
from intact.clients.guide_words import GuideWords
from intact.clients.spoken import Spoken
from intact.gui.wording.words import QT_TRANSLATE_NOOP, said, translated

_CONTEXT = "GuidePage"

_WORDS = {
    "handed_on": QT_TRANSLATE_NOOP(
        "GuidePage",
        "Send it to the address that you were given. Without Intact, attach a saved file to a new "
        "mail where a step tells you to drop it.",
    ),
    "english_names": QT_TRANSLATE_NOOP(
        "GuidePage",
        "The menu names are given in English: what this program calls them in your language is not "
        "known.",
    ),
    "one_of": QT_TRANSLATE_NOOP(
        "GuidePage", "Any one of these ways will do; the first is the best."
    ),
    "result": QT_TRANSLATE_NOOP("GuidePage", "Result"),
    "take_care": QT_TRANSLATE_NOOP("GuidePage", "Take care"),
    "formats": QT_TRANSLATE_NOOP("GuidePage", "Formats"),
    "valid": QT_TRANSLATE_NOOP("GuidePage", "Valid from here"),
    "invalid": QT_TRANSLATE_NOOP("GuidePage", "Not valid from here"),
    "sources": QT_TRANSLATE_NOOP("GuidePage", "Sources"),
    "looks_different": QT_TRANSLATE_NOOP("GuidePage", "If it looks different there"),
}

_PATTERNS = {
    "quoted": QT_TRANSLATE_NOOP("GuidePage", "“{name}”"),
    "labelled": QT_TRANSLATE_NOOP("GuidePage", "{label}: {text}"),
    "english_name": QT_TRANSLATE_NOOP("GuidePage", "{name} (English)"),
    "outcome_of": QT_TRANSLATE_NOOP("GuidePage", "{what}. {keeps}"),
    "either": QT_TRANSLATE_NOOP("GuidePage", "{one}; {others}"),
    "step": QT_TRANSLATE_NOOP("GuidePage", "Step {number} of {count}: {text}"),
}
"""Filled in later, step by step."""

_PURPOSES = {
    Purpose.FORWARD: QT_TRANSLATE_NOOP("GuidePage", "Send the original as an attachment"),
    Purpose.SAVE: QT_TRANSLATE_NOOP("GuidePage", "Get the original as a file"),
    Purpose.DRAG: QT_TRANSLATE_NOOP("GuidePage", "Drag the original out"),
}

_RESULTS = {
    Result.MESSAGE_RFC822: QT_TRANSLATE_NOOP("GuidePage", "an attached message (message/rfc822)"),
    Result.OUTLOOK_ITEM: QT_TRANSLATE_NOOP(
        "GuidePage", "an attached Outlook item, which travels as message/rfc822"
    ),
    Result.EML_FILE: QT_TRANSLATE_NOOP("GuidePage", "an .eml file"),
    Result.MSG_FILE: QT_TRANSLATE_NOOP("GuidePage", "an Outlook .msg file"),
    Result.MBOX_FILE: QT_TRANSLATE_NOOP("GuidePage", "a mailbox file (mbox)"),
    Result.EMLX_FILE: QT_TRANSLATE_NOOP("GuidePage", "an Apple Mail .emlx file"),
    Result.NOTHING: QT_TRANSLATE_NOOP("GuidePage", "nothing: the original cannot be had this way"),
}

_PROOFS = {
    Proof.VERIFIED: QT_TRANSLATE_NOOP("GuidePage", "Confirmed by"),
    Proof.INFERRED: QT_TRANSLATE_NOOP("GuidePage", "Not confirmed, concluded from"),
    Proof.UNKNOWN: QT_TRANSLATE_NOOP("GuidePage", "Not known for sure"),
}


def spoken(client: Client) -> Spoken:
    """A client's guide in the person's language."""
    return Spoken(client, guide_words())


def guide_words() -> GuideWords:
    """The words around a guide, in the person's language."""
    return GuideWords(
        language=QLocale().name(),
        translated=translated,
        key=_key,
        **{name: QCoreApplication.translate(_CONTEXT, text) for name, text in _PATTERNS.items()},
        **{name: said(_CONTEXT, text) for name, text in _WORDS.items()},
        purposes={one: said(_CONTEXT, text) for one, text in _PURPOSES.items()},
        results={one: said(_CONTEXT, text) for one, text in _RESULTS.items()},
        proofs={one: said(_CONTEXT, text) for one, text in _PROOFS.items()},
    )


def _key(name: str) -> str:
    """A key as Qt writes it in the person's language; Qt's own catalogue has the names."""
    return QCoreApplication.translate("QShortcut", name)
