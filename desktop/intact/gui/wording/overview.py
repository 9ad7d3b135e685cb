"""The words around a destination: what it wants, how sure that is, and what a judgement is."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from intact.destinations import Certainty, Destination, Rules
from intact.gui.wording.sizes import data_size
from intact.gui.wording.words import QT_TRANSLATE_NOOP, data_text, listed, said
from intact.judgement import Judgement
from intact.resources import Text

_CONTEXT = "Overview"

_JUDGEMENTS = {
    Judgement.LINK_BLOCKED: QT_TRANSLATE_NOOP("Overview", "A good link was blocked"),
    Judgement.FALSE_POSITIVE: QT_TRANSLATE_NOOP("Overview", "A good mail was stopped"),
    Judgement.MISSED_SPAM: QT_TRANSLATE_NOOP("Overview", "Spam came through"),
    Judgement.PHISHING: QT_TRANSLATE_NOOP("Overview", "Phishing came through"),
    Judgement.MALWARE: QT_TRANSLATE_NOOP("Overview", "Malware came through"),
}

_CERTAINTIES = {
    Certainty.VERIFIED: "",
    Certainty.SECOND_HAND: QT_TRANSLATE_NOOP(
        "Overview", "These facts come from others: check them before use."
    ),
    Certainty.UNKNOWN: QT_TRANSLATE_NOOP(
        "Overview", "Nobody has checked these facts: check them before use."
    ),
}

_ADDRESS = QT_TRANSLATE_NOOP("Overview", "Goes to {address}.")
_MAIL_BYTES = QT_TRANSLATE_NOOP("Overview", "A whole mail may have at most {size}.")
_FORBIDDEN = QT_TRANSLATE_NOOP("Overview", "Not taken: {things}.")
_SOURCES = QT_TRANSLATE_NOOP("Overview", "Source: {names}.")


def judgement_words(judgement: Judgement) -> str:
    """What the person says the filter did wrong."""
    return said(_CONTEXT, _JUDGEMENTS[judgement])


def destination_facts(destination: Destination, address: str) -> tuple[str, ...]:
    """What to know about a destination, each a sentence or a paragraph."""
    texts = [
        data_text(destination.first_advice),
        data_text(destination.who),
        said(_CONTEXT, _ADDRESS, {"address": address}) if address else "",
        *_rules(destination.rules),
        data_text(destination.check_before_use),
        said(_CONTEXT, _CERTAINTIES[destination.certainty]),
        _sources(destination),
    ]
    return tuple(text for text in texts if text)


def paragraphs(texts: tuple[Text, ...]) -> tuple[str, ...]:
    """Texts of the data in the person's language."""
    return tuple(data_text(text) for text in texts)


def _rules(rules: Rules) -> list[str]:
    lines = []
    if rules.samples_per_mail:
        lines.append(_samples(rules.samples_per_mail))
    if rules.mail_bytes:
        lines.append(said(_CONTEXT, _MAIL_BYTES, {"size": data_size(rules.mail_bytes)}))
    if rules.days:
        lines.append(_days(rules.days))
    if rules.forbidden:
        things = listed(data_text(text) for text in rules.forbidden)
        lines.append(said(_CONTEXT, _FORBIDDEN, {"things": things}))
    return lines


def _samples(count: int) -> str:
    return QCoreApplication.translate("Overview", "At most %n sample(s) in one mail.", None, count)


def _days(count: int) -> str:
    return QCoreApplication.translate(
        "Overview", "The message may be at most %n day(s) old.", None, count
    )


def _sources(destination: Destination) -> str:
    names = listed(data_text(origin.name) for origin in destination.sources)
    return said(_CONTEXT, _SOURCES, {"names": names}) if names else ""
