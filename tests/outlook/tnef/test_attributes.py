"""What the older attributes of a TNEF stream say of a mail."""

from __future__ import annotations

import struct

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intact.outlook.memory import BINARY, STRING8
from intact.outlook.tags import Tag, Type
from intact.outlook.tnef.attributes import Attribute, properties_of
from outlook.tnef_file import rendering


def said(attribute: int, octets: bytes) -> dict[int, bytes]:
    """Properties and their octets."""
    return {one.tag: bytes(one.octets) for one in properties_of(attribute, memoryview(octets))}


def test_a_sender_is_a_triple():
    """Lengths, then name and address, each filled up with NULs."""
    name, address = b"Ada\0", b"SMTP:ada@sender.example\0"
    triple = struct.pack("<HHHH", 4, 0, len(name), len(address)) + name + address + bytes(8)
    assert said(Attribute.FROM, triple) == {
        Tag.SENDER_NAME: b"Ada",
        Tag.SENDER_TYPE: b"SMTP",
        Tag.SENDER_ADDRESS: b"ada@sender.example",
    }


@pytest.mark.parametrize("octets", [b"", b"\4\0", struct.pack("<HHHH", 3, 0, 4, 4) + b"Ada\0a:b\0"])
def test_another_kind_of_triple_says_nothing(octets):
    """Only one kind has ever been in use."""
    assert said(Attribute.FROM, octets) == {}


@pytest.mark.parametrize("attribute", [Attribute.OWNER, Attribute.SENT_FOR])
def test_who_a_meeting_is_sent_for_are_two_counted_strings(attribute):
    """Of the party that is represented."""
    name, address = b"Ada\0", b"EX:/o=Example/cn=ada\0"
    octets = b"".join(len(text).to_bytes(2, "little") + text for text in (name, address))
    assert said(attribute, octets) == {
        Tag.REPRESENTING_NAME: b"Ada",
        Tag.REPRESENTING_TYPE: b"EX",
        Tag.REPRESENTING_ADDRESS: b"/o=Example/cn=ada",
    }


@pytest.mark.parametrize(
    ("stored", "today"),
    [
        (b"IPM.Microsoft Mail.Note\0", b"IPM.Note"),
        (b"IPM.Microsoft Schedule.MtgReq\0", b"IPM.Schedule.Meeting.Request"),
        (b"IPM.Note.Custom\0", b"IPM.Note.Custom"),
    ],
)
def test_message_classes_of_microsoft_mail_have_names_of_today(stored, today):
    """Others are as they are."""
    assert said(Attribute.MESSAGE_CLASS, stored) == {Tag.MESSAGE_CLASS: today}


@pytest.mark.parametrize(("priority", "importance"), [(1, 2), (2, 1), (3, 0)])
def test_a_priority_is_an_importance(priority, importance):
    """They count in opposite directions."""
    octets = priority.to_bytes(2, "little")
    assert said(Attribute.PRIORITY, octets) == {Tag.IMPORTANCE: importance.to_bytes(4, "little")}


@pytest.mark.parametrize(("kind", "method"), [(1, 1), (2, 6)])
def test_an_attachment_is_a_file_or_an_object(kind, method):
    """That is the method Outlook files name."""
    assert said(Attribute.ATTACH_REND_DATA, rendering(kind)) == {
        Tag.ATTACH_METHOD: method.to_bytes(4, "little")
    }


def test_a_file_of_a_mac_is_marked_as_such():
    """By the encoding Outlook files name ([MS-OXCMSG] 2.2.2.20)."""
    marked = said(Attribute.ATTACH_REND_DATA, rendering(flags=1))
    assert marked[0x3702] == bytes.fromhex("2a864886f714030b01")


def test_dates_of_the_senders_own_time_are_not_used():
    """attDateSent, attDateRecd: their zone is not known, and a wrong date is worse than none."""
    moment = struct.pack("<7H", 2026, 11, 25, 8, 0, 0, 3)
    assert said(0x00038005, moment) == said(0x00038006, moment) == {}


@given(st.sampled_from(Attribute), st.binary(max_size=60))
def test_hostile_octets_never_raise(attribute, octets):
    """What makes no sense says nothing, or something harmless."""
    for one in properties_of(attribute, memoryview(octets)):
        assert one.kind in {STRING8, BINARY, Type.LONG}
        assert len(one.octets) <= max(len(octets), 40)
