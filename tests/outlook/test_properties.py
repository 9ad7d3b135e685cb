"""Properties are read leniently: by their streams, whatever the table says."""

from __future__ import annotations

import struct
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intact.outlook.item import open_item
from intact.outlook.named_properties import Name, NamedProperties
from intact.outlook.names import COMMON
from intact.outlook.properties import EMBEDDED_HEADER, SUBOBJECT_HEADER, TOP_HEADER, Properties
from intact.outlook.tags import Tag, Type
from outlook.msgfile import Item, compound_file

MOMENT = datetime(2026, 11, 24, 8, 30, 15, 123_000, tzinfo=UTC)


def _of(item, header=TOP_HEADER, place="top", inherited=()):
    return Properties.of(open_item(compound_file(item.tree(place))), header, inherited)


def test_texts_lose_their_trailing_nul():
    """Some writers store the terminator."""
    assert _of(Item(texts={Tag.SUBJECT: "Hello\0\0"})).text(Tag.SUBJECT) == "Hello"


def test_a_stream_is_read_once_however_often_it_is_asked_for():
    """A file gives few octets more than it has; five hundred instances ask for one subject."""
    properties = _of(Item(texts={Tag.SUBJECT: "Hello"}))
    assert {properties.text(Tag.SUBJECT) for _ in range(10_000)} == {"Hello"}
    assert not properties.damaged


def test_what_is_not_there_is_empty():
    """Texts are empty, numbers, times and octets are None."""
    properties = _of(Item(texts={Tag.SUBJECT: "Hello"}))
    assert properties.text(Tag.BODY) == ""
    assert properties.integer(Tag.IMPORTANCE) is None
    assert properties.time(Tag.DELIVERY_TIME) is None
    assert properties.octets(Tag.HTML) is None


def test_numbers_and_times_come_from_the_table():
    """Fixed values stand in the property table."""
    item = Item(numbers={Tag.IMPORTANCE: 2}, times={Tag.DELIVERY_TIME: MOMENT})
    assert _of(item).integer(Tag.IMPORTANCE) == 2
    assert _of(item).time(Tag.DELIVERY_TIME) == MOMENT


@pytest.mark.parametrize("ticks", [0, 2**63, 2**64 - 1, 2_650_152_384_000_000_000])
def test_impossible_times_are_none(ticks):
    """No moment so late that a clock ahead of it has no date, and none at the beginning of time."""
    table = bytes(32) + struct.pack("<HHIQ", Type.TIME, Tag.DELIVERY_TIME, 6, ticks)
    root = open_item(compound_file({"__properties_version1.0": table}))
    assert Properties.of(root, TOP_HEADER).time(Tag.DELIVERY_TIME) is None


@pytest.mark.parametrize(
    ("numbers", "codec"),
    [
        ({Tag.MESSAGE_CODE_PAGE: 1251}, "cp1251"),
        ({Tag.INTERNET_CODE_PAGE: 50220}, "cp932"),
        ({Tag.INTERNET_CODE_PAGE: 28592}, "cp1250"),
        ({Tag.CODE_PAGE: 1253}, "cp1253"),
        ({}, "utf-8"),
        ({}, "cp1252"),
    ],
)
def test_8_bit_texts_are_read_by_code_page(numbers, codec):
    """Message code page, else the Windows page of the internet code page, else UTF-8, cp1252."""
    text = {"cp1251": "Счёт", "cp932": "日本語", "cp1250": "příloha", "cp1253": "Ελλάς"}
    subject = text.get(codec, "Grüße")
    item = Item(texts={Tag.SUBJECT: subject}, numbers=numbers, ansi=codec)
    assert _of(item).text(Tag.SUBJECT) == subject


def test_utf_16_labelled_as_8_bit_is_recognised():
    """A writer that labels its strings wrongly loses no text."""
    stream = {f"__substg1.0_{Tag.BODY:04X}001E": "Hello there".encode("utf-16-le")}
    properties = Properties.of(open_item(compound_file(stream)), TOP_HEADER)
    assert properties.text(Tag.BODY) == "Hello there"


def test_octets_that_fit_no_code_page_are_still_text():
    """Nothing is lost to one bad octet."""
    stream = {f"__substg1.0_{Tag.BODY:04X}001E": b"caf\x81\xe9"}
    properties = Properties.of(open_item(compound_file(stream)), TOP_HEADER)
    assert properties.text(Tag.BODY) == "caf\x81é"


def test_an_odd_octet_of_utf_16_is_dropped():
    """Half a character at the end is no reason to fail."""
    stream = {f"__substg1.0_{Tag.BODY:04X}001F": b"H\0i\0x"}
    assert Properties.of(open_item(compound_file(stream)), TOP_HEADER).text(Tag.BODY) == "Hi"


@pytest.mark.parametrize("place", ["top", "embedded"])
def test_embedded_items_may_have_either_header(place):
    """Some writers give embedded messages the longer header of a file."""
    properties = _of(Item(numbers={Tag.IMPORTANCE: 2}), EMBEDDED_HEADER, place)
    assert properties.integer(Tag.IMPORTANCE) == 2


