"""Property lists inside a TNEF stream."""

from __future__ import annotations

import struct

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intact.outlook.memory import BINARY, STRING8, Draft
from intact.outlook.properties import TOP_HEADER, Properties
from intact.outlook.tags import Tag, Type
from intact.outlook.tnef.properties import Account, add_all, rows
from outlook.tnef_file import fixed, listed, named, variable

MANY_STRINGS = 0x101E
MANY_NUMBERS = 0x1003
SET = bytes.fromhex("0820060000000000c000000000000046")


def account() -> Account:
    """One with enough left."""
    return Account(100, 100)


def read(octets: bytes, spent: Account | None = None) -> Properties:
    """The properties of a list."""
    draft = Draft(TOP_HEADER)
    add_all(draft, memoryview(octets), spent or account())
    return Properties.of(draft.close(), TOP_HEADER)


def test_values_of_every_kind_are_read():
    """Fixed ones are filled up to four octets, variable ones have a count and a length."""
    found = read(
        listed(
            [
                fixed(Tag.IMPORTANCE, Type.SHORT, b"\2\0"),
                fixed(Tag.RECIPIENT_TYPE, Type.LONG, b"\1\0\0\0"),
                fixed(Tag.READ_RECEIPT_REQUESTED, Type.BOOLEAN, b"\1\0"),
                fixed(Tag.DELIVERY_TIME, Type.TIME, bytes.fromhex("00803ed5deb19d01")),
                fixed(0x0ABC, 0x0048, bytes(16)),
                variable(Tag.SUBJECT, Type.UNICODE, "Grüße\0".encode("utf-16-le")),
                variable(Tag.HTML, BINARY, b"<p>odd</p>"),
                variable(Tag.BODY, STRING8, b"last\0"),
            ]
        )
    )
    assert [found.integer(tag) for tag in (Tag.IMPORTANCE, Tag.RECIPIENT_TYPE)] == [2, 1]
    assert found.integer(Tag.READ_RECEIPT_REQUESTED) == 1
    assert found.time(Tag.DELIVERY_TIME) is not None
    assert found.text(Tag.SUBJECT) == "Grüße"
    assert found.octets(Tag.HTML) == b"<p>odd</p>"
    assert found.text(Tag.BODY) == "last"
    assert found.storage.read("__substg1.0_0abc0048").data == bytes(16)


def test_several_values_are_stored_as_a_file_stores_them():
    """A stream of lengths and one for each value; numbers one behind the other."""
    found = read(
        listed(
            [
                variable(0x0ABC, MANY_STRINGS, b"one\0", b"three\0"),
                fixed(0x0ABD, MANY_NUMBERS, struct.pack("<III", 2, 7, 9)),
            ]
        )
    ).storage
    assert found.read("__substg1.0_0abc101e").data == struct.pack("<II", 4, 6)
    assert found.read("__substg1.0_0abc101e-00000001").data == b"three\0"
    assert found.read("__substg1.0_0abd1003").data == struct.pack("<II", 7, 9)


def test_named_properties_get_identifiers_by_their_names():
    """Whatever the stream calls them: two of one name are one, one of two names are two."""
    spent = account()
    found = read(
        listed(
            [
                variable(0x8005, STRING8, b"by number\0", name=named(SET, 0x8233)),
                variable(0x8005, STRING8, b"by text\0", name=named(SET, "Keywords")),
                variable(0x9999, STRING8, b"again\0", name=named(SET, 0x8233)),
            ]
        ),
        spent,
    )
    assert found.storage.read("__substg1.0_8000001e").data == b"again\0"
    assert found.storage.read("__substg1.0_8001001e").data == b"by text\0"
    assert "__substg1.0_8005001e" not in found.storage.entries


def test_every_row_of_a_recipient_table_is_read():
    """It is a counted list of counted lists."""
    table = listed([listed([variable(Tag.DISPLAY_NAME, STRING8, name)]) for name in (b"A", b"B")])
    found = [row.close() for row in rows(memoryview(table), 8, account())]
    assert [row.read("__substg1.0_3001001e").data for row in found] == [b"A", b"B"]


@pytest.mark.parametrize(
    "last",
    [
        b"",
        b"\x1e\0\x37",
        fixed(Tag.BODY, 0x0FFF, b"what"),
        struct.pack("<HHII", STRING8, Tag.BODY, 1, 1_000) + b"cut off",
        struct.pack("<HH", Type.LONG, 0x8000) + bytes(10),
    ],
)
def test_a_list_that_ends_early_keeps_what_came_before(last):
    """A count that promises more, an unknown type, a value that is cut off."""
    spent = account()
    first = variable(Tag.SUBJECT, STRING8, b"kept\0")
    found = read(struct.pack("<I", 9) + first + last, spent)
    assert found.text(Tag.SUBJECT) == "kept"
    assert list(spent.damaged) == ["properties"]


def test_a_value_that_is_cut_off_is_known_to_be_incomplete():
    """What is there of it is kept."""
    cut = struct.pack("<IHHII", 1, STRING8, Tag.BODY, 1, 1_000) + b"the beginning"
    found = read(cut)
    assert found.text(Tag.BODY) == "the beginning"
    assert found.damaged == {Tag.BODY}


def test_a_limit_ends_a_list_without_calling_it_damaged():
    """Every property and every value counts."""
    spent = Account(100, 5)
    read(listed([variable(0x0ABC + n, STRING8, b"x") for n in range(9)]), spent)
    assert (spent.cut, spent.damaged, spent.values) == ("tnef_values", {}, 0)


@given(st.binary(max_size=200))
def test_hostile_octets_never_raise(octets):
    """Neither as a list nor as a table."""
    read(octets)
    list(rows(memoryview(octets), 8, account()))
