"""The directory of a compound file: what stands below each storage ([MS-CFB] 2.6).

Siblings form a tree that some writers do not balance and damage bends into circles, so each entry
is visited once, without recursion: time is linear in the entries, wherever they point.
"""

from __future__ import annotations

import struct
from codecs import utf_16_le_decode
from collections.abc import Collection, Iterator
from typing import Final, NamedTuple, TypeAlias
from uuid import UUID

STORAGE: Final = 1  # [MS-CFB] 2.6.1, object type
STREAM: Final = 2
ROOT: Final = 0

_KINDS: Final = frozenset({STORAGE, STREAM, 5})  # the last one is that of the root

_ENTRY: Final = struct.Struct("<64sHBx3I16s20xIQ")
_NOTHING: Final = 0xFFFFFFFF  # [MS-CFB] 2.6.1, NOSTREAM
_LOW_HALF: Final = 0xFFFFFFFF
_NO_CLASS: Final = bytes(16)

_Entry: TypeAlias = tuple[bytes, int, int, int, int, int, bytes, int, int]
"""Name and its length, kind, left, right, child, class, first sector, size."""


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
    entries = _entries(octets)
    count = len(entries)
    unseen = bytearray(b"\1") * count
    waiting = [(ROOT, ROOT)] if entries else []
    while waiting:
        parent, place = waiting.pop()
        if not unseen[place]:
            continue
        unseen[place] = False
        entry = entries[place]
        _, _, kind, left, right, child, *_ = entry
        yield _node(place, parent, entry, long_sizes=long_sizes)
        if place == ROOT:
            left = right = count
        if right < count:
            waiting.append((parent, right))
        if left < count:
            waiting.append((parent, left))
        if child < count and (kind == STORAGE or place == ROOT):
            waiting.append((place, child))


def gathered(octets: bytes, *, long_sizes: bool) -> Iterator[Node]:
    """The same where the root has lost what is below it: what no storage claims was the root's.

    Storages that only lie in each other are passed over.
    """
    entries = _entries(octets)
    claimed = bytearray(len(entries))
    below: dict[int, list[int]] = {}
    for place, entry in enumerate(entries):
        if place != ROOT and entry[2] == STORAGE:
            below[place] = list(_siblings(entries, entry[5], claimed))
    below[ROOT] = [place for place in range(1, len(entries)) if not claimed[place]]
    waiting = [(ROOT, ROOT)] if entries else []
    while waiting:
        parent, place = waiting.pop()
        yield _node(place, parent, entries[place], long_sizes=long_sizes)
        waiting += [(place, child) for child in below.get(place, ())]


def unreached(octets: bytes, nodes: Collection[Node]) -> bool:
    """Whether the directory holds more entries than those found, or what cannot be one."""
    entries = _entries(octets)
    held = sum(1 for entry in entries if entry[2])
    return held != len(nodes) or not all(_is_entry(*entries[node.place][:6]) for node in nodes)


def _is_entry(name: bytes, length: int, kind: int, _: int, __: int, child: int) -> bool:
    """Whether the name ends where it says, and nothing is below a stream ([MS-CFB] 2.6.1)."""
    is_named = 2 < length <= len(name) and not length % 2
    has_end = name[length - 2 : length] == b"\0\0"
    return is_named and has_end and kind in _KINDS and (kind != STREAM or child == _NOTHING)


def _siblings(entries: list[_Entry], first: int, claimed: bytearray) -> Iterator[int]:
    """The entries of the tree that begins there, each claimed once and for all."""
    waiting = [first]
    while waiting:
        place = waiting.pop()
        if ROOT < place < len(entries) and not claimed[place]:
            claimed[place] = True
            yield place
            waiting += entries[place][3:5]


def _entries(octets: bytes) -> list[_Entry]:
    whole = memoryview(octets)[: len(octets) // _ENTRY.size * _ENTRY.size]
    return list(_ENTRY.iter_unpack(whole))


def _node(place: int, parent: int, entry: _Entry, *, long_sizes: bool) -> Node:
    name, length, kind, _, _, _, class_id, first, size = entry
    program = "" if class_id == _NO_CLASS else str(UUID(bytes_le=class_id))
    most = -1 if long_sizes else _LOW_HALF
    return Node(place, parent, _name(name, length), kind, program, first, size & most)


def _name(octets: bytes, length: int) -> str:
    """A name by its length, which counts a NUL behind it, or up to that where either is damaged."""
    if 2 < length <= len(octets):
        octets = octets[: length - 2]
    return utf_16_le_decode(octets, "replace")[0].partition("\0")[0]