def test_recipients_inherit_the_code_pages_of_their_message():
    """They have none of their own."""
    item = Item(texts={Tag.DISPLAY_NAME: "Юрий"}, ansi="cp1251")
    assert _of(item, SUBOBJECT_HEADER, "part", ("cp1251",)).text(Tag.DISPLAY_NAME) == "Юрий"


def test_a_stream_cut_short_is_marked():
    """What could be read is used, and the tag is known as damaged."""
    properties = _of(Item(texts={Tag.BODY: "x" * 9000}))
    properties.storage.container.left = 10
    assert properties.text(Tag.BODY) == ""
    assert properties.damaged == {Tag.BODY}


def test_a_table_that_ends_in_the_middle_is_read_up_to_there():
    """Damaged tables give what they hold."""
    table = Item(numbers={Tag.IMPORTANCE: 2, Tag.SENSITIVITY: 1}).tree("top")
    cut = bytes(table["__properties_version1.0"])[:-3]
    root = open_item(compound_file({"__properties_version1.0": cut}))
    assert Properties.of(root, TOP_HEADER).integer(Tag.IMPORTANCE) == 2
    assert Properties.of(root, TOP_HEADER).integer(Tag.SENSITIVITY) is None


@pytest.mark.parametrize(
    ("value", "read"),
    [
        (7, Properties.integer),
        (True, Properties.integer),
        (0.25, Properties.real),
        (MOMENT, Properties.time),
        ("Straße", Properties.text),
        (b"\1\0\2", Properties.octets),
        (["one", "zwei", ""], Properties.texts),
        ([b"one", b""], Properties.several_octets),
    ],
)
def test_named_properties_are_asked_for_by_name(value, read):
    """Wherever a tag may stand."""
    name = Name(COMMON, 0x8888)
    properties = _of(Item(named={name: value}))
    assert read(properties, name) == value
    assert read(properties, Name(COMMON, 0x8889)) in (None, "", [])


def test_the_names_of_the_outermost_item_hold_for_the_messages_inside():
    """[MS-OXMSG] 2.2.3: the map stands only at the top."""
    name = Name(COMMON, 0x8888)
    table = bytes(24) + struct.pack("<HHIQ", Type.LONG, 0x8123, 6, 5)
    root = open_item(compound_file({"__properties_version1.0": table}))
    names = NamedProperties({name: 0x8123})
    assert Properties.of(root, EMBEDDED_HEADER, (), names).integer(name) == 5


@pytest.mark.parametrize(
    ("kind", "value"), [(Type.DOUBLE, "nan"), (Type.DOUBLE, "inf"), (Type.LONG, "1")]
)
def test_a_number_that_is_none_is_not_there(kind, value):
    """Not every pattern of bits counts something."""
    table = bytes(32) + struct.pack("<HHId", kind, Tag.IMPORTANCE, 6, float(value))
    root = open_item(compound_file({"__properties_version1.0": table}))
    assert Properties.of(root, TOP_HEADER).real(Tag.IMPORTANCE) is None


@pytest.mark.parametrize(
    ("days", "moment"),
    [
        (44_927.25, datetime(2023, 1, 1, 6, tzinfo=UTC)),
        (0.0, None),
        (1e12, None),
        (float("nan"), None),
    ],
)
def test_floating_times_are_days(days, moment):
    """[MS-DTYP] 2.2.25: since the end of 1899."""
    table = bytes(32) + struct.pack("<HHId", Type.FLOATING_TIME, Tag.DELIVERY_TIME, 6, days)
    root = open_item(compound_file({"__properties_version1.0": table}))
    assert Properties.of(root, TOP_HEADER).time(Tag.DELIVERY_TIME) == moment


def test_several_strings_of_eight_bits_use_the_code_page():
    """As single ones do."""
    base = f"__substg1.0_{Tag.SUBJECT:04X}101E"
    tree = {base: bytes(8), f"{base}-00000000": "é".encode("cp1252"), f"{base}-00000001": b"b\0"}
    properties = _of(Item(numbers={Tag.MESSAGE_CODE_PAGE: 1252}, extra=tree))
    assert properties.texts(Tag.SUBJECT) == ["é", "b"]


def test_the_values_of_a_property_are_bounded(monkeypatch):
    """And a missing one ends them."""
    monkeypatch.setattr("intact.limits.VALUES", 2)
    name = Name(COMMON, 0x8888)
    assert _of(Item(named={name: ["a", "b", "c"]})).texts(name) == ["a", "b"]


@given(st.binary(max_size=60), st.sampled_from([8, 24, 32]))
def test_any_table_is_read(table, header):
    """A table of any octets gives values of the types they were asked for, or none."""
    file = compound_file({"__properties_version1.0": bytes(header) + table})
    found = Properties.of(open_item(file), header)
    for tag in Tag:
        assert isinstance(found.integer(tag), int | None)
        assert isinstance(found.time(tag), datetime | None)
        assert isinstance(found.text(tag), str)


@given(st.binary(max_size=60))
def test_any_octets_are_a_string(data):
    """In whichever code page."""
    file = compound_file({"__properties_version1.0": bytes(32)})
    assert isinstance(Properties.of(open_item(file), TOP_HEADER).decode(data), str)
