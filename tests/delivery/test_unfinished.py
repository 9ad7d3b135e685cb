"""What the journal tells of submissions that were interrupted."""

from __future__ import annotations

import os

import pytest

from intact.delivery.journal import Journal, State, Unfinished


@pytest.fixture
def journal(system):
    """A journal without an entry."""
    return Journal(system)


def begun(journal, plan, *states):
    """A submission whose mails got that far."""
    ids = iter(range(100))
    record = journal.open("smtp", plan.mails, lambda: f"<{next(ids)}@example.org>")
    for mail, state in zip(plan.mails, states, strict=True):
        record.set(mail.number, state)
    record.close()


def test_what_was_interrupted_is_counted(journal, make_plan):
    """Sent, perhaps, and missing."""
    plan = make_plan(b"a", b"b", b"c", samples_per_mail=1)
    begun(journal, plan, State.ACCEPTED, State.BEGUN, State.WAITING)
    assert journal.unfinished() == (Unfinished(1, 1, 1),)


def test_what_went_in_part_is_news(journal, make_plan):
    """Nothing is in doubt, but something is missing."""
    plan = make_plan(b"a", b"b", samples_per_mail=1)
    begun(journal, plan, State.ACCEPTED, State.WAITING)
    assert journal.unfinished() == (Unfinished(1, 0, 1),)


def test_the_newest_comes_first(journal, make_plan, system):
    """It is the one the person remembers."""
    begun(journal, make_plan(b"a", samples_per_mail=1), State.BEGUN)
    (older,) = (system.private_folder() / "sending").iterdir()
    os.utime(older, (1, older.stat().st_mtime - 60))
    begun(journal, make_plan(b"b", b"c", samples_per_mail=1), State.BEGUN, State.WAITING)
    assert journal.unfinished() == (Unfinished(0, 1, 1), Unfinished(0, 1, 0))


def test_while_somebody_sends_nothing_is_unfinished(journal, make_plan):
    """It is on its way."""
    begun(journal, make_plan(b"a", samples_per_mail=1), State.BEGUN)
    with journal.alone():
        assert journal.unfinished() == ()


def test_what_is_through_or_never_went_is_no_news(journal, make_plan):
    """There is nothing that could go twice."""
    begun(journal, make_plan(b"a", samples_per_mail=1), State.ACCEPTED)
    begun(journal, make_plan(b"b", samples_per_mail=1), State.WAITING)
    assert journal.unfinished() == ()


def test_it_can_be_forgotten(journal, make_plan):
    """By the person."""
    begun(journal, make_plan(b"a", samples_per_mail=1), State.BEGUN)
    journal.forget()
    assert journal.unfinished() == ()


def test_damaged_files_are_passed_over(journal, make_plan, system):
    """Whoever wrote them."""
    begun(journal, make_plan(b"a", samples_per_mail=1), State.BEGUN)
    (system.private_folder() / "sending" / "x.json").write_bytes(b"{")
    assert journal.unfinished() == (Unfinished(0, 1, 0),)
