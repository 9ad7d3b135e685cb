"""Moments are written on a clock, in UTC, or as days."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone

import pytest

from intact.outlook.calendar import time_zone
from intact.outlook.calendar.clock import Clock, utc
from outlook.calendar.blobs import zone

BERLIN = time_zone.of_structure(zone(), "Berlin")
MOMENT = datetime(2026, 7, 1, 22, 30, tzinfo=UTC)


@pytest.mark.parametrize(
    ("clock", "written"),
    [
        (Clock(BERLIN), b"DTSTART;TZID=Berlin:20260702T003000\r\n"),
        (Clock(None), b"DTSTART:20260701T223000Z\r\n"),
        (Clock(BERLIN, days=True), b"DTSTART;VALUE=DATE:20260702\r\n"),
        (Clock(None, days=True), b"DTSTART;VALUE=DATE:20260701\r\n"),
    ],
)
def test_a_moment_is_written_as_the_clock_shows_it(clock, written):
    """Days are those of the place."""
    assert clock.line("DTSTART", MOMENT) == written


def test_what_the_clock_shows_is_written_as_it_is():
    """Changed instances are stored so."""
    shown = Clock(BERLIN).shown(MOMENT)
    assert Clock(BERLIN).local_line("DTSTART", shown) == Clock(BERLIN).line("DTSTART", MOMENT)
    assert Clock(BERLIN).local(date(2026, 7, 1), timedelta(hours=24, minutes=30)) == (
        "20260702T003000"
    )


def test_utc_is_utc_whatever_the_zone():
    """RFC 5545 3.3.5, form 2."""
    assert utc(MOMENT.astimezone(timezone(timedelta(hours=-5)))) == "20260701T223000Z"
