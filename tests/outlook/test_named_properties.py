"""Named properties: each file says which id stands for which name, damaged tables cost little."""

from __future__ import annotations

import struct
from uuid import UUID

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from intact import limits
from intact.outlook.item import open_item
from intact.outlook.named_properties import Name, NamedProperties
from intact.outlook.names import COMMON, INTERNET_HEADERS
from intact.outlook.tags import Tag
from outlook.msgfile import compound_file, mail, name_map

MAPI = UUID("00020328-0000-0000-c000-000000000046").bytes_le
PUBLIC_STRINGS = UUID("00020329-0000-0000-c000-000000000046").bytes_le
MAP = "__nameid_version1.0"
TABLES = ("__substg1.0_00020102", "__substg1.0_00030102", "__substg1.0_00040102")


def _of(tree):
    return NamedProperties.of(open_item(compound_file(mail("", "x").tree("top") | tree)))


def _tables(sets=b"", entries=b"", strings=b""):
    return _of({MAP: dict(zip(TABLES, (sets, entries, strings), strict=True))})


def test_numbers_and_texts_name_properties():
    """By property set and number, or by property set and text."""
    ids = {Name(COMMON, 0x8503): 0, Name(INTERNET_HEADERS, "x-mailer"): 1, Name(COMMON, 0x8501): 2}
    found = _of(name_map(ids))
    assert {name: found.id_of(name) for name in ids} == {
        name: 0x8000 + number for name, number in ids.items()
    }


def test_the_same_number_in_another_set_is_another_property():
    """Numbers have a meaning in their set only."""
    found = _of(name_map({Name(COMMON, 0x8503): 0}))
    assert found.id_of(Name(INTERNET_HEADERS, 0x8503)) is None


@pytest.mark.parametrize(("number", "expected"), [(1, MAPI), (2, PUBLIC_STRINGS), (3, COMMON)])
def test_two_sets_are_known_and_not_stored(number, expected):
    """[MS-OXMSG] 2.2.3.1.2: the first stored one has number 3."""
    found = _tables(COMMON, struct.pack("<IHH", 0x1234, number << 1, 0))
    assert dict(found.ids) == {Name(expected, 0x1234): 0x8000}


def test_texts_compare_without_case():
    """The header fields among them do."""
    text = "X-Mailer".encode("utf-16-le")
    strings = struct.pack("<I", len(text)) + text
    found = _tables(INTERNET_HEADERS, struct.pack("<IHH", 0, 3 << 1 | 1, 0), strings)
    assert found.id_of(Name(INTERNET_HEADERS, "x-mailer")) == 0x8000


def test_the_header_fields_of_a_file_can_be_listed():
    """Their names are not known beforehand."""
    ids = {
        Name(INTERNET_HEADERS, "x-a"): 0,
        Name(COMMON, "x-b"): 1,
        Name(INTERNET_HEADERS, 7): 2,
        Name(INTERNET_HEADERS, "x-c"): 3,
    }
    found = list(_of(name_map(ids)).texts_in(INTERNET_HEADERS))
    assert found == [("x-a", 0x8000), ("x-c", 0x8003)]


def test_a_plain_mapping_will_do():
    """Other formats know the names without tables."""
    names = NamedProperties({Name(COMMON, 1): 0x9000})
    assert names.id_of(Name(COMMON, 1)) == 0x9000
    assert NamedProperties().id_of(Name(COMMON, 1)) is None


@pytest.mark.parametrize(
    "damaged",
    [
        struct.pack("<IHH", 5, 9 << 1, 0),
        struct.pack("<IHH", 5, 0, 0),
        struct.pack("<IHH", 0xFFFFFFF0, 3 << 1 | 1, 0),
        struct.pack("<IHH", 2, 3 << 1 | 1, 0),
    ],
    ids=["unknown set", "no set", "text outside", "text cut"],
)
def test_a_damaged_entry_costs_only_itself(damaged):
    """The ids of those behind it stay right."""
    whole = struct.pack("<IHH", 0x8503, 3 << 1, 1)
    found = _tables(COMMON, damaged + whole + b"\1\2\3", b"\0\0\xff\0\0\0")
    assert dict(found.ids) == {Name(COMMON, 0x8503): 0x8001}


def test_a_name_that_stands_twice_is_its_first():
    """Two ids for one name would make the result a matter of chance."""
    found = _tables(COMMON, struct.pack("<IHH", 5, 6, 0) * 2)
    assert dict(found.ids) == {Name(COMMON, 5): 0x8000}


def test_names_are_bounded(monkeypatch):
    """Thousands of entries could share one long text."""
    text = b"x\0" * limits.PROPERTY_NAME_BYTES
    found = _tables(COMMON, struct.pack("<IHH", 0, 7, 0), struct.pack("<I", len(text)) + text)
    assert dict(found.ids) == {}
    monkeypatch.setattr("intact.limits.NAMED_PROPERTIES", 3)
    entries = b"".join(struct.pack("<IHH", number, 6, number) for number in range(5))
    assert len(_tables(COMMON, entries).ids) == 3


def test_a_file_without_the_map_has_no_names():
    """Some writers leave it out."""
    item = open_item(compound_file({f"__substg1.0_{Tag.BODY:04X}001F": b"x\0"}))
    assert dict(NamedProperties.of(item).ids) == {}


@settings(max_examples=60, deadline=None)
@given(st.binary(max_size=80), st.binary(max_size=200), st.binary(max_size=200))
def test_nothing_in_the_tables_raises(sets, entries, strings):
    """Every id is that of an entry."""
    found = _tables(sets, entries, strings)
    assert all(0x8000 <= number < 0x8000 + len(entries) // 8 for number in found.ids.values())
