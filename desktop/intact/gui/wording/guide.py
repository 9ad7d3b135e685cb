"""The words around a client's guide: what a way is for, what results, how sure we are, why it."""

from __future__ import annotations

from intact.clients.client import Kind, Proof, Purpose, Result
from intact.clients.guide import Choice, Reason
from intact.gui.wording.words import QT_TRANSLATE_NOOP, Words, data_text, said

_CONTEXT = "Guide"

_PURPOSES = {
    Purpose.FORWARD: QT_TRANSLATE_NOOP("Guide", "Send it from your mail program"),
    Purpose.SAVE: QT_TRANSLATE_NOOP("Guide", "Save it as a file"),
    Purpose.DRAG: QT_TRANSLATE_NOOP("Guide", "Drag it onto Intact"),
}

_RESULTS = {
    Result.MESSAGE_RFC822: Words(
        QT_TRANSLATE_NOOP("Guide", "The original arrives as an attached message"),
        term=QT_TRANSLATE_NOOP("Guide", "message/rfc822"),
    ),
    Result.OUTLOOK_ITEM: Words(
        QT_TRANSLATE_NOOP("Guide", "The original arrives as an Outlook item"),
        term=QT_TRANSLATE_NOOP("Guide", "Outlook item, made anew as message/rfc822 on the way"),
    ),
    Result.EML_FILE: Words(
        QT_TRANSLATE_NOOP("Guide", "You get an .eml file"),
        QT_TRANSLATE_NOOP("Guide", "the message as it stands"),
    ),
    Result.MSG_FILE: Words(
        QT_TRANSLATE_NOOP("Guide", "You get an Outlook .msg file"),
        QT_TRANSLATE_NOOP("Guide", "Intact rebuilds the message from it"),
    ),
    Result.MBOX_FILE: Words(
        QT_TRANSLATE_NOOP("Guide", "You get a mailbox file"),
        term=QT_TRANSLATE_NOOP("Guide", "mbox"),
    ),
    Result.EMLX_FILE: Words(
        QT_TRANSLATE_NOOP("Guide", "You get an Apple Mail file"),
        term=QT_TRANSLATE_NOOP("Guide", ".emlx"),
    ),
    Result.NOTHING: Words(QT_TRANSLATE_NOOP("Guide", "The original cannot be had this way")),
}

_PROOFS = {
    Proof.VERIFIED: QT_TRANSLATE_NOOP("Guide", "Checked"),
    Proof.INFERRED: QT_TRANSLATE_NOOP("Guide", "Not checked: concluded from similar programs"),
    Proof.UNKNOWN: QT_TRANSLATE_NOOP("Guide", "Not checked"),
}

_REASONS = {
    Reason.PICKED: QT_TRANSLATE_NOOP("Guide", "You picked this guide."),
    Reason.SAMPLE: QT_TRANSLATE_NOOP("Guide", "Because this message came from {program}."),
    Reason.DEFAULT: QT_TRANSLATE_NOOP("Guide", "Because {program} opens your mail."),
    Reason.INSTALLED: QT_TRANSLATE_NOOP("Guide", "Because {program} is on this computer."),
    Reason.GENERAL: QT_TRANSLATE_NOOP("Guide", "Pick your mail program to see its steps."),
}

HERE = "here"
ELSEWHERE = "elsewhere"
"""Groups of mail programs besides the kinds: on this computer, and any other."""

_GROUPS = {
    HERE: QT_TRANSLATE_NOOP("Guide", "On this computer"),
    Kind.DESKTOP: QT_TRANSLATE_NOOP("Guide", "Mail programs"),
    Kind.WEB: QT_TRANSLATE_NOOP("Guide", "Mail in the browser"),
    Kind.PHONE: QT_TRANSLATE_NOOP("Guide", "On a phone or tablet"),
    Kind.TERMINAL: QT_TRANSLATE_NOOP("Guide", "In a terminal"),
    ELSEWHERE: QT_TRANSLATE_NOOP("Guide", "None of these"),
}

_REQUIREMENTS = (
    QT_TRANSLATE_NOOP("Guide", "Send the original message as an attachment of a new mail."),
    QT_TRANSLATE_NOOP(
        "Guide", "It must be the message as you received it, with all its internet headers."
    ),
    QT_TRANSLATE_NOOP(
        "Guide", "Do not forward it in the text of the mail, and do not pack it into an archive."
    ),
    QT_TRANSLATE_NOOP(
        "Guide",
        "If your mail program cannot do that, save the message as a file and drop it on Intact.",
    ),
)


def purpose_words(purpose: Purpose) -> str:
    """What a procedure is for."""
    return said(_CONTEXT, _PURPOSES[purpose])


def result_words(result: Result) -> Words:
    """What comes of it, with a few words on it as `why`, and the exact form as `term`."""
    pattern = _RESULTS[result]
    return Words(
        said(_CONTEXT, pattern.title),
        said(_CONTEXT, pattern.why),
        term=said(_CONTEXT, pattern.term),
    )


def proof_words(proof: Proof) -> str:
    """How sure the steps are."""
    return said(_CONTEXT, _PROOFS[proof])


def group_words(group: str) -> str:
    """A group of mail programs in a list: HERE, ELSEWHERE, or the value of a Kind."""
    return said(_CONTEXT, _GROUPS[group])


def reason_words(choice: Choice) -> str:
    """Why this guide is shown."""
    program = data_text(choice.client.title) if choice.client else ""
    return said(_CONTEXT, _REASONS[choice.reason], {"program": program})


def requirements() -> tuple[str, ...]:
    """What holds for every mail program, for those without a guide."""
    return tuple(said(_CONTEXT, text) for text in _REQUIREMENTS)
