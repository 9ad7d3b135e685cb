"""Lines that all kinds of calendar components have ([MS-OXCICAL] 2.1.3.1.1.20)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from typing import Final

from intact import limits
from intact.outlook import header_made, names
from intact.outlook.calendar import identity
from intact.outlook.calendar.clock import utc
from intact.outlook.content_lines import line, text, texts
from intact.outlook.named_properties import Name
from intact.outlook.properties import Properties
from intact.outlook.tags import Tag

PRODUCT: Final = line("PRODID", "-//Intact//made of an Outlook item//EN")
VERSION: Final = line("VERSION", "2.0")

_CLASSES: Final = {1: "X-PERSONAL", 2: "PRIVATE", 3: "CONFIDENTIAL"}
_PRIORITIES: Final = {0: "9", 2: "1"}
_NORMAL: Final = 1


def subject(properties: Properties) -> str:
    """The subject of the item."""
    return header_made.subject(properties)


def uid(properties: Properties, otherwise: str) -> bytes:
    """UID; `otherwise` where the item has no identifier."""
    return line("UID", text(identity.uid(properties, otherwise)))


def stamp(properties: Properties, *first: Name, otherwise: datetime) -> bytes:
    """DTSTAMP: when it was last changed, never a moment of this machine."""
    tags: tuple[Tag | Name, ...] = (
        *first,
        Tag.CLIENT_SUBMIT_TIME,
        Tag.MODIFICATION_TIME,
        Tag.CREATION_TIME,
    )
    found = (properties.time(tag) for tag in tags)
    return line("DTSTAMP", utc(next((moment for moment in found if moment), otherwise)))


def short(name: str, value: str) -> Iterator[bytes]:
    """SUMMARY or LOCATION, where there is one, cut: the header section has the whole subject."""
    if value.strip():
        yield line(name, text(value[: limits.CALENDAR_TEXT]))


def description(body: str, name: str = "DESCRIPTION") -> Iterator[bytes]:
    """The text, cut: it stands in full beside the calendar part."""
    if body.strip():
        yield line(name, text(body.strip()[: limits.DESCRIPTION]))


def marks(properties: Properties) -> Iterator[bytes]:
    """CATEGORIES and CLASS."""
    if categories := properties.texts(names.CATEGORIES):
        yield line("CATEGORIES", texts(categories))
    yield line("CLASS", _CLASSES.get(properties.integer(Tag.SENSITIVITY) or 0, "PUBLIC"))


def priority(properties: Properties) -> bytes:
    """PRIORITY, of what has one."""
    importance = properties.integer(Tag.IMPORTANCE)
    return line("PRIORITY", _PRIORITIES.get(_NORMAL if importance is None else importance, "5"))
