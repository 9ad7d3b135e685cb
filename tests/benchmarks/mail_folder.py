"""A mail folder (mbox) with 10,000 messages: found, and their heads listed, never read whole."""

from __future__ import annotations

import mailbox
import tempfile
from pathlib import Path

from benchmarks import measure
from benchmarks.table import Result, Section, at_most, skipped
from intact.intake import gather
from intact.source import Origin

_MESSAGES = 10_000
_ABOUT = """\
An mbox file of 10,000 messages: where each begins, and the heads by which people choose, against
the mailbox module of Python doing the same. Twice as many must take about twice as long."""
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
            "ours": lambda: measure.seconds(lambda: listed(once)),
            "half": lambda: measure.seconds(lambda: listed(half)),
            "theirs": lambda: measure.seconds(lambda: _theirs(once)),
        }
        times = measure.in_turns(works, rounds)
        compared = f"{times['theirs'] / times['ours']:.1f} times as fast ({times['ours']:.2f} s)"
        section.results.append(Result("Against mailbox.mbox of Python", compared))
        growth = times["ours"] / times["half"]
        section.results.append(at_most("Twice as many, time", growth, 3))
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
            file.write(f"{_DIVIDER}{_MESSAGE.format(number=number)}{lines}\n")


def listed(path: Path) -> int:
    """How many messages a folder has, once the heads of all of them are known."""
    from intact.bundles.listing import batches  # noqa: PLC0415 - see above
    from intact.bundles.mail_folder import MailFolderBundle  # noqa: PLC0415
    from intact.formats.heads import head  # noqa: PLC0415

    (found,) = gather([path], Origin.FILE)
    bundle = MailFolderBundle(found)
    bundle.find(lambda _place: None)
    for numbers in batches(len(bundle)):
        for section in bundle.sections(numbers):
            head(section)
    return len(bundle)


def _theirs(path: Path) -> int:
    box = mailbox.mbox(path, create=False)
    subjects = [message["Subject"] for message in box]
    box.close()
    return len(subjects)


def main(*paths: str) -> None:
    """What a fresh process does to be measured; nothing but its imports without a path."""
    for path in paths:
        listed(Path(path))
