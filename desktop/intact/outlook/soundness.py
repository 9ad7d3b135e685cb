"""Whether a compound file agrees with itself ([MS-CFB] 2.2 to 2.6).

Damage that only moves, shortens or hides things leaves no gap where something is read: a stream
whose chain was bent is as long as before, and one that nothing names any more is missed by nobody.
What can be seen is that two places contradict each other, so that is what is looked for. Each
sector and each entry is visited once.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final

from intact.outlook import directory
from intact.outlook.directory import Entry, Node
from intact.outlook.sectors import Container, Sectors

_END: Final = 0xFFFFFFFE  # [MS-CFB] 2.1, ENDOFCHAIN


def is_sound(
    entries: Sequence[Entry], nodes: Sequence[Node], container: Container, tables: Iterable[int]
) -> bool:
    """Whether directory and chains of sectors are what a writer leaves.

    Args:
        entries: the directory.
        nodes: all that was found in it from the root on, the root first.
        container: where the streams are.
        tables: first sectors of the file's own chains: the directory, the table of small sectors.
    """
    if not directory.is_sound(entries, nodes):
        return False
    long = [nodes[0]]
    short: list[Node] = []
    for node in nodes[1:]:
        if node.kind == directory.STREAM:
            (long if node.size >= container.cutoff else short).append(node)
    return _are_whole(long, container.large, tables) and _are_whole(short, container.small, ())


def _are_whole(streams: Sequence[Node], sectors: Sectors, tables: Iterable[int]) -> bool:
    """Whether each chain is there to its end, as long as its stream, and of nothing else."""
    following, size = sectors.following, sectors.size
    taken = bytearray(len(following))
    for first in tables:
        _take(first, following, taken)
    whole = min(len(following), sectors.held // size)  # of the others the end may lack
    for stream in streams:
        _, _, _, _, _, _, first, left = stream
        if not left:
            continue
        last = first + (left - 1) // size
        if last >= whole or (last > first and not sectors.are_in_a_row(first, last)):
            if not _is_whole(first, left, sectors, taken):
                return False
            continue
        if following[last] != _END or True in taken[first : last + 1]:
            return False
        taken[first : last + 1] = b"\1" * (last - first + 1)
    return True


def _is_whole(first: int, left: int, sectors: Sectors, taken: bytearray) -> bool:
    """The same for one chain, step by step; what it takes is marked."""
    following, size = sectors.following, sectors.size
    whole = min(len(following), sectors.held // size)
    sector = first
    while left > 0:
        length = 1
        if left > size and sector < whole:
            length = sectors.run(sector, -(-left // size))
        last = sector + length - 1
        left -= length * size
        if last >= whole and not _is_held(last, left + size, sectors):
            return False
        if True in taken[sector : last + 1]:
            return False
        taken[sector : last + 1] = b"\1" * length
        sector = following[last]
    return sector == _END


def _take(sector: int, following: Sequence[int], taken: bytearray) -> None:
    """Marks a chain whose length nothing tells, to its end or to what is taken already."""
    while sector < len(following) and not taken[sector]:
        taken[sector] = True
        sector = following[sector]


def _is_held(sector: int, left: int, sectors: Sectors) -> bool:
    """Whether so many octets of a sector, or all, are in a table and in the file."""
    end = sector * sectors.size + min(left, sectors.size)
    return sector < len(sectors.following) and end <= sectors.held
