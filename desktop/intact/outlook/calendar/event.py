"""An appointment or meeting message as VEVENT ([MS-OXCICAL] 2.1.3.1.1.20)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Final

from intact.outlook import names
from intact.outlook.calendar import common, identity, parties, rule
from intact.outlook.calendar.changes import Changed
from intact.outlook.calendar.clock import Clock, utc
from intact.outlook.calendar.recurrence import Recurrence
from intact.outlook.calendar.times import Times
from intact.outlook.content_lines import block, line
from intact.outlook.properties import Properties

_IS_MEETING: Final = 1  # PidLidAppointmentStateFlags, [MS-OXOCAL] 2.2.1.10
_BUSY: Final = {0: "FREE", 1: "TENTATIVE", 2: "BUSY", 3: "OOF", 4: "WORKINGELSEWHERE"}
_LONGEST_REMINDER: Final = 100 * 366 * 24 * 60


@dataclass(frozen=True, slots=True)
class Occasion:
    """What an event is written from.

    Attributes:
        properties: of the item.
        times: when it is.
        method: of iTIP (RFC 5546): PUBLISH, REQUEST, CANCEL, REPLY or COUNTER.
        response: what a reply says (PARTSTAT), "" for others.
        description: the text of the item.
        uid: where the item has none of its own.
    """

    properties: Properties
    times: Times
    method: str
    response: str
    description: str
    uid: str

    @property
    def is_reply(self) -> bool:
        """Whether it comes from somebody who was invited."""
        return self.method in {"REPLY", "COUNTER"}


def components(occasion: Occasion) -> Iterator[bytes]:
    """The event, and each instance that differs from the others."""
    owner = names.ATTENDEE_CHANGED if occasion.is_reply else names.OWNER_CHANGED
    stamp = common.stamp(occasion.properties, owner, otherwise=occasion.times.start)
    uid = common.uid(occasion.properties, occasion.uid)
    yield block("VEVENT", [uid, stamp, *_lines(occasion)])
    series = occasion.times.series
    if series is not None and not occasion.is_reply:
        title = common.subject(occasion.properties)
        place = occasion.properties.text(names.LOCATION)
        for one in series.changed:
            changed = replace(one, subject=one.subject or title, location=one.location or place)
            yield block("VEVENT", [uid, stamp, *_instance(occasion, series, changed)])


def _lines(occasion: Occasion) -> Iterator[bytes]:
    properties, times = occasion.properties, occasion.times
    yield from _when(occasion)
    yield from common.short("SUMMARY", common.subject(properties))
    yield from common.short("LOCATION", properties.text(names.LOCATION))
    described = "COMMENT" if occasion.is_reply else "DESCRIPTION"
    yield from common.description(occasion.description, described)
    yield from common.marks(properties)
    yield common.priority(properties)
    yield from _people(occasion)
    yield line("SEQUENCE", str(properties.integer(names.SEQUENCE) or 0))
    yield from _state(occasion)
    if times.series and not occasion.is_reply:
        yield from rule.lines(times.series, times.clock)
    if occasion.method in {"PUBLISH", "REQUEST"}:
        yield from _reminder(properties)


def _when(occasion: Occasion) -> Iterator[bytes]:
    """Times; a counter proposal has those it proposes."""
    times, properties = occasion.times, occasion.properties
    start, end = times.start, times.end
    if occasion.method == "COUNTER":
        start = properties.time(names.PROPOSED_START) or start
        end = properties.time(names.PROPOSED_END) or end
        yield line("X-MS-OLK-ORIGINALSTART", utc(times.start))
        if times.end:
            yield line("X-MS-OLK-ORIGINALEND", utc(times.end))
    yield times.clock.line("DTSTART", start)
    if end is not None:
        yield times.clock.line("DTEND", end)
    yield from _which_instance(properties, times.clock)


def _which_instance(properties: Properties, clock: Clock) -> Iterator[bytes]:
    """Where only one instance of a series is meant."""
    day = identity.instance(properties)
    replaced = properties.time(names.REPLACED_START)
    if day is None:
        return
    if replaced is not None:
        yield clock.line("RECURRENCE-ID", replaced)
    else:
        yield line("RECURRENCE-ID", f"{day:%Y%m%d}", ("VALUE", "DATE"))


def _people(occasion: Occasion) -> Iterator[bytes]:
    """An appointment nobody was invited to has no organizer."""
    properties = occasion.properties
    if occasion.is_reply:
        yield from parties.organizer_of_reply(properties)
        yield from parties.replying(properties, occasion.response)
    elif occasion.method != "PUBLISH" or (properties.integer(names.STATE) or 0) & _IS_MEETING:
        yield from parties.organizer(properties)
        yield from parties.invited(properties)


def _state(occasion: Occasion) -> Iterator[bytes]:
    """Whether it holds, and whether the time is taken."""
    properties = occasion.properties
    busy = properties.integer(names.BUSY_STATUS)
    intended = properties.integer(names.INTENDED_BUSY_STATUS)
    taken = intended if intended in _BUSY else busy
    tentative = occasion.method == "PUBLISH" and _BUSY.get(busy or 0) == "TENTATIVE"
    if occasion.method == "CANCEL":
        yield line("STATUS", "CANCELLED")
    elif not occasion.is_reply:
        yield line("STATUS", "TENTATIVE" if tentative else "CONFIRMED")
    yield line("TRANSP", "TRANSPARENT" if taken == 0 else "OPAQUE")
    if busy in _BUSY:
        yield line("X-MICROSOFT-CDO-BUSYSTATUS", _BUSY[busy])
    if intended in _BUSY:
        yield line("X-MICROSOFT-CDO-INTENDEDSTATUS", _BUSY[intended])
    if properties.integer(names.ALL_DAY):
        yield line("X-MICROSOFT-CDO-ALLDAYEVENT", "TRUE")
    if properties.integer(names.NO_PROPOSALS):
        yield line("X-MICROSOFT-DISALLOW-COUNTER", "TRUE")


def _reminder(properties: Properties) -> Iterator[bytes]:
    minutes = properties.integer(names.REMINDER_MINUTES)
    if properties.integer(names.REMINDER_SET) and minutes is not None:
        before = min(minutes, _LONGEST_REMINDER)
        lines = [
            line("ACTION", "DISPLAY"),
            line("DESCRIPTION", "Reminder"),
            line("TRIGGER", f"-PT{before}M", ("RELATED", "START")),
        ]
        yield block("VALARM", lines)


def _instance(occasion: Occasion, series: Recurrence, changed: Changed) -> Iterator[bytes]:
    """One instance that differs."""
    properties, clock = occasion.properties, occasion.times.clock
    original = clock.local(changed.original, series.begins)
    yield line("RECURRENCE-ID", original, *clock.parameters)
    yield clock.local_line("DTSTART", changed.start)
    yield clock.local_line("DTEND", changed.end)
    yield from common.short("SUMMARY", changed.subject)
    yield from common.short("LOCATION", changed.location)
    yield line("SEQUENCE", str(properties.integer(names.SEQUENCE) or 0))
