"""When an appointment is, on which clock, and how it repeats."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest

from intact.outlook import names
from intact.outlook.calendar import times
from intact.outlook.item import open_item
from intact.outlook.properties import TOP_HEADER, Properties
from intact.outlook.tags import Tag
from outlook.calendar.blobs import DAILY, definition, rule, series, with_times, zone
from outlook.msgfile import Item

NINE = datetime(2026, 11, 24, 8, tzinfo=UTC)
MIDNIGHT = datetime(2026, 11, 23, 23, tzinfo=UTC)
HOUR, DAY = timedelta(hours=1), timedelta(days=1)


def _read(named=None, moments=None):
    item = Item(texts={Tag.SUBJECT: "x"}, times=moments or {}, named=named or {})
    return times.read(Properties.of(open_item(item.file()), TOP_HEADER))


@pytest.mark.parametrize(
    "more",
    [
        {"named": {names.START: NINE, names.END: NINE + HOUR}},
        {"moments": {Tag.START_DATE: NINE, Tag.END_DATE: NINE + HOUR}},
        {"named": {names.COMMON_START: NINE, names.COMMON_END: NINE + HOUR}},
    ],
)
def test_start_and_end_stand_in_several_places(more):
    """The appointment's own count first."""
    found = _read(**more)
    assert (found.start, found.end) == (NINE, NINE + HOUR)


@pytest.mark.parametrize("end", [None, NINE, NINE - HOUR])
def test_an_end_that_is_none_is_left_out(end):
    """RFC 5545 3.8.2.2: it is later than the start."""
    named = {names.START: NINE} | ({names.END: end} if end else {})
    assert _read(named).end is None


def test_without_a_start_there_are_no_times():
    """Nothing is made up."""
    assert _read({names.END: NINE}) is None


@pytest.mark.parametrize(
    ("named", "zone_name"),
    [
        ({names.START_ZONE: definition("Berlin", rule(2, -60))}, "Berlin"),
        ({names.TIME_ZONE: zone(), names.TIME_ZONE_TEXT: "(UTC+1)"}, "(UTC+1)"),
        ({names.START_ZONE: b"damaged"}, None),
        ({}, None),
    ],
)
def test_a_single_appointment_is_in_the_zone_it_was_made_in(named, zone_name):
    """Without one, moments are in UTC."""
    clock = _read({names.START: NINE} | named).clock
    assert (clock.zone.name if clock.zone else None) == zone_name


@pytest.mark.parametrize(("bias", "zone_name"), [(-60, "Berlin"), (-120, "(UTC+1)")])
def test_the_older_structure_of_a_series_wins_where_they_differ(bias, zone_name):
    """[MS-OXOCAL]: then an older program has moved the series."""
    found = _read(
        {
            names.START: NINE,
            names.RECURRENCE: with_times(series()),
            names.TIME_ZONE: zone(),
            names.TIME_ZONE_TEXT: "(UTC+1)",
            names.RECURRENCE_ZONE: definition("Berlin", rule(1, bias)),
        }
    )
    assert found.clock.zone.name == zone_name


def test_a_series_without_a_zone_shows_its_own():
    """Its first instance is stored both ways: 9:00, and 8:00 in UTC."""
    found = _read(
        {names.START: NINE, names.RECURRENCE: with_times(series(start=date(2026, 11, 24)))}
    )
    assert found.clock.zone.identifier == "UTC+0100"
    assert found.series.start == date(2026, 11, 24)


def test_a_series_far_from_its_start_has_no_zone():
    """Something is damaged: moments stay in UTC."""
    found = _read({names.START: NINE, names.RECURRENCE: with_times(series(start=date(2020, 1, 1)))})
    assert found.clock.zone is None


@pytest.mark.parametrize(
    ("start", "end", "known", "days"),
    [
        (MIDNIGHT, MIDNIGHT + DAY, True, True),
        (MIDNIGHT, None, True, True),
        (MIDNIGHT, MIDNIGHT + DAY, False, False),
        (MIDNIGHT, MIDNIGHT + HOUR, True, False),
        (NINE, NINE + DAY, True, False),
    ],
)
def test_an_all_day_event_is_days_where_its_midnight_is_known(start, end, known, days):
    """Otherwise the day would be a guess, the moment is not."""
    named = {names.START: start, names.ALL_DAY: True}
    named |= {names.END: end} if end else {}
    named |= {names.START_ZONE: definition("Berlin", rule(2, -60))} if known else {}
    assert _read(named).clock.days is days


@pytest.mark.parametrize(
    ("blob", "unclear"),
    [(with_times(series()), False), (series(DAILY, 9, 1, ()), True), (series(), True)],
)
def test_a_series_that_is_not_clear_is_told(blob, unclear):
    """Its first instance is there nevertheless."""
    found = _read({names.START: NINE, names.RECURRENCE: blob})
    assert found.unclear is unclear
    assert found.start == NINE
