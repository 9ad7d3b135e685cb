"""The table of named properties that an Outlook file would have."""

from __future__ import annotations

import struct

from intact.outlook.tnef.names import FIRST, Name, Names

PS_MAPI = bytes.fromhex("2803020000000000c000000000000046")
OWN = bytes(range(16))
OTHER = bytes(range(1, 17))


def test_the_table_names_every_property_in_the_order_of_identifiers():
    """Its three streams are those of [MS-OXMSG] 2.2.3.1."""
    names = Names()
    text = "Keywords".encode("utf-16-le")
    keys = [(OWN, 0x8233), (PS_MAPI, 7), (OTHER, text), (OWN, "ä".encode("utf-16-le"))]
    found = [names.identifier(Name(where, key)) for where, key in (*keys, keys[0])]
    assert found == [FIRST, FIRST + 1, FIRST + 2, FIRST + 3, FIRST]
    table = names.storage()
    assert table.read("__substg1.0_00020102").data == OWN + OTHER
    assert table.read("__substg1.0_00030102").data == struct.pack(
        "<IHHIHHIHHIHH", 0x8233, 3 << 1, 0, 7, 1 << 1, 1, 0, 4 << 1 | 1, 2, 20, 3 << 1 | 1, 3
    )
    strings = struct.pack("<I", 16) + text + struct.pack("<I", 2) + "ä".encode("utf-16-le")
    assert table.read("__substg1.0_00040102").data == strings + b"\0\0"


def test_there_are_only_so_many_identifiers():
    """Further names have none."""
    names = Names()
    found = [names.identifier(Name(OWN, number)) for number in range(0x8001)]
    assert found[0x7FFE] == 0xFFFE
    assert found[0x7FFF:] == [None, None]
    assert len(names.storage().read("__substg1.0_00030102").data) == 0x7FFF * 8
