"""How the moments of one calendar object are written: on which clock, or as days."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta

from intact.outlook.calendar.time_zone import TimeZone
from intact.outlook.content_lines import line


@dataclass(frozen=True, slots=True)
class Clock:
    """A time zone, or UTC.

    Attributes:
        zone: None for UTC.
        days: moments are whole days (VALUE=DATE).
    """

    zone: TimeZone | None
    days: bool = False

    @property
    def parameters(self) -> tuple[tuple[str, str], ...]:
        """Parameters of a property with moments on this clock."""
        if self.days:
            return (("VALUE", "DATE"),)
        return (("TZID", self.zone.identifier),) if self.zone else ()

    def line(self, name: str, moment: datetime) -> bytes:
        """A property whose value is a moment."""
        return line(name, self._written(self.shown(moment)), *self.parameters)

    def local_line(self, name: str, shown: datetime) -> bytes:
        """A property whose value is what the clock shows."""
        return line(name, self._written(shown), *self.parameters)

    def local(self, day: date, since_midnight: timedelta) -> str:
        """A day of this clock, at a time."""
        return self._written(datetime.combine(day, time()) + since_midnight)

    def until(self, day: date, since_midnight: timedelta) -> str:
        """The end of a rule: in UTC wherever moments are not days (RFC 5545 3.3.10)."""
        last = datetime.combine(day, time()) + since_midnight
        if self.days:
            return self._written(last)
        return utc(self.zone.moment(last) if self.zone else last.replace(tzinfo=UTC))

    def shown(self, moment: datetime) -> datetime:
        """What the clock shows at a moment."""
        return self.zone.local(moment) if self.zone else moment.astimezone(UTC).replace(tzinfo=None)

    def _written(self, shown: datetime) -> str:
        if self.days:
            return f"{shown:%Y%m%d}"
        return f"{shown:%Y%m%dT%H%M%S}{'' if self.zone else 'Z'}"


def utc(moment: datetime) -> str:
    """A moment in UTC (RFC 5545 3.3.5)."""
    return f"{moment.astimezone(UTC):%Y%m%dT%H%M%SZ}"
