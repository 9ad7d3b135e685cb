"""A header section, verbatim: where it ends, its fields, and their values as text.

Lenient as real mail demands: LF or CRLF, blanks before the colon (RFC 5322 4.5), blank lines before
the first field, lines that are no field. Nothing is ever repaired here, only found.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from intact.limits import HEADER_BYTES, HEADER_LINES

_NAME: Final = re.compile(rb"([!-9;-~]{1,998})[ \t]*:")
_FAMILIES: Final = (b"x-", b"content-", b"resent-", b"list-", b"arc-", b"delivered-", b"original-")
_KNOWN: Final = frozenset(
    b"""
    apparently-to authentication-results auto-submitted bcc cc comments date delivery-date
    disposition-notification-to dkim-signature domainkey-signature envelope-to errors-to from
    importance in-reply-to keywords lines mail-followup-to message-id mime-version newsgroups
    organization path precedence priority received received-spf references reply-to return-path
    return-receipt-to sender status subject thread-index thread-topic to user-agent xref
    """.split()
)
"""Names of fields that mail carries (IANA, Permanent Message Header Field Names, and custom)."""

_TELLING: Final = frozenset(
    b"""
    from to cc bcc subject date sender reply-to received return-path message-id mime-version
    content-type delivered-to dkim-signature envelope-to in-reply-to references
    apparently-to x-apparently-to x-original-to x-mozilla-status x-unsent x-mailer x-gmail-labels
    """.split()
)
"""Names that make a file a mail: other formats have headers with a Version or a Status."""

_BLANK: Final = (b"\n", b"\r\n")
_WHITE: Final = b" \t"
_DELIMITER: Final = b"--"
"""Begins the delimiter of a multipart; no field in use is named so."""

_LOOKED_AT: Final = 64 * 1024
_BLANK_LINES: Final = 1_000  # in front of the first field; more is no header section


@dataclass(frozen=True, slots=True)
class RawField:
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


def split(data: bytes, start: int = 0, stop: int | None = None) -> tuple[int, int]:
    """End of a message's header section (after its last field) and start of the body.

    The section ends at a blank line, where body text follows without one, or at a limit.
    """
    stop = len(data) if stop is None else stop
    return split_part(data, _first_field(data, start, stop), stop)


def split_part(data: bytes, start: int, stop: int) -> tuple[int, int]:
    """The same for a MIME part, whose header section may be empty (RFC 2046 5.1)."""
    doubtful = -1  # where lines that are no fields begin: the body, unless known fields follow
    place = after = start
    for line, end in _lines(data, start, stop):
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
        elif doubtful >= 0 and is_known(name[1]):
            doubtful = -1
    return (place, after) if doubtful < 0 else (doubtful, doubtful)


def fields(data: bytes, end: int, start: int = 0) -> tuple[RawField, ...]:
    """The fields between `start` and `end` in order, every octet kept; bounded."""
    found: list[RawField] = []
    first = place = _first_field(data, start, end)
    for line, line_end in _lines(data, first, end):
        if line > first and data[line] not in _WHITE:
            found.append(_field(data, first, line))
            first = line
        place = line_end
    if place > first:
        found.append(_field(data, first, place))
    return tuple(found)


def values(found: Iterable[RawField], *names: str) -> list[RawField]:
    """The fields of these names (lower case), in order."""
    return [field for field in found if field.name.lower() in names]


def value(found: Iterable[RawField], name: str) -> bytes:
    """The value of the first field of this name (lower case), b"" without one."""
    return next((field.value for field in found if field.name.lower() == name), b"")


def is_known(name: bytes) -> bool:
    """Whether mail carries fields of this name; tells a field from text with a colon in it."""
    name = name.lower()
    return name in _KNOWN or name.startswith(_FAMILIES)


def begins_with_known_field(data: bytes) -> bool:
    """Whether the first line is a field that mail carries."""
    name = _NAME.match(data)
    return name is not None and is_known(name[1])


def begins_message(data: bytes) -> bool:
    """Whether this begins with a header section of a mail, be it incomplete or malformed."""
    start = _first_field(data, 0, len(data))
    if not _NAME.match(data, start):
        return False
    end, _ = split_part(data, start, min(len(data), start + _LOOKED_AT))
    return any(field.name.lower().encode() in _TELLING for field in fields(data, end, start))


def unfold(value: bytes) -> bytes:
    """A field body on one line (RFC 5322 2.2.3), without blanks around it."""
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
    place = start
    for count, (line, end) in enumerate(_lines(data, start, stop)):
        if data[line:end].strip() or count > _BLANK_LINES:
            break
        place = end
    return place if _NAME.match(data, place, stop) else start


def _field(data: bytes, start: int, end: int) -> RawField:
    raw = data[start:end]
    name = _NAME.match(raw)
    if name is None:
        return RawField("", raw, unfold(raw), start)
    return RawField(name[1].decode("ascii"), raw, unfold(raw[name.end() :]), start)


def _lines(data: bytes, start: int, stop: int) -> Iterator[tuple[int, int]]:
    """Start and end of each line, as far as the limits of a header section allow."""
    stop = min(stop, start + HEADER_BYTES)
    for _ in range(HEADER_LINES):
        if start >= stop:
            return
        end = data.find(b"\n", start, stop) + 1 or stop
        yield start, end
        start = end
