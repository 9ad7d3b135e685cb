"""Compressed RTF and the HTML in it: octets a second, on real and on made-up documents."""

from __future__ import annotations

from pathlib import Path

import compressed_rtf as independent

from benchmarks import measure
from benchmarks.table import Result, Section
from intact.errors import Unreadable
from intact.outlook.item import open_item
from intact.outlook.properties import TOP_HEADER, Properties
from intact.outlook.rtf import compressed, encapsulated
from intact.outlook.tags import Tag

_ABOUT = """\
MiB of RTF a second. Real documents are all those of the corpus, one after the other; the made-up
one is a mail of 4 MiB with tags, escapes and double octets, and twice as much of it must take about
twice as long."""

_WANTED = 5  # MiB a second
_MADE = 4 * 1024 * 1024
_START = (
    rb"{\rtf1\ansi\ansicpg932\fromhtml1 \deff0{\fonttbl{\f0\fswiss Arial;}{\f1\fcharset128 MS;}}"
    rb"{\colortbl\red0\green0\blue0;}\uc1\pard\plain\deftab360 \f0\fs24 "
)
_PIECE = (
    rb"{\*\htmltag64 <p class=MsoNormal>}\htmlrtf {\htmlrtf0 Some words of a mail, as people write "
    rb"them, with \'93quotes\'94 and \f1\'82\'a0\'82\'a2\f0  and \u8364 ?."
    rb"{\*\htmltag84 <a href="
    rb'"https://www.example.org/path?query=4711">}\htmlrtf {\f0\htmlrtf0 a link'
    rb"{\*\htmltag92 </a>}\htmlrtf }\htmlrtf0 \htmlrtf\par}\htmlrtf0 {\*\htmltag72 </p>}" + b"\r\n"
)


def run(corpus: Path, rounds: int) -> Section:
    """De-encapsulation, then decompression."""
    section = Section("RTF", _ABOUT)
    packed = _packed(corpus)
    real = [one.rtf for one in map(compressed.decompress, packed)]
    made = _document(_MADE)
    if real:
        section.results.append(_speed("HTML out of real documents", real, rounds))
    section.results.append(_speed("HTML out of a made-up document", [made], rounds))
    section.results.append(_growth(rounds))
    again = [independent.compress(made[: _MADE // 8], compressed=True)]
    section.results.extend(_unpacking(packed or again, rounds))
    return section


def _packed(corpus: Path) -> list[bytes]:
    found = []
    for path in measure.messages(corpus):
        try:
            properties = Properties.of(open_item(path.read_bytes()), TOP_HEADER)
        except Unreadable:
            continue
        found.append(properties.octets(Tag.COMPRESSED_RTF) or b"")
    return [one for one in found if one]


def _document(size: int) -> bytes:
    return _START + _PIECE * (size // len(_PIECE)) + b"}"


def _speed(what: str, documents: list[bytes], rounds: int) -> Result:
    def work() -> None:
        for one in documents:
            encapsulated.de_encapsulate(one)

    taken = measure.in_turns({"work": lambda: measure.seconds(work)}, rounds)["work"]
    size = measure.mib(sum(map(len, documents)))
    measured = f"{size / taken:.1f} MiB/s ({len(documents)}, together {size:.1f} MiB)"
    return Result(what, measured, f"at least {_WANTED} MiB/s", size / taken >= _WANTED)


def _growth(rounds: int) -> Result:
    once, twice = _document(_MADE // 2), _document(_MADE)
    works = {
        "once": lambda: measure.seconds(lambda: encapsulated.de_encapsulate(once)),
        "twice": lambda: measure.seconds(lambda: encapsulated.de_encapsulate(twice)),
    }
    times = measure.in_turns(works, rounds)
    ratio = times["twice"] / times["once"]
    return Result("Twice as much RTF, time", f"{ratio:.2f} x", "at most 3 x", ratio <= 3)


def _unpacking(packed: list[bytes], rounds: int) -> list[Result]:
    """Only documents that both can unpack are compared."""
    both = [one for one in packed if _is_for_both(one)]
    works = {
        "ours": lambda: measure.seconds(lambda: [compressed.decompress(one) for one in both]),
        "theirs": lambda: measure.seconds(lambda: [independent.decompress(one) for one in both]),
    }
    times = measure.in_turns(works, rounds)
    size = measure.mib(sum(len(compressed.decompress(one).rtf) for one in both))
    ratio = times["theirs"] / times["ours"]
    return [
        Result("LZFu unpacked", f"{size / times['ours']:.1f} MiB/s of RTF"),
        Result("LZFu against compressed-rtf", f"{ratio:.1f} times as fast"),
    ]


def _is_for_both(packed: bytes) -> bool:
    try:
        independent.decompress(packed)
    except Exception:  # noqa: BLE001 - it raises whatever it likes
        return False
    return True
