"""The octets of a sample as lines of text, each with how it came about.

Nothing is decoded but the letters: what is shown is what will be attached.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from intact import limits, untrusted
from intact.conversion import Group, Span, spans
from intact.mime import header
from intact.sample import Sample

_CONTINUED: Final = 0


@dataclass(frozen=True, slots=True)
class Line:
    """A line, or a piece of one that is too long to be painted at once.

    Attributes:
        number: of the line, from 1; 0 for the further pieces of a long one.
        text: safe to show.
        group: EXACT or REBUILT.
    """

    number: int
    text: str
    group: Group


@dataclass(frozen=True, slots=True)
class SourceText:
    """The beginning of a sample; `complete` is False where more follows."""

    lines: tuple[Line, ...]
    complete: bool


def of(sample: Sample, most: int = limits.SOURCE_PAINTED) -> SourceText:
    """The source text of a sample, as far as it is shown: at most so many octets and characters."""
    lines: list[Line] = []
    room = most
    for line in _lines(sample.data[:most], spans(sample)):
        room -= len(line.text)
        if room < 0:  # unseen characters take more room than octets
            return SourceText(tuple(lines), complete=False)
        lines.append(line)
    return SourceText(tuple(lines), complete=len(sample.data) <= most)


def _lines(data: bytes, came: tuple[Span, ...]) -> Iterator[Line]:
    """A line belongs to the span its first octet is in."""
    waiting = iter(came)
    span = next(waiting, Span(0, 0, Group.REBUILT))
    place = number = 0
    while place < len(data):
        while place >= span.end and (following := next(waiting, None)):
            span = following
        end = data.find(b"\n", place) + 1 or len(data)
        number += 1
        yield from _pieces(number, header.text(_without_end(data[place:end])), span.group)
        place = end


def _without_end(line: bytes) -> bytes:
    return line[:-1].removesuffix(b"\r") if line.endswith(b"\n") else line


def _pieces(number: int, text: str, group: Group) -> Iterator[Line]:
    safe = untrusted.source(text, limits.SOURCE_PAINTED)
    yield Line(number, safe[: limits.LINE_PAINTED], group)
    for start in range(limits.LINE_PAINTED, len(safe), limits.LINE_PAINTED):
        yield Line(_CONTINUED, safe[start : start + limits.LINE_PAINTED], group)
