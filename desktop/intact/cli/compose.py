"""`intact compose`: the submission mails, as `.eml` drafts in a folder.

With `--json` inputs that are in no mail are told as `intact.cli.composing` says, and:

"mail", a draft that was written; it has `output` instead of `input`:
    output                   path of the file
    number, total            "mail 1 of 2"
    to, subject, size        size in bytes on the wire
    samples                  list of {input, attachment, carriage, sha256, source_sha256, fidelity};
                             carriage is "message-7bit", "message-8bit" or "file"
"""

from __future__ import annotations

import argparse
from pathlib import Path

from intact.cli.composing import composed, mail_record
from intact.cli.data import destination_named, organisation, settings
from intact.cli.files import Folder, refuse_inputs, write_file
from intact.cli.outcome import WrongUse
from intact.cli.report import shown
from intact.cli.request import request_of
from intact.cli.terminal import Terminal
from intact.delivery.record import note_composed
from intact.delivery.save_drafts import SaveDrafts
from intact.gui.wording import delivery as delivery_words
from intact.gui.wording.sizes import data_size
from intact.submission.submission import Carriage, Plan, Submission


def compose(arguments: argparse.Namespace, terminal: Terminal) -> int:
    """Writes one draft per mail; names every sample that is in none, with the reason."""
    destination = destination_named(arguments.destination, terminal)
    if not organisation().allows(SaveDrafts.name):
        raise WrongUse(f"your organisation does not allow “{SaveDrafts.name}” (see: intact ways)")
    chosen = settings(terminal)
    request = request_of(destination, arguments, chosen)
    out: Path = arguments.output
    if _is_file(out):
        refuse_inputs(out, arguments.files)
    made = composed(request, chosen, arguments, terminal)
    if made.plan is None:
        terminal.tell("no message is fit to be submitted, so nothing was composed")
        return made.code
    _write(made.plan, arguments, terminal)
    return made.code


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
            terminal.json({"record": "mail", "output": str(path), **mail_record(mail)})
        else:
            _tell_written(mail, path, terminal)


def _is_file(out: Path) -> bool:
    """Whether OUT names one file, not a folder."""
    return not out.is_dir() and out.suffix == ".eml"


def _tell_written(mail: Submission, path: Path, terminal: Terminal) -> None:
    names = ", ".join(shown(one.sample.source_name) for one in mail.attached)
    terminal.tell(f"{shown(path)}: to {mail.recipient}, {data_size(mail.size)}, with {names}")
    for attached in mail.attached:
        if attached.carriage is Carriage.FILE:
            terminal.tell(f"    - {delivery_words.carried_as_file(attached.sample)}")
