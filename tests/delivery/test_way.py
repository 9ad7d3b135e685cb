"""Receipts: what went, what did not, and what a retry is about."""

from __future__ import annotations

from intact.delivery.way import MailResult, MailState, Outcome, Receipt
from intact.errors import NotDelivered, NotDeliveredReason

ONE, TWO, THREE = (b"Subject: %d\r\n\r\nx\r\n" % number for number in range(3))


def of(make_plan, *states, outcome=Outcome.SENT):
    """A receipt for a plan of so many mails, which got that far."""
    plan = make_plan(*(b"Subject: %d\r\n\r\n" % number for number in range(2 * len(states))))
    results = [MailResult(number, state) for number, state in enumerate(states, 1)]
    return plan, Receipt.for_results("smtp", outcome, plan, results)


def test_a_receipt_of_all_mails_has_a_result_for_each(make_plan):
    """Opened or saved, as the way does."""
    plan = make_plan(ONE, TWO, THREE)
    opened = Receipt.of("thunderbird", Outcome.OPENED, plan)
    assert [(one.number, one.state) for one in opened.results] == [
        (1, MailState.OPENED),
        (2, MailState.OPENED),
    ]
    saved = Receipt.of("save-drafts", Outcome.SAVED, plan)
    assert {one.state for one in saved.results} == {MailState.SAVED}
    assert saved.missing(plan).mails == ()


def test_only_mails_that_went_are_counted(make_plan):
    """Their samples too: the others stay in the list of the window."""
    plan, receipt = of(make_plan, MailState.SENT, MailState.FAILED, MailState.SENT)
    assert receipt.outcome is Outcome.PARTLY
    assert receipt.mails == 2
    gone = [one.sample.sha256 for mail in plan.mails[::2] for one in mail.attached]
    assert list(receipt.samples) == gone


def test_a_retry_is_about_what_did_not_go(make_plan):
    """Never about what may have arrived: the person decides about that."""
    plan, receipt = of(
        make_plan, MailState.SENT, MailState.UNKNOWN, MailState.FAILED, MailState.NOT_TRIED
    )
    assert [mail.number for mail in receipt.missing(plan).mails] == [3, 4]
    assert receipt.unknown == {2}


def test_when_all_went_the_outcome_is_the_ways_own(make_plan):
    """Saved as a draft is not sent."""
    assert of(make_plan, MailState.SENT)[1].outcome is Outcome.SENT
    saved = of(make_plan, MailState.SAVED, outcome=Outcome.SAVED)[1]
    assert saved.outcome is Outcome.SAVED


def test_a_failed_mail_carries_why():
    """The reason, its values, and what the server said."""
    error = NotDelivered(NotDeliveredReason.CANNOT_CARRY, answer="552 too big", size=7)
    result = MailResult.failed(3, error)
    assert (result.number, result.state, result.answer) == (3, MailState.FAILED, "552 too big")
    assert result.reason is NotDeliveredReason.CANNOT_CARRY
    assert result.values["size"] == 7


def test_a_way_that_broke_off_has_a_receipt_for_what_it_had_opened(make_plan):
    """The next one failed, and the others were not tried."""
    plan = make_plan(*(b"Subject: %d\r\n\r\n" % number for number in range(8)))
    error = NotDelivered(NotDeliveredReason.CANNOT_WRITE, program="Thunderbird", done=2, total=4)
    receipt = Receipt.of_broken_off("thunderbird", plan, error)
    states = [one.state for one in receipt.results]
    opened, failed, untried = MailState.OPENED, MailState.FAILED, MailState.NOT_TRIED
    assert states == [opened, opened, failed, untried]
    assert (receipt.outcome, receipt.mails) == (Outcome.PARTLY, 2)


def test_a_way_that_did_nothing_has_no_receipt(make_plan):
    """Its failure says all."""
    error = NotDelivered(NotDeliveredReason.NOT_HERE)
    assert Receipt.of_broken_off("thunderbird", make_plan(ONE), error) is None
