"""What Outlook keeps of a delivery report becomes what servers write (RFC 3464)."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intact.fidelity import Loss, LossCode
from intact.outlook import delivery_status
from intact.outlook.item import open_item
from intact.outlook.properties import TOP_HEADER, Properties
from intact.outlook.tags import Tag
from outlook.msgfile import Item, parsed, recipient

INFO = "<mx.x.example #5.1.10 smtp;550 5.1.10 no such user>"


def _groups(*recipients, action="failed", **more):
    """The groups of fields, as Python's own parser sees them; [] where there are none."""
    root = open_item(Item(recipients=recipients, **more).file())
    data = delivery_status.make(Properties.of(root, TOP_HEADER), action, [])
    if data is None:
        return []
    assert data.isascii()
    return parsed(b"Content-Type: message/delivery-status\r\n\r\n" + data).get_payload()


def _recipient(address="bob@x.example", name="Bob", *, info="", **numbers):
    texts = {Tag.SUPPLEMENTARY_INFO: info} if info else {}
    return recipient(
        name, address, texts=texts, numbers={Tag[tag.upper()]: n for tag, n in numbers.items()}
    )


def test_a_report_names_the_server_then_each_recipient():
    """RFC 3464 2.1: groups with an empty line between them."""
    message, bob, eve = _groups(
        _recipient(ndr_status=511),
        _recipient("eve@x.example", "Eve", ndr_status=522),
        texts={Tag.REPORTING_MTA: "mx.example.org"},
    )
    assert message.items() == [("Reporting-MTA", "dns; mx.example.org")]
    assert bob.items() == [
        ("Final-Recipient", "rfc822; bob@x.example"),
        ("Action", "failed"),
        ("Status", "5.1.1"),
        ("X-Display-Name", "Bob"),
    ]
    assert (eve["Final-Recipient"], eve["Status"]) == ("rfc822; eve@x.example", "5.2.2")


def test_the_supplementary_text_tells_server_status_and_diagnostic():
    """It is exact where the number is not: a number has one digit for each part."""
    _, bob = _groups(_recipient(info=INFO, ndr_status=510))
    assert bob["Status"] == "5.1.10"
    assert bob["Remote-MTA"] == "dns; mx.x.example"
    assert bob["Diagnostic-Code"] == "smtp;550 5.1.10 no such user"
    assert bob["X-Supplementary-Info"] == INFO


@pytest.mark.parametrize(
    ("info", "status", "server", "diagnostic"),
    [
        ("< #4.4.7 smtp;400 4.4.7 expired>", "4.4.7", None, "smtp;400 4.4.7 expired"),
        ("<mx.x.example #5.5.0>", "5.5.0", "dns; mx.x.example", None),
        ("<#5.1.1 550 no>", "5.1.1", None, "smtp; 550 no"),
        ("<#5.1.1 no user> #SMTP#", "5.1.1", None, "X-Outlook; no user"),
        ("<#5.1.1 a > b>", "5.1.1", None, "X-Outlook; a > b"),
        ("<#2.0.0>", "5.0.0", None, None),
        ("anything", "5.0.0", None, None),
    ],
)
def test_supplementary_texts_of_all_kinds(info, status, server, diagnostic):
    """[MS-OXCMAIL] 2.2.3.7.1.2; what has another form is passed on as it is."""
    _, bob = _groups(_recipient(info=info))
    assert (bob["Status"], bob["Remote-MTA"], bob["Diagnostic-Code"]) == (
        status,
        server,
        diagnostic,
    )
    assert bob["X-Supplementary-Info"] == info


@pytest.mark.parametrize(
    ("action", "numbers", "status"),
    [
        ("failed", {"ndr_status": 511}, "5.1.1"),
        ("failed", {"ndr_status": 447}, "4.4.7"),
        ("failed", {"ndr_status": 200}, "5.0.0"),
        ("failed", {"ndr_status": 0, "ndr_diagnostic": 35}, "5.1.1"),
        ("failed", {"ndr_diagnostic": 0}, "5.1.0"),
        ("failed", {"ndr_diagnostic": 0xFFFFFFFF}, "5.0.0"),
        ("failed", {"ndr_reason": 1}, "5.0.0"),
        ("delayed", {"ndr_status": 447}, "4.4.7"),
        ("delayed", {"ndr_status": 511}, "4.0.0"),
        ("delivered", {"ndr_status": 540}, "2.0.0"),
        ("relayed", {"ndr_status": 200}, "2.0.0"),
    ],
)
def test_the_status_fits_the_action(action, numbers, status):
    """Its first digit says success, not yet, or never (RFC 3463 3.1)."""
    _, bob = _groups(_recipient(**numbers), action=action)
    assert (bob["Action"], bob["Status"]) == (action, status)


