"""A header section made of properties says what Outlook knows, and nothing more."""

from __future__ import annotations

from datetime import UTC, datetime
from email import message_from_bytes, policy

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from intact.fidelity import LossCode
from intact.mime import encoded_words
from intact.outlook import header_made
from intact.outlook.item import open_item
from intact.outlook.properties import TOP_HEADER, Properties
from intact.outlook.tags import Tag
from outlook.msgfile import Item, compound_file, recipient

ADA = {Tag.SENDER_NAME: "Ada", Tag.SENDER_SMTP: "ada@x.example"}
MOMENT = datetime(2026, 11, 24, 8, 30, 15, tzinfo=UTC)


def _make(texts=None, **more):
    item = Item(texts={Tag.MESSAGE_CLASS: "IPM.Note"} | (texts or {}), **more)
    fields, losses = header_made.make(
        Properties.of(open_item(compound_file(item.tree("top"))), TOP_HEADER)
    )
    return header_made.joined(fields).decode("ascii"), [loss.code for loss in losses]


def test_all_that_is_known_stands_in_the_usual_order():
    """Date, From, To, Subject, identifiers, marks."""
    texts = ADA | {
        Tag.SUBJECT: "Hello",
        Tag.MESSAGE_ID: "<1@x.example>",
        Tag.IN_REPLY_TO: "<0@x.example>",
        Tag.REFERENCES: "<a@x> <b@x>",
        Tag.THREAD_TOPIC: "Hello",
    }
    text, _ = _make(
        texts,
        times={Tag.CLIENT_SUBMIT_TIME: MOMENT},
        numbers={Tag.IMPORTANCE: 2, Tag.SENSITIVITY: 3},
        octets={Tag.THREAD_INDEX: b"\1\2\3"},
        recipients=(recipient("Bob", "bob@y.example"), recipient("Cy", "cy@z.example", 3)),
    )
    assert text == (
        "Date: Tue, 24 Nov 2026 08:30:15 +0000\r\n"
        "From: Ada <ada@x.example>\r\n"
        "To: Bob <bob@y.example>\r\n"
        "Bcc: Cy <cy@z.example>\r\n"
        "Subject: Hello\r\n"
        "Message-ID: <1@x.example>\r\n"
        "In-Reply-To: <0@x.example>\r\n"
        "References: <a@x>\r\n <b@x>\r\n"
        "Thread-Topic: Hello\r\n"
        "Thread-Index: AQID\r\n"
        "Importance: high\r\n"
        "Sensitivity: Company-Confidential\r\n"
    )


def test_an_item_without_anything_has_no_fields():
    """Nothing is invented, and the missing sender is told."""
    assert _make() == ("", [LossCode.ADDRESS_UNKNOWN])


def test_a_party_without_address_is_a_group_without_members():
    """RFC 6854; the Exchange name stays readable as a comment."""
    known = {Tag.SENDER_TYPE: "EX", Tag.SENDER_ADDRESS: "/o=Org (x)/cn=ada"}
    text, losses = _make({Tag.SENDER_NAME: "Ada L."} | known)
    assert text == 'From: "Ada L.":\r\n (/o=Org \\(x\\)/cn=ada);\r\n'
    assert LossCode.ADDRESS_UNKNOWN in losses


def test_the_shown_lists_stand_in_for_missing_recipients():
    """Names alone become groups, addresses stay addresses."""
    text, losses = _make(ADA | {Tag.DISPLAY_TO: "Bob; 'cy@z.example'"})
    assert text.endswith("To: Bob:;,\r\n cy@z.example\r\n")
    assert LossCode.ADDRESS_UNKNOWN in losses


@pytest.mark.parametrize(
    ("texts", "subject"),
    [
        ({Tag.SUBJECT: "\x01\x05Re: Hello"}, "Re: Hello"),
        ({Tag.SUBJECT_PREFIX: "Re: ", Tag.NORMALIZED_SUBJECT: "Hello"}, "Re: Hello"),
        ({Tag.SUBJECT: "Ünïcode " * 20}, ("Ünïcode " * 20).strip()),
    ],
)
def test_the_subject_is_whole(texts, subject):
    """Without Outlook's mark of the prefix, and in encoded words where it needs them."""
    text, _ = _make(texts)
    field = text.partition("Subject: ")[2].replace("\r\n", "").strip()
    assert encoded_words.decode(field) == subject
    assert all(len(line) <= 78 for line in text.split("\r\n"))


