"""The submission mails of a command: its inputs read, checked, and packed.

With `--json` an input that is no sample becomes an "unreadable" record (`intact.cli.report`), and a
sample that is in no mail a "left-out" record: code, severity, values, title and what_to_do of the
finding that says why.
"""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime

from intact import checks
from intact.checks.context import Context
from intact.cli.data import organisation
from intact.cli.outcome import BLOCKED, DONE, FAILED
from intact.cli.report import unreadable_line, unreadable_record
from intact.cli.samples import read_all
from intact.cli.terminal import Terminal
from intact.errors import Unreadable
from intact.finding import Finding, FindingCode, Severity
from intact.gui.wording import findings as finding_words
from intact.gui.wording.words import sentences
from intact.sample import Sample
from intact.settings.settings import Settings
from intact.submission.plan import plan
from intact.submission.submission import Attached, Plan, Request, Submission


@dataclass(frozen=True, slots=True)
class Composed:
    """What the inputs became.

    Attributes:
        plan: the mails, None where no message is fit.
        code: the exit code as far as the inputs decide it.
    """

    plan: Plan | None
    code: int


def composed(
    request: Request, chosen: Settings, arguments: argparse.Namespace, terminal: Terminal
) -> Composed:
    """The mails for a request; every sample that is in none is named, with the reason."""
    samples, code = _read(arguments, terminal)
    own = {*chosen.own_addresses, *([request.sender.lower()] if request.sender else [])}
    fit = _fit(samples, request, own, arguments, terminal)
    if not fit:
        return Composed(None, max(code, BLOCKED))
    planned = plan(fit, replace(request, blocked=_blocked(fit, arguments.blocked_link, terminal)))
    for left in planned.left_out:
        _tell_left_out(left.sample, left.finding, arguments, terminal)
    in_mails = sum(len(mail.attached) for mail in planned.mails)
    return Composed(planned, max(code, BLOCKED) if in_mails < len(samples) else code)


def _read(arguments: argparse.Namespace, terminal: Terminal) -> tuple[list[Sample], int]:
    samples: list[Sample] = []
    code = DONE
    for reading in read_all(
        arguments.files,
        terminal,
        arguments.attached,
        keep_client_lines=arguments.keep_client_lines,
    ):
        if not isinstance(reading.result, Unreadable):
            samples.append(reading.result)
            continue
        code = FAILED
        if arguments.json:
            terminal.json(unreadable_record(reading.name, reading.result))
        else:
            terminal.tell(unreadable_line(reading.name, reading.result))
    return samples, code


def _blocked(samples: Sequence[Sample], link: str, terminal: Terminal) -> dict[str, str]:
    """The blocked link by the SHA-256 of each sample it stands in; one in none is told."""
    found = {one.sha256: link for one in samples if link and link in one.facts.links}
    if link and not found:
        terminal.tell("the blocked link stands in none of the messages, so it is not named")
    return found


def _fit(
    samples: Sequence[Sample],
    request: Request,
    own: set[str],
    arguments: argparse.Namespace,
    terminal: Terminal,
) -> list[Sample]:
    """The samples that nothing blocks; with `--anyway` only the organisation's bound does."""
    context = Context(own_addresses=tuple(sorted(own)), now=datetime.now(UTC))
    destination, most = request.destination, organisation().days
    if arguments.anyway:
        if most is None:
            return list(samples)
        destination = replace(destination, rules=replace(destination.rules, days=most))
    fit: list[Sample] = []
    for sample, findings in checks.check_each(samples, destination, context):
        blocking = next(
            (
                one
                for one in findings
                if one.severity is Severity.BLOCKS
                and (one.code is FindingCode.TOO_OLD or not arguments.anyway)
            ),
            None,
        )
        if blocking is None:
            fit.append(sample)
        else:
            _tell_left_out(sample, blocking, arguments, terminal)
    return fit


def _tell_left_out(
    sample: Sample, finding: Finding, arguments: argparse.Namespace, terminal: Terminal
) -> None:
    words = finding_words.words(finding)
    if not arguments.json:
        told = finding_words.left_out(sample.source_name, finding)
        terminal.tell(sentences(told, words.what_to_do))
        return
    record = {
        "record": "left-out",
        "input": sample.source_name,
        "code": finding.code.value,
        "severity": finding.severity.value,
        "values": finding.values,
        "title": words.title,
        "what_to_do": words.what_to_do,
    }
    terminal.json(record)


def mail_record(mail: Submission) -> dict[str, object]:
    """What is told of a mail, whatever becomes of it."""
    return {
        "number": mail.number,
        "total": mail.total,
        "to": mail.recipient,
        "subject": mail.subject,
        "size": mail.size,
        "samples": [_attached_record(attached) for attached in mail.attached],
    }


def _attached_record(attached: Attached) -> dict[str, object]:
    return {
        "input": attached.sample.source_name,
        "attachment": attached.name,
        "carriage": attached.carriage.value,
        "sha256": attached.sample.sha256,
        "source_sha256": attached.sample.source_sha256,
        "fidelity": attached.sample.fidelity.value,
    }
