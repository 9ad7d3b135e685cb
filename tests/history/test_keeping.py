"""What went out is remembered for as long as the person wants."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from intact.delivery.way import Outcome, Receipt
from intact.history.entry import Entry
from intact.history.keeping import remember
from intact.history.store import History
from intact.limits import HISTORY_DAYS
from intact.settings.settings import Settings
from intact.submission.submission import Plan

NOON = datetime(2026, 11, 25, 12, tzinfo=UTC)


@pytest.fixture
def history(tmp_path):
    """With a submission of last month."""
    kept = History(tmp_path)
    kept.add(Entry(NOON - timedelta(days=31), "desk", "phishing", "smtp", "sent"))
    return kept


@pytest.fixture
def plan(make_request):
    """For a desk."""
    return Plan(make_request(), (), ())


def receipt(*samples):
    """Of samples that were sent at noon."""
    return Receipt("smtp", Outcome.SENT, NOON, 1, samples)


def test_what_went_out_is_added_and_what_is_too_old_goes(history, plan):
    """From the window and from the command line."""
    remember(history, receipt("a" * 64), plan, 30)
    assert [one.when for one in history.entries()] == [NOON]


@pytest.mark.parametrize(("days", "samples"), [(0, ("a" * 64,)), (-5, ("a" * 64,)), (30, ())])
def test_nothing_changes_where_nothing_is_to_be_remembered(history, plan, days, samples):
    """No history wanted, or nothing went out."""
    remember(history, receipt(*samples), plan, days)
    assert [one.when for one in history.entries()] == [NOON - timedelta(days=31)]


@pytest.mark.parametrize(("written", "meant"), [(-5, 0), (0, 0), (30, 30), (10**12, HISTORY_DAYS)])
def test_a_number_of_days_that_somebody_edited_is_bounded(written, meant):
    """No number makes a history vanish or a clock overflow."""
    assert Settings(history_days=written).days_remembered == meant
