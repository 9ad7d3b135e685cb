"""Time zones: the clock of the place, and VTIMEZONE."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intact.outlook.calendar import time_zone
from outlook.calendar.blobs import NO_CHANGE, TO_SUMMER, TO_WINTER, change, definition, rule, zone
from outlook.contentlines import parsed

BERLIN = time_zone.of_structure(zone(), "(UTC+01:00) Berlin")
SYDNEY = time_zone.of_structure(zone(-600, change(4, 0, 1, 3), change(10, 0, 1, 2)), "Sydney")


def _utc(*numbers):
    return datetime(*numbers, tzinfo=UTC)


def _shown(*numbers):
    return datetime(*numbers)  # noqa: DTZ001 - what a clock shows has no zone


@pytest.mark.parametrize(
    ("place", "moment", "shown"),
    [
        (BERLIN, _utc(2026, 1, 15, 12), _shown(2026, 1, 15, 13)),
        (BERLIN, _utc(2026, 7, 15, 12), _shown(2026, 7, 15, 14)),
        (BERLIN, _utc(2026, 3, 29, 0, 59), _shown(2026, 3, 29, 1, 59)),
        (BERLIN, _utc(2026, 3, 29, 1), _shown(2026, 3, 29, 3)),
        (BERLIN, _utc(2026, 10, 25, 0, 59), _shown(2026, 10, 25, 2, 59)),
        (BERLIN, _utc(2026, 10, 25, 1), _shown(2026, 10, 25, 2)),
        (SYDNEY, _utc(2026, 1, 15, 12), _shown(2026, 1, 15, 23)),
        (SYDNEY, _utc(2026, 7, 15, 12), _shown(2026, 7, 15, 22)),
    ],
)
def test_the_clock_shows_summer_and_winter(place, moment, shown):
    """On both halves of the earth, to the minute."""
    assert place.local(moment) == shown


@given(st.datetimes(min_value=_shown(1990, 1, 1), max_value=_shown(2100, 1, 1)))
def test_what_a_clock_shows_tells_the_moment(moment):
    """But for the hour that it shows twice, of which the first is taken."""
    moment = moment.replace(tzinfo=UTC, second=0, microsecond=0)
    for place in (BERLIN, SYDNEY):
        again = place.moment(place.local(moment))
        assert moment - again in {timedelta(), timedelta(hours=1)}
        assert place.local(again) == place.local(moment)


def test_an_hour_that_is_left_out_is_that_of_winter():
    """2:30 on the last Sunday of March."""
    assert BERLIN.moment(_shown(2026, 3, 29, 2, 30)) == _utc(2026, 3, 29, 1, 30)


def test_the_component_says_how_clocks_change():
    """First occurrence and rule agree (RFC 5545 3.6.5)."""
    assert BERLIN.component().decode() == (
        "BEGIN:VTIMEZONE\r\n"
        "TZID:(UTC+01:00) Berlin\r\n"
        "BEGIN:STANDARD\r\n"
        "DTSTART:16011028T030000\r\n"
        "TZOFFSETFROM:+0200\r\n"
        "TZOFFSETTO:+0100\r\n"
        "RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10\r\n"
        "END:STANDARD\r\n"
        "BEGIN:DAYLIGHT\r\n"
        "DTSTART:16010325T020000\r\n"
        "TZOFFSETFROM:+0100\r\n"
        "TZOFFSETTO:+0200\r\n"
        "RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3\r\n"
        "END:DAYLIGHT\r\n"
        "END:VTIMEZONE\r\n"
    )


def test_a_clock_that_never_changes_has_one_observance():
    """Such as that of India."""
    india = time_zone.of_structure(zone(-330, NO_CHANGE, NO_CHANGE), "India")
    assert india.local(_utc(2026, 7, 1, 12)) == _shown(2026, 7, 1, 17, 30)
    assert india.component() == (
        b"BEGIN:VTIMEZONE\r\nTZID:India\r\nBEGIN:STANDARD\r\nDTSTART:16010101T000000\r\n"
        b"TZOFFSETFROM:+0530\r\nTZOFFSETTO:+0530\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\n"
    )


def test_a_change_of_one_year_has_no_rule():
    """Some countries decide every year anew."""
    place = time_zone.of_structure(
        zone(-60, change(10, 0, 20, 1, 2026), change(4, 0, 3, 1, 2026)), "X"
    )
    assert place.local(_utc(2026, 4, 3, 0, 1)) == _shown(2026, 4, 3, 2, 1)
    assert b"RRULE" not in place.component()
    assert b"DTSTART:20261020T010000" in place.component()


@pytest.mark.parametrize(("recurring", "hours"), [(True, 3), (False, 2)])
def test_a_definition_names_the_zone_and_the_rule_in_force(recurring, hours):
    """One for single appointments, one for series; others are of other years."""
    data = definition("Kaliningrad", rule(0, -60), rule(2, -120, *[NO_CHANGE] * 2), rule(1, -180))
    place = time_zone.of_definition(data, recurring=recurring)
    assert place.name == "Kaliningrad"
    assert place.standard == timedelta(hours=hours)


def test_a_definition_without_marked_rules_has_its_last_one():
    """Flags are missing in files of some writers."""
    data = definition("X", rule(0, 60), rule(0, 120))
    assert time_zone.of_definition(data, recurring=False).standard == timedelta(hours=-2)


@pytest.mark.parametrize(
    "data",
    [
        b"",
        zone()[:-1],
        zone(-60 * 24 * 40),
        zone(to_winter=change(13, 0, 1, 3)),
        zone(to_summer=change(3, 7, 1, 3)),
        zone(to_summer=change(3, 0, 6, 3)),
        zone(to_summer=change(3, 0, 0, 3)),
        zone(to_summer=change(3, 0, 1, 24)),
    ],
)
def test_a_damaged_structure_is_no_zone(data):
    """Moments are then written in UTC, which is always right."""
    assert time_zone.of_structure(data, "x") is None


@pytest.mark.parametrize("name", ['a"b', "a\r\nX-EVIL:1", "", "x" * 1000, "a\tb\u2028c"])
def test_a_name_is_the_same_short_text_everywhere(name):
    """It stands in a line of its own, and as a parameter of every moment."""
    place = time_zone.of_structure(zone(), name)
    lines = parsed(place.component())
    assert [value for key, _, value in lines if key == "TZID"] == [place.identifier]
    assert len(lines) == len(parsed(BERLIN.component()))
    assert 0 < len(place.identifier) <= 260
    assert '"' not in place.identifier


@given(st.binary(max_size=260), st.booleans())
def test_nothing_raises(data, recurring):
    """Damaged structures are no zones, whole ones can be written."""
    framed = definition("X", rule(2, -60))[:14] + data
    for found in (
        time_zone.of_structure(data, "x"),
        time_zone.of_definition(data, recurring=recurring),
        time_zone.of_definition(framed, recurring=recurring),
    ):
        if found is not None:
            parsed(found.component())
            for year in (1601, 2026, 9998):
                found.moment(found.local(_utc(year, 6, 1)))


@given(
    st.integers(-900, 840),
    st.lists(
        st.builds(
            change, st.integers(0, 13), st.integers(0, 7), st.integers(0, 6), st.integers(0, 24)
        ),
        min_size=2,
        max_size=2,
    ),
)
def test_every_possible_zone_tells_times(bias, changes):
    """However strange its rules are."""
    found = time_zone.of_structure(zone(bias, *changes), "x")
    if found is not None:
        for moment in (_utc(1601, 1, 1, 1), _utc(2026, 6, 1, 12), _utc(9999, 12, 30, 23)):
            shown = found.local(moment)
            assert abs(shown - moment.replace(tzinfo=None)) <= timedelta(hours=16)
        parsed(found.component())


def test_the_end_of_all_years_is_no_end():
    """A change on the last evening of the calendar lies beyond it in UTC."""
    late = change(12, 0, 5, 23)
    place = time_zone.of_structure(zone(600, late, change(1, 0, 1, 0)), "x")
    assert place.local(_utc(9999, 12, 30)).year == 9999


def test_the_corpus_rules_are_those_of_the_blobs():
    """The builders of these tests write what Outlook writes."""
    assert len(zone()) == 48
    assert len(rule(2, -60)) == 66
    assert len(TO_WINTER) == len(TO_SUMMER) == 16
