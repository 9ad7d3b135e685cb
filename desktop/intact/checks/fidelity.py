"""How far is the sample from what arrived?

Only what the person should know before sending; the full list of losses is shown with the
conversion. A message without internet headers is the subject of `intact.checks.headers`.
"""

from __future__ import annotations

from collections.abc import Iterator

from intact.checks.context import Case
from intact.fidelity import Fidelity, LossCode
from intact.finding import Action, Finding, FindingCode, Severity
from intact.sample import BodyState, MessageState, Sample

_HARMED = frozenset(
    {
        LossCode.DAMAGED,
        LossCode.NOT_FULLY_READ,
        LossCode.HEADERS_TRUNCATED,
        LossCode.RTF_CHECKSUM_WRONG,
        LossCode.LENGTH_MISMATCH,
    }
)
"""The file itself is broken or was not read to its end."""

_MISSING = frozenset(
    {
        LossCode.ATTACHMENT_UNREADABLE,
        LossCode.ATTACHMENT_BY_REFERENCE,
        LossCode.ATTACHMENT_OLE,
        LossCode.ATTACHMENT_TOO_DEEP,
        LossCode.PART_MISSING,
    }
)
"""One part of the message each that is not in the sample."""

_CLIENT_LINES = (
    (LossCode.CLIENT_LINES_REMOVED, FindingCode.CLIENT_LINES_REMOVED, Action.KEEP_CLIENT_LINES),
    (LossCode.CLIENT_LINES_KEPT, FindingCode.CLIENT_LINES_KEPT, Action.TAKE_CLIENT_LINES_OFF),
)
"""What became of the lines a mail client added, and how to have it the other way."""


_SAVE_AGAIN = (Action.SHOW_GUIDE, Action.REMOVE)
"""The way out where the mailbox has more than the file: the guide shows how to get it."""

_PLACEHOLDERS = frozenset({LossCode.ARCHIVE_STUB, LossCode.NOT_DOWNLOADED})
"""The file only says that there is a message somewhere else."""


def find(case: Case) -> Iterator[Finding]:
    """Damage first, then what is missing, then how the sample was made."""
    sample = case.sample
    losses = {loss.code for loss in sample.losses}
    if losses & _HARMED:
        yield Finding(FindingCode.DAMAGED, Severity.WARNS, actions=_SAVE_AGAIN)
    if losses & _PLACEHOLDERS:
        yield Finding(FindingCode.PLACEHOLDER, case.weight, actions=_SAVE_AGAIN)
    missing = parts_missing(sample)
    if missing:
        yield Finding(FindingCode.INCOMPLETE, Severity.WARNS, {"count": missing}, _SAVE_AGAIN)
    yield from _elsewhere(sample)
    yield from _rung(case)
    if sample.facts.not_fully_read:
        values: dict[str, str | int] = {"limits": ", ".join(sample.facts.not_fully_read)}
        yield Finding(FindingCode.NOT_FULLY_READ, Severity.INFORMS, values)
    yield from _client_lines(sample)
    yield from _quoting(sample)
    yield from _fetching(sample)


def parts_missing(sample: Sample) -> int:
    """How many parts of the message that arrived are not in the sample."""
    count = 0
    for loss in sample.losses:
        if loss.code in _MISSING:
            count += 1
        elif loss.code is LossCode.ATTACHMENTS_LEFT_OUT:
            count += int(loss.values.get("count", 1))
        elif loss.code is LossCode.BODY_MISSING:
            count += sample.facts.body is BodyState.PRESENT  # else `headers` says it
    return count


def _elsewhere(sample: Sample) -> Iterator[Finding]:
    """Attachments that the mail program keeps in other files."""
    for loss in sample.losses:
        if loss.code is LossCode.PARTS_ELSEWHERE:
            values: dict[str, str | int] = {"client": sample.facts.client, **loss.values}
            yield Finding(FindingCode.PARTS_ELSEWHERE, Severity.WARNS, values, _SAVE_AGAIN)


def _rung(case: Case) -> Iterator[Finding]:
    """Which rung of the ladder a converted sample stands on."""
    rung = case.sample.fidelity
    if rung is Fidelity.SYNTHESISED:
        if case.facts.state is MessageState.RECEIVED:
            yield Finding(FindingCode.SYNTHESISED, case.weight, actions=_SAVE_AGAIN)
    elif rung is not Fidelity.EXACT:
        yield Finding(FindingCode.CONVERTED, Severity.INFORMS, {"fidelity": rung.value})


def _client_lines(sample: Sample) -> Iterator[Finding]:
    """Lines a mail client had added while storing the message: taken off, or kept as asked."""
    for code, finding, action in _CLIENT_LINES:
        losses = [loss for loss in sample.losses if loss.code is code]
        names = [str(loss.values.get("names", "")) for loss in losses]
        if names:
            values: dict[str, str | int] = {"names": ", ".join(names)}
            actions = (action,) if sample.holds_what_was_handed_over else ()
            yield Finding(finding, Severity.INFORMS, values, actions)


def _quoting(sample: Sample) -> Iterator[Finding]:
    """Lines of the body that a mailbox file may have quoted."""
    for loss in sample.losses:
        if loss.code is LossCode.MBOX_MAY_BE_QUOTED:
            values = dict(loss.values)
            actions = (Action.SHOW_GUIDE,)
            yield Finding(FindingCode.MAY_BE_QUOTED, Severity.INFORMS, values, actions)


def _fetching(sample: Sample) -> Iterator[Finding]:
    """What makes Outlook reach out as soon as the file is opened there (CVE-2023-23397)."""
    for loss in sample.losses:
        if loss.code is LossCode.REMINDER_FILE:
            yield Finding(FindingCode.FETCHES_A_FILE, Severity.WARNS, dict(loss.values))
            return
