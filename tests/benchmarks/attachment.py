"""A message with a large attachment: time against base64 alone, memory of a process of its own."""

from __future__ import annotations

import base64
import random
import tempfile
from pathlib import Path

from benchmarks import measure
from benchmarks.table import Result, Section, at_most, skipped
from intact import formats
from intact.outlook.ladder import convert
from intact.source import Origin, Source
from outlook.msgfile import Item, attached, mail, received

SIZE = 25 * 1024 * 1024
_ABOUT = """\
An Outlook item with one attachment of 25 MB (random octets), from the file to the octets of the
mail, against reading the file and base64 of it in one call."""


def run(_corpus: Path, rounds: int) -> Section:
    """Time and memory."""
    section = Section("A 25 MB attachment", _ABOUT)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "large.msg"
        measure.write(large(), path)
        works = {
            "base64": lambda: measure.seconds(lambda: base64.b64encode(path.read_bytes())),
            "convert": lambda: measure.seconds(lambda: convert(path.read_bytes())),
            "read": lambda: measure.seconds(lambda: _read(path)),
        }
        times = measure.in_turns(works, max(rounds, 5))
        ratio = times["convert"] / times["base64"]
        section.results.append(at_most("Conversion, time", ratio, 3))
        facts = times["read"] / times["base64"]
        section.results.append(Result("The same with facts and sums", f"{facts:.2f} x"))
        section.results.append(memory("Conversion with facts and sums, peak memory", path))
    return section


def memory(what: str, path: Path) -> Result:
    """The peak of a fresh process that does nothing but read this message."""
    size = measure.mib(path.stat().st_size)
    return judged(what, measure.peak("attachment", path), size)


def judged(what: str, peak: float, size: float) -> Result:
    """A peak in MiB against the budget for a message of that size in MiB."""
    if not peak:
        return skipped(what, "this system does not tell")
    measured = f"{peak:.0f} MiB for a message of {size:.0f} MiB"
    return Result(what, measured, "at most 4 x the message + 60 MiB", peak <= 4 * size + 60)


def large() -> Item:
    """A received message with one large attachment."""
    data = random.Random(1).randbytes(SIZE)  # noqa: S311 - the same each time
    boundary = 'Content-Type: multipart/mixed; boundary="b1"\r\n'
    return mail(received(boundary), "See attachment.", attachments=(attached(data, "data.bin"),))


def main(path: str) -> None:
    """What a fresh process does to be measured."""
    _read(Path(path))


def _read(path: Path) -> object:
    return formats.read(Source(path.read_bytes(), path.name, Origin.FILE))
