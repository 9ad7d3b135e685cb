"""The directory of a compound file: what stands below each storage ([MS-CFB] 2.6).

Siblings form a tree that some writers do not balance and damage bends into circles, so each entry
is visited once, without recursion: time is linear in the entries, wherever they point.
"""

from __future__ import annotations

import struct
from codecs import utf_16_le_decode
from collections.abc import Iterator, Sequence
from functools import lru_cache, partial
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

Entry: TypeAlias = tuple[bytes, int, int, int, int, int, bytes, int, int]
"""Name and its length, kind, left, right, child, class, first sector, size."""


class Node(NamedTuple):
    """An entry.

    Attributes:
        place: its own in the directory; ROOT is the first.
        parent: that of the storage it is in.
        name: as it is written there.
        key: the same in lower case, as names compare without case.
        kind: STORAGE, STREAM, or something else.
        class_id: what program a storage belongs to.
        first, size: where a stream begins, and its octets.
    """

    place: int
    parent: int
    name: str
    key: str
    kind: int
    class_id: str
    first: int
    size: int


def entries_of(octets: bytes) -> list[Entry]:
    """All entries of a directory, found or not; half an entry at the end is none."""
    whole = memoryview(octets)[: len(octets) // _ENTRY.size * _ENTRY.size]
    return list(_ENTRY.iter_unpack(whole))


_new_node: Final = partial(tuple.__new__, Node)
"""`Node(...)`, given a tuple: that would call Python code for each of thousands of entries."""


def walk(entries: Sequence[Entry], *, long_sizes: bool) -> list[Node]:
    """The entries of a directory, the root first, every other one after the storage it is in.

    `long_sizes`: sizes have 64 bits; in files with short sectors the upper half is often rubbish.
    """
    count = len(entries)
    unseen = bytearray(b"\1") * count
    mask = -1 if long_sizes else _LOW_HALF
    waiting = [(ROOT, ROOT)] if entries else []
    found: list[Node] = []
    while waiting:
        parent, place = waiting.pop()
        if not unseen[place]:
            continue
        unseen[place] = False
        octets, length, kind, left, right, child, program, first, size = entries[place]
        name, key = _name(octets, length)
        owner = "" if program == _NO_CLASS else _program(program)
        found.append(_new_node((place, parent, name, key, kind, owner, first, size & mask)))
        if place == ROOT:
            left = right = count
        if right < count:
            waiting.append((parent, right))
        if left < count:
            waiting.append((parent, left))
        if child < count and (kind == STORAGE or place == ROOT):
            waiting.append((place, child))
    return found


def gathered(entries: Sequence[Entry], *, long_sizes: bool) -> list[Node]:
    """The same where the root has lost what is below it: what no storage claims was the root's.

    Storages that only lie in each other are passed over.
    """
    claimed = bytearray(len(entries))
    below: dict[int, list[int]] = {}
    for place, entry in enumerate(entries):
        if place != ROOT and entry[2] == STORAGE:
            below[place] = list(_siblings(entries, entry[5], claimed))
    below[ROOT] = [place for place in range(1, len(entries)) if not claimed[place]]
    waiting = [(ROOT, ROOT)] if entries else []
    found: list[Node] = []
    while waiting:
        parent, place = waiting.pop()
        found.append(_node(place, parent, entries[place], long_sizes=long_sizes))
        waiting += [(place, child) for child in below.get(place, ())]
    return found


def is_sound(entries: Sequence[Entry], nodes: Sequence[Node]) -> bool:
    """Whether those found are all that the directory holds, and each can be one.

    Its name ends where it says, nothing is below a stream or in a storage itself, and each but the
    root is named once ([MS-CFB] 2.6.1, 2.6.3).
    """
    if sum([1 for entry in entries if entry[2]]) != len(nodes):
        return False
    named = 0
    for node in nodes:
        name, length, kind, left, right, child, _, _, size = entries[node[0]]
        named += (left != _NOTHING) + (right != _NOTHING) + (child != _NOTHING)
        if (
            not 2 < length <= 64
            or length % 2
            or name[length - 2 : length] != b"\0\0"
            or kind not in _KINDS
            or (kind == STREAM and child != _NOTHING)
            or (kind == STORAGE and size & _LOW_HALF)
        ):
            return False
    _, _, _, left, right, _, _, _, _ = entries[ROOT]  # beside it there is nothing
    return named - (left != _NOTHING) - (right != _NOTHING) == len(nodes) - 1


def _siblings(entries: Sequence[Entry], first: int, claimed: bytearray) -> Iterator[int]:
    """The entries of the tree that begins there, each claimed once and for all."""
    waiting = [first]
    while waiting:
        place = waiting.pop()
        if ROOT < place < len(entries) and not claimed[place]:
            claimed[place] = True
            yield place
            waiting += entries[place][3:5]


def _node(place: int, parent: int, entry: Entry, *, long_sizes: bool) -> Node:
    octets, length, kind, _, _, _, class_id, first, size = entry
    name, key = _name(octets, length)
    owner = "" if class_id == _NO_CLASS else _program(class_id)
    size = size if long_sizes else size & _LOW_HALF
    return _new_node((place, parent, name, key, kind, owner, first, size))


@lru_cache(maxsize=64)  # that of Outlook stands in every item
def _program(class_id: bytes) -> str:
    """A class identifier as it is written."""
    return str(UUID(bytes_le=class_id))


@lru_cache(maxsize=1024)  # nearly all names are those of properties, the same in every item
def _name(octets: bytes, length: int) -> tuple[str, str]:
    """A name by its length, which counts a NUL behind it, or up to that where either is damaged.

    As it is written, and in lower case.
    """
    if 2 < length <= len(octets):
        octets = octets[: length - 2]
    name = utf_16_le_decode(octets, "replace")[0].partition("\0")[0]
    return name, name.lower()
