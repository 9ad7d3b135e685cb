"""The rich text of an item: what it holds, whether it counts, and what is to be told of it."""

from __future__ import annotations

import pytest

from intact import limits
from intact.fidelity import LossCode
from intact.outlook import rich_text
from intact.outlook.budget import Budget
from intact.outlook.item import open_item
from intact.outlook.properties import TOP_HEADER, Properties
from intact.outlook.rtf import reader
from intact.outlook.rtf.characters import Kind
from intact.outlook.tags import Tag
from outlook import lzfu
from outlook.msgfile import Item

RTF = rb"{\rtf1\ansi\ansicpg949 Hello\par}"
LITERALS = b"".join(b"\0" + RTF[start : start + 8] for start in range(0, len(RTF), 8))


def read(packed: bytes, body: str = "", **numbers: int) -> rich_text.RichText | None:
    """The rich text of an item with this property, and numbers by the names of their tags."""
    item = Item(
        texts={Tag.BODY: body},
        octets={Tag.COMPRESSED_RTF: packed},
        numbers={Tag[name.upper()]: number for name, number in numbers.items()},
    )
    return rich_text.read(properties(item), Budget(), has_plain=bool(body))


def properties(item: Item) -> Properties:
    """Those of an item in a file."""
    return Properties.of(open_item(item.file()), TOP_HEADER)


def codes(found: rich_text.RichText | None) -> list[LossCode]:
    """What is told."""
    assert found is not None
    return [loss.code for loss in found.losses]


def test_an_item_without_rtf_has_no_rich_text():
    """An empty property is none."""
    assert read(b"") is None


def test_rich_text_is_unpacked_and_read():
    """The document goes along as it is."""
    found = read(lzfu.value(RTF, len(RTF), b"MELA"))
    assert found == rich_text.RichText(Kind.RTF, "Hello\r\n", RTF, is_formatted=True, losses=())


def test_text_that_stands_beside_it_is_not_read_again():
    """HTML is: nothing else has it."""
    found = read(lzfu.value(RTF, len(RTF), b"MELA"), "Hello")
    assert found is not None
    assert (found.kind, found.text, found.rtf) == (Kind.RTF, "", RTF)
    html = RTF.replace(rb"\ansi", rb"\ansi\fromhtml1 ", 1)
    found = read(lzfu.value(html, len(html), b"MELA"), "Hello")
    assert found is not None
    assert found.text == "Hello\r\n"


@pytest.mark.parametrize(
    ("packed", "code"),
    [
        (lzfu.value(LITERALS, len(RTF), checksum=7), LossCode.RTF_CHECKSUM_WRONG),
        (lzfu.value(RTF, 5_000, b"MELA"), LossCode.DAMAGED),
        (lzfu.value(RTF.replace(b"o", b"\\'ff"), 0, b"MELA"), LossCode.DAMAGED),
        (lzfu.value(b"junk", 4, b"WHAT"), LossCode.DAMAGED),
    ],
)
def test_damage_is_told_and_loses_nothing_else(packed, code):
    """What is there was read."""
    assert code in codes(read(packed))


def test_damage_has_a_place():
    """For people who know Outlook's insides."""
    found = read(lzfu.value(RTF, 5_000, b"MELA"))
    assert found is not None
    assert found.losses[0].values == {"where": "compressed rtf"}


@pytest.mark.parametrize(
    ("module", "name", "limit"),
    [(reader, "RTF_STEPS", "rtf_steps"), (limits, "RTF_BYTES", "rtf_bytes")],
)
def test_limits_are_told(monkeypatch, module, name, limit):
    """Not as damage: the file is whole."""
    monkeypatch.setattr(module, name, 3)
    found = read(lzfu.value(RTF, len(RTF), b"MELA"))
    assert codes(found) == [LossCode.NOT_FULLY_READ]
    assert found is not None
    assert found.losses[0].values == {"limit": limit}


def test_the_messages_of_a_file_share_what_may_be_unpacked(monkeypatch):
    """Each of a thousand could unpack to eight times its size."""
    monkeypatch.setattr(limits, "RTF_BYTES", len(RTF) + 3)
    item = properties(Item(octets={Tag.COMPRESSED_RTF: lzfu.value(RTF, len(RTF), b"MELA")}))
    budget = Budget()
    told = [codes(rich_text.read(item, budget, has_plain=False)) for _ in range(2)]
    assert told == [[], [LossCode.NOT_FULLY_READ]]


@pytest.mark.parametrize(
    ("numbers", "body", "told"),
    [
        ({"rtf_in_sync": 0}, "Hello", [LossCode.RTF_OUTDATED]),
        ({"rtf_in_sync": 0, "native_body": 1}, "Hello", [LossCode.RTF_OUTDATED]),
        ({"rtf_in_sync": 0, "native_body": 2}, "Hello", []),
        ({"rtf_in_sync": 0, "native_body": 3}, "Hello", []),
        ({"rtf_in_sync": 0}, "", []),
        ({"rtf_in_sync": 1}, "Hello", []),
        ({}, "Hello", []),
    ],
)
def test_rtf_that_may_be_older_than_the_text_is_told(numbers, body, told):
    """[MS-OXBBODY] 2.1.3.1: where nothing else says that the RTF counts."""
    found = read(lzfu.value(RTF, len(RTF), b"MELA"), body, **numbers)
    assert codes(found) == told


@pytest.mark.parametrize(
    ("rtf", "native", "is_formatted"),
    [
        (RTF, 0, True),
        (RTF, 1, False),
        (RTF, 2, True),
        (RTF.replace(rb"\ansi", rb"\fromtext", 1), 2, False),
        (b"no RTF", 2, False),
    ],
)
def test_formatting_is_in_real_rtf_that_was_not_made_of_the_plain_text(rtf, native, is_formatted):
    """By PidTagNativeBody."""
    found = read(lzfu.value(rtf, len(rtf), b"MELA"), native_body=native)
    assert found is not None
    assert found.is_formatted is is_formatted
