"""`intact compose`: the submission mails, as `.eml` drafts in a folder."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

from intact import checks
from intact.checks.context import Context
from intact.cli.data import destination_named, settings
from intact.cli.files import fresh_path, write_new
from intact.cli.outcome import BLOCKED, DONE, FAILED, WrongUse
from intact.cli.report import unreadable_line, unreadable_record
from intact.cli.samples import read_all
from intact.cli.terminal import Terminal
from intact.destinations import Destination
from intact.errors import NotComposable, Unreadable
from intact.finding import Finding, Severity
from intact.gui.wording import delivery as delivery_words
from intact.gui.wording import findings as finding_words
from intact.judgement import Judgement
from intact.sample import Sample
from intact.submission.plan import plan
from intact.submission.submission import Attached, Carriage, Plan, Request, Submission


def compose(arguments: argparse.Namespace, terminal: Terminal) -> int:
    """Writes one draft per mail; names every sample that is in none, with the reason."""
    destination = destination_named(arguments.destination, terminal)
    samples, code = _read(arguments, terminal)
    fit = _fit(samples, destination, arguments, terminal)
    if len(fit) < len(samples):
        code = max(code, BLOCKED)
    if not fit:
        terminal.tell("no message is fit to be submitted, so nothing was composed")
        return max(code, BLOCKED)
    try:
        planned = plan(fit, _request(destination, arguments))
    except NotComposable as error:
        words = delivery_words.not_composable(error)
        raise WrongUse(f"{words.title} {words.what_to_do}".strip()) from error
    for left in planned.left_out:
        _tell_left_out(left.sample, left.finding, arguments, terminal)
        code = max(code, BLOCKED)
    _write(planned, arguments, terminal)
    return code


def _read(arguments: argparse.Namespace, terminal: Terminal) -> tuple[list[Sample], int]:
    samples: list[Sample] = []
    code = DONE
    for reading in read_all(arguments.files, terminal):
        if isinstance(reading.result, Unreadable):
            code = FAILED
            terminal.tell(unreadable_line(reading.name, reading.result))
            if arguments.json:
                terminal.json(unreadable_record(reading.name, reading.result))
        else:
            samples.append(reading.result)
    return samples, code


def _fit(
    samples: Sequence[Sample],
    destination: Destination,
    arguments: argparse.Namespace,
    terminal: Terminal,
) -> list[Sample]:
    """The samples that nothing blocks, or all of them where the person insists."""
    if arguments.anyway:
        return list(samples)
    context = Context(own_addresses=settings().own_addresses, now=datetime.now(UTC))
    fit: list[Sample] = []
    for sample, findings in zip(
        samples, checks.check_all(samples, destination, context), strict=True
    ):
        blocking = next((one for one in findings if one.severity is Severity.BLOCKS), None)
        if blocking is None:
            fit.append(sample)
        else:
            _tell_left_out(sample, blocking, arguments, terminal)
    return fit


def _request(destination: Destination, arguments: argparse.Namespace) -> Request:
    judgement = Judgement(arguments.judgement) if arguments.judgement else destination.judgements[0]
    if judgement not in destination.judgements:
        offered = ", ".join(one.value for one in destination.judgements)
        raise WrongUse(f"{destination.name} takes these judgements only: {offered}")
    address = arguments.address or settings().addresses.get(destination.name, "")
    return Request(
        destination=destination,
        judgement=judgement,
        address=address,
        sender=arguments.sender,
        comment=arguments.comment,
    )


def _tell_left_out(
    sample: Sample, finding: Finding, arguments: argparse.Namespace, terminal: Terminal
) -> None:
    words = finding_words.words(finding)
    if arguments.json:
        record = {
            "name": sample.source_name,
            "left_out": finding.code.value,
            "title": words.title,
            "what_to_do": words.what_to_do,
        }
        terminal.json(record)
    terminal.tell(f"{finding_words.left_out(sample.source_name, finding)} {words.what_to_do}")


def _write(planned: Plan, arguments: argparse.Namespace, terminal: Terminal) -> None:
    out: Path = arguments.output
    one_file = out.suffix == ".eml" and not out.is_dir()
    if one_file and len(planned.mails) > 1:
        raise WrongUse(f"{len(planned.mails)} mails are needed; give a folder, not a file")
    for mail in planned.mails:
        path = out if one_file else fresh_path(out, f"submission-{mail.number}.eml", ".eml")
        write_new(path, mail.data, replace=arguments.force)
        if arguments.json:
            terminal.json(_mail_record(mail, path))
        terminal.tell(f"{path}: {len(mail.attached)} sample(s), {mail.size} bytes")
        for attached in mail.attached:
            if attached.carriage is Carriage.FILE:
                terminal.tell(f"    {delivery_words.carried_as_file(attached.sample)}")


def _mail_record(mail: Submission, path: Path) -> dict[str, object]:
    return {
        "output": str(path),
        "mail": mail.number,
        "mails": mail.total,
        "to": mail.recipient,
        "subject": mail.subject,
        "size": mail.size,
        "samples": [_attached_record(attached) for attached in mail.attached],
    }


def _attached_record(attached: Attached) -> dict[str, object]:
    return {
        "name": attached.sample.source_name,
        "attachment": attached.name,
        "carriage": attached.carriage.value,
        "sha256": attached.sample.sha256,
        "source_sha256": attached.sample.source_sha256,
        "fidelity": attached.sample.fidelity.value,
    }