def test_when_it_was_delivered_is_told_in_world_time():
    """PidTagDeliverTime."""
    bob = Item(
        texts={Tag.DISPLAY_NAME: "Bob", Tag.SMTP_ADDRESS: "bob@x.example"},
        times={Tag.DELIVER_TIME: datetime(2026, 11, 24, 8, 0, tzinfo=UTC)},
    )
    _, group = _groups(bob, action="delivered")
    assert group["Last-Attempt-Date"] == "Tue, 24 Nov 2026 08:00:00 +0000"


def test_what_the_other_server_said_may_be_kept_with_the_recipient():
    """Some servers store its reply as the text of the report."""
    texts = {Tag.REPORT_TEXT: "550 5.1.1 no such user", Tag.REMOTE_MTA: "mx.x.example"}
    _, bob = _groups(recipient("Bob", "bob@x.example", texts=texts))
    assert bob["Diagnostic-Code"] == "smtp; 550 5.1.1 no such user"
    assert bob["Remote-MTA"] == "dns; mx.x.example"


def test_a_server_nobody_kept_is_not_made_up():
    """RFC 3464 2.2.2 demands the field; a private type says that it is not known."""
    message, _ = _groups(_recipient(ndr_status=511))
    assert message["Reporting-MTA"] == "X-Unknown; unknown"


def test_only_recipients_the_report_is_about_are_named():
    """Some files list the one it went to instead."""
    _, *groups = _groups(_recipient("me@example.org"), _recipient("bob@x.example", ndr_status=511))
    assert [group["Final-Recipient"] for group in groups] == ["rfc822; bob@x.example"]


def test_without_anything_to_tell_there_is_no_report():
    """That somebody is listed says nothing about what happened."""
    assert _groups(_recipient()) == []
    assert _groups() == []
    assert _groups(Item(numbers={Tag.NDR_STATUS: 511})) == []


def test_a_known_server_vouches_for_all_recipients():
    """Then it is a report of Exchange, whose recipients are those it is about."""
    _, bob = _groups(_recipient(), texts={Tag.REPORTING_MTA: "dns;mx.example.org"})
    assert bob["Status"] == "5.0.0"


def test_a_recipient_of_exchange_keeps_its_name_there():
    """Without a mail address."""
    bob = Item(
        texts={
            Tag.DISPLAY_NAME: "Bob",
            Tag.ADDRESS_TYPE: "EX",
            Tag.EMAIL_ADDRESS: "/o=Org/cn=Bob",
        },
        numbers={Tag.NDR_STATUS: 511},
    )
    _, group = _groups(bob)
    assert group["Final-Recipient"] == "X-EX; /o=Org/cn=Bob"
    assert group["X-Display-Name"] == "Bob"


def test_recipients_beyond_the_limit_are_told(monkeypatch):
    """Not in silence."""
    monkeypatch.setattr("intact.limits.RECIPIENTS", 2)
    three = tuple(_recipient(f"r{number}@x.example", ndr_status=511) for number in range(3))
    losses = []
    root = open_item(Item(recipients=three).file())
    data = delivery_status.make(Properties.of(root, TOP_HEADER), "failed", losses)
    assert data.count(b"Final-Recipient") == 2
    assert losses == [Loss(LossCode.NOT_FULLY_READ, {"limit": "recipients"})]


@given(
    texts=st.lists(st.text(max_size=60), min_size=4, max_size=4),
    status=st.integers(0, 0xFFFFFFFF),
    diagnostic=st.integers(0, 0xFFFFFFFF),
    action=st.sampled_from(["failed", "delayed", "delivered", "relayed", "expanded"]),
)
def test_whatever_is_stored_every_group_has_what_it_must(texts, status, diagnostic, action):
    """RFC 3464 2.3: recipient, action and status, each once."""
    name, info, server, said = texts
    bob = recipient(
        name,
        "bob@x.example",
        texts={Tag.SUPPLEMENTARY_INFO: info, Tag.REMOTE_MTA: server, Tag.REPORT_TEXT: said},
        numbers={Tag.NDR_STATUS: status, Tag.NDR_DIAGNOSTIC: diagnostic},
    )
    message, group = _groups(bob, action=action, texts={Tag.REPORTING_MTA: server})
    assert list(message.keys()) == ["Reporting-MTA"]
    for field in ("Final-Recipient", "Action", "Status"):
        assert len(group.get_all(field)) == 1
    assert len(set(group.keys())) == len(group.keys())
    assert not group.defects
