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

_ENTRY: Final = struct.Struct("<64sHBx3I16s20xIQ")
_LOW_HALF: Final = 0xFFFFFFFF
_NO_CLASS: Final = bytes(16)


class Node(NamedTuple):
    """An entry; the numbers are places in the directory, which may lie outside of it.

    Attributes:
        kind: STORAGE, STREAM, or something else.
        left, right: siblings.
        child: one of the entries below it.
        class_id: what program a storage belongs to.
        first, size: where a stream begins, and its octets.
    """

    name: str
    kind: int
    left: int
    right: int
    child: int
    class_id: str
    first: int
    size: int


def read(octets: bytes, *, long_sizes: bool) -> list[Node]:
    """The entries of a directory.

    `long_sizes`: sizes have 64 bits; in files with short sectors the upper half is often rubbish.
    """
    most = -1 if long_sizes else _LOW_HALF
    whole = memoryview(octets)[: len(octets) // _ENTRY.size * _ENTRY.size]
    return [
        Node(
            _name(name, length),
            kind,
            left,
            right,
            child,
            "" if class_id == _NO_CLASS else str(UUID(bytes_le=class_id)),
            first,
            size & most,
        )
        for name, length, kind, left, right, child, class_id, first, size in _ENTRY.iter_unpack(
            whole
        )
    ]


def _name(octets: bytes, length: int) -> str:
    """A name by its length, which counts a NUL behind it, or up to that where either is damaged."""
    if 2 < length <= len(octets):
        octets = octets[: length - 2]
    return utf_16_le_decode(octets, "replace")[0].partition("\0")[0]


def below(nodes: list[Node], place: int, seen: set[int]) -> Iterator[tuple[int, Node]]:
    """The entries right below one of them with their places, but for those that are `seen`."""
    waiting = [nodes[place].child]
    while waiting:
        number = waiting.pop()
        if number < len(nodes) and number not in seen:
            seen.add(number)
            node = nodes[number]
            waiting += (node.right, node.left)
            yield number, node
