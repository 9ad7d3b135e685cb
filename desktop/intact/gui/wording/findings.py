"""Findings in words: what is, why it matters, what to do, and the buttons that do it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QDate, Qt

from intact.checks import signatures
from intact.fidelity import Fidelity, LossCode
from intact.finding import Action, Finding, FindingCode, Severity
from intact.gui.wording import fidelity as fidelity_words
from intact.gui.wording import finding_texts as texts
from intact.gui.wording.sizes import data_size
from intact.gui.wording.times import day_words
from intact.gui.wording.words import QT_TRANSLATE_NOOP, Words, listed, said
from intact.mime.lines import obstacle
from intact.sample import MessageState, Sample, SignedState

_CONTEXT = "Findings"
_DIGITS = 6  # down to single bytes of a megabyte

_SEVERITIES = {
    Severity.BLOCKS: QT_TRANSLATE_NOOP("Findings", "Not fit"),
    Severity.WARNS: QT_TRANSLATE_NOOP("Findings", "Please look"),
    Severity.INFORMS: QT_TRANSLATE_NOOP("Findings", "Good to know"),
}

_ACTIONS = {
    Action.USE_CONTAINED: QT_TRANSLATE_NOOP("Findings", "Use the attached original"),
    Action.REMOVE: QT_TRANSLATE_NOOP("Findings", "Take it out of the list"),
    Action.THIS_IS_MY_ADDRESS: QT_TRANSLATE_NOOP("Findings", "That is my address too"),
    Action.SHOW_GUIDE: QT_TRANSLATE_NOOP("Findings", "Show me how"),
    Action.WRITE_ANSWER: QT_TRANSLATE_NOOP("Findings", "Answer the sender…"),
    Action.CHOOSE_DESTINATION: QT_TRANSLATE_NOOP("Findings", "Choose another destination"),
    Action.CHOOSE_WAY: QT_TRANSLATE_NOOP("Findings", "Choose another way"),
    Action.SAVE_SAMPLES: QT_TRANSLATE_NOOP("Findings", "Save the messages…"),
    Action.KEEP_CLIENT_LINES: QT_TRANSLATE_NOOP("Findings", "Put the lines back"),
    Action.TAKE_CLIENT_LINES_OFF: QT_TRANSLATE_NOOP("Findings", "Take the lines off"),
}

_ACTIONS_OF = {
    (Action.USE_CONTAINED, FindingCode.HAS_ATTACHED_MESSAGE): QT_TRANSLATE_NOOP(
        "Findings", "Use the attached message"
    ),
    (Action.THIS_IS_MY_ADDRESS, FindingCode.OWN_ADDRESS_UNKNOWN): QT_TRANSLATE_NOOP(
        "Findings", "Yes, that is mine"
    ),
}
"""Where a button is called otherwise for one finding."""

_HEADERS_THERE = QT_TRANSLATE_NOOP("Findings", "All internet headers are there")
_EXACT = QT_TRANSLATE_NOOP("Findings", "Every byte is as it arrived")
_ORIGINAL = QT_TRANSLATE_NOOP("Findings", "It is the original, not a forward")
_UNCHANGED = QT_TRANSLATE_NOOP(
    "Findings", "The content is unchanged since it was signed ({domains})"
)
_ATTACHABLE = QT_TRANSLATE_NOOP("Findings", "It can be attached unchanged")

_LEFT_OUT = QT_TRANSLATE_NOOP("Findings", "“{name}” is left out: {reason}.")
_NO_SUBJECT = QT_TRANSLATE_NOOP("Findings", "(no subject)")


def words(finding: Finding) -> Words:
    """A finding in words, its values filled in and safe to show."""
    if finding.code is FindingCode.CONVERTED:
        return fidelity_words.fidelity(Fidelity(str(finding.values["fidelity"])))
    pattern = _pattern(finding)
    values = _shown(finding)
    return Words(
        said(_CONTEXT, pattern.title, values),
        said(_CONTEXT, pattern.why, values),
        said(_CONTEXT, pattern.what_to_do, values),
        said(_CONTEXT, pattern.term, values),
    )


def action_label(action: Action, finding: Finding) -> str:
    """What stands on the button."""
    if action is Action.USE_CONTAINED and _several(finding):
        count = int(finding.values["count"])
        return QCoreApplication.translate("Findings", "Use the %n attached message(s)", None, count)
    return said(_CONTEXT, _ACTIONS_OF.get((action, finding.code), _ACTIONS[action]))


def severity_word(severity: Severity) -> str:
    """The word beside the icon."""
    return said(_CONTEXT, _SEVERITIES[severity])


def left_out(name: str, finding: Finding) -> str:
    """One sentence on a sample that is in no mail; `name` is its source's."""
    return said(_CONTEXT, _LEFT_OUT, {"name": name, "reason": words(finding).title})


