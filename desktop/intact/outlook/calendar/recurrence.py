"""How often an appointment or task repeats, as Outlook stores it ([MS-OXOCAL] 2.2.1.44).

Dates in it are minutes since 1601 on the clock of the appointment's time zone.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import IntEnum
from typing import Final

from intact import limits
from intact.outlook.calendar import changes
from intact.outlook.calendar.changes import Changed
from intact.outlook.octet_reader import OctetReader, TooShortError

_VERSION: Final = 0x3004
_YEARLY: Final = 0x200D
_UNTIL: Final = 0x2021
_COUNT: Final = 0x2022
_NEVER: Final = frozenset({0x2023, 0xFFFFFFFF})
_SOLAR: Final = frozenset({0, 1, 2, 3, 4, 5, 7, 9, 10, 11, 12})
"""Calendars with the months of ours; in others (Hijri, Hebrew, lunar) no RRULE can say it."""

_DAY_MINUTES: Final = 24 * 60
_LONGEST: Final = 10 * 366 * _DAY_MINUTES  # of one appointment
_MOST_INTERVAL: Final = 9_999
_EVERY_DAY: Final = 0x7F


class Pattern(IntEnum):
    """PatternType."""

    DAY = 0
    WEEK = 1
    MONTH = 2
    WEEKDAY_OF_MONTH = 3
    MONTH_END = 4


_BY_WEEKDAY: Final = frozenset({Pattern.WEEK, Pattern.WEEKDAY_OF_MONTH})


@dataclass(frozen=True, slots=True)
class Recurrence:
    """A series.

    Attributes:
        pattern: what it repeats by.
        interval: every how many days, weeks or months.
        yearly: the interval is shown in years.
        days: weekdays as bits, Sunday the lowest.
        number: the day of the month, or which of its weekdays (1 the first, 5 the last).
        week_start: first day of a week, 0 is Sunday.
        start: the day of the first instance.
        until: the last day, None where the series has no last day or a count.
        count: how many instances, 0 where that does not end it.
        deleted: days without an instance; those of changed instances are not among them.
        begins, ends: since midnight.
        changed: instances that differ.
        complete: whether all exceptions could be read.
    """

    pattern: Pattern
    interval: int
    yearly: bool
    days: int
    number: int
    week_start: int
    start: date
    until: date | None
    count: int
    deleted: tuple[date, ...]
    begins: timedelta = timedelta()
    ends: timedelta = timedelta()
    changed: tuple[Changed, ...] = ()
    complete: bool = True


def read(data: bytes, *, of_appointment: bool) -> Recurrence | None:
    """PidLidAppointmentRecur, or PidLidTaskRecurrence, which has no times and no changes.

    None where the rule is damaged, or repeats by a calendar that iCalendar does not have.
    """
    reader = OctetReader(data)
    try:
        series = _series(reader)
        if not of_appointment:
            return series
        series, version = _with_times(series, reader)
    except (TooShortError, ValueError, OverflowError):
        return None
    try:
        return _with_changes(series, reader, version)
    except (TooShortError, ValueError, OverflowError):
        return replace(series, complete=False)


def _series(reader: OctetReader) -> Recurrence:
    """RecurrencePattern."""
    versions = (reader.number(2), reader.number(2))
    frequency, pattern, solar = reader.number(2), Pattern(reader.number(2)), reader.number(2)
    reader.octets(4)
    period, _ = reader.number(4), reader.number(4)
    days = reader.number(4) & _EVERY_DAY if pattern in _BY_WEEKDAY else 0
    number = reader.number(4) if pattern not in {Pattern.DAY, Pattern.WEEK} else 0
    end, count, week_start = reader.number(4), reader.number(4), reader.number(4)
    deleted, whole = _dates(reader)
    _dates(reader)  # those of changed instances follow with all that has changed
    start, until = _day(reader.number(4)), reader.number(4)
    if versions != (_VERSION, _VERSION) or solar not in _SOLAR or week_start > 6:
        raise ValueError
    series = Recurrence(
        pattern=pattern,
        interval=_interval(pattern, period),
        yearly=frequency == _YEARLY and period % 12 == 0,
        days=days,
        number=number,
        week_start=week_start,
        start=start,
        until=_day(until) if end == _UNTIL else None,
        count=count if end == _COUNT else 0,
        deleted=deleted,
        complete=whole,
    )
    if end not in {_UNTIL, _COUNT, *_NEVER} or not _is_possible(series):
        raise ValueError
    return series


def _is_possible(series: Recurrence) -> bool:
    """Whether the numbers make a rule."""
    if not 1 <= series.interval <= _MOST_INTERVAL:
        return False
    match series.pattern:
        case Pattern.WEEK:
            return series.days > 0
        case Pattern.MONTH | Pattern.MONTH_END:
            return 1 <= series.number <= 31
        case Pattern.WEEKDAY_OF_MONTH:
            return series.days > 0 and 1 <= series.number <= 5
        case _:
            return True


def _interval(pattern: Pattern, period: int) -> int:
    """In days where the pattern is daily, which is stored in minutes; 0 where it is none."""
    if pattern is not Pattern.DAY:
        return period
    return 0 if period % _DAY_MINUTES else period // _DAY_MINUTES


def _dates(reader: OctetReader) -> tuple[tuple[date, ...], bool]:
    """A counted list of days, and whether it is within the limit."""
    count = reader.number(4)
    taken = OctetReader(reader.octets(4 * count))
    within = min(count, limits.RECURRENCE_DATES)
    return tuple(_day(taken.number(4)) for _ in range(within)), within == count


def _with_times(series: Recurrence, reader: OctetReader) -> tuple[Recurrence, int]:
    """The series with its times, and the version of what follows in its structure."""
    reader.octets(4)
    version, begins, ends = reader.number(4), reader.number(4), reader.number(4)
    if begins >= _DAY_MINUTES or not begins <= ends <= _LONGEST:
        raise ValueError
    since = timedelta(minutes=begins)
    return replace(series, begins=since, ends=timedelta(minutes=ends)), version


def _with_changes(series: Recurrence, reader: OctetReader, version: int) -> Recurrence:
    """The series with the instances that differ."""
    changed, whole = changes.read(reader, version)
    originals = {one.original for one in changed}
    deleted = tuple(day for day in series.deleted if day not in originals)
    complete = series.complete and whole
    return replace(series, changed=changed, deleted=deleted, complete=complete)


def _day(minutes: int) -> date:
    return changes.moment(minutes).date()
