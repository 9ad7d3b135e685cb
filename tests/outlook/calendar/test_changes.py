"""Instances of a series that differ: when they are, what they are called; damage is told."""

from __future__ import annotations

from datetime import date, datetime

import pytest

from intact.outlook.calendar import recurrence
from intact.outlook.calendar.changes import Changed
from intact.outlook.calendar.recurrence import Pattern
from outlook.calendar.blobs import series, with_times


def _read(pattern, **more):
    return recurrence.read(with_times(pattern, **more), of_appointment=True)


def _at(day, hour, minute=0):
    return datetime(2026, 12, day, hour, minute)  # noqa: DTZ001 - of the clock of the series


def test_changed_instances_are_not_deleted_ones():
    """Outlook lists both as deleted."""
    days = (date(2026, 11, 30), date(2026, 12, 7), date(2026, 12, 14))
    changes = (
        {
            "original": _at(7, 9),
            "start": _at(8, 10),
            "end": _at(8, 11),
            "subject": "Überraschung 日本",
            "location": "Raum 2",
        },
        {"original": _at(14, 9), "start": _at(14, 15), "end": _at(14, 16)},
    )
    found = _read(series(deleted=days), changes=changes)
    assert found.deleted == (date(2026, 11, 30),)
    assert found.changed == (
        Changed(date(2026, 12, 7), _at(8, 10), _at(8, 11), "Überraschung 日本", "Raum 2"),
        Changed(date(2026, 12, 14), _at(14, 15), _at(14, 16)),
    )
    assert found.complete


def test_damaged_changes_leave_the_rule():
    """It is told that something is missing."""
    change = {"original": _at(7, 9), "start": _at(8, 11), "end": _at(8, 10)}
    found = _read(series(deleted=(date(2026, 12, 7),)), changes=(change,))
    assert (found.pattern, found.changed) == (Pattern.WEEK, ())
    assert found.deleted == (date(2026, 12, 7),)
    assert not found.complete


def test_texts_that_cannot_be_read_leave_the_changed_instance():
    """Only its subject and place are those of the series."""
    change = {"original": _at(7, 9), "start": _at(8, 10), "end": _at(8, 11), "subject": "x" * 40}
    found = recurrence.read(with_times(series(), changes=(change,))[:-20], of_appointment=True)
    assert found.changed == (Changed(date(2026, 12, 7), _at(8, 10), _at(8, 11)),)
    assert not found.complete


@pytest.mark.parametrize(
    ("limit", "counts"), [("RECURRENCE_DATES", (1, 2)), ("RECURRENCE_CHANGES", (2, 1))]
)
def test_exceptions_beyond_the_limit_are_told(monkeypatch, limit, counts):
    """What is within it is kept."""
    monkeypatch.setattr(f"intact.limits.{limit}", 1)
    days = (date(2026, 11, 30), date(2026, 12, 28))
    changes = tuple(
        {"original": _at(day, 9), "start": _at(day, 10), "end": _at(day, 11)} for day in (7, 14)
    )
    found = _read(series(deleted=days), changes=changes)
    assert (len(found.deleted), len(found.changed)) == counts
    assert not found.complete
