"""When an appointment is: its moments, the clock they are shown on, and how it repeats."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, time, timedelta

from intact.outlook import names
from intact.outlook.calendar import recurrence, time_zone
from intact.outlook.calendar.clock import Clock
from intact.outlook.calendar.recurrence import Recurrence
from intact.outlook.calendar.time_zone import TimeZone
from intact.outlook.named_properties import Name
from intact.outlook.properties import Properties
from intact.outlook.tags import Tag


@dataclass(frozen=True, slots=True)
class Times:
    """When an appointment is.

    Attributes:
        start: of the only instance, or the first.
        end: behind the start; None where there is none, or it is not known.
        clock: on which its moments are written.
        series: how it repeats, None where it does not, or nobody can tell.
        unclear: it repeats, but not by a rule that can be read.
    """

    start: datetime
    end: datetime | None
    clock: Clock
    series: Recurrence | None
    unclear: bool


def read(properties: Properties) -> Times | None:
    """The times of an appointment or meeting message; None where it has no start."""
    start = _first(properties, names.START, Tag.START_DATE, names.COMMON_START)
    end = _first(properties, names.END, Tag.END_DATE, names.COMMON_END)
    if start is None:
        return None
    stored = properties.octets(names.RECURRENCE) or b""
    series = recurrence.read(stored, of_appointment=True) if stored else None
    zone = _zone(properties, recurring=series is not None)
    if series is not None and zone is None:
        zone = _zone_of_series(series, start)
    clock = Clock(zone)
    end = end if end is not None and end > start else None
    if properties.integer(names.ALL_DAY) and _is_midnight(clock, start, end):
        clock = replace(clock, days=True)
    unclear = bool(stored) and (series is None or not series.complete)
    return Times(start, end, clock, series, unclear)


def _first(properties: Properties, *tags: Tag | Name) -> datetime | None:
    return next((moment for tag in tags if (moment := properties.time(tag))), None)


def _zone(properties: Properties, *, recurring: bool) -> TimeZone | None:
    """The named definition; of a series only where it says the same as the older structure.

    [MS-OXOCAL] 2.2.1.42: where they differ, an older program has moved the series.
    """
    name = properties.text(names.TIME_ZONE_TEXT)
    structure = time_zone.of_structure(properties.octets(names.TIME_ZONE) or b"", name)
    place = names.RECURRENCE_ZONE if recurring else names.START_ZONE
    definition = time_zone.of_definition(properties.octets(place) or b"", recurring=recurring)
    if definition is None or structure is None or not recurring:
        return definition or structure
    return definition if replace(structure, name=definition.name) == definition else structure


def _zone_of_series(series: Recurrence, start: datetime) -> TimeZone | None:
    """Where no zone is stored, the first instance shows what the clock is ahead of UTC."""
    shown = datetime.combine(series.start, time()) + series.begins
    ahead = shown - start.replace(tzinfo=None)
    return time_zone.fixed(ahead) if abs(ahead) < timedelta(hours=16) else None


def _is_midnight(clock: Clock, *moments: datetime | None) -> bool:
    """Whether days can be told: only then is the zone the right one."""
    return all(moment is None or clock.shown(moment).time() == time() for moment in moments)
