"""A task as VTODO (RFC 5545 3.6.2, [MS-OXOTASK] 2.2.2.2)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Final

from intact.outlook import names
from intact.outlook.calendar import common, recurrence, rule
from intact.outlook.calendar.clock import Clock, utc
from intact.outlook.calendar.recurrence import Recurrence
from intact.outlook.content_lines import block, line
from intact.outlook.properties import Properties

STATES: Final = {0: "not started", 1: "in progress", 2: "complete", 3: "waiting", 4: "deferred"}

_STATUS: Final = {0: "NEEDS-ACTION", 1: "IN-PROCESS", 2: "COMPLETED", 3: "IN-PROCESS"}
_DAYS: Final = Clock(None, days=True)
_BEGINNING: Final = datetime(1970, 1, 1, tzinfo=UTC)  # where an item has no time at all


def calendar(properties: Properties, description: str, uid: str) -> bytes:
    """An iCalendar file with the task."""
    lines = [
        common.uid(properties, uid),
        common.stamp(properties, otherwise=_BEGINNING),
        *common.short("SUMMARY", common.subject(properties)),
        *common.description(description),
        *common.marks(properties),
        common.priority(properties),
        *_times(properties),
        *_progress(properties),
    ]
    method = line("METHOD", "PUBLISH")
    return block("VCALENDAR", [common.PRODUCT, common.VERSION, method, block("VTODO", lines)])


def percent_done(properties: Properties) -> int | None:
    """How much of it is done; None where nobody said."""
    done = properties.real(names.TASK_DONE)
    return None if done is None else round(min(max(done, 0.0), 1.0) * 100)


def repeats_unclearly(properties: Properties) -> bool:
    """Whether it repeats by a rule that cannot be read, or from no day on."""
    series = _series(properties)
    whole = series is not None and series.complete and properties.time(names.TASK_START)
    return bool(properties.octets(names.TASK_RECURRENCE)) and not whole


def _series(properties: Properties) -> Recurrence | None:
    return recurrence.read(properties.octets(names.TASK_RECURRENCE) or b"", of_appointment=False)


def _times(properties: Properties) -> Iterator[bytes]:
    """Tasks know days only, kept as midnight of no zone."""
    start, due = properties.time(names.TASK_START), properties.time(names.TASK_DUE)
    if start:
        yield _DAYS.line("DTSTART", start)
    if due and not (start and due < start):
        yield _DAYS.line("DUE", due)
    series = _series(properties)
    if series is not None and start:
        yield from rule.lines(series, _DAYS)


def _progress(properties: Properties) -> Iterator[bytes]:
    status = properties.integer(names.TASK_STATUS)
    if status in _STATUS:
        yield line("STATUS", _STATUS[status])
    done = percent_done(properties)
    if done is not None:
        yield line("PERCENT-COMPLETE", str(done))
    if completed := properties.time(names.TASK_COMPLETED):
        yield line("COMPLETED", utc(completed))
