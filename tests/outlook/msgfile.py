"""Builds small Outlook items: compound files with just the properties a test is about."""

from __future__ import annotations

import io
import re
import struct
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from email import message_from_bytes
from email.message import Message

from extract_msg import OleWriter

from intact.outlook.named_properties import FIRST_ID, Name
from intact.outlook.tags import Tag, Type

Tree = dict[str, "bytes | Tree"]
Value = bool | int | float | datetime | str | bytes | list[str] | list[bytes]

_EPOCH = datetime(1601, 1, 1, tzinfo=UTC)
_OBJECT = re.compile("__substg1.0_[0-9A-F]{4}000D")
_HEADERS = {"top": 32, "embedded": 24, "part": 8}
_IDS: dict[Name, int] = {}
"""Handed out as tests name properties; the map at the top of a file names all of them."""


@dataclass(frozen=True)
class Item:
    """A message, recipient or attachment.

    Attributes:
        texts, numbers, times, octets: properties by tag.
        named: named properties; the type follows from the value.
        recipients, attachments: storages below it.
        ansi: codec of 8-bit strings, "" for a Unicode item.
        extra: further streams and storages.
    """

    texts: dict[Tag, str] = field(default_factory=dict)
    numbers: dict[Tag, int] = field(default_factory=dict)
    times: dict[Tag, datetime] = field(default_factory=dict)
    octets: dict[Tag, bytes] = field(default_factory=dict)
    named: dict[Name, Value] = field(default_factory=dict)
    recipients: tuple[Item, ...] = ()
    attachments: tuple[Item, ...] = ()
    ansi: str = ""
    extra: Tree = field(default_factory=dict)

    def tree(self, place: str) -> Tree:
        """The streams and storages of the item; `place` is top, embedded or part."""
        tree: Tree = {}
        table = bytearray(_HEADERS[place])
        kind = Type.STRING8 if self.ansi else Type.UNICODE
        for tag, text in self.texts.items():
            data = text.encode(self.ansi or "utf-16-le")
            tree[f"__substg1.0_{tag:04X}{kind:04X}"] = data
            table += struct.pack("<HHIII", kind, tag, 6, len(data), 0)
        for tag, data in self.octets.items():
            tree[f"__substg1.0_{tag:04X}{Type.BINARY:04X}"] = data
            table += struct.pack("<HHIII", Type.BINARY, tag, 6, len(data), 0)
        for tag, number in self.numbers.items():
            table += struct.pack("<HHIQ", Type.LONG, tag, 6, number)
        for tag, moment in self.times.items():
            table += struct.pack("<HHIQ", Type.TIME, tag, 6, ticks(moment))
        for name, value in self.named.items():
            streams, entry = _property(FIRST_ID + _IDS.setdefault(name, len(_IDS)), value)
            tree |= streams
            table += entry
        for name in filter(_OBJECT.fullmatch, self.extra):
            table += struct.pack("<HHIII", 0x000D, int(name[12:16], 16), 6, 0xFFFFFFFF, 1)
        if place == "top":
            tree |= name_map(_IDS)
        tree["__properties_version1.0"] = bytes(table)
        for number, recipient in enumerate(self.recipients):
            tree[f"__recip_version1.0_#{number:08X}"] = recipient.tree("part")
        for number, attachment in enumerate(self.attachments):
            tree[f"__attach_version1.0_#{number:08X}"] = attachment.tree("part")
        return tree | self.extra

    def file(self) -> bytes:
        """The compound file of the item."""
        return compound_file(self.tree("top"))


def ticks(moment: datetime) -> int:
    """Tenths of microseconds since 1601."""
    return (moment - _EPOCH) // timedelta(microseconds=1) * 10


def name_map(ids: dict[Name, int]) -> Tree:
    """The storage that says which named property has which id, counted from 0x8000."""
    sets, entries, strings = bytearray(), bytearray(), bytearray()
    known: dict[bytes, int] = {}
    for (where, key), number in sorted(ids.items(), key=lambda entry: entry[1]):
        if where not in known:
            known[where] = len(known) + 3
            sets += where
        kind = known[where] << 1 | isinstance(key, str)
        entries += struct.pack("<IHH", len(strings) if isinstance(key, str) else key, kind, number)
        if isinstance(key, str):
            text = key.encode("utf-16-le")
            strings += struct.pack("<I", len(text)) + text + bytes(-len(text) % 4)
    streams = {"00020102": sets, "00030102": entries, "00040102": strings}
    return {
        "__nameid_version1.0": {f"__substg1.0_{tag}": bytes(data) for tag, data in streams.items()}
    }


