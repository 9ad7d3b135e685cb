"""What Outlook knows of an item that is no message, as lines of text for people."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import Final

from intact import limits, untrusted
from intact.outlook import contact, header_made, names
from intact.outlook.addresses import Party
from intact.outlook.calendar import task, times
from intact.outlook.calendar.times import Times
from intact.outlook.kinds import ItemKind
from intact.outlook.properties import Properties
from intact.outlook.tags import Tag

Lines = Iterator[tuple[str, str]]
"""Labels and values; empty values are left out."""

_TITLES: Final = {
    ItemKind.APPOINTMENT: "an appointment",
    ItemKind.TASK: "a task",
    ItemKind.CONTACT: "a contact",
    ItemKind.LIST: "a distribution list",
    ItemKind.NOTE: "a note",
    ItemKind.JOURNAL: "a journal entry",
    ItemKind.FEED: "an item of a news feed",
}
_COLOURS: Final = {0: "blue", 1: "green", 2: "pink", 3: "yellow", 4: "white"}
_PEOPLE: Final = (
    ("Title", Tag.NAME_PREFIX),
    ("First name", Tag.GIVEN_NAME),
    ("Middle name", Tag.MIDDLE_NAME),
    ("Last name", Tag.SURNAME),
    ("Suffix", Tag.GENERATION),
    ("Nickname", Tag.NICKNAME),
    ("Company", Tag.COMPANY),
    ("Department", Tag.DEPARTMENT),
    ("Job title", Tag.TITLE),
    ("Profession", Tag.PROFESSION),
    ("Manager", Tag.MANAGER),
    ("Assistant", Tag.ASSISTANT),
    ("Spouse", Tag.SPOUSE),
    ("Instant messaging", names.INSTANT_MESSAGING),
    ("Business home page", Tag.WORK_PAGE),
    ("Personal home page", Tag.PERSONAL_PAGE),
    ("Web page", names.WEB_PAGE),
)


def text(properties: Properties, kind: ItemKind) -> str:
    """The text, lines ended by CRLF; "" for an item of which nothing but its text is known."""
    write = _WRITERS.get(kind)
    if write is None:
        return ""
    lines = [
        f"{label}: {untrusted.line(value, limits.SUBJECT_SHOWN)}"
        for label, value in (*write(properties), *_categories(properties))
        if value.strip()
    ]
    if not lines:
        return ""
    title = f"This is a copy of {_TITLES[kind]} from Outlook, not a message that was received."
    return "\r\n".join([title, "", *lines, ""])


def _appointment(properties: Properties) -> Lines:
    yield "Subject", header_made.subject(properties)
    when = times.read(properties)
    if when is not None:
        yield "When", _when(when)
    yield "Repeats", properties.text(names.RECURRENCE_TEXT)
    yield "Where", properties.text(names.LOCATION)


def _when(when: Times) -> str:
    """Start and end on the clock of the appointment, and which clock that is."""
    clock = when.clock
    start = clock.shown(when.start)
    end = clock.shown(when.end) if when.end else None
    if clock.days:
        last = end - timedelta(days=1) if end else start
        until = f" to {last:%Y-%m-%d}" if last > start else ""
        return f"{start:%Y-%m-%d}{until}, all day"
    until = f" to {_end(start, end)}" if end else ""
    return f"{start:%Y-%m-%d %H:%M}{until} ({clock.zone.identifier if clock.zone else 'UTC'})"


def _end(start: datetime, end: datetime) -> str:
    return f"{end:%H:%M}" if start.date() == end.date() else f"{end:%Y-%m-%d %H:%M}"


def _task(properties: Properties) -> Lines:
    yield "Subject", header_made.subject(properties)
    yield "Status", task.STATES.get(properties.integer(names.TASK_STATUS) or 0, "")
    done = task.percent_done(properties)
    yield "Done", "" if done is None else f"{done} %"
    for label, name in (
        ("Start", names.TASK_START),
        ("Due", names.TASK_DUE),
        ("Completed", names.TASK_COMPLETED),
    ):
        day = properties.time(name)
        yield label, f"{day:%Y-%m-%d}" if day else ""
    yield "Owner", properties.text(names.TASK_OWNER)


def _contact(properties: Properties) -> Lines:
    yield "Name", contact.name(properties)
    for label, tag in _PEOPLE:
        yield label, properties.text(tag)
    for email in contact.emails(properties):
        yield "E-mail", _party(email)
    for phone, number in contact.phones(properties):
        yield phone.label, number
    for place, parts, whole in contact.places(properties):
        yield place.label, whole or ", ".join(filter(None, parts))
    for label, day in (
        ("Birthday", contact.birthday(properties)),
        ("Anniversary", contact.anniversary(properties)),
    ):
        yield label, day.isoformat() if day else ""


def _list(properties: Properties) -> Lines:
    yield "Name", contact.name(properties)
    people, others = contact.members(properties)
    for person in people:
        yield "Member", _party(person)
    yield "Members that are not named", str(others or "")


def _party(person: Party) -> str:
    """Name and address; a name that ends in its address need not be followed by it."""
    address = person.address or person.native
    if not address or address in person.name:
        return person.name or address
    return f"{person.name} <{address}>".strip()


def _note(properties: Properties) -> Lines:
    colour = properties.integer(names.NOTE_COLOUR)
    yield "Colour", "" if colour is None else _COLOURS.get(colour, "")


def _journal(properties: Properties) -> Lines:
    yield "Subject", header_made.subject(properties)
    kind = properties.text(names.JOURNAL_TYPE_TEXT) or properties.text(names.JOURNAL_TYPE)
    yield "Type", kind
    for label, name in (("Start", names.JOURNAL_START), ("End", names.JOURNAL_END)):
        moment = properties.time(name)
        yield label, f"{moment:%Y-%m-%d %H:%M} (UTC)" if moment else ""
    minutes = properties.integer(names.JOURNAL_MINUTES)
    yield "Duration", f"{minutes} minutes" if minutes else ""


def _feed(properties: Properties) -> Lines:
    yield "Feed", properties.text(names.FEED_NAME)
    yield "Address of the feed", properties.text(names.FEED_LINK)
    yield "Address of the item", properties.text(names.FEED_ITEM_LINK)


def _categories(properties: Properties) -> Lines:
    yield "Categories", ", ".join(properties.texts(names.CATEGORIES))


_WRITERS: Final = {
    ItemKind.APPOINTMENT: _appointment,
    ItemKind.TASK: _task,
    ItemKind.CONTACT: _contact,
    ItemKind.LIST: _list,
    ItemKind.NOTE: _note,
    ItemKind.JOURNAL: _journal,
    ItemKind.FEED: _feed,
}
