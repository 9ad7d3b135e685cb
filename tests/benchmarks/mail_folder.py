"""A mail folder (mbox) with 10,000 messages: found, and their heads listed, never read whole."""

from __future__ import annotations

import mailbox
import tempfile
from contextlib import closing
from pathlib import Path
from typing import Any

from benchmarks import measure
from benchmarks.table import Result, Section, at_most, skipped
from intact.intake import gather
from intact.source import Origin

_MESSAGES = 10_000
_ABOUT = """\
An mbox file of 10,000 messages: where each begins, and the heads by which people choose, against
the mailbox module of Python, which parses each message for one field. Twice as many must take about
twice as long."""
_DIVIDER = "From someone@example.org Fri Feb 22 17:06:23 2008\n"
_MESSAGE = """\
Received: from mx.example.org by mail.example.net; Fri, 22 Feb 2008 17:06:23 +0000
From: Person {number} <person{number}@example.org>
To: someone@example.net
Subject: Message {number}
Date: Fri, 22 Feb 2008 17:06:20 +0000
Message-ID: <{number}@example.org>

"""
_LINE = "Some words of a mail, as people write them, about nothing in particular.\n"


def run(_corpus: Path, rounds: int) -> Section:
    """Time against Python's own, growth, and memory."""
    section = Section("A mail folder of 10,000 messages", _ABOUT)
    try:
        from intact.bundles import mail_folder  # noqa: F401, PLC0415 - asked whether it is there
    except ImportError:
        section.results.append(skipped("all", "mail folders cannot be opened yet"))
        return section
    with tempfile.TemporaryDirectory() as folder:
        once, half = Path(folder) / "folder", Path(folder) / "half"
        _write(once, _MESSAGES)
        _write(half, _MESSAGES // 2)
        works = {
            "found": lambda: measure.seconds(lambda: _found(once)),
            "listed": lambda: measure.seconds(lambda: listed(once)),
            "half": lambda: measure.seconds(lambda: listed(half)),
            "found by mailbox": lambda: measure.seconds(lambda: _counted(once)),
            "listed by mailbox": lambda: measure.seconds(lambda: _subjects(once)),
        }
        times = measure.in_turns(works, rounds)
        for name in ("found", "listed"):
            ratio = times[f"{name} by mailbox"] / times[name]
            told = f"{ratio:.1f} times as fast ({times[name]:.2f} s)"
            section.results.append(Result(f"All {name}, against mailbox.mbox of Python", told))
        growth = times["listed"] / times["half"]
        section.results.append(at_most("Twice as many listed, time", growth, 3))
        section.results.append(_memory(once))
    return section


def _memory(path: Path) -> Result:
    what = "Peak memory beyond that of an empty process"
    peak = measure.peak("mail_folder", path)
    if not peak:
        return skipped(what, "this system does not tell")
    beyond, size = peak - measure.peak("mail_folder"), measure.mib(path.stat().st_size)
    measured = f"{beyond:.0f} MiB for a file of {size:.0f} MiB"
    return Result(what, measured, "less than the file", beyond < size)


def _write(path: Path, count: int) -> None:
    with path.open("w", encoding="ascii", newline="\n") as file:
        for number in range(count):
            lines = _LINE * (5 + number % 60)
            file.write(f"{_DIVIDER}{message(number, lines)}\n")


def message(number: int, text: str) -> str:
    """A received mail, as good as any other."""
    return f"{_MESSAGE.format(number=number)}{text}"


def listed(path: Path) -> int:
    """How many messages a folder has, once the heads of all of them are known."""
    from intact.bundles.listing import batches  # noqa: PLC0415 - see above
    from intact.formats.heads import head  # noqa: PLC0415

    bundle = _found(path)
    for numbers in batches(len(bundle)):
        for section in bundle.sections(numbers):
            head(section)
    return len(bundle)


def _found(path: Path) -> Any:
    """A mail folder, once it is known where each message begins."""
    from intact.bundles.mail_folder import MailFolderBundle  # noqa: PLC0415 - see above

    (folder,) = gather([path], Origin.FILE)
    bundle = MailFolderBundle(folder)
    bundle.find(lambda _place: None)
    return bundle


def _counted(path: Path) -> int:
    with closing(mailbox.mbox(path, create=False)) as box:
        return len(box)


def _subjects(path: Path) -> int:
    with closing(mailbox.mbox(path, create=False)) as box:
        return len([message["Subject"] for message in box])


def main(*paths: str) -> None:
    """What a fresh process does to be measured; nothing but its imports without a path."""
    for path in paths:
        listed(Path(path))
