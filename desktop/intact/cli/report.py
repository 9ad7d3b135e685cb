"""Samples, errors and findings as lines for people and as records for `--json`."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from intact import untrusted
from intact.errors import Unreadable
from intact.finding import Finding
from intact.gui.wording import errors as error_words
from intact.gui.wording import fidelity as fidelity_words
from intact.gui.wording import findings as finding_words
from intact.sample import Sample


def unreadable_line(name: str, error: Unreadable) -> str:
    """One line: which input, what is wrong, what to do."""
    words = error_words.unreadable(error)
    return " ".join(
        part for part in (f"{untrusted.line(name)}:", words.title, words.what_to_do) if part
    )


def unreadable_record(name: str, error: Unreadable) -> dict[str, object]:
    """The JSON object of an input that is no sample."""
    words = error_words.unreadable(error)
    return {
        "name": name,
        "readable": False,
        "reason": error.reason.value,
        "values": error.values,
        "title": words.title,
        "what_to_do": words.what_to_do,
    }


def loss_lines(sample: Sample) -> list[str]:
    """What could not be kept, in words."""
    return [fidelity_words.loss(loss) for loss in sample.losses]


def sample_lines(name: str, sample: Sample, findings: Sequence[Finding]) -> list[str]:
    """A sample and its findings for people."""
    facts = sample.facts
    sender = untrusted.line(facts.sender.address or facts.sender.name) or "—"
    size = f"{len(sample.data)} bytes"
    lines = [
        untrusted.line(name),
        f"  {untrusted.line(facts.subject) or '—'}",
        f"  {sender}, {_day(facts.received or facts.sent)}, {size}",
        f"  {fidelity_words.fidelity(sample.fidelity).title}",
    ]
    lines += [f"    - {line}" for line in loss_lines(sample)]
    for finding in findings:
        words = finding_words.words(finding)
        lines.append(f"  [{finding_words.severity_word(finding.severity)}] {words.title}")
        lines += [f"      {text}" for text in (words.why, words.what_to_do) if text]
    return lines


def sample_record(name: str, sample: Sample, findings: Sequence[Finding]) -> dict[str, object]:
    """The JSON object of a sample and its findings."""
    facts = sample.facts
    return {
        "name": name,
        "readable": True,
        "format": sample.format.value,
        "fidelity": sample.fidelity.value,
        "losses": [_loss_record(sample, index) for index in range(len(sample.losses))],
        "sha256": sample.sha256,
        "source_sha256": sample.source_sha256,
        "size": len(sample.data),
        "subject": facts.subject,
        "from": {"name": facts.sender.name, "address": facts.sender.address},
        "message_id": facts.message_id,
        "sent": facts.sent,
        "received": facts.received,
        "state": facts.state.value,
        "contained": [inner.subject for inner in facts.contained],
        "not_fully_read": facts.not_fully_read,
        "findings": [_finding_record(finding) for finding in findings],
    }


def _loss_record(sample: Sample, index: int) -> dict[str, object]:
    loss = sample.losses[index]
    return {"code": loss.code.value, "values": loss.values, "text": fidelity_words.loss(loss)}


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
    return when.date().isoformat() if when else "—"
