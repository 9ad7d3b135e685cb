"""Series: what they repeat by, how they end, which instances differ; damage is told."""

from __future__ import annotations

import struct
from datetime import date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intact.outlook.calendar import recurrence
from intact.outlook.calendar.recurrence import Pattern
from outlook.calendar import blobs
from outlook.calendar.blobs import COUNT, DAILY, MONTHLY, UNTIL, YEARLY, series, with_times


def _read(pattern, **more):
    return recurrence.read(with_times(pattern, **more), of_appointment=True)


def _at(day, hour, minute=0):
    return datetime(2026, 12, day, hour, minute)  # noqa: DTZ001 - of the clock of the series


@pytest.mark.parametrize(
    ("blob", "expected"),
    [
        (series(DAILY, 0, 2 * 1440, ()), (Pattern.DAY, 2, False, 0, 0)),
        (series(period=3, specific=(0b1000010,)), (Pattern.WEEK, 3, False, 0b1000010, 0)),
        (series(MONTHLY, 2, 2, (31,)), (Pattern.MONTH, 2, False, 0, 31)),
        (series(MONTHLY, 3, 1, (0b100, 5)), (Pattern.WEEKDAY_OF_MONTH, 1, False, 0b100, 5)),
        (series(MONTHLY, 4, 1, (31,)), (Pattern.MONTH_END, 1, False, 0, 31)),
        (series(YEARLY, 2, 24, (12,)), (Pattern.MONTH, 24, True, 0, 12)),
    ],
)
def test_patterns_are_read(blob, expected):
    """By days, weeks, months, years."""
    found = _read(blob)
    pattern = (found.pattern, found.interval, found.yearly, found.days, found.number)
    assert pattern == expected
    assert found.complete


@pytest.mark.parametrize(
    ("more", "until", "count"),
    [
        ({"end": UNTIL, "until": date(2026, 12, 20)}, date(2026, 12, 20), 0),
        ({"end": COUNT, "count": 7}, None, 7),
        ({"end": 0xFFFFFFFF, "count": 10}, None, 0),
        ({}, None, 0),
    ],
)
def test_a_series_ends_by_day_by_number_or_never(more, until, count):
    """Outlook fills the other fields with whatever fits its own needs."""
    found = _read(series(**more))
    assert (found.until, found.count) == (until, count)


def test_times_are_those_of_the_clock():
    """Minutes since midnight; the end may lie on another day."""
    found = _read(series(), begins=23 * 60, ends=25 * 60)
    assert (found.begins, found.ends) == (timedelta(hours=23), timedelta(hours=25))


def test_the_structure_of_a_real_series_is_read():
    """Every Friday of 2023, one left out, one moved (written by Outlook 2016)."""
    blob = bytes.fromhex(
        "043004300b2001000000c021000001000000000000002000000021200000340000000000000002000000"
        "a0cc3a0d00f43a0d0100000060ee3a0da0cc3a0d00b0420d0630000009300000d00200000c0300000100"
        "30f13a0d6cf13a0dd0f63a0d75023100300"
        "04c616e63682074696d652c206576657279206672696461792c20696e2032303233205b7265736368656475"
        "6c6564215d0f00000014001300417765736f6d6520636f666665652073686f700100000001000000000000"
        "0004000000000000000000000030f13a0d6cf13a0dd0f63a0d30004c0061006e00630068002000740069006d"
        "0065002c0020006500760065007200790020006600720069006400610079002c00200069006e002000320030"
        "003200330020005b00720065007300630068006500640075006c006500640021005d00130041007700650073"
        "006f006d006500200063006f0066006600650065002000730068006f0070000000000000000000"
    )
    found = recurrence.read(blob, of_appointment=True)
    assert (found.pattern, found.days, found.start) == (Pattern.WEEK, 32, date(2023, 1, 6))
    assert (found.until, found.deleted) == (date(2023, 12, 31), (date(2023, 1, 6),))
    (changed,) = found.changed
    assert (changed.original, changed.location) == (date(2023, 1, 13), "Awesome coffee shop")
    assert found.complete


@pytest.mark.parametrize(
    "blob",
    [
        b"",
        series()[:30],
        b"\0" + series()[1:],
        series(DAILY, 0, 1000, ()),
        series(DAILY, 0, 0, ()),
        series(specific=(0,)),
        series(specific=(0b10000000,)),
        series(MONTHLY, 2, 1, (32,)),
        series(MONTHLY, 3, 1, (1, 6)),
        series(MONTHLY, 10, 1, (1,)),
        series(calendar=6),
        series(end=5),
        series(week_start=7),
        series(period=2**31),
    ],
    ids=range(14),
)
def test_a_damaged_or_foreign_rule_is_none(blob):
    """Months of other calendars cannot be said in an RRULE either."""
    assert _read(blob) is None


@pytest.mark.parametrize("more", [{"begins": 1440}, {"begins": 600, "ends": 599}, {"ends": 2**31}])
def test_a_series_without_possible_times_is_none(more):
    """Every date in it would be wrong."""
    assert _read(series(), **more) is None


def test_a_task_repeats_without_times():
    """PidLidTaskRecurrence ends where an appointment goes on."""
    found = recurrence.read(series(MONTHLY, 2, 1, (15,)), of_appointment=False)
    assert (found.pattern, found.number, found.complete) == (Pattern.MONTH, 15, True)


def test_a_count_of_billions_takes_no_time():
    """Lists are as long as their octets."""
    blob = bytearray(series())
    place = len(blob) - 16
    blob[place : place + 4] = struct.pack("<I", 2**32 - 1)
    assert recurrence.read(bytes(blob), of_appointment=True) is None


@given(st.binary(max_size=200), st.integers(0, 250), st.booleans())
def test_nothing_raises(data, place, of_appointment):
    """A structure is read, or it is none."""
    change = {"original": _at(7, 9), "start": _at(8, 10), "end": _at(8, 11), "subject": "x"}
    whole = with_times(series(deleted=(date(2026, 12, 7),)), changes=(change,))
    for blob in (data, whole[:place], whole[:place] + data, whole[:place] + data + whole[place:]):
        recurrence.read(blob, of_appointment=of_appointment)


@given(
    st.sampled_from([DAILY, blobs.WEEKLY, MONTHLY, YEARLY]),
    st.integers(0, 4),
    st.integers(0, 3000),
    st.lists(st.integers(0, 40), max_size=2),
)
def test_what_is_read_makes_a_rule(frequency, pattern, period, specific):
    """Numbers outside of any calendar do not come through."""
    found = _read(series(frequency, pattern, period, tuple(specific)))
    if found is not None:
        assert found.interval > 0
        assert found.days or found.pattern not in {Pattern.WEEK, Pattern.WEEKDAY_OF_MONTH}
        assert found.number <= 31