def test_the_date_falls_back_to_delivery_and_creation():
    """And the unknown zone is told."""
    text, losses = _make(times={Tag.CREATION_TIME: MOMENT})
    assert text == "Date: Tue, 24 Nov 2026 08:30:15 +0000\r\n"
    assert LossCode.DATE_ZONE_UNKNOWN in losses


def test_a_wish_for_a_receipt_is_kept():
    """It goes to the author ([MS-OXCMAIL] 2.1.3.2)."""
    text, _ = _make(ADA, numbers={Tag.READ_RECEIPT_REQUESTED: 1})
    assert "Disposition-Notification-To: Ada <ada@x.example>\r\n" in text


@pytest.mark.parametrize(
    ("numbers", "field"),
    [
        ({Tag.PRIORITY: 1}, "Priority: urgent"),
        ({Tag.PRIORITY: 0xFFFFFFFF}, "Priority: non-urgent"),
        ({Tag.LOCALE: 1031}, "Content-Language: de-DE"),
        ({Tag.AUTO_RESPONSE_SUPPRESS: 0xFFFFFFFF}, "X-Auto-Response-Suppress: All"),
        ({Tag.AUTO_RESPONSE_SUPPRESS: 0b110001}, "X-Auto-Response-Suppress: DR, OOF, AutoReply"),
    ],
)
def test_marks_are_written_as_exchange_does(numbers, field):
    """[MS-OXCMAIL] 2.1.3.2."""
    assert _make(numbers=numbers)[0] == f"{field}\r\n"


@pytest.mark.parametrize("tag", [Tag.PRIORITY, Tag.LOCALE, Tag.AUTO_RESPONSE_SUPPRESS])
@pytest.mark.parametrize("number", [0, 0x7F000000])
def test_marks_without_a_meaning_are_left_out(tag, number):
    """Normal priority, no language, no wish."""
    assert _make(numbers={tag: number})[0] == ""


def test_the_ways_of_a_mailing_list_are_kept():
    """RFC 2369."""
    texts = {Tag.LIST_HELP: "<mailto:h@x>", Tag.LIST_UNSUBSCRIBE: "<mailto:u@x>, <http://x/u>"}
    assert _make(texts)[0] == (
        "List-Help: <mailto:h@x>\r\nList-Unsubscribe: <mailto:u@x>, <http://x/u>\r\n"
    )


def test_hidden_recipients_are_told():
    """They stay, because this is evidence; who hands it on should know."""
    bcc = (recipient("Cy", "cy@z.example", 3),)
    assert LossCode.HIDDEN_RECIPIENTS in _make(ADA, recipients=bcc)[1]
    assert (
        LossCode.HIDDEN_RECIPIENTS not in _make(ADA, recipients=(recipient("B", "b@x.example"),))[1]
    )


@pytest.mark.parametrize(
    ("stored", "written"), [("one two", "one two"), ("<a b@c>", "<a b@c>"), ("x", "x")]
)
def test_an_identifier_that_is_none_stays_readable(stored, written):
    """Nothing is made up to fit the form."""
    assert _make({Tag.IN_REPLY_TO: stored})[0] == f"In-Reply-To: {written}\r\n"


def test_a_name_beyond_the_limit_is_cut_and_told():
    """Nobody has a name of many pages."""
    text, losses = _make(ADA | {Tag.SENDER_NAME: "x" * 20_000})
    assert len(text) < 40_000
    assert LossCode.NOT_FULLY_READ in losses


def test_a_message_id_gets_its_brackets():
    """Some items keep it without."""
    assert _make({Tag.MESSAGE_ID: "1@x.example"})[0] == "Message-ID: <1@x.example>\r\n"


@settings(max_examples=100, deadline=None)
@given(hostile=st.text(st.sampled_from('aB:;<>"\\,()\r\n\0\x85\u2028\u202eü@. ='), max_size=40))
def test_no_text_makes_a_field_of_its_own(hostile):
    """Names, subjects and identifiers stay inside their field, whatever they hold."""
    texts = {
        Tag.SENDER_NAME: hostile,
        Tag.SENDER_ADDRESS: hostile,
        Tag.SUBJECT: hostile,
        Tag.MESSAGE_ID: hostile,
        Tag.DISPLAY_CC: hostile,
    }
    people = (recipient(hostile, "bob@y.example"), recipient(hostile, hostile))
    text, _ = _make(texts, recipients=people)
    names = {"From", "To", "Cc", "Subject", "Message-ID"}
    message = message_from_bytes(text.encode(), policy=policy.compat32)
    assert set(message.keys()) <= names
    assert not message.get_payload()
    assert not message.defects
