"""Mailbox files: where each message begins (RFC 4155, and what programs really write).

One set of rules for bytes in memory and for files that are never read whole. A line of a body may
begin with "From " as well; what tells the line that divides two messages from it is a date, an
empty line before it, and a header field behind it, in the combinations that programs leave:

- mboxo and mboxrd put ">" before such lines of a body; most put an empty line between messages.
- Evolution's drags have no empty line (drag and drop, section 2.3), and no line end either behind a
  message that has none: the next "From " line then begins in the middle of a line.
- Thunderbird wrote "From - " and a date, and writes "From " alone by now, into the same files.
- mboxcl and mboxcl2 give the length of the body. It is believed only where exactly there the next
  message begins or the file ends: every sender can put such a field into a message.

An entry of which nothing but a "From " line is left is no message; it stays with the one before.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final, Protocol

from intact import limits
from intact.formats import preamble
from intact.mime import header

_DIVIDER: Final = b"\nFrom "
_BEGIN: Final = b"From "
_EVOLUTION: Final = b"\nX-Evolution-Source:"
"""In the header section of every message of a drag of Evolution."""

_RUN_ON: Final = re.compile(
    rb"From [^\s]{1,320} [A-Z][a-z]{2} [A-Z][a-z]{2} [ 0-9][0-9] [0-9:]{8} [0-9]{4}\n"
)
_NEXT_LINE: Final = 200  # octets of the line behind, enough for the name of a field
_BLOCK: Final = limits.LINE_OCTETS + len(b"\r\n") + _NEXT_LINE
_BLANK: Final = (b"\n\n", b"\n\r\n")
_ALONE: Final = (b"From", b"From -")
_LENGTH: Final = re.compile(
    rb"\nContent-Length[ \t]*:[ \t]*([0-9]{1,15})[ \t]*(?=\r?\n)", re.IGNORECASE
)
_MOST_QUOTES: Final = 100
_QUOTED: Final = re.compile(rb"\n>{1,%d}From " % _MOST_QUOTES)
"""How lines of a body that begin with "From " are kept; mail may really have them so."""

_LENGTHS_TRIED: Final = 4  # of one message: the sender's may stand beside that of the file
_HELD_LINES: Final = 100_000  # looked at in a message in memory before it counts as one


class Octets(Protocol):
    """Octets that may lie in memory or in a file."""

    @property
    def size(self) -> int:
        """How many there are."""

    def find(self, wanted: bytes, start: int) -> int:
        """Where `wanted` stands first at or behind `start`, -1 where it does not."""

    def at(self, start: int, stop: int) -> bytes:
        """Those from `start` to `stop`, fewer where they end before."""


class Held:
    """Octets in memory."""

    def __init__(self, data: bytes) -> None:
        self._data = data

    @property
    def size(self) -> int:
        """How many there are."""
        return len(self._data)

    def find(self, wanted: bytes, start: int) -> int:
        """Where `wanted` stands first at or behind `start`, -1 where it does not."""
        return self._data.find(wanted, start)

    def at(self, start: int, stop: int) -> bytes:
        """Those from `start` to `stop`, fewer where they end before."""
        return self._data[start:stop]


class Entries:
    """The messages of a mailbox file, one after the other.

    Attributes:
        cut: whether a limit ended the search; what is left then is no entry.
    """

    def __init__(self, octets: Octets, most_lines: int = limits.MAILBOX_LINES) -> None:
        self.cut = False
        self._octets = octets
        self._lines_left = most_lines
        head = octets.at(0, _BLOCK)
        self._first = preamble.mailbox_line_at(head, preamble.length_of_mark(head))
        self._first_is_dated = _is_dated(self._first)
        self._may_run_on = bool(self._first) and self._is_of_evolution(0)

    def __iter__(self) -> Iterator[tuple[int, int]]:
        """Start and end of each; the "From " line and the empty line at the end belong to it."""
        start, size = 0, self._octets.size
        while start < size and (end := self._end(start)):
            yield start, end
            start = end

    def _end(self, start: int) -> int:
        """Where the entry that begins at `start` ends, 0 where a limit keeps it unknown."""
        given = self._given_end(start)
        if given:
            return given
        place = start
        while self._lines_left:
            self._lines_left -= 1
            place = self._next(place)
            if not place:
                return self._octets.size
            if self._begins_at(place) or self._runs_on_at(place):
                return place
        self.cut = True
        return 0

    def _next(self, place: int) -> int:
        """Where a message may begin behind `place`, 0 where none may."""
        if self._may_run_on:
            return max(0, self._octets.find(_BEGIN, place + 1))
        return self._octets.find(_DIVIDER, place) + 1

    def _runs_on_at(self, place: int) -> bool:
        """Whether a message begins at `place` in the middle of a line, as only Evolution writes."""
        if not self._may_run_on:
            return False
        block = self._octets.at(place, place + _BLOCK)
        found = _RUN_ON.match(block)
        before = self._octets.at(max(0, place - _MOST_QUOTES), place).rpartition(b"\n")[2]
        if found is None or not before.strip(b">"):
            return False
        return header.begins_with_field(block[found.end() :]) and self._is_of_evolution(place)

    def _is_of_evolution(self, place: int) -> bool:
        head = self._octets.at(place, place + limits.ENTRY_HEAD_BYTES)
        return head.find(_EVOLUTION, 0, end_of_head(head)) >= 0

    def _begins_at(self, place: int) -> bool:
        """Whether a line begins at `place`, and a message with it."""
        block = self._octets.at(place, place + _BLOCK)
        line = preamble.mailbox_line_at(block, 0)
        if not line:
            return False
        behind = block[block.find(b"\n") + 1 :][:_NEXT_LINE]
        before = self._octets.at(max(0, place - 3), place)
        if not before.endswith(b"\n"):
            return False
        apart = before.endswith(_BLANK)
        if _is_dated(line):
            return header.begins_with_known_field(behind) or (apart and _is_field(behind))
        known = line in _ALONE or not self._first_is_dated if apart else line == self._first
        return known and header.begins_with_known_field(behind)

    def _given_end(self, start: int) -> int:
        """The end by the length the entry itself gives, 0 where that is not to be believed."""
        head = self._octets.at(start, start + limits.ENTRY_HEAD_BYTES)
        end = end_of_head(head)
        for number, length in enumerate(_LENGTH.finditer(head, 0, end)):
            if number >= _LENGTHS_TRIED:
                break
            place = self._landing(start + end + int(length[1]))
            if place:
                return place
        return 0

    def _landing(self, stop: int) -> int:
        """Where the next message begins or the file ends, if that is right behind `stop`, or 0."""
        tail = self._octets.at(stop, stop + 2) if stop <= self._octets.size else b"?"
        for blank in (b"", b"\n", b"\r\n"):
            place = stop + len(blank)
            if tail.startswith(blank) and (place == self._octets.size or self._begins_at(place)):
                return place
        return 0


def holds_several(data: bytes) -> bool:
    """Whether a further message begins behind the first one."""
    _, end = next(iter(Entries(Held(data), _HELD_LINES)), (0, len(data)))
    return end < len(data)


def quoted_lines(data: bytes, start: int, stop: int) -> Iterator[int]:
    """Where each line from `start` on begins that a mailbox file may have quoted."""
    for found in _QUOTED.finditer(data, max(0, start - 1), stop):
        yield found.start() + 1


def end_of_head(head: bytes) -> int:
    """Where the header section that begins here ends: behind an empty line; 0 where it does not."""
    ends = [place + len(blank) for blank in _BLANK if (place := head.find(blank)) >= 0]
    return min(ends, default=0)


def without_divider(data: bytes, body: int) -> int:
    """The end of a message in an entry: without the empty line that divides it from the next.

    The empty line before the body, which begins at `body`, is the message's own.
    """
    for line in (b"\r\n", b"\n"):
        if data.endswith(line, body):
            end = len(data) - len(line)
            return end if end == body or data.endswith(b"\n", body, end) else len(data)
    return len(data)


def _is_field(data: bytes) -> bool:
    """Whether this very line is a header field."""
    return not data.startswith((b"\n", b"\r")) and header.begins_with_field(data)


def _is_dated(line: bytes) -> bool:
    """Whether the line ends like "Fri Feb 22 17:06:23 2008", a time zone aside."""
    words = line.split()
    has_time = any(word.count(b":") in {1, 2} and word[:1].isdigit() for word in words[2:])
    has_year = any(word.isdigit() and len(word) == 4 for word in words[2:])
    return has_time and has_year