def _property(tag: int, value: Value) -> tuple[Tree, bytes]:
    """The streams of a property, and its entry in the table."""
    match value:
        case bool():
            return {}, struct.pack("<HHIQ", Type.BOOLEAN, tag, 6, value)
        case int():
            return {}, struct.pack("<HHIQ", Type.LONG, tag, 6, value)
        case float():
            return {}, struct.pack("<HHId", Type.DOUBLE, tag, 6, value)
        case datetime():
            return {}, struct.pack("<HHIQ", Type.TIME, tag, 6, ticks(value))
        case str():
            kind, streams = Type.UNICODE, {"": value.encode("utf-16-le")}
        case bytes():
            kind, streams = Type.BINARY, {"": value}
        case [str(), *_]:
            kind = Type.MULTIPLE_UNICODE
            streams = {f"-{n:08X}": text.encode("utf-16-le") for n, text in enumerate(value)}
        case _:
            kind = Type.MULTIPLE_BINARY
            streams = {f"-{n:08X}": data for n, data in enumerate(value)}
    streams.setdefault("", bytes((8 if kind == Type.MULTIPLE_BINARY else 4) * len(streams)))
    named = {f"__substg1.0_{tag:04X}{kind:04X}{end}": data for end, data in streams.items()}
    return named, struct.pack("<HHIQ", kind, tag, 6, len(streams[""]))


def compound_file(tree: Tree) -> bytes:
    """A compound file with these streams and storages."""
    writer = OleWriter()
    waiting: list[tuple[list[str], Tree]] = [([], tree)]
    while waiting:
        path, branch = waiting.pop()
        for name, node in branch.items():
            if isinstance(node, bytes):
                writer.addEntry([*path, name], node)
            else:
                writer.addEntry([*path, name], storage=True)
                waiting.append(([*path, name], node))
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def mail(headers: str = "", body: str = "", html: bytes = b"", **more: object) -> Item:
    """A message with internet headers, text and HTML; `more` are other parts of an Item."""
    texts = {Tag.MESSAGE_CLASS: "IPM.Note"}
    if headers:
        texts[Tag.TRANSPORT_HEADERS] = headers
    if body:
        texts[Tag.BODY] = body
    item = Item(texts=texts, octets={Tag.HTML: html} if html else {})
    for name in ("texts", "octets"):
        item = replace(item, **{name: getattr(item, name) | more.pop(name, {})})
    return replace(item, **more)


def received(content: str = "") -> str:
    """A header section of a message that was received, with these Content-* lines."""
    return (
        "Received: from mx.sender.example by mx.example.org; Tue, 24 Nov 2026 08:00:00 +0000\r\n"
        "From: Ada <ada@sender.example>\r\n"
        "To: bob@example.org\r\n"
        "Subject: Hello\r\n"
        "Date: Tue, 24 Nov 2026 09:00:00 +0100\r\n"
        "MIME-Version: 1.0\r\n"
        f"{content}\r\n"
    )


def recipient(name: str, address: str, role: int = 1, **more: dict[Tag, object]) -> Item:
    """A recipient with an SMTP address."""
    texts = {Tag.DISPLAY_NAME: name}
    if address:
        texts |= {Tag.ADDRESS_TYPE: "SMTP", Tag.EMAIL_ADDRESS: address}
    numbers = {Tag.RECIPIENT_TYPE: role} | more.get("numbers", {})
    return Item(texts=texts | more.get("texts", {}), numbers=numbers)


def attached(data: bytes, name: str = "", kind: str = "", content_id: str = "") -> Item:
    """An attachment by value."""
    given = {
        Tag.ATTACH_LONG_FILE_NAME: name,
        Tag.ATTACH_TYPE: kind,
        Tag.ATTACH_CONTENT_ID: content_id,
    }
    return Item(
        texts={tag: text for tag, text in given.items() if text},
        numbers={Tag.ATTACH_METHOD: 1},
        octets={Tag.ATTACH_DATA: data},
    )


def embedded(item: Item, name: str = "Inner") -> Item:
    """An attachment that is a message."""
    return Item(
        texts={Tag.DISPLAY_NAME: name},
        numbers={Tag.ATTACH_METHOD: 5},
        extra={"__substg1.0_3701000D": item.tree("embedded")},
    )


def linked(path: str) -> Item:
    """An attachment that is only a link."""
    return Item(texts={Tag.ATTACH_LONG_PATH: path}, numbers={Tag.ATTACH_METHOD: 2})


def one_off(name: str, kind: str, address: str) -> bytes:
    """A one-off entry id ([MS-OXCDATA] 2.2.5.1)."""
    texts = f"{name}\0{kind}\0{address}\0".encode("utf-16-le")
    provider = bytes.fromhex("812b1fa4bea310199d6e00dd010f5402")
    return bytes(4) + provider + struct.pack("<HH", 0, 0x8000) + texts


def parsed(data: bytes) -> Message:
    """The message as Python's own parser sees it."""
    return message_from_bytes(data)
