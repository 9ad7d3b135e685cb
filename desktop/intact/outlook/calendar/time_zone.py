"""Time zones as Outlook stores them with an appointment ([MS-OXOCAL] 2.2.1.39 and 2.2.1.41).

One rule for all years: that which was in force when the appointment was made. What is damaged is
no time zone: moments are then written in UTC, which is always right.
"""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Final

from intact.outlook.content_lines import block, line
from intact.outlook.octet_reader import OctetReader, TooShortError

_RECURRING_RULE: Final = 1  # flags of a rule, [MS-OXOCAL] 2.2.1.41.1
_EFFECTIVE_RULE: Final = 2
_RULES: Final = 1_024  # [MS-OXOCAL] 2.2.1.41
_RULE_HEADER: Final = 4
_UNUSED: Final = 14
_FARTHEST: Final = timedelta(hours=16)  # the farthest real zones are 14 and 15 hours from UTC
_LONGEST_NAME: Final = 260  # [MS-OXOCAL] 2.2.1.41
_LAST_WEEK: Final = 5
_FIRST_YEAR: Final = 1601
_LAST_YEAR: Final = 9_998  # a change in the very last one could lie beyond its end in UTC
_DAYS: Final = ("SU", "MO", "TU", "WE", "TH", "FR", "SA")


@dataclass(frozen=True, slots=True)
class Change:
    """When the clocks change: a day of a month, or a weekday of it, at a time of the day.

    Attributes:
        year: the only year, 0 for every year.
        month: 1 to 12.
        weekday: 0 is Sunday; without meaning where the year is given.
        day: which of those weekdays, 1 the first, 5 the last; the day of the month where the year
            is given.
        time: since midnight.
    """

    year: int
    month: int
    weekday: int
    day: int
    time: timedelta

    def in_year(self, year: int) -> datetime:
        """The moment on the clock of that place, without a zone."""
        days = monthrange(year, self.month)[1]
        if self.year:
            day = min(self.day, days)
        else:
            first = datetime(year, self.month, 1, tzinfo=UTC).isoweekday() % 7
            day = 1 + (self.weekday - first) % 7 + 7 * (self.day - 1)
            day = day if day <= days else day - 7
        return datetime(year, self.month, day, tzinfo=UTC).replace(tzinfo=None) + self.time


@dataclass(frozen=True, slots=True)
class TimeZone:
    """A time zone.

    Attributes:
        name: of Windows, or one a person reads; untrusted.
        standard: what the clock is ahead of UTC in winter.
        daylight: the same in summer.
        to_standard, to_daylight: when the clock changes; None where it never does.
    """

    name: str
    standard: timedelta
    daylight: timedelta
    to_standard: Change | None = None
    to_daylight: Change | None = None

    def local(self, moment: datetime) -> datetime:
        """What the clock shows at a moment."""
        naive = moment.astimezone(UTC).replace(tzinfo=None)
        return naive + self._ahead(naive)

    def moment(self, local: datetime) -> datetime:
        """When the clock shows this; of two moments the one in summer."""
        for ahead in (self.daylight, self.standard):
            if self._ahead(local - ahead) == ahead:
                return (local - ahead).replace(tzinfo=UTC)
        return (local - self.standard).replace(tzinfo=UTC)

    def component(self) -> bytes:
        """VTIMEZONE (RFC 5545 3.6.5)."""
        return block("VTIMEZONE", [line("TZID", self.identifier), *self._observances()])

    @property
    def identifier(self) -> str:
        """The name as one short line; the same text wherever the zone is referred to."""
        name = "".join([character if character.isprintable() else " " for character in self.name])
        return " ".join(name[:_LONGEST_NAME].replace('"', "'").split()) or "Local"

    def _ahead(self, moment: datetime) -> timedelta:
        """What the clock is ahead of UTC at a moment in UTC, given without a zone."""
        if self.to_standard is None or self.to_daylight is None:
            return self.standard
        year = min((moment + self.standard).year, _LAST_YEAR)
        summer = self.to_daylight.in_year(year) - self.standard
        winter = self.to_standard.in_year(year) - self.daylight
        inside = summer <= moment < winter if summer < winter else not winter <= moment < summer
        return self.daylight if inside else self.standard

    def _observances(self) -> Iterator[bytes]:
        yield _observance("STANDARD", self.daylight, self.standard, self.to_standard)
        if self.to_daylight is not None:
            yield _observance("DAYLIGHT", self.standard, self.daylight, self.to_daylight)


