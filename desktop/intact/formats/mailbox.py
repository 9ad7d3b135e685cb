"""Mailbox files: whether one holds several messages (RFC 4155, and what programs really write)."""

from __future__ import annotations

from typing import Final

from intact.formats import preamble
from intact.mime import header

_LOOKED_AT: Final = 100_000  # lines that begin with "From "
_NEXT_LINE: Final = 200  # octets of the line behind, enough for the name of a field


def holds_several(data: bytes, first: preamble.Preamble) -> bool:
    """Whether a further message begins behind the first one.

    A line of the body may begin with "From " as well. It begins a message if a known header field
    stands on the next line, and it is dated; or, where the first one is not dated either, if it
    equals that one or stands behind an empty line.
    """
    dated = _is_dated(first.mailbox_line)
    place = first.end
    for _ in range(_LOOKED_AT):
        place = data.find(b"\nFrom ", place) + 1
        if not place:
            return False
        line = preamble.mailbox_line_at(data, place)
        separate = line == first.mailbox_line or data.endswith((b"\n\n", b"\n\r\n"), 0, place)
        if _is_dated(line) or (line and separate and not dated):
            end = data.find(b"\n", place) + 1
            if header.begins_with_known_field(data[end : end + _NEXT_LINE]):
                return True
    return False


def _is_dated(line: bytes) -> bool:
    """Whether the line ends like "Fri Feb 22 17:06:23 2008", a time zone aside."""
    words = line.split()
    has_time = any(word.count(b":") in {1, 2} and word[:1].isdigit() for word in words[2:])
    has_year = any(word.isdigit() and len(word) == 4 for word in words[2:])
    return has_time and has_year
