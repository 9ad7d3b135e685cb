"""Samples, errors and findings as lines for people and as records for `--json`.

The command `intact report` is another thing: `intact.cli.ticket`.

Every record has `record`, which says what it is, and `input`, the path as it was given or as it was
found below a folder that was given. A "#" behind it says which message of a mail folder it is (its
number), which file of an archive (its path), or which attached message (its number).
Codes are stable; texts (`title`, `why`, `what_to_do`, `text`)
are English. Times are RFC 3339, sizes bytes, sums SHA-256 in lower-case hex.

"unreadable", an input that is no sample:
    reason   code; `values` go with it
    title, what_to_do

"sample", of `intact check`:
    state    "ready", "look" or "unfit": the worst of the findings
    for      name of the destination it was checked for, null for none
    format, fidelity   codes; losses: list of {code, values, text}
    conversion         how it came about: "exact", "rebuilt" and "not_kept", each a list of
                       {code, values, text, term}
    sha256, size       of the message; source_sha256, source_size: of the input
    subject, from {name, address}, message_id, sent, received (null where not known), recipients:
    list of {address, place}; untrusted texts, as they are in the message
    message_state, body   codes: was it received, and is there something behind the header section
    contained          attached messages: list of {subject, from, has_transport_headers}
    not_fully_read     names of the limits that were reached
    findings           in the order shown: list of {code, severity, values, title, why, what_to_do}
"""

from __future__ import annotations

import textwrap
from collections.abc import Sequence
from datetime import datetime

from intact import untrusted
from intact.cli.conversion import conversion_lines, conversion_record
from intact.destinations import Destination
from intact.errors import Unreadable
from intact.finding import Finding, Severity
from intact.gui.samples.row_words import sender, state_word
from intact.gui.samples.rows import State
from intact.gui.wording import errors as error_words
from intact.gui.wording import fidelity as fidelity_words
from intact.gui.wording import findings as finding_words
from intact.gui.wording.sizes import data_size
from intact.gui.wording.words import sentences
from intact.sample import Mailbox, Sample

_SUBJECT = 150
_SENDER = 80
_PATH = 4_096
_NARROWEST = 30

_STATES = {
    Severity.BLOCKS: State.UNFIT,
    Severity.WARNS: State.LOOK,
    Severity.INFORMS: State.READY,
}


def shown(path: object) -> str:
    """A path that cannot steer a terminal."""
    return untrusted.line(str(path), _PATH)


def state_of(findings: Sequence[Finding]) -> State:
    """How a sample fares, as in the window."""
    ranked = sorted((finding.severity for finding in findings), key=lambda one: one.rank)
    return _STATES[ranked[0]] if ranked else State.READY


def unreadable_line(name: str, error: Unreadable) -> str:
    """One line: which input, what is wrong, what to do."""
    words = error_words.unreadable(error)
    return f"{shown(name)}: {sentences(words.title, words.what_to_do)}"


def unreadable_record(name: str, error: Unreadable) -> dict[str, object]:
    """The JSON object of an input that is no sample."""
    words = error_words.unreadable(error)
    return {
        "record": "unreadable",
        "input": name,
        "reason": error.reason.value,
        "values": error.values,
        "title": words.title,
        "what_to_do": words.what_to_do,
    }


def unreadable_lines(name: str, error: Unreadable, columns: int) -> list[str]:
    """An input that is no sample, in a report."""
    words = error_words.unreadable(error)
    told = sentences(words.title, words.what_to_do)
    return _entry(State.UNREADABLE, name, [("", told)], columns)


def sample_lines(sample: Sample, findings: Sequence[Finding], columns: int) -> list[str]:
    """A sample for people: its state, what it is, what was found, how it was converted."""
    told = [("", _summary(sample))]
    for finding in findings:
        words = finding_words.words(finding)
        weight = finding_words.severity_word(finding.severity)
        told.append(("", f"{weight}: {sentences(words.title, words.why, words.what_to_do)}"))
    told += conversion_lines(sample)
    return _entry(state_of(findings), sample.source_name, told, columns)


def _summary(sample: Sample) -> str:
    facts = sample.facts
    parts = (
        untrusted.line(facts.subject, _SUBJECT),
        untrusted.line(sender(facts.sender), _SENDER),
        _day(facts.received or facts.sent),
        data_size(len(sample.data)),
        fidelity_words.of_sample(sample).title,
    )
    return " · ".join(part for part in parts if part)


def _entry(state: State, name: str, told: Sequence[tuple[str, str]], columns: int) -> list[str]:
    """The state in a column of its own, everything else behind it."""
    width = max(len(state_word(one)) for one in (*_STATES.values(), State.UNREADABLE)) + 2
    lines = [f"{state_word(state):<{width}}{shown(name)}"]
    for mark, text in told:
        first, rest = " " * width + mark, " " * (width + len(mark))
        lines += _wrapped(text, first, rest, columns)
    return lines


def _wrapped(text: str, first: str, rest: str, columns: int) -> list[str]:
    if not columns:
        return [first + text]
    width = max(columns - 1, len(rest) + _NARROWEST)
    return textwrap.wrap(
        text,
        width,
        initial_indent=first,
        subsequent_indent=rest,
        break_long_words=False,
        break_on_hyphens=False,
    )


def sample_record(
    sample: Sample, findings: Sequence[Finding], destination: Destination | None
) -> dict[str, object]:
    """The JSON object of a sample and its findings."""
    facts = sample.facts
    return {
        "record": "sample",
        "input": sample.source_name,
        "state": state_of(findings).value,
        "for": destination.name if destination else None,
        **made_record(sample),
        "size": len(sample.data),
        "source_size": sample.source_size,
        "subject": facts.subject,
        "from": _mailbox_record(facts.sender),
        "message_id": facts.message_id,
        "sent": facts.sent,
        "received": facts.received,
        "recipients": [*facts.recipients],
        "message_state": facts.state.value,
        "body": facts.body.value,
        "contained": [
            {
                "subject": inner.subject,
                "from": _mailbox_record(inner.sender),
                "has_transport_headers": inner.has_transport_headers,
            }
            for inner in facts.contained
        ],
        "signatures": [
            {"field": one.name, "domain": one.domain, "body": one.state.value}
            for one in facts.signatures
        ],
        "not_fully_read": [*facts.not_fully_read],
        "findings": [_finding_record(finding) for finding in findings],
    }


def made_record(sample: Sample) -> dict[str, object]:
    """How a sample came to be: format, fidelity, losses, the three groups and both sums."""
    return {
        "format": sample.format.value,
        "fidelity": sample.fidelity.value,
        "losses": [
            {"code": loss.code.value, "values": loss.values, "text": fidelity_words.loss(loss)}
            for loss in sample.losses
        ],
        "conversion": conversion_record(sample),
        "sha256": sample.sha256,
        "source_sha256": sample.source_sha256,
    }


def _mailbox_record(box: Mailbox) -> dict[str, str]:
    return {"name": box.name, "address": box.address}


def _finding_record(finding: Finding) -> dict[str, object]:
    words = finding_words.words(finding)
    return {
        "code": finding.code.value,
        "severity": finding.severity.value,
        "values": finding.values,
        "title": words.title,
        "why": words.why,
        "what_to_do": words.what_to_do,
    }


def _day(when: datetime | None) -> str:
    return when.date().isoformat() if when else ""
