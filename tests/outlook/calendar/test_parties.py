"""Who called a meeting and who shall come."""

from __future__ import annotations

import pytest

from intact.outlook.calendar import parties
from intact.outlook.item import open_item
from intact.outlook.properties import TOP_HEADER, Properties
from intact.outlook.tags import Tag
from outlook.msgfile import Item, recipient

ADA = {Tag.SENDER_NAME: "Ada", Tag.SENDER_SMTP: "ada@x.example"}


def _of(texts=None, **more):
    item = Item(texts={Tag.SUBJECT: "x"} | (texts or {}), **more)
    return Properties.of(open_item(item.file()), TOP_HEADER)


def _invited(*people, **more):
    lines = b"".join(parties.invited(_of(ADA, recipients=people, **more)))
    return lines.decode().replace("\r\n ", "").splitlines()


def test_an_assistant_sends_for_the_organizer():
    """SENT-BY (RFC 5545 3.2.18)."""
    boss = {Tag.REPRESENTING_NAME: "Boss", Tag.REPRESENTING_SMTP: "boss@x.example"}
    (line,) = parties.organizer(_of(ADA | boss))
    assert line.replace(b"\r\n ", b"") == (
        b'ORGANIZER;CN=Boss;SENT-BY="mailto:ada@x.example":mailto:boss@x.example\r\n'
    )


def test_an_address_is_never_made_up():
    """Outlook itself writes such a party so."""
    native = {Tag.SENDER_NAME: "Ada", Tag.SENDER_TYPE: "EX", Tag.SENDER_ADDRESS: "/o=x/cn=ada"}
    assert list(parties.organizer(_of(native))) == [b"ORGANIZER;CN=Ada:invalid:nomail\r\n"]


def test_without_a_sender_there_is_no_organizer():
    """Nor is anybody replying."""
    assert list(parties.organizer(_of())) == []
    assert list(parties.replying(_of(), "ACCEPTED")) == []
    assert list(parties.organizer_of_reply(_of())) == []


@pytest.mark.parametrize(
    ("role", "response", "written"),
    [
        (1, 0, "ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION"),
        (2, 3, "ROLE=OPT-PARTICIPANT;PARTSTAT=ACCEPTED"),
        (1, 2, "ROLE=REQ-PARTICIPANT;PARTSTAT=TENTATIVE"),
        (1, 4, "ROLE=REQ-PARTICIPANT;PARTSTAT=DECLINED"),
        (3, 5, "CUTYPE=RESOURCE;ROLE=NON-PARTICIPANT;PARTSTAT=NEEDS-ACTION"),
    ],
)
def test_role_and_answer_of_everybody(role, response, written):
    """[MS-OXCICAL] 2.1.3.1.1.20.2; rooms are resources."""
    bob = recipient("Bob", "b@y.example", role, numbers={Tag.RECIPIENT_RESPONSE: response})
    assert _invited(bob) == [f"ATTENDEE;{written};CN=Bob:mailto:b@y.example"]


def test_an_answer_is_wanted():
    """PidTagResponseRequested."""
    (line,) = _invited(recipient("Bob", "b@y.example"), numbers={Tag.RESPONSE_REQUESTED: 1})
    assert ";RSVP=TRUE;" in line


@pytest.mark.parametrize("flags", [0x2, 0x3, 0x20])
def test_organizer_and_removed_people_are_not_invited(flags):
    """PidTagRecipientFlags."""
    assert _invited(recipient("B", "b@y.example", numbers={Tag.RECIPIENT_FLAGS: flags})) == []


def test_people_beyond_the_limit_stay_out(monkeypatch):
    """As in the header section, which tells it."""
    monkeypatch.setattr("intact.limits.RECIPIENTS", 1)
    assert len(_invited(*[recipient("B", f"b{n}@y.example") for n in range(3)])) == 1
