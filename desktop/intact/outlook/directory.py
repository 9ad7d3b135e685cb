"""The directory of a compound file: what stands below each storage ([MS-CFB] 2.6).

Siblings form a tree that some writers do not balance and damage bends into circles, so each entry
is visited once, without recursion: time is linear in the entries, wherever they point.
"""

from __future__ import annotations

import struct
from codecs import utf_16_le_decode
from collections.abc import Iterator
from typing import Final, NamedTuple
from uuid import UUID

STORAGE: Final = 1  # [MS-CFB] 2.6.1, object type
STREAM: Final = 2
ROOT: Final = 0

_ENTRY: Final = struct.Struct("<64sHBx3I16s20xIQ")
_LOW_HALF: Final = 0xFFFFFFFF
_NO_CLASS: Final = bytes(16)


class Node(NamedTuple):
    """An entry.

    Attributes:
        place: its own in the directory; ROOT is the first.
        parent: that of the storage it is in.
        kind: STORAGE, STREAM, or something else.
        class_id: what program a storage belongs to.
        first, size: where a stream begins, and its octets.
    """

    place: int
    parent: int
    name: str
    kind: int
    class_id: str
    first: int
    size: int


def walk(octets: bytes, *, long_sizes: bool) -> Iterator[Node]:
    """The entries of a directory, the root first, every other one after the storage it is in.

    `long_sizes`: sizes have 64 bits; in files with short sectors the upper half is often rubbish.
    """
    most = -1 if long_sizes else _LOW_HALF
    whole = memoryview(octets)[: len(octets) // _ENTRY.size * _ENTRY.size]
    entries = list(_ENTRY.iter_unpack(whole))
    known = len(entries)
    unseen = bytearray(b"\1") * known
    waiting = [(ROOT, ROOT)] if known else []
    while waiting:
        parent, place = waiting.pop()
        if not unseen[place]:
            continue
        unseen[place] = False
        name, length, kind, left, right, child, class_id, first, size = entries[place]
        yield Node(
            place, parent, _name(name, length), kind, _class_id(class_id), first, size & most
        )
        if right < known and place != ROOT:
            waiting.append((parent, right))
        if left < known and place != ROOT:
            waiting.append((parent, left))
        if child < known and (kind == STORAGE or place == ROOT):
            waiting.append((place, child))


def _class_id(octets: bytes) -> str:
    return "" if octets == _NO_CLASS else str(UUID(bytes_le=octets))


def _name(octets: bytes, length: int) -> str:
    """A name by its length, which counts a NUL behind it, or up to that where either is damaged."""
    if 2 < length <= len(octets):
        octets = octets[: length - 2]
    name, _ = utf_16_le_decode(octets, "replace")
    return name.partition("\0")[0] if "\0" in name else name
