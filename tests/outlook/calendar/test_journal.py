"""Journal entries become VJOURNAL."""

from __future__ import annotations

from datetime import UTC, datetime

from intact.outlook import names
from intact.outlook.calendar import journal
from intact.outlook.item import open_item
from intact.outlook.properties import TOP_HEADER, Properties
from intact.outlook.tags import Tag
from outlook.contentlines import values
from outlook.msgfile import Item


def test_an_entry_has_a_start_and_a_text():
    """No end and no priority: iCalendar knows none for it."""
    call = datetime(2026, 11, 24, 8, 30, tzinfo=UTC)
    item = Item(
        texts={Tag.SUBJECT: "Call"},
        named={names.JOURNAL_START: call, names.CATEGORIES: ["Phone"]},
        times={Tag.CREATION_TIME: call},
    )
    properties = Properties.of(open_item(item.file()), TOP_HEADER)
    assert values(journal.calendar(properties, "said yes", "id"), "VJOURNAL") == {
        "UID": "id",
        "DTSTAMP": "20261124T083000Z",
        "SUMMARY": "Call",
        "DESCRIPTION": "said yes",
        "CATEGORIES": "Phone",
        "CLASS": "PUBLIC",
        "DTSTART": "20261124T083000Z",
    }
