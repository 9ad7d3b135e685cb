"""A read receipt that Outlook keeps as an item becomes one that programs read (RFC 8098)."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intact.outlook import disposition
from intact.outlook.item import open_item
from intact.outlook.properties import TOP_HEADER, Properties
from intact.outlook.tags import Tag
from outlook.msgfile import Item, parsed

BOB = {Tag.SENDER_NAME: "Bob", Tag.SENDER_SMTP: "bob@x.example"}


def _fields(texts, said=disposition.READ, **more):
    root = open_item(Item(texts=texts, **more).file())
    data = disposition.make(Properties.of(root, TOP_HEADER), said, [])
    return None if data is None else parsed(data)


def test_a_receipt_tells_who_read_what():
    """[MS-OXCMAIL] 2.1.3.6.2."""
    texts = BOB | {Tag.ORIGINAL_MESSAGE_ID: "<1@example.org>"}
    fields = _fields(texts, octets={Tag.PARENT_KEY: b"key"})
    assert fields.items() == [
        ("Final-Recipient", "rfc822; bob@x.example"),
        ("Original-Message-ID", "<1@example.org>"),
        ("Disposition", "automatic-action/MDN-sent-automatically; displayed"),
        ("X-MSExch-Correlation-Key", "a2V5"),
        ("X-Display-Name", "Bob"),
    ]


def test_a_message_that_was_not_read_was_deleted():
    """What the class IPNNRN stands for."""
    fields = _fields(BOB, disposition.NOT_READ)
    assert fields["Disposition"].endswith("; deleted")


@pytest.mark.parametrize(
    ("texts", "written"),
    [
        (
            {Tag.REPORT_TEXT: "manual-action/MDN-sent-manually; displayed"},
            "manual-action/MDN-sent-manually; displayed",
        ),
        (
            {Tag.REPORT_TEXT: "Manual-action/MDN-sent-manually;processed/error"},
            "Manual-action/MDN-sent-manually;processed/error",
        ),
        (
            {Tag.REPORT_TEXT: "manual-action/MDN-sent-manually; deleted"},
            "automatic-action/MDN-sent-automatically; displayed",
        ),
        (
            {Tag.REPORT_TEXT: "Your message was read."},
            "automatic-action/MDN-sent-automatically; displayed",
        ),
        (
            {
                Tag.REPORT_DISPOSITION_MODE: "manual-action/MDN-sent-manually",
                Tag.REPORT_DISPOSITION: "dispatched",
            },
            "manual-action/MDN-sent-manually; dispatched",
        ),
        (
            {Tag.REPORT_DISPOSITION_MODE: "by hand", Tag.REPORT_DISPOSITION: "denied"},
            "automatic-action/MDN-sent-automatically; displayed",
        ),
    ],
)
def test_how_it_was_sent_is_told_where_it_was_kept(texts, written):
    """As the receipt itself said it, unless its class says otherwise."""
    assert _fields(BOB | texts)["Disposition"] == written


def test_the_acting_person_is_the_reader():
    """PidTagSender goes before the represented one."""
    texts = BOB | {Tag.REPRESENTING_NAME: "Ada", Tag.REPRESENTING_SMTP: "ada@x.example"}
    assert _fields(texts)["Final-Recipient"] == "rfc822; bob@x.example"


def test_a_reader_inside_exchange_keeps_the_name_there():
    """No address is made up."""
    texts = {
        Tag.SENDER_NAME: "Bob",
        Tag.SENDER_TYPE: "EX",
        Tag.SENDER_ADDRESS: "/o=Org/cn=Bob",
    }
    assert _fields(texts)["Final-Recipient"] == "X-EX; /o=Org/cn=Bob"


def test_a_receipt_of_nobody_is_none():
    """RFC 8098 3.2.4 demands the reader."""
    assert _fields({}) is None


@given(
    texts=st.dictionaries(
        st.sampled_from(
            [
                Tag.SENDER_NAME,
                Tag.SENDER_ADDRESS,
                Tag.SENDER_TYPE,
                Tag.REPORT_TEXT,
                Tag.REPORT_DISPOSITION,
                Tag.REPORT_DISPOSITION_MODE,
                Tag.ORIGINAL_MESSAGE_ID,
            ]
        ),
        st.text(max_size=60),
    )
)
def test_whatever_is_stored_the_fields_it_must_have_are_there_once(texts):
    """RFC 8098 3.1."""
    fields = _fields(texts)
    if fields is None:
        return
    assert len(fields.get_all("Disposition")) == 1
    assert len(fields.get_all("Final-Recipient")) == 1
    assert len(set(fields.keys())) == len(fields.keys())
    assert not fields.defects
