"""What Windows programs put into a drag, written octet by octet; for tests here and under Wine."""

from __future__ import annotations

import struct
from collections.abc import Iterable, Mapping, Sequence


def described(
    names: Iterable[str], sizes: Sequence[int] = (), announced: int | None = None, folder: int = -1
) -> bytes:
    """A FileGroupDescriptorW; the file with the index `folder` is one."""
    names = list(names)
    out = struct.pack("<I", len(names) if announced is None else announced)
    for index, name in enumerate(names):
        size = sizes[index] if sizes else 0
        flags = (0x40 if sizes else 0) | (0x4 if index == folder else 0)
        times = bytes(24)
        out += struct.pack("<I16s16sI", flags, b"", b"", 0x10 if index == folder else 0)
        out += times + struct.pack("<II", size >> 32, size & 0xFFFFFFFF)
        out += name.encode("utf-16-le", "surrogatepass")[:518].ljust(520, b"\0")
    return out


def sized(octets: bytes) -> bytes:
    """Octets behind their number."""
    return struct.pack("<I", len(octets)) + octets


def private(store: bytes, items: Iterable[tuple[str, str, bytes]], tail: int = 20) -> bytes:
    """A RenPrivateMessages: message class, subject and entry id of each item."""
    items = list(items)
    out = sized(b"folder") + sized(store) + bytes(12) + struct.pack("<I", len(items))
    for kind, subject, entry in items:
        text = subject.encode("utf-16-le")
        out += bytes(4) + bytes([len(kind)]) + kind.encode() + bytes([len(text) // 2]) + text
        out += sized(entry) + sized(b"k" * 16) + bytes(4) + sized(b"more") + b"\xff" * tail
    return out


def file_list(paths: Iterable[str]) -> bytes:
    """A CF_HDROP."""
    text = "".join(f"{path}\0" for path in paths) + "\0"
    return struct.pack("<IiiII", 20, 0, 0, 0, 1) + text.encode("utf-16-le", "surrogatepass")


def web_data(values: Mapping[str, str]) -> bytes:
    """A Chromium Web Custom MIME Data Format."""
    out = struct.pack("<I", len(values))
    for text in (text for pair in values.items() for text in pair):
        octets = text.encode("utf-16-le")
        out += struct.pack("<I", len(octets) // 2) + octets + bytes(-len(octets) % 4)
    return sized(out)
