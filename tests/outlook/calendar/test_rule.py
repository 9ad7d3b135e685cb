"""RRULE and EXDATE say what Outlook's rule says."""

from __future__ import annotations

from datetime import date

import pytest

from intact.outlook.calendar import recurrence, rule, time_zone
from intact.outlook.calendar.clock import Clock
from outlook.calendar.blobs import (
    COUNT,
    DAILY,
    MONTHLY,
    UNTIL,
    WEEKLY,
    YEARLY,
    series,
    with_times,
    zone,
)

BERLIN = Clock(time_zone.of_structure(zone(), "Berlin"))
LEAP_DAY = date(2028, 2, 29)


def _lines(blob, clock=BERLIN, **more):
    found = recurrence.read(with_times(blob, **more), of_appointment=True)
    return b"".join(rule.lines(found, clock)).decode().replace("\r\n ", "")


@pytest.mark.parametrize(
    ("blob", "written"),
    [
        (series(DAILY, 0, 1440, ()), "FREQ=DAILY"),
        (series(DAILY, 0, 5 * 1440, ()), "FREQ=DAILY;INTERVAL=5"),
        (series(DAILY, 1, 1, (0b111110,)), "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR;WKST=SU"),
        (
            series(WEEKLY, 1, 2, (0b1000001,), week_start=1),
            "FREQ=WEEKLY;INTERVAL=2;BYDAY=SU,SA;WKST=MO",
        ),
        (series(MONTHLY, 2, 1, (15,)), "FREQ=MONTHLY;BYMONTHDAY=15"),
        (series(MONTHLY, 2, 3, (28,)), "FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=28"),
        (series(MONTHLY, 2, 1, (30,)), "FREQ=MONTHLY;BYMONTHDAY=28,29,30;BYSETPOS=-1"),
        (series(MONTHLY, 2, 1, (31,)), "FREQ=MONTHLY;BYMONTHDAY=-1"),
        (series(MONTHLY, 4, 1, (31,)), "FREQ=MONTHLY;BYMONTHDAY=-1"),
        (series(MONTHLY, 3, 1, (0b100, 2)), "FREQ=MONTHLY;BYDAY=TU;BYSETPOS=2"),
        (series(MONTHLY, 3, 1, (0b111110, 5)), "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1"),
        (series(YEARLY, 2, 12, (23,)), "FREQ=YEARLY;BYMONTHDAY=23;BYMONTH=11"),
        (series(YEARLY, 2, 24, (30,)), "FREQ=YEARLY;INTERVAL=2;BYMONTHDAY=30;BYMONTH=11"),
        (
            series(YEARLY, 2, 12, (29,), start=LEAP_DAY),
            "FREQ=YEARLY;BYMONTHDAY=28,29;BYSETPOS=-1;BYMONTH=2",
        ),
        (series(YEARLY, 2, 12, (31,)), "FREQ=YEARLY;BYMONTHDAY=-1;BYMONTH=11"),
        (series(YEARLY, 3, 12, (0b10000, 4)), "FREQ=YEARLY;BYDAY=TH;BYSETPOS=4;BYMONTH=11"),
        (series(YEARLY, 2, 18, (23,)), "FREQ=MONTHLY;INTERVAL=18;BYMONTHDAY=23"),
        (series(DAILY, 0, 1440, (), end=COUNT, count=10), "FREQ=DAILY;COUNT=10"),
    ],
)
def test_rules_say_the_same(blob, written):
    """In a month that is too short Outlook takes the last day, which RRULE would leave out."""
    assert _lines(blob) == f"RRULE:{written}\r\n"


@pytest.mark.parametrize(
    ("clock", "until"),
    [
        (BERLIN, "20261220T080000Z"),
        (Clock(None), "20261220T090000Z"),
        (Clock(BERLIN.zone, days=True), "20261220"),
    ],
)
def test_the_last_day_is_a_moment_in_utc(clock, until):
    """RFC 5545 3.3.10: as the first instance begins, but in UTC; days stay days."""
    blob = series(DAILY, 0, 1440, (), end=UNTIL, until=date(2026, 12, 20))
    assert _lines(blob, clock) == f"RRULE:FREQ=DAILY;UNTIL={until}\r\n"


@pytest.mark.parametrize(
    ("clock", "written"),
    [
        (BERLIN, "EXDATE;TZID=Berlin:20261130T090000,20261207T090000"),
        (Clock(None), "EXDATE:20261130T090000Z,20261207T090000Z"),
        (Clock(None, days=True), "EXDATE;VALUE=DATE:20261130,20261207"),
    ],
)
def test_instances_that_are_left_out_are_named_as_they_would_begin(clock, written):
    """On the clock of the series."""
    text = _lines(series(deleted=(date(2026, 11, 30), date(2026, 12, 7))), clock)
    assert text.split("\r\n")[1] == written
