"""A series as RRULE and EXDATE (RFC 5545 3.3.10, [MS-OXCICAL] 2.1.3.2.2)."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Iterator
from typing import Final

from intact.outlook.calendar.clock import Clock
from intact.outlook.calendar.recurrence import Pattern, Recurrence
from intact.outlook.content_lines import line

_DAYS: Final = ("SU", "MO", "TU", "WE", "TH", "FR", "SA")
_SHORT: Final = {Pattern.DAY: "DAILY", Pattern.WEEK: "WEEKLY"}
_IN_EVERY_MONTH: Final = 28
_LAST: Final = 5
_NO_LEAP_YEAR: Final = 2025
_LONGEST_MONTH: Final = 31


def lines(series: Recurrence, clock: Clock) -> Iterator[bytes]:
    """The rule, and the instances that are left out."""
    yield line("RRULE", ";".join(_rule(series, clock)))
    if series.deleted:
        moments = [clock.local(day, series.begins) for day in series.deleted]
        yield line("EXDATE", ",".join(moments), *clock.parameters)


def _rule(series: Recurrence, clock: Clock) -> Iterator[str]:
    months = series.pattern not in _SHORT
    yield f"FREQ={_SHORT.get(series.pattern, 'YEARLY' if series.yearly else 'MONTHLY')}"
    interval = series.interval // 12 if series.yearly and months else series.interval
    if interval > 1:
        yield f"INTERVAL={interval}"
    yield from _days(series)
    if months and series.yearly:
        yield f"BYMONTH={series.start.month}"
    if series.count:
        yield f"COUNT={series.count}"
    elif series.until:
        yield f"UNTIL={clock.until(series.until, series.begins)}"
    if series.pattern is Pattern.WEEK:
        yield f"WKST={_DAYS[series.week_start]}"


def _days(series: Recurrence) -> Iterator[str]:
    """BYDAY, BYMONTHDAY and BYSETPOS."""
    match series.pattern:
        case Pattern.WEEK | Pattern.WEEKDAY_OF_MONTH:
            days = [day for bit, day in enumerate(_DAYS) if series.days >> bit & 1]
            yield f"BYDAY={','.join(days)}"
            if series.pattern is Pattern.WEEKDAY_OF_MONTH:
                yield f"BYSETPOS={-1 if series.number == _LAST else series.number}"
        case Pattern.MONTH:
            yield from _day_of_month(series)
        case Pattern.MONTH_END:
            yield "BYMONTHDAY=-1"


def _day_of_month(series: Recurrence) -> Iterator[str]:
    """Where a month is too short, Outlook takes its last day; RRULE would leave the month out."""
    shortest = (
        monthrange(_NO_LEAP_YEAR, series.start.month)[1] if series.yearly else _IN_EVERY_MONTH
    )
    if series.number <= shortest:
        yield f"BYMONTHDAY={series.number}"
    elif series.number == _LONGEST_MONTH:
        yield "BYMONTHDAY=-1"
    else:
        days = range(_IN_EVERY_MONTH, series.number + 1)
        yield f"BYMONTHDAY={','.join(map(str, days))}"
        yield "BYSETPOS=-1"
