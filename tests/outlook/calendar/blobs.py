"""Builds Outlook's binary structures of series and time zones ([MS-OXOCAL] 2.2.1)."""

from __future__ import annotations

import struct
from datetime import date, datetime

NEVER, COUNT, UNTIL = 0x2023, 0x2022, 0x2021
DAILY, WEEKLY, MONTHLY, YEARLY = 0x200A, 0x200B, 0x200C, 0x200D
_EPOCH = datetime(1601, 1, 1)  # noqa: DTZ001 - clocks of no zone


def minutes(moment: date | datetime) -> int:
    """Minutes since 1601."""
    whole = moment if isinstance(moment, datetime) else datetime(*moment.timetuple()[:3])  # noqa: DTZ001
    return int((whole - _EPOCH).total_seconds()) // 60


def series(
    frequency: int = WEEKLY,
    pattern: int = 1,
    period: int = 1,
    specific: tuple[int, ...] = (0b10,),
    **more: object,
) -> bytes:
    """RecurrencePattern; `more`: end, count, calendar, week_start, deleted, start, until."""
    start, until = more.get("start", date(2026, 11, 23)), more.get("until", date(2026, 12, 31))
    calendar, count = more.get("calendar", 0), more.get("count", 0)
    return b"".join(
        [
            struct.pack("<HHHHH", 0x3004, 0x3004, frequency, pattern, calendar),
            struct.pack("<III", 0, period, 0),
            *[struct.pack("<I", number) for number in specific],
            struct.pack("<III", more.get("end", NEVER), count, more.get("week_start", 0)),
            _dates(more.get("deleted", ())),
            _dates(()),
            struct.pack("<II", minutes(start), minutes(until)),
        ]
    )


def with_times(
    pattern: bytes, begins: int = 540, ends: int = 600, changes: tuple[dict, ...] = ()
) -> bytes:
    """AppointmentRecurrencePattern; minutes since midnight."""
    infos, extended = (
        zip(*[_change(**change) for change in changes], strict=True) if changes else ((), ())
    )
    return b"".join(
        [
            pattern,
            struct.pack("<IIIIH", 0x3006, 0x3009, begins, ends, len(changes)),
            *infos,
            bytes(4),
            *extended,
            bytes(4),
        ]
    )


def _change(
    original: datetime, start: datetime, end: datetime, subject: str = "", location: str = ""
) -> tuple[bytes, bytes]:
    """ExceptionInfo, here with a changed reminder as well, and ExtendedException."""
    flags = 0x04 | (1 if subject else 0) | (0x10 if location else 0)
    moments = struct.pack("<III", minutes(start), minutes(end), minutes(original))
    info = moments + struct.pack("<H", flags)
    if subject:
        info += struct.pack("<HH", len(subject) + 1, len(subject)) + subject.encode(
            "cp1252", "replace"
        )
    info += struct.pack("<I", 15)
    if location:
        info += struct.pack("<HH", len(location) + 1, len(location)) + location.encode(
            "cp1252", "replace"
        )
    more = struct.pack("<II", 4, 0) + bytes(4)
    if subject or location:
        more += moments
        for text in filter(None, (subject, location)):
            more += struct.pack("<H", len(text)) + text.encode("utf-16-le")
        more += bytes(4)
    return info, more


def _dates(days: tuple[date, ...]) -> bytes:
    return struct.pack("<I", len(days)) + b"".join(struct.pack("<I", minutes(day)) for day in days)


def change(month: int, weekday: int, day: int, hour: int, year: int = 0) -> bytes:
    """A SYSTEMTIME that says when clocks change; all 0 where they do not."""
    return struct.pack("<8H", year, month, weekday, day, hour, 0, 0, 0)


NO_CHANGE = change(0, 0, 0, 0)
TO_WINTER = change(10, 0, 5, 3)  # Central Europe: the last Sunday of October, 3:00
TO_SUMMER = change(3, 0, 5, 2)


def zone(bias: int = -60, to_winter: bytes = TO_WINTER, to_summer: bytes = TO_SUMMER) -> bytes:
    """PidLidTimeZoneStruct; the bias is what UTC is ahead, in minutes."""
    return struct.pack("<iiiH", bias, 0, -60, 0) + to_winter + struct.pack("<H", 0) + to_summer


def rule(
    flags: int, bias: int, to_winter: bytes = TO_WINTER, to_summer: bytes = TO_SUMMER
) -> bytes:
    """A TZRule."""
    head = struct.pack("<BBHHH14x", 2, 1, 0x3E, flags, 2007)
    return head + struct.pack("<iii", bias, 0, -60) + to_winter + to_summer


def definition(name: str, *rules: bytes) -> bytes:
    """PidLidAppointmentTimeZoneDefinition…"""
    text = name.encode("utf-16-le")
    body = struct.pack("<HH", 2, len(name)) + text + struct.pack("<H", len(rules))
    return struct.pack("<BBH", 2, 1, len(body)) + body + b"".join(rules)
