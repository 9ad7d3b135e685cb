"""A journal entry as VJOURNAL (RFC 5545 3.6.3, [MS-OXOJRNL] 2.2.1)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Final

from intact.outlook import names
from intact.outlook.calendar import common
from intact.outlook.calendar.clock import Clock
from intact.outlook.content_lines import block, line
from intact.outlook.properties import Properties

_UTC: Final = Clock(None)
_BEGINNING: Final = datetime(1970, 1, 1, tzinfo=UTC)  # where an item has no time at all


def calendar(properties: Properties, description: str, uid: str) -> bytes:
    """An iCalendar file with the entry; an entry of iCalendar has no end."""
    lines = [
        common.uid(properties, uid),
        common.stamp(properties, otherwise=_BEGINNING),
        *common.short("SUMMARY", common.subject(properties)),
        *common.description(description),
        *common.marks(properties),
        *_start(properties),
    ]
    method = line("METHOD", "PUBLISH")
    return block("VCALENDAR", [common.PRODUCT, common.VERSION, method, block("VJOURNAL", lines)])


def _start(properties: Properties) -> Iterator[bytes]:
    start = properties.time(names.JOURNAL_START) or properties.time(names.COMMON_START)
    if start:
        yield _UTC.line("DTSTART", start)
