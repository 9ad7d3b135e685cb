"""Submission servers that refuse or lack something: each failure has its own code."""

from __future__ import annotations

import base64

import pytest

from intact.delivery.way import Errand, MailState, Outcome
from intact.errors import NotDeliveredReason
from intact.submission.plan import in_seven_bit
from real.mail.scripted import scripted

from .conftest import EIGHT, LARGE, PLAIN, THREE, account, answering, body, failure, open_account

Reason = NotDeliveredReason


@pytest.mark.parametrize("greeting", ["HTTP/1.1 400 Bad Request", "* OK IMAP4rev1", "220-x\r\n"])
def test_what_is_no_mail_server_is_told(sending, planned, greeting):
    """Whatever it says instead."""
    with scripted(lambda line: line.say(greeting)) as server:
        error = failure(sending(open_account(server.port)), planned(PLAIN))
    assert error.reason in {Reason.NONSENSE, Reason.CONNECTION_LOST}


def test_a_server_that_talks_without_end_is_left(sending, planned):
    """Memory is not filled."""

    def flood(line):
        while True:
            line.say(*["220-" + "x" * 500] * 100)

    with scripted(flood) as server:
        assert failure(sending(open_account(server.port)), planned(PLAIN)).reason is Reason.NONSENSE


def test_a_mail_that_is_too_large_is_refused_before_it_goes(sink, sending, planned):
    """By the size the server names."""
    sink.start(data_size_limit=1_000_000)
    error = failure(sending(open_account(sink.port)), planned(LARGE))
    assert error.reason is Reason.TOO_LARGE
    assert error.values["limit"] == 1_000_000
    assert error.values["size"] > 1_000_000


def test_without_8bitmime_only_seven_bit_mails_go(sink, sending, planned):
    """An 8-bit sample would be written anew on the way."""
    sink.lacks = frozenset({"8BITMIME", "SIZE", "SMTPUTF8"})
    sink.start()
    plan = planned(PLAIN, EIGHT)
    receipt = sending(open_account(sink.port)).deliver(plan, Errand())
    assert [one.state for one in receipt.results] == [MailState.SENT, MailState.FAILED]
    assert receipt.results[1].reason is Reason.NO_EIGHT_BIT
    assert [body(mail) for mail in sink.mails] == [body(plan.mails[0].data)]
    as_file = in_seven_bit(receipt.missing(plan))
    assert sending(open_account(sink.port)).deliver(as_file, Errand()).outcome is Outcome.SENT
    assert sink.mails[1].isascii()
    assert base64.b64encode(EIGHT)[:76] in sink.mails[1]


@pytest.mark.parametrize(
    ("answer", "reason"),
    [
        ("550 5.1.1 no such user", Reason.RECIPIENT_REFUSED),
        ("554 5.7.1 Relay access denied", Reason.RELAY_REFUSED),
        ("550 relaying to elsewhere not allowed", Reason.RELAY_REFUSED),
        ("452 4.2.2 mailbox full", Reason.MAILBOX_FULL),
        ("552 5.2.2 over quota", Reason.MAILBOX_FULL),
        ("450 4.7.1 greylisted", Reason.SERVER_BUSY),
    ],
)
def test_a_refused_recipient_is_told(sink, sending, planned, answer, reason):
    """With the server's words."""
    sink.recipient = answer
    sink.start()
    error = failure(sending(open_account(sink.port)), planned(PLAIN))
    assert error.reason is reason
    assert error.values["answer"] == answer
    assert error.values["address"] == "desk@example.org"


@pytest.mark.parametrize(
    ("answer", "reason"),
    [
        ("552 5.3.4 too big", Reason.TOO_LARGE),
        ("452 4.3.1 disk full", Reason.MAILBOX_FULL),
        ("554 5.7.1 a virus", Reason.MAIL_REFUSED),
        ("451 4.3.0 later", Reason.SERVER_BUSY),
    ],
)
def test_one_refused_mail_keeps_the_others_from_nothing(sink, sending, planned, answer, reason):
    """And only that one is sent again."""
    sink.says = answering("250 kept", answer)
    sink.start()
    plan = planned(*THREE)
    way = sending(open_account(sink.port))
    receipt = way.deliver(plan, Errand())
    states = [one.state for one in receipt.results]
    assert states == [MailState.SENT, MailState.FAILED, MailState.SENT]
    assert receipt.results[1].reason is reason
    assert receipt.results[1].answer == answer
    again = way.deliver(receipt.missing(plan), Errand())
    assert again.outcome is Outcome.SENT
    wanted = [body(plan.mails[place].data) for place in (0, 2, 1)]
    assert [body(mail) for mail in sink.mails] == wanted


def test_the_whole_plan_again_sends_only_what_is_missing(sink, sending, planned):
    """Also where nobody remembers the receipt."""
    sink.says = answering("250 kept", "451 later")
    sink.start()
    plan = planned(*THREE)
    way = sending(open_account(sink.port))
    way.deliver(plan, Errand())
    receipt = way.deliver(planned(*THREE), Errand())
    assert receipt.outcome is Outcome.SENT
    assert [one.values.get("before", 0) for one in receipt.results] == [1, 0, 1]
    assert len(sink.mails) == 3
    assert way.deliver(planned(*THREE), Errand()).mails == 3
    assert len(sink.mails) == 6  # what is through can be sent anew on purpose


def test_a_server_whose_disk_is_full_is_told(postfix, sending, planned):
    """A real one; nothing has gone, and it may work later."""
    error = failure(sending(account(postfix.full)), planned(PLAIN))
    assert error.reason is Reason.MAILBOX_FULL
    assert error.values["answer"].startswith("452 4.3.1")


def test_what_a_server_says_is_shown_safely(sink, sending, planned):
    """One line, cut, nothing unseen in it."""
    sink.says = answering("250 yes\u202e\x1b[31m" + "x" * 400)
    sink.start()
    answer = sending(open_account(sink.port)).deliver(planned(PLAIN), Errand()).results[0].answer
    assert answer.startswith("250 yes⟨U+202E⟩⟨U+001B⟩[31m")
    assert len(answer) <= 300
