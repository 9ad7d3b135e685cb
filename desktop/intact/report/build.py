"""Samples and what was found about them -> rows."""

from __future__ import annotations

import platform
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import datetime
from itertools import islice
from typing import Final, Protocol

from intact import __version__, untrusted
from intact.disguises.links import defanged
from intact.errors import Unreadable
from intact.fidelity import Loss
from intact.finding import Finding
from intact.links import masking, rewritten
from intact.report import path
from intact.report.redaction import Kind, Redaction
from intact.report.rows import Group, Row, Section
from intact.sample import Facts, Sample

_LINKS: Final = 50
"""Rewritten links in a report; a newsletter has as many."""


class Wording(Protocol):
    """Codes in the person's language; the values in them are redacted already."""

    def finding(self, finding: Finding) -> str:
        """What was found, and what to do."""

    def loss(self, loss: Loss) -> str:
        """What could not be kept."""

    def unreadable(self, error: Unreadable) -> str:
        """Why an input is no message, and what to do."""


def section_of(
    number: int,
    sample: Sample,
    findings: Sequence[Finding],
    wording: Wording,
    redaction: Redaction,
) -> Section:
    """Everything about a sample."""
    rows = (
        *_message(sample, redaction),
        *_findings(findings, wording, redaction),
        *_conversion(sample, wording, redaction),
        *path.hops(sample.facts.fields, redaction),
        *path.authentication(sample.facts.fields, redaction),
        *_signatures(sample.facts, redaction),
        *_links(sample.facts, redaction),
    )
    return Section(number, rows)


def section_of_unreadable(
    number: int, name: str, error: Unreadable, wording: Wording, redaction: Redaction
) -> Section:
    """What is known of an input that is no sample."""
    redacted = Unreadable(error.reason, **redaction.values(error.values))
    return Section(
        number,
        (
            Row(Group.MESSAGE, "input", redaction.text(Kind.FILE, name)),
            Row(Group.MESSAGE, error.reason.value, wording.unreadable(redacted)),
        ),
    )


def about(system: str, layers: Sequence[str], *, isolated: bool) -> tuple[Row, ...]:
    """The Intact that made the report, and how its reading children were confined."""
    facts = {
        "version": __version__,
        "python": platform.python_version(),
        "system": system,
        "read in a process of its own": "yes" if isolated else "no",
        "limits that held": ", ".join(layers) or "those of the code",
    }
    return tuple(Row(Group.INTACT, name, text) for name, text in facts.items())


def _message(sample: Sample, redaction: Redaction) -> Iterator[Row]:
    facts = sample.facts
    told = {
        "input": redaction.text(Kind.FILE, sample.source_name),
        "format": sample.format.value,
        "size": f"{len(sample.data)} bytes",
        "sha256": sample.sha256,
        "size of the input": f"{sample.source_size} bytes",
        "sha256 of the input": sample.source_sha256,
        "subject": redaction.text(Kind.SUBJECT, facts.subject),
        "length of the subject": f"{len(facts.subject)} characters",
        "from": redaction.text(Kind.ADDRESS, facts.sender.address),
        "from, name": redaction.text(Kind.NAME, facts.sender.name),
        "message-id": redaction.text(Kind.TEXT, facts.message_id) if redaction.full else "",
        "sent": _moment(facts.sent),
        "received": _moment(facts.received),
        "state": facts.state.value,
        "body": facts.body.value,
        "parts": str(len(facts.parts)),
        "attached messages": str(len(facts.contained)),
        "looks like a forward": ", ".join(facts.signs),
        "came as": sample.origin.value,
        "came from": sample.source_client,
        "stored by": facts.client,
        "not fully read": ", ".join(facts.not_fully_read),
    }
    yield from (Row(Group.MESSAGE, name, text) for name, text in told.items() if text)
    for one in dict.fromkeys(facts.recipients):
        text = redaction.text(Kind.ADDRESS, one.address)
        yield Row(Group.MESSAGE, f"recipient, {one.place.value}", text)


def _findings(findings: Sequence[Finding], wording: Wording, redaction: Redaction) -> Iterator[Row]:
    for one in findings:
        redacted = replace(one, values=redaction.values(one.values))
        name = f"{one.severity.value}: {one.code.value}"
        yield Row(Group.FINDING, name, wording.finding(redacted))


def _conversion(sample: Sample, wording: Wording, redaction: Redaction) -> Iterator[Row]:
    yield Row(Group.CONVERSION, "fidelity", sample.fidelity.value)
    for one in sample.losses:
        redacted = Loss(one.code, redaction.values(one.values))
        yield Row(Group.CONVERSION, one.code.value, wording.loss(redacted))


def _signatures(facts: Facts, redaction: Redaction) -> Iterator[Row]:
    for one in facts.signatures:
        domain = redaction.text(Kind.HOST, one.domain)
        text = f"{domain}: body {one.state.value} (signature itself not checked)"
        yield Row(Group.SIGNATURE, one.name.lower(), text)


def _links(facts: Facts, redaction: Redaction) -> Iterator[Row]:
    """Links that a filter rewrote: who did, and which host they lead to; no code in them."""
    for link in islice((one for one in map(rewritten.read, facts.links) if one.wrappers), _LINKS):
        target = masking.target(link) if redaction.full else ""
        host = redaction.text(Kind.HOST, link.host) or "not readable"
        where = untrusted.line(defanged(target)) if target else host
        text = f"{untrusted.line(masking.wrapper(link))} leads to {where}"
        yield Row(Group.LINK, link.wrappers[0].family, text)


def _moment(when: datetime | None) -> str:
    return when.isoformat() if when else ""
