"""The attributes of a TNEF stream one after the other."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intact.outlook.tnef.attributes import Attribute
from intact.outlook.tnef.properties import Account
from intact.outlook.tnef.stream import ATTACHMENT_LEVEL, MESSAGE_LEVEL, Part, parts
from outlook.tnef_file import attribute, whole

SUBJECT = attribute(MESSAGE_LEVEL, Attribute.SUBJECT, b"Offer\0")
TITLE = attribute(ATTACHMENT_LEVEL, Attribute.ATTACH_TITLE, b"a.txt\0")


def read(data: bytes, most: int = 100) -> tuple[list[Part], Account]:
    """The attributes of a stream, and what reading them has met."""
    account = Account(most, 100)
    return list(parts(memoryview(data), account)), account


def test_attributes_come_in_their_order():
    """With level, identifier and octets."""
    found, account = read(whole([SUBJECT, TITLE]))
    assert [(one.level, one.identifier, bytes(one.octets), one.missing) for one in found] == [
        (MESSAGE_LEVEL, Attribute.SUBJECT, b"Offer\0", 0),
        (ATTACHMENT_LEVEL, Attribute.ATTACH_TITLE, b"a.txt\0", 0),
    ]
    assert (account.damaged, account.cut) == ({}, "")


@given(st.binary(max_size=2_000))
def test_a_check_sum_adds_up_all_octets(octets):
    """The one the builder writes is right, so any other is wrong."""
    good = attribute(MESSAGE_LEVEL, Attribute.BODY, octets)
    bad = attribute(MESSAGE_LEVEL, Attribute.BODY, octets, (sum(octets) + 1) & 0xFFFF)
    assert read(whole([good]))[1].damaged == {}
    assert list(read(whole([bad]))[1].damaged) == ["check sum"]


@pytest.mark.parametrize("cut", range(3, 9))
def test_an_attribute_that_is_cut_off_says_how_much_is_missing(cut):
    """What is there of it can be used."""
    found, account = read(whole([SUBJECT])[:-cut])
    assert (bytes(found[0].octets), found[0].missing) == (b"Offer\0"[: 8 - cut], cut - 2)
    assert list(account.damaged) == ["end"]


def test_a_level_that_does_not_exist_ends_the_stream():
    """All that came before counts."""
    found, account = read(whole([SUBJECT, attribute(3, Attribute.BODY, b"x"), TITLE]))
    assert len(found) == 1
    assert list(account.damaged) == ["end"]


def test_octets_without_the_signature_are_no_stream():
    """Nothing is read, and nothing is damaged."""
    found, account = read(b"\0" + whole([SUBJECT]))
    assert (found, account.damaged) == ([], {})


def test_a_limit_ends_the_stream():
    """It is told."""
    found, account = read(whole([SUBJECT] * 5), most=3)
    assert (len(found), account.cut, account.damaged) == (3, "tnef_attributes", {})