def of_structure(data: bytes, name: str) -> TimeZone | None:
    """PidLidTimeZoneStruct: one rule; None where it is damaged."""
    reader = OctetReader(data)
    try:
        biases = [timedelta(minutes=reader.signed(4)) for _ in range(3)]
        reader.octets(2)
        to_standard = reader.octets(16)
        reader.octets(2)
        return _zone(name, biases, to_standard, reader.octets(16))
    except (TooShortError, ValueError, OverflowError):
        return None


def of_definition(data: bytes, *, recurring: bool) -> TimeZone | None:
    """PidLidAppointmentTimeZoneDefinition…: the rule in force; None where it is damaged."""
    reader = OctetReader(data)
    wanted = _RECURRING_RULE if recurring else _EFFECTIVE_RULE
    found: list[tuple[int, TimeZone]] = []
    try:
        reader.octets(2)
        size = reader.number(2)
        body = OctetReader(reader.octets(size))
        body.octets(2)
        name = body.octets(body.number(2) * 2).decode("utf-16-le", "replace")
        for _ in range(min(body.number(2), _RULES)):
            reader.octets(_RULE_HEADER)
            flags = reader.number(2)
            found.append((flags, _rule(reader, name)))
    except (TooShortError, ValueError, OverflowError):
        return None
    marked = [zone for flags, zone in found if flags & wanted]
    every = marked or [zone for _, zone in found]
    return every[-1] if every else None


def fixed(ahead: timedelta) -> TimeZone:
    """A zone whose clock never changes."""
    return TimeZone(f"UTC{_offset(ahead)}", ahead, ahead)


def _rule(reader: OctetReader, name: str) -> TimeZone:
    reader.octets(2 + _UNUSED)
    biases = [timedelta(minutes=reader.signed(4)) for _ in range(3)]
    to_standard = reader.octets(16)
    return _zone(name, biases, to_standard, reader.octets(16))


def _zone(name: str, biases: list[timedelta], to_standard: bytes, to_daylight: bytes) -> TimeZone:
    """Biases are what UTC is ahead of the clock: in general, more in winter, more in summer."""
    general, winter, summer = biases
    standard, daylight = -(general + winter), -(general + summer)
    changes = (_change(to_standard), _change(to_daylight))
    if None in changes:
        changes, daylight = (None, None), standard
    if max(abs(standard), abs(daylight)) > _FARTHEST:
        raise ValueError
    return TimeZone(name, standard, daylight, *changes)


def _change(data: bytes) -> Change | None:
    """A SYSTEMTIME as a rule ([MS-OXOCAL] 2.2.1.39); None where the clock does not change."""
    reader = OctetReader(data)
    year, month, weekday, day, hour, minute, second, _ = [reader.number(2) for _ in range(8)]
    if month == 0:
        return None
    fits = month <= 12 and weekday <= 6 and hour <= 23 and minute <= 59 and second <= 59
    last = 31 if year else _LAST_WEEK
    if not fits or not 1 <= day <= last or (year and not _FIRST_YEAR <= year <= _LAST_YEAR):
        raise ValueError
    return Change(year, month, weekday, day, timedelta(hours=hour, minutes=minute, seconds=second))


def _observance(kind: str, before: timedelta, after: timedelta, change: Change | None) -> bytes:
    """STANDARD or DAYLIGHT, from the first year of Outlook's calendar on."""
    start = datetime(_FIRST_YEAR, 1, 1, tzinfo=UTC).replace(tzinfo=None)
    rules: list[bytes] = []
    if change is None:
        before = after
    else:
        start = change.in_year(change.year or _FIRST_YEAR)
        place = -1 if change.day == _LAST_WEEK else change.day
        rule = f"FREQ=YEARLY;BYDAY={place}{_DAYS[change.weekday]};BYMONTH={change.month}"
        rules = [] if change.year else [line("RRULE", rule)]
    lines = [
        line("DTSTART", f"{start:%Y%m%dT%H%M%S}"),
        line("TZOFFSETFROM", _offset(before)),
        line("TZOFFSETTO", _offset(after)),
        *rules,
    ]
    return block(kind, lines)


def _offset(ahead: timedelta) -> str:
    minutes = int(ahead.total_seconds()) // 60
    return f"{'-' if minutes < 0 else '+'}{abs(minutes) // 60:02}{abs(minutes) % 60:02}"