def fine(sample: Sample, findings: Sequence[Finding] = ()) -> tuple[str, ...]:
    """What is as it should be: one line each, only what holds for every destination.

    Args:
        sample: what was checked.
        findings: what was found; beside one that blocks, nothing is said about attaching.
    """
    facts = sample.facts
    lost = {loss.code for loss in sample.losses}
    kept = LossCode.HEADERS_TRUNCATED not in lost
    received = facts.state is MessageState.RECEIVED
    made_up = sample.fidelity is Fidelity.SYNTHESISED  # there is nothing it could differ from
    blocked = any(finding.severity is Severity.BLOCKS for finding in findings)
    signers = signatures.domains(facts, SignedState.MATCHES)
    lines = {
        _HEADERS_THERE: received and kept and not made_up,
        _EXACT: received and sample.is_as_it_arrived,  # a draft never arrived
        _UNCHANGED: signers,
        _ORIGINAL: received and not facts.signs,
        _ATTACHABLE: received and not (made_up or blocked or obstacle(facts.lines)),
    }
    values = {"domains": listed(signers)}
    return tuple(said(_CONTEXT, text, values) for text, holds in lines.items() if holds)


def _pattern(finding: Finding) -> Words:
    """The sentences of a finding; some depend on its values or its severity."""
    pattern = texts.SENTENCES[finding.code]
    match finding.code:
        case FindingCode.CANNOT_TRAVEL_AS_MESSAGE:
            obstacle = texts.OBSTACLES[str(finding.values["why"])]
            around = texts.AROUND_OBSTACLES[finding.severity]
            return Words(pattern.title, obstacle.why, around, obstacle.term)
        case FindingCode.CONTAINS_ORIGINAL | FindingCode.FORWARD_OF_FORWARD if _several(finding):
            return replace(pattern, what_to_do=texts.SEVERAL_ORIGINALS)
        case FindingCode.NOT_A_MESSAGE:
            title = texts.KINDS.get(str(finding.values["kind"]), pattern.title)
            return replace(pattern, title=title)
        case FindingCode.CHANGED_SINCE_SIGNED if finding.values["host"]:
            return replace(pattern, why=texts.CHANGED_BY_REWRITING)
        case _:
            return pattern


def _several(finding: Finding) -> bool:
    """Whether it is about more than one attached message."""
    return int(finding.values.get("count", 1)) > 1


def _shown(finding: Finding) -> dict[str, str | int]:
    """The values as people write them: sizes with a unit, days in words."""
    values = dict(finding.values)
    match finding.code:
        case FindingCode.TOO_LARGE | FindingCode.WILL_BE_CUT:
            size, limit = int(values["size"]), int(values["limit"])
            values["size"], values["limit"] = _sizes(size, limit)
        case FindingCode.TOO_OLD:
            values["age"] = _days(int(values["days"]))
            values["limit"] = _days(int(values["limit"]))
        case FindingCode.SOON_TOO_OLD:
            values["left"] = _hours(int(values["hours"]))
            values["limit"] = _days(int(values["limit"]))
        case FindingCode.SENT_BEFORE:
            values["date"] = _day(str(values["date"]))
        case FindingCode.DATE_UNKNOWN:
            values["limit"] = _days(int(values["limit"]))
    if not values.get("subject", " "):
        values["subject"] = said(_CONTEXT, _NO_SUBJECT)
    return values


def _hours(count: int) -> str:
    return QCoreApplication.translate("Findings", "%n hour(s)", None, count)


def _day(text: str) -> str:
    day = QDate.fromString(text, Qt.DateFormat.ISODate)
    return day_words(day)


def _days(count: int) -> str:
    return QCoreApplication.translate("Findings", "%n day(s)", None, count)


def _sizes(size: int, limit: int) -> tuple[str, str]:
    """Both with a unit, with as many digits as it takes to tell them apart."""
    digits = 0
    while digits < _DIGITS and data_size(size, digits) == data_size(limit, digits):
        digits += 1
    return data_size(size, digits), data_size(limit, 0 if _is_round(limit) else digits)


def _is_round(octets: int) -> bool:
    """Whether it is a whole number of its unit."""
    while octets >= 1_000 and octets % 1_000 == 0:
        octets //= 1_000
    return octets < 1_000
