"""Instances of a series that differ from the others ([MS-OXOCAL] 2.2.1.44.2 and 2.2.1.44.4).

Each is described twice: by an ExceptionInfo, and in the same order by an ExtendedException that
has its texts in Unicode.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from typing import Final

from intact import limits
from intact.outlook.octet_reader import OctetReader, TooShortError

_EPOCH: Final = datetime(1601, 1, 1, tzinfo=UTC).replace(tzinfo=None)
_SUBJECT: Final = 0x0001  # what an instance overrides
_LOCATION: Final = 0x0010
_TEXTS: Final = _SUBJECT | _LOCATION
_OVERRIDES: Final = tuple(1 << bit for bit in range(9))
"""In the order of their fields: the two texts, and numbers of 4 octets."""

_HIGHLIGHTS: Final = 0x3009  # from this version on, an ExtendedException begins with one more field
_TIMES: Final = 12  # octets of the three times that stand in front of its texts


@dataclass(frozen=True, slots=True)
class Changed:
    """One instance that differs from the others.

    Attributes:
        original: the day it would have been.
        start, end: when it is, on the clock of the time zone.
        subject, location: "" where they are those of the series.
    """

    original: date
    start: datetime
    end: datetime
    subject: str = ""
    location: str = ""


def read(reader: OctetReader, version: int) -> tuple[tuple[Changed, ...], bool]:
    """The changed instances, and whether all of them and their texts could be read.

    Raises:
        TooShortError, ValueError, OverflowError: an ExceptionInfo is damaged.
    """
    count = reader.number(2)
    within = min(count, limits.RECURRENCE_CHANGES)
    found = [_changed(reader) for _ in range(within)]
    if within < count:
        return tuple(one for one, _ in found), False
    return _extended(found, reader, version)


def moment(minutes: int) -> datetime:
    """Minutes since 1601 as what a clock shows."""
    return _EPOCH + timedelta(minutes=minutes)


def _changed(reader: OctetReader) -> tuple[Changed, int]:
    """An ExceptionInfo, and the flags that say what it overrides.

    Its texts are in an 8-bit code page that nothing names: they are passed over.
    """
    start, end, original = (moment(reader.number(4)) for _ in range(3))
    flags = reader.number(2)
    for override in _OVERRIDES:
        if flags & override & _TEXTS:
            reader.octets(2)
            reader.octets(reader.number(2))
        elif flags & override:
            reader.octets(4)
    if end < start:
        raise ValueError
    return Changed(original.date(), start, end), flags


def _extended(
    found: list[tuple[Changed, int]], reader: OctetReader, version: int
) -> tuple[tuple[Changed, ...], bool]:
    """The same with their texts, as far as those can be read."""
    changed = [one for one, _ in found]
    try:
        reader.octets(reader.number(4))
        for place, (one, flags) in enumerate(found):
            if version >= _HIGHLIGHTS:
                reader.octets(reader.number(4))
            reader.octets(reader.number(4))
            if flags & _TEXTS:
                changed[place] = _with_texts(one, flags, reader)
    except TooShortError:
        return tuple(changed), False
    return tuple(changed), True


def _with_texts(one: Changed, flags: int, reader: OctetReader) -> Changed:
    """What an ExtendedException holds only where there is a text."""
    reader.octets(_TIMES)
    subject = _text(reader) if flags & _SUBJECT else ""
    location = _text(reader) if flags & _LOCATION else ""
    reader.octets(reader.number(4))
    return replace(one, subject=subject, location=location)


def _text(reader: OctetReader) -> str:
    return reader.octets(reader.number(2) * 2).decode("utf-16-le", "replace")
