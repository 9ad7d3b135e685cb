"""`intact history`: what was submitted from here, when, to whom and by which way."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from datetime import datetime

from intact import untrusted
from intact.cli.data import all_destinations
from intact.cli.files import write_file
from intact.cli.outcome import DONE, FAILED, WrongUse
from intact.cli.report import shown
from intact.cli.terminal import Terminal
from intact.errors import BadHistory
from intact.gui.wording.words import data_text
from intact.history.entry import Entry
from intact.history.export import as_csv, as_json
from intact.history.store import History
from intact.history.titles import named
from intact.limits import NOTE_CHARACTERS
from intact.system import this_system


def history(arguments: argparse.Namespace, terminal: Terminal) -> int:
    """Lists submissions, or changes what is remembered."""
    kept = History(this_system().settings_folder())
    try:
        if arguments.note:
            number, text = arguments.note
            kept.note(_number(number), text)
        elif arguments.forget_all:
            kept.clear()
        elif arguments.forget:
            kept.forget(arguments.forget)
        else:
            titles = {one.name: data_text(one.title) for one in all_destinations(terminal)}
            found = kept.entries(arguments.text, named=named(arguments.text, titles))
            _list(found, titles, arguments, terminal)
    except BadHistory as error:
        terminal.tell(f"the history cannot be used: {error}")
        return FAILED
    return DONE


def _number(word: str) -> int:
    """The number of a submission.

    Raises:
        WrongUse: it is none.
    """
    if not word.isdecimal():
        raise WrongUse(f"“{shown(word)}” is no number of a submission (see: intact history)")
    return int(word)


def _list(
    entries: Sequence[Entry],
    titles: dict[str, str],
    arguments: argparse.Namespace,
    terminal: Terminal,
) -> None:
    match arguments.format:
        case "csv":
            _give(as_csv(entries).encode("utf-8"), arguments, terminal)
        case "json":
            _give(as_json(entries), arguments, terminal)
        case _:
            lines = [line for entry in entries for line in _lines(entry, titles)]
            text = "".join(f"{line}\n" for line in lines)
            _give(text.encode("utf-8"), arguments, terminal)


def _give(data: bytes, arguments: argparse.Namespace, terminal: Terminal) -> None:
    if arguments.output:
        write_file(arguments.output, data, replace=arguments.force, from_a_sample=False)
    else:
        terminal.document(data)


def _lines(entry: Entry, titles: dict[str, str]) -> list[str]:
    title = titles.get(entry.destination, entry.destination)
    head = f"{entry.number:>5}  {_moment(entry.when)}  {title} ({entry.way}, {entry.outcome})"
    note = untrusted.line(entry.note, NOTE_CHARACTERS)
    hashes = [f"       {one.sha256}" for one in entry.samples]
    return [head, *([f"       {note}"] if note else []), *hashes]


def _moment(when: datetime) -> str:
    return f"{when.astimezone():%Y-%m-%d %H:%M}"
