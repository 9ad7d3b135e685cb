"""Tasks become VTODO, in days."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from intact.outlook import names
from intact.outlook.calendar import task
from intact.outlook.item import open_item
from intact.outlook.properties import TOP_HEADER, Properties
from intact.outlook.tags import Tag
from outlook.calendar.blobs import MONTHLY, series
from outlook.contentlines import values
from outlook.msgfile import Item

MONDAY, FRIDAY = datetime(2026, 11, 23, tzinfo=UTC), datetime(2026, 11, 27, tzinfo=UTC)


def _of(named, **more):
    item = Item(texts={Tag.SUBJECT: "Write"}, named=named, **more)
    return Properties.of(open_item(item.file()), TOP_HEADER)


def _todo(named, **more):
    return values(task.calendar(_of(named, **more), "the text", "otherwise"), "VTODO")


def test_all_that_is_known_of_a_task_is_there():
    """Days, status, progress."""
    todo = _todo(
        {
            names.TASK_START: MONDAY,
            names.TASK_DUE: FRIDAY,
            names.TASK_STATUS: 1,
            names.TASK_DONE: 0.25,
            names.TASK_COMPLETED: FRIDAY,
            names.TASK_RECURRENCE: series(MONTHLY, 2, 1, (15,), start=date(2026, 11, 23)),
        },
        times={Tag.MODIFICATION_TIME: MONDAY},
        numbers={Tag.IMPORTANCE: 0},
    )
    assert todo == {
        "UID": "otherwise",
        "DTSTAMP": "20261123T000000Z",
        "SUMMARY": "Write",
        "DESCRIPTION": "the text",
        "CLASS": "PUBLIC",
        "PRIORITY": "9",
        "DTSTART;VALUE=DATE": "20261123",
        "DUE;VALUE=DATE": "20261127",
        "RRULE": "FREQ=MONTHLY;BYMONTHDAY=15",
        "STATUS": "IN-PROCESS",
        "PERCENT-COMPLETE": "25",
        "COMPLETED": "20261127T000000Z",
    }


def test_a_task_due_before_it_begins_is_due_nowhere():
    """RFC 5545 3.8.2.3."""
    todo = _todo({names.TASK_START: FRIDAY, names.TASK_DUE: MONDAY})
    assert "DUE;VALUE=DATE" not in todo


def test_a_task_without_anything_is_a_task():
    """With what the standard demands."""
    todo = _todo({})
    assert (todo["UID"], todo["DTSTAMP"]) == ("otherwise", "19700101T000000Z")
    assert "STATUS" not in todo


@pytest.mark.parametrize(("done", "percent"), [(0.0, 0), (1.0, 100), (7.5, 100), (-1.0, 0)])
def test_progress_is_a_percentage(done, percent):
    """Whatever is stored."""
    assert _todo({names.TASK_DONE: done})["PERCENT-COMPLETE"] == str(percent)


@pytest.mark.parametrize(
    ("named", "unclear"),
    [
        ({}, False),
        ({names.TASK_START: MONDAY, names.TASK_RECURRENCE: series()}, False),
        ({names.TASK_RECURRENCE: series()}, True),
        ({names.TASK_START: MONDAY, names.TASK_RECURRENCE: b"damaged"}, True),
    ],
)
def test_a_rule_that_is_not_written_is_known(named, unclear):
    """It is told elsewhere; a rule without a first day is none (RFC 5545 3.8.5.3)."""
    assert task.repeats_unclearly(_of(named)) is unclear
    assert ("RRULE" in _todo(named)) is (bool(named) and not unclear)
