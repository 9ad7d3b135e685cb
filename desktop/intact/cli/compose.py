"""`intact compose`: the submission mails, as `.eml` drafts in a folder.

With `--json` an input that is no sample becomes an "unreadable" record (`intact.cli.report`), and:

"left-out", a sample that is in no mail:
    code, severity, values, title, what_to_do   the finding that says why

"mail", a draft that was written; it has `output` instead of `input`:
    output                   path of the file
    number, total            "mail 1 of 2"
    to, subject, size        size in bytes on the wire
    samples                  list of {input, attachment, carriage, sha256, source_sha256, fidelity};
                             carriage is "message-7bit", "message-8bit" or "file"
"""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

from intact import checks
from intact.checks.context import Context
from intact.cli.data import destination_named, settings
from intact.cli.files import Folder, refuse_inputs, write_file
from intact.cli.outcome import BLOCKED, DONE, FAILED, WrongUse
from intact.cli.report import shown, unreadable_line, unreadable_record
from intact.cli.request import request_of
from intact.cli.samples import read_all
from intact.cli.terminal import Terminal
from intact.delivery.record import note_composed
from intact.errors import Unreadable
from intact.finding import Finding, Severity
from intact.gui.samples.row_words import size
from intact.gui.wording import delivery as delivery_words
from intact.gui.wording import findings as finding_words
from intact.gui.wording.words import sentences
from intact.sample import Sample
from intact.submission.plan import plan
from intact.submission.submission import Attached, Carriage, Plan, Request, Submission


def compose(arguments: argparse.Namespace, terminal: Terminal) -> int:
    """Writes one draft per mail; names every sample that is in none, with the reason."""
    destination = destination_named(arguments.destination, terminal)
    chosen = settings(terminal)
    request = request_of(destination, arguments, chosen)
    out: Path = arguments.output
    if _is_file(out):
        refuse_inputs(out, arguments.files)
    samples, code = _read(arguments, terminal)
    own = {*chosen.own_addresses, *([request.sender.lower()] if request.sender else [])}
    fit = samples if arguments.anyway else _fit(samples, request, own, arguments, terminal)
    if not fit:
        terminal.tell("no message is fit to be submitted, so nothing was composed")
        return max(code, BLOCKED)
    planned = plan(fit, request)
    for left in planned.left_out:
        _tell_left_out(left.sample, left.finding, arguments, terminal)
    _write(planned, arguments, terminal)
    in_mails = sum(len(mail.attached) for mail in planned.mails)
    return max(code, BLOCKED) if in_mails < len(samples) else code


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


def _fit(
    samples: Sequence[Sample],
    request: Request,
    own: set[str],
    arguments: argparse.Namespace,
    terminal: Terminal,
) -> list[Sample]:
    """The samples that nothing blocks."""
    context = Context(own_addresses=tuple(sorted(own)), now=datetime.now(UTC))
    fit: list[Sample] = []
    for sample, findings in checks.check_each(samples, request.destination, context):
        blocking = next((one for one in findings if one.severity is Severity.BLOCKS), None)
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


def _write(planned: Plan, arguments: argparse.Namespace, terminal: Terminal) -> None:
    out: Path = arguments.output
    if _is_file(out) and len(planned.mails) > 1:
        raise WrongUse(f"{len(planned.mails)} mails are needed; give a folder, not a file")
    folder = Folder(out, replace=arguments.force)
    note_composed(planned)
    for mail in planned.mails:
        path = out
        if _is_file(out):
            write_file(out, mail.data, replace=arguments.force)
        else:
            path = folder.write(f"submission-{mail.number}.eml", mail.data)
        if arguments.json:
            terminal.json(_mail_record(mail, path))
        else:
            _tell_written(mail, path, terminal)


def _is_file(out: Path) -> bool:
    """Whether OUT names one file, not a folder."""
    return not out.is_dir() and out.suffix == ".eml"


def _tell_written(mail: Submission, path: Path, terminal: Terminal) -> None:
    names = ", ".join(shown(one.sample.source_name) for one in mail.attached)
    terminal.tell(f"{shown(path)}: to {mail.recipient}, {size(mail.size)}, with {names}")
    for attached in mail.attached:
        if attached.carriage is Carriage.FILE:
            terminal.tell(f"    - {delivery_words.carried_as_file(attached.sample)}")


def _mail_record(mail: Submission, path: Path) -> dict[str, object]:
    return {
        "record": "mail",
        "output": str(path),
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
