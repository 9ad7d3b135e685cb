"""All messages about an event carry the same identifier."""

from __future__ import annotations

from datetime import date

import pytest

from intact.outlook import names
from intact.outlook.calendar import identity
from intact.outlook.item import open_item
from intact.outlook.properties import TOP_HEADER, Properties
from intact.outlook.tags import Tag
from outlook.msgfile import Item

HEAD = bytes.fromhex("040000008200e00074c5b7101a82e008")
TAIL = bytes(16) + bytes.fromhex("10000000") + b"0123456789abcdef"
WHOLE = HEAD + bytes(4) + TAIL
OF_INSTANCE = HEAD + bytes.fromhex("07ea0b18") + TAIL
FOREIGN = (
    HEAD + bytes(20) + bytes.fromhex("1f000000") + b"vCal-Uid\x01\0\0\0" + b"abc@cal.example\0"
)


def _of(named, octets=None):
    item = Item(texts={Tag.SUBJECT: "x"}, octets=octets or {}, named=named)
    return Properties.of(open_item(item.file()), TOP_HEADER)


@pytest.mark.parametrize(
    ("named", "expected"),
    [
        ({names.GLOBAL_ID: WHOLE}, WHOLE.hex().upper()),
        ({names.GLOBAL_ID: OF_INSTANCE}, WHOLE.hex().upper()),
        ({names.GLOBAL_ID: OF_INSTANCE, names.CLEAN_GLOBAL_ID: WHOLE}, WHOLE.hex().upper()),
        ({names.GLOBAL_ID: FOREIGN}, "abc@cal.example"),
        ({names.GLOBAL_ID: b"\1\2\3"}, "010203"),
        ({names.GLOBAL_ID: FOREIGN[:52]}, "otherwise"),
        ({names.GLOBAL_ID: bytes(5000)}, "otherwise"),
        ({}, "otherwise"),
    ],
)
def test_identifiers_are_those_of_the_first_program(named, expected):
    """Outlook's own as hexadecimal digits without the day of an instance, others as they were."""
    assert identity.uid(_of(named), "otherwise") == expected


def test_the_key_of_the_item_stands_in():
    """It is the same in all copies Outlook makes."""
    properties = _of({}, {Tag.SEARCH_KEY: b"\xab" * 16})
    assert identity.uid(properties, "otherwise") == "AB" * 16


@pytest.mark.parametrize(
    ("data", "day"),
    [
        (OF_INSTANCE, date(2026, 11, 24)),
        (WHOLE, None),
        (HEAD, None),
        (HEAD + b"\x07\xea\x0d\x01", None),
        (b"\0" * 60, None),
    ],
)
def test_an_instance_is_meant_by_its_day(data, day):
    """[MS-OXOCAL] 2.2.1.27; the whole series has no day."""
    assert identity.instance(_of({names.GLOBAL_ID: data})) == day
