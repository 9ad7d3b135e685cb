"""What went out is remembered for as long as the person wants."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from intact.delivery.way import MailResult, MailState, Outcome, Receipt
from intact.errors import NotDelivered, NotDeliveredReason
from intact.history.entry import Entry
from intact.history.keeping import remember
from intact.history.store import History
from intact.limits import HISTORY_DAYS
from intact.settings.settings import Settings
from intact.submission.plan import plan as planned

NOON = datetime(2026, 11, 25, 12, tzinfo=UTC)


@pytest.fixture
def history(tmp_path):
    """With a submission of last month."""
    kept = History(tmp_path)
    kept.add(Entry(NOON - timedelta(days=31), "desk", "phishing", "smtp", "sent"))
    return kept


@pytest.fixture
def plan(make_sample, make_request):
    """Three mails for a desk, with a sample in each."""
    samples = [make_sample(b"Subject: %d\r\n\r\n" % number) for number in range(3)]
    return planned(samples, make_request(samples_per_mail=1))


SENT, FAILED = MailState.SENT, MailState.FAILED
EARLIER = {"before": 1}


def receipt(plan, *states, earlier=()):
    """Of mails that got that far; those with the numbers `earlier` by a delivery before."""
    results = [
        MailResult(number, state, values=EARLIER if number in earlier else {})
        for number, state in enumerate(states, 1)
    ]
    return Receipt.for_results("smtp-work", Outcome.SENT, plan, results)


def remembered(history, plan, *numbers):
    """Whether the last entry holds the samples of these mails, and nothing else."""
    mails = [mail for mail in plan.mails if mail.number in numbers]
    wanted = [one.sample.sha256 for mail in mails for one in mail.attached]
    return [one.sha256 for one in history.entries()[0].samples] == wanted


def test_what_went_out_is_added_and_what_is_too_old_goes(history, plan):
    """From the window and from the command line."""
    made = receipt(plan, SENT, SENT, SENT)
    remember(history, made, plan, 30)
    (entry,) = history.entries()
    assert entry.when == made.when.replace(microsecond=0)
    assert remembered(history, plan, 1, 2, 3)


@pytest.mark.parametrize(("days", "state"), [(0, SENT), (-5, SENT), (30, FAILED)])
def test_nothing_changes_where_nothing_is_to_be_remembered(history, plan, days, state):
    """No history wanted, or nothing went out."""
    remember(history, receipt(plan, state), plan, days)
    assert [one.when for one in history.entries()] == [NOON - timedelta(days=31)]


def test_an_attempt_in_which_nothing_new_went_is_none(history, plan):
    """What went before stands there already; "in part" would say that something went now."""
    made = receipt(plan, SENT, FAILED, SENT, earlier=(1, 3))
    remember(history, made, plan, 365)
    assert [one.when for one in history.entries()] == [NOON - timedelta(days=31)]


def test_an_attempt_holds_only_what_went_by_it(history, plan):
    """The rest of a submission that was sent in part."""
    remember(history, receipt(plan, SENT, FAILED, SENT), plan, 365)
    assert (history.entries()[0].outcome, remembered(history, plan, 1, 3)) == ("partly", True)
    remember(history, receipt(plan, SENT, SENT, SENT, earlier=(1, 3)), plan, 365)
    assert (history.entries()[0].outcome, remembered(history, plan, 2)) == ("sent", True)


def test_windows_that_had_opened_before_a_failure_are_remembered(history, plan):
    """Somebody may have pressed Send in them."""
    error = NotDelivered(NotDeliveredReason.CANCELLED, done=2, total=3)
    made = Receipt.of_broken_off("thunderbird", plan, error)
    remember(history, made, plan, 365)
    assert (history.entries()[0].outcome, remembered(history, plan, 1, 2)) == ("partly", True)


@pytest.mark.parametrize(("written", "meant"), [(-5, 0), (0, 0), (30, 30), (10**12, HISTORY_DAYS)])
def test_a_number_of_days_that_somebody_edited_is_bounded(written, meant):
    """No number makes a history vanish or a clock overflow."""
    assert Settings(history_days=written).days_remembered == meant
