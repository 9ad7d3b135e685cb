"""Builds TNEF streams of the same items that `outlook.msgfile` makes `.msg` files of."""

from __future__ import annotations

import struct
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from intact.outlook.tags import Tag, Type
from intact.outlook.tnef.attributes import Attribute
from intact.outlook.tnef.stream import SIGNATURE
from outlook.msgfile import Item

MESSAGE, ATTACHMENT = 1, 2

IID_MESSAGE = bytes.fromhex("0703020000000000c000000000000046")
IID_STORAGE = bytes.fromhex("0b00000000000000c000000000000046")
IID_STREAM = bytes.fromhex("0c00000000000000c000000000000046")

_OBJECT = "object"
_EPOCH = datetime(1601, 1, 1, tzinfo=UTC)


def stream(item: Item, *attributes: bytes, code_page: int = 1252) -> bytes:
    """The stream of an item; `attributes` stand before its properties."""
    parts = [
        attribute(MESSAGE, 0x00089006, (0x00010000).to_bytes(4, "little")),
        attribute(MESSAGE, Attribute.OEM_CODE_PAGE, struct.pack("<II", code_page, 0)),
        *attributes,
        attribute(MESSAGE, Attribute.MESSAGE_PROPERTIES, listed(properties(item))),
    ]
    if item.recipients:
        rows = [listed(properties(one)) for one in item.recipients]
        table = len(rows).to_bytes(4, "little") + b"".join(rows)
        parts.append(attribute(MESSAGE, Attribute.RECIPIENT_TABLE, table))
    for one in item.attachments:
        parts += [
            attribute(ATTACHMENT, Attribute.ATTACH_REND_DATA, rendering()),
            attribute(ATTACHMENT, Attribute.ATTACHMENT, listed(properties(one))),
        ]
    return whole(parts)


def whole(parts: Sequence[bytes]) -> bytes:
    """A stream of these attributes."""
    return SIGNATURE + b"\1\0" + b"".join(parts)


def attribute(level: int, identifier: int, data: bytes, check_sum: int | None = None) -> bytes:
    """One attribute with its check sum."""
    total = sum(data) & 0xFFFF if check_sum is None else check_sum
    return struct.pack("<BII", level, identifier, len(data)) + data + struct.pack("<H", total)


def rendering(kind: int = 1, flags: int = 0) -> bytes:
    """What an attachment begins with; 1 is a file, 2 an OLE object, flag 1 MacBinary."""
    return struct.pack("<HIHHI", kind, 0xFFFFFFFF, 0, 0, flags)


def listed(found: Sequence[bytes]) -> bytes:
    """A counted list."""
    return len(found).to_bytes(4, "little") + b"".join(found)


def properties(item: Item) -> list[bytes]:
    """The properties of an item, recipient or attachment."""
    kind = Type.STRING8 if item.ansi else Type.UNICODE
    found = [
        variable(tag, kind, f"{text}\0".encode(item.ansi or "utf-16-le"))
        for tag, text in item.texts.items()
    ]
    found += [variable(tag, Type.BINARY, data) for tag, data in item.octets.items()]
    found += [fixed(tag, Type.LONG, struct.pack("<I", n)) for tag, n in item.numbers.items()]
    for tag, moment in item.times.items():
        ticks = (moment - _EPOCH) // timedelta(microseconds=1) * 10
        found.append(fixed(tag, Type.TIME, ticks.to_bytes(8, "little")))
    if _OBJECT in item.extra:
        found.append(variable(Tag.ATTACH_DATA, 0x000D, item.extra[_OBJECT]))
    return found


def fixed(tag: int, kind: int, value: bytes, name: bytes = b"") -> bytes:
    """A property of fixed size."""
    return struct.pack("<HH", kind, tag) + name + padded(value)


def variable(tag: int, kind: int, *values: bytes, name: bytes = b"") -> bytes:
    """A property of variable size; with the mark in `kind` it may have any number of values."""
    written = b"".join(len(one).to_bytes(4, "little") + padded(one) for one in values)
    return struct.pack("<HH", kind, tag) + name + len(values).to_bytes(4, "little") + written


def named(where: bytes, key: int | str) -> bytes:
    """What stands behind the tag of a named property."""
    if isinstance(key, int):
        return where + struct.pack("<II", 0, key)
    text = f"{key}\0".encode("utf-16-le")
    return where + struct.pack("<II", 1, len(text)) + padded(text)


def padded(value: bytes) -> bytes:
    """Filled up to a multiple of four octets."""
    return value + bytes(-len(value) % 4)


def attached_object(item: Item, kind: bytes, data: bytes) -> Item:
    """An attachment with an object: a message (its stream), a storage, or octets."""
    return replace(item, extra={_OBJECT: kind + data})


def attached_message(inner: bytes, name: str = "Inner") -> Item:
    """An attachment that is a message, given as its stream."""
    item = Item(texts={Tag.DISPLAY_NAME: name}, numbers={Tag.ATTACH_METHOD: 5})
    return attached_object(item, IID_MESSAGE, inner)
