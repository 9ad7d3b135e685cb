"""Lines that all calendar components have."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from intact.outlook import names
from intact.outlook.calendar import common
from intact.outlook.item import open_item
from intact.outlook.properties import TOP_HEADER, Properties
from intact.outlook.tags import Tag
from outlook.msgfile import Item

NOON = datetime(2026, 11, 24, 12, tzinfo=UTC)
HOUR = timedelta(hours=1)


def _of(**more):
    item = Item(texts={Tag.SUBJECT: "x"}, **more)
    return Properties.of(open_item(item.file()), TOP_HEADER)


@pytest.mark.parametrize(
    ("named", "times", "hour"),
    [
        ({names.OWNER_CHANGED: NOON}, {Tag.CLIENT_SUBMIT_TIME: NOON + HOUR}, 12),
        ({}, {Tag.CLIENT_SUBMIT_TIME: NOON + HOUR, Tag.MODIFICATION_TIME: NOON}, 13),
        ({}, {Tag.MODIFICATION_TIME: NOON, Tag.CREATION_TIME: NOON + HOUR}, 12),
        ({}, {Tag.CREATION_TIME: NOON + HOUR}, 13),
        ({}, {}, 9),
    ],
)
def test_the_stamp_is_a_moment_of_the_item(named, times, hour):
    """Never one of this machine: the sample would be another each time."""
    properties = _of(named=named, times=times)
    stamp = common.stamp(properties, names.OWNER_CHANGED, otherwise=NOON - 3 * HOUR)
    assert stamp == f"DTSTAMP:20261124T{hour:02}0000Z\r\n".encode()


@pytest.mark.parametrize(
    ("sensitivity", "written"),
    [(0, "PUBLIC"), (1, "X-PERSONAL"), (2, "PRIVATE"), (3, "CONFIDENTIAL"), (9, "PUBLIC")],
)
def test_sensitivity_is_a_class(sensitivity, written):
    """[MS-OXCICAL] 2.1.3.1.1.20.4."""
    marks = list(common.marks(_of(numbers={Tag.SENSITIVITY: sensitivity})))
    assert marks == [f"CLASS:{written}\r\n".encode()]


@pytest.mark.parametrize(("importance", "written"), [(None, 5), (0, 9), (1, 5), (2, 1), (7, 5)])
def test_importance_is_a_priority(importance, written):
    """[MS-OXCICAL] 2.1.3.1.1.20.17."""
    properties = _of(numbers={} if importance is None else {Tag.IMPORTANCE: importance})
    assert common.priority(properties) == f"PRIORITY:{written}\r\n".encode()


def test_what_is_empty_has_no_line():
    """Neither title nor text."""
    assert list(common.short("SUMMARY", "  ")) == list(common.description("\r\n ")) == []
