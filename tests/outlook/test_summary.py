"""What Outlook knows of an item, as lines for people."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from intact.outlook import names, summary
from intact.outlook.item import open_item
from intact.outlook.kinds import ItemKind
from intact.outlook.named_properties import Name
from intact.outlook.properties import TOP_HEADER, Properties
from intact.outlook.tags import Tag
from outlook.calendar.blobs import definition, rule
from outlook.msgfile import Item, one_off

NINE = datetime(2026, 11, 24, 8, tzinfo=UTC)
MIDNIGHT = datetime(2026, 11, 23, 23, tzinfo=UTC)
BERLIN = {names.START_ZONE: definition("Berlin", rule(2, -60))}


def _lines(kind, named, texts=None):
    item = Item(texts={Tag.SUBJECT: "Plan"} | (texts or {}), named=named)
    return summary.text(Properties.of(open_item(item.file()), TOP_HEADER), kind).split("\r\n")


@pytest.mark.parametrize(
    ("named", "when"),
    [
        ({names.END: NINE + timedelta(hours=1)}, "2026-11-24 09:00 to 10:00 (Berlin)"),
        ({names.END: NINE + timedelta(days=1)}, "2026-11-24 09:00 to 2026-11-25 09:00 (Berlin)"),
        ({}, "2026-11-24 09:00 (Berlin)"),
        (
            {names.START: MIDNIGHT, names.END: MIDNIGHT + timedelta(days=1), names.ALL_DAY: True},
            "2026-11-24, all day",
        ),
        (
            {names.START: MIDNIGHT, names.END: MIDNIGHT + timedelta(days=3), names.ALL_DAY: True},
            "2026-11-24 to 2026-11-26, all day",
        ),
    ],
)
def test_an_appointment_is_told_on_its_own_clock(named, when):
    """And which clock that is."""
    named = BERLIN | {names.START: NINE, names.LOCATION: "Room 1"} | named
    assert _lines(ItemKind.APPOINTMENT, named) == [
        "This is a copy of an appointment from Outlook, not a message that was received.",
        "",
        "Subject: Plan",
        f"When: {when}",
        "Where: Room 1",
        "",
    ]


def test_a_task_is_told():
    """Status, progress, days."""
    named = {names.TASK_STATUS: 1, names.TASK_DONE: 0.5, names.TASK_DUE: NINE}
    named |= {names.CATEGORIES: ["A", "B"]}
    assert _lines(ItemKind.TASK, named)[2:-1] == [
        "Subject: Plan",
        "Status: in progress",
        "Done: 50 %",
        "Due: 2026-11-24",
        "Categories: A, B",
    ]


def test_a_contact_is_told():
    """Names, ways to reach somebody, days."""
    named = {
        Name(names.ADDRESS, 0x8083): "ada@x.example",
        Name(names.ADDRESS, 0x8080): "Ada",
        names.WORK_CITY: "London",
        names.BIRTHDAY_LOCAL: datetime(1815, 12, 10, tzinfo=UTC),
    }
    texts = {Tag.DISPLAY_NAME: "Ada Lovelace", Tag.HOME_PHONE: "1", Tag.COMPANY: "Engines"}
    assert _lines(ItemKind.CONTACT, named, texts)[2:-1] == [
        "Name: Ada Lovelace",
        "Company: Engines",
        "E-mail: Ada <ada@x.example>",
        "Home phone: 1",
        "Business address: London",
        "Birthday: 1815-12-10",
    ]


def test_a_list_names_its_members():
    """One a line, and how many cannot be named."""
    members = [one_off("Bob", "SMTP", "bob@y.example"), b"?"]
    named = {names.LIST_NAME: "All", names.LIST_ONE_OFF_MEMBERS: members}
    assert _lines(ItemKind.LIST, named)[2:-1] == [
        "Name: All",
        "Member: Bob <bob@y.example>",
        "Members that are not named: 1",
    ]


@pytest.mark.parametrize(
    ("kind", "named", "line"),
    [
        (ItemKind.NOTE, {names.NOTE_COLOUR: 3}, "Colour: yellow"),
        (ItemKind.JOURNAL, {names.JOURNAL_MINUTES: 30}, "Duration: 30 minutes"),
        (ItemKind.JOURNAL, {names.JOURNAL_START: NINE}, "Start: 2026-11-24 08:00 (UTC)"),
        (ItemKind.FEED, {names.FEED_ITEM_LINK: "http://x/1"}, "Address of the item: http://x/1"),
    ],
)
def test_other_kinds_tell_what_they_have(kind, named, line):
    """As far as it is more than their text."""
    assert line in _lines(kind, named)


@pytest.mark.parametrize("kind", [ItemKind.MESSAGE, ItemKind.POST, ItemKind.OTHER, ItemKind.NOTE])
def test_of_some_nothing_is_known_but_their_text(kind):
    """Then there is nothing to tell."""
    assert _lines(kind, {}) == [""]


def test_a_value_is_one_safe_line():
    """It cannot pass for a line of its own, nor hide what it says."""
    named = {names.LOCATION: "Room\r\nSubject: fake \u202egnp.exe"}
    lines = _lines(ItemKind.APPOINTMENT, named)
    assert "Where: Room Subject: fake ⟨U+202E⟩gnp.exe" in lines
