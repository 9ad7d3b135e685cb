"""A header section, verbatim: where it ends, its fields, and their values as text.

Lenient as real mail demands: LF or CRLF, blanks before the colon (RFC 5322 4.5), blank lines before
the first field, lines that are no field. Nothing is ever repaired here, only found.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import partial
from typing import Final, NamedTuple

from intact.limits import HEADER_BYTES, HEADER_LINES
from intact.mime import field_names

_NAME: Final = re.compile(rb"([!-9;-~]{1,998})[ \t]*:")
_PLAIN: Final = re.compile(rb"(?:(?!--)[!-9;-~]{1,998}+[ \t]*+:[^\n]*+\n(?:[ \t][^\n]*+\n)*+)*+")
"""Whole fields behind each other, as nearly all header sections have from their first octet."""

_FOLDED: Final = re.compile(
    rb"(?!\Z)(?:([!-9;-~]{1,998}+)[ \t]*+:)?+([^\n]*+\n?+(?:[ \t][^\n]*+\n?+)*+)"
)
"""A field: its name, if it is one, and the rest of its line with those that continue it."""

_BLANK: Final = (b"\n", b"\r\n")
_WHITE: Final = b" \t"
_DELIMITER: Final = b"--"
"""Begins the delimiter of a multipart; no field in use is named so."""

_LOOKED_AT: Final = 64 * 1024
_ENOUGH: Final = 3  # telling names behind a first line that is no field
_BLANK_LINES: Final = 1_000  # in front of the first field; more is no header section


class RawField(NamedTuple):
    """One field, or a line that is no field.

    Attributes:
        name: as written; "" for a line that is no field.
        raw: every octet, with its line ends.
        value: what follows the colon, unfolded, without blanks around it.
        start: offset of `raw` in the data.
    """

    name: str
    raw: bytes
    value: bytes
    start: int

    @property
    def text(self) -> str:
        """The value as text: UTF-8 where it is (RFC 6532), else Latin-1."""
        return text(self.value)


_new_field: Final = partial(tuple.__new__, RawField)
"""`RawField(...)`, given a tuple: that would call Python code for each field."""


def split(data: bytes, start: int = 0, stop: int | None = None) -> tuple[int, int]:
    """End of a message's header section (after its last field) and start of the body.

    The section ends at a blank line, where body text follows without one, or at a limit.
    """
    stop = len(data) if stop is None else stop
    return split_part(data, _first_field(data, start, stop), stop)


def split_part(data: bytes, start: int, stop: int) -> tuple[int, int]:
    """The same for a MIME part, whose header section may be empty (RFC 2046 5.1)."""
    doubtful = -1  # where lines that are no fields begin: the body, unless known fields follow
    stop = min(stop, start + HEADER_BYTES)
    place = after = _after_plain_fields(data, start, stop)
    left = HEADER_LINES - data.count(b"\n", start, place)
    for line, end in _lines(data, place, stop, left):
        blank = data[line:end] in _BLANK
        if blank or data.startswith(_DELIMITER, line):
            after = end if blank else line
            break
        place = after = end
        if line > start and data[line] in _WHITE:
            continue
        name = _NAME.match(data, line, end)
        if name is None:
            doubtful = line if doubtful < 0 else doubtful
        elif doubtful >= 0 and field_names.is_known(name[1].decode("ascii")):
            doubtful = -1
    return (place, after) if doubtful < 0 else (doubtful, doubtful)


def fields(data: bytes, end: int, start: int = 0) -> tuple[RawField, ...]:
    """The fields between `start` and `end` in order, every octet kept; bounded."""
    first = _first_field(data, start, end)
    stop = _within_limits(data, first, end)
    return tuple([_field(one) for one in _FOLDED.finditer(data, first, stop)])


def values(found: Iterable[RawField], *names: str) -> list[RawField]:
    """The fields of these names (lower case), in order."""
    return [field for field in found if field.name.lower() in names]


def value(found: Iterable[RawField], name: str) -> bytes:
    """The value of the first field of this name (lower case), b"" without one."""
    return next((field.value for field in found if field.name.lower() == name), b"")


def begins_with_known_field(data: bytes) -> bool:
    """Whether the first line is a field that mail carries."""
    name = _NAME.match(data)
    return name is not None and field_names.is_known(name[1].decode("ascii"))


def begins_with_field(data: bytes) -> bool:
    """Whether the first line that is not blank is a field, known or not."""
    return _NAME.match(data, _first_field(data, 0, len(data))) is not None


def begins_message(data: bytes) -> bool:
    """Whether this begins with a header section of a mail, be it incomplete or malformed."""
    start = _first_field(data, 0, len(data))
    end, _ = split_part(data, start, min(len(data), start + _LOOKED_AT))
    telling = {field.name.lower() for field in fields(data, end, start)} & field_names.TELLING
    return len(telling) >= (1 if _NAME.match(data, start) else _ENOUGH)


def unfold(value: bytes) -> bytes:
    """A field body on one line (RFC 5322 2.2.3), without blanks around it."""
    value = value.strip(b" \t\r\n")
    if b"\n" not in value:  # as most
        return value
    return value.replace(b"\r\n", b"").replace(b"\n", b"").strip(b" \t\r")


def text(value: bytes) -> str:
    """Octets of a header section as text: UTF-8 where they are (RFC 6532), else Latin-1."""
    return value.decode(codec(value))


def codec(value: bytes) -> str:
    """The codec `text` reads these octets with; it gives the octets back."""
    try:
        value.decode("utf-8")
    except UnicodeDecodeError:
        return "latin-1"
    return "utf-8"


def _first_field(data: bytes, start: int, stop: int) -> int:
    """Where the first field begins behind blank lines; `start` where there is none."""
    if _NAME.match(data, start, stop):  # as nearly always
        return start
    place = start
    most = min(stop, start + HEADER_BYTES)
    for count, (line, end) in enumerate(_lines(data, start, most, HEADER_LINES)):
        if data[line:end].strip() or count > _BLANK_LINES:
            break
        place = end
    return place if _NAME.match(data, place, stop) else start


def _field(found: re.Match[bytes]) -> RawField:
    name, rest = found.groups()
    written = name.decode("ascii") if name else ""
    return _new_field((written, found[0], unfold(rest), found.start()))


def _after_plain_fields(data: bytes, start: int, stop: int) -> int:
    """Behind the fields that are to be seen in one go; `start` where they are too many."""
    plain = _PLAIN.match(data, start, stop)
    end = plain.end() if plain else start
    return end if data.count(b"\n", start, end) < HEADER_LINES else start


def _within_limits(data: bytes, start: int, stop: int) -> int:
    """Where a header section that begins at `start` ends, or a limit cuts it."""
    stop = min(stop, start + HEADER_BYTES)
    if data.count(b"\n", start, stop) < HEADER_LINES:
        return stop
    place = start
    for _ in range(HEADER_LINES):
        place = data.find(b"\n", place, stop) + 1
    return place


def _lines(data: bytes, start: int, stop: int, most: int) -> Iterator[tuple[int, int]]:
    """Start and end of each line, `most` at most."""
    for _ in range(most):
        if start >= stop:
            return
        end = data.find(b"\n", start, stop) + 1 or stop
        yield start, end
        start = end
