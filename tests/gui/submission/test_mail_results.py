"""The rows for the mails."""

from __future__ import annotations

from datetime import UTC, datetime

from intact.delivery.way import MailResult, MailState, Outcome, Receipt
from intact.gui.submission.mail_results import SHOWN, NextSteps, shown_results

NOW = datetime(2026, 11, 24, tzinfo=UTC)


def receipt(way, *states):
    """What became of mails of these states."""
    results = tuple(MailResult(number, state) for number, state in enumerate(states, 1))
    return Receipt(way, Outcome.PARTLY, NOW, 0, (), results=results)


def test_a_mail_program_gives_no_rows():
    """Nobody knows more of them than that they were opened."""
    assert shown_results(receipt("thunderbird", MailState.OPENED)) == ()


def test_of_very_many_mails_those_that_did_not_go_are_shown():
    """However late they come."""
    every = receipt("smtp-work", *[MailState.SENT] * 300, MailState.FAILED)
    shown = shown_results(every)
    assert len(shown) == SHOWN
    assert shown[-1].number == 301


def test_only_what_can_be_asked_for_has_a_button(qtbot):
    """Drafts are stored, mails are sent."""
    sent = NextSteps(receipt("smtp-work", MailState.FAILED))
    stored = NextSteps(receipt("imap-draft-work", MailState.SENT, MailState.UNKNOWN))
    for one in (sent, stored):
        qtbot.addWidget(one)
        one.show()
    assert (sent.missing.isVisible(), sent.again.isVisible()) == (True, False)
    assert (stored.missing.isVisible(), stored.again.isVisible()) == (False, True)
    assert "Send" in sent.missing.text()
    assert "Stor&e" in stored.again.text()
