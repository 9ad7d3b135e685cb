"""Who wrote to whom about what."""

from __future__ import annotations

from intact.limits import ADDRESSES, SUBJECT_SHOWN
from intact.mime import correspondence, header
from intact.sample import Mailbox, Place, Recipient


def fields(*lines: str) -> tuple[header.RawField, ...]:
    """Header fields."""
    data = "\n".join(lines).encode()
    return header.fields(data, len(data))


def test_the_subject_is_decoded_and_bounded():
    """The first one counts."""
    found = fields("Subject: =?utf-8?q?J=C3=BCrgen?=", "Subject: other")
    assert correspondence.subject(found) == "Jürgen"
    assert len(correspondence.subject(fields("Subject: " + "a" * 100_000))) == SUBJECT_SHOWN
    assert correspondence.subject(()) == ""


def test_the_sender_is_the_first_author():
    """Or who sent it, where no author is named."""
    assert correspondence.sender(fields("From: A <a@b.c>, d@e.f")) == Mailbox("A", "a@b.c")
    assert correspondence.sender(fields("Sender: s@b.c", "From: a@b.c")) == Mailbox("", "a@b.c")
    assert correspondence.sender(fields("Sender: s@b.c", "From: ")) == Mailbox("", "s@b.c")
    assert correspondence.sender(()) == Mailbox("", "")


def test_recipients_of_the_envelope_come_first():
    """What servers wrote tells more than what the sender wrote."""
    found = fields(
        "To: Ann <Ann@Example.org>, nobody",
        "Cc: bob@example.org",
        "Bcc: eve@example.org",
        "Received: from a by b for <box@example.org>; Sat",
        "Received: from a by b",
        "X-Original-To: alias@example.org",
        "Envelope-To: alias@example.org",
        "Delivered-To: box@example.org",
    )
    recipients, complete = correspondence.recipients(found)
    assert complete
    assert recipients == (
        Recipient("box@example.org", Place.RECEIVED_FOR),
        Recipient("alias@example.org", Place.ORIGINAL_TO),
        Recipient("box@example.org", Place.DELIVERED_TO),
        Recipient("ann@example.org", Place.TO),
        Recipient("bob@example.org", Place.CC),
        Recipient("eve@example.org", Place.BCC),
    )


def test_only_so_many_recipients_are_kept():
    """And it is told that there were more."""
    addresses = ", ".join(f"a{n}@example.org" for n in range(ADDRESSES + 1))
    recipients, complete = correspondence.recipients(fields(f"To: {addresses}"))
    assert len(recipients) == ADDRESSES
    assert not complete
