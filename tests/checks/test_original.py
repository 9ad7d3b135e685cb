"""A colleague's forward that did not bring the original says what is missing."""

from __future__ import annotations

import pytest

from intact.checks.original import find
from intact.finding import Action, FindingCode
from intact.sample import Carrier, Contained, Mailbox, MessageState, Part, Place, Recipient

DESK = (Recipient("desk@corp.example", Place.TO),)
BOB = Mailbox("Bob", "bob@corp.example")
HEAD = b"Received: by mx\r\nSubject: Offer\r\n\r\n"


def attached(end):
    """An attached message that takes these bytes."""
    return Contained(0, end, Carrier.PLAIN, "a.eml", "Offer", Mailbox("", "a@b.example"), True)


@pytest.fixture
def codes(make_sample, make_case, make_destination):
    """The codes of what was found in a mail from Bob to the desk."""

    def check(**changes):
        facts = {"sender": BOB, "recipients": DESK, "subject": "Fwd: Offer", **changes}
        found = list(find(make_case(make_sample(**facts), make_destination())))
        assert all(Action.WRITE_ANSWER in one.actions for one in found)
        return [one.code for one in found]

    return check


def test_an_attached_message_without_its_text(codes):
    """The phone had loaded only the headers."""
    assert codes(data=HEAD, contained=(attached(len(HEAD)),)) == [FindingCode.ORIGINAL_ONLY_HEADERS]


def test_an_attached_message_that_is_empty(codes):
    """As some webmail sends it where the name of the file is odd."""
    parts = (Part(1, "message/rfc822", "a.eml", 0),)
    assert codes(parts=parts) == [FindingCode.ORIGINAL_EMPTY]


def test_a_forward_without_anything(codes):
    """Only its subject says that it is one."""
    assert codes() == [FindingCode.ORIGINAL_MISSING]


def test_a_whole_original_is_not_mentioned(codes):
    """That is the business of forwarding."""
    data = HEAD + b"Buy now\r\n"
    assert codes(data=data, contained=(attached(len(data)),)) == []


def test_a_stranger_may_call_it_a_forward(codes):
    """That is a trick of the message itself, and the message may be the sample."""
    assert codes(sender=Mailbox("", "x@spam.example")) == []


def test_a_draft_is_no_mail_that_arrived(codes):
    """Something else is wrong with it."""
    assert codes(state=MessageState.DRAFT) == []
