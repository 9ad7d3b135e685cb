"""Whether a compound file agrees with itself ([MS-CFB] 2.2 to 2.6).

Damage that only moves, shortens or hides things leaves no gap where something is read: a stream
whose chain was bent is as long as before, and one that nothing names any more is missed by nobody.
What can be seen is that two places contradict each other, so that is what is looked for. Each
sector and each entry is visited once.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Final

from intact.outlook import directory
from intact.outlook.directory import Node
from intact.outlook.sectors import Sectors

_END: Final = 0xFFFFFFFE  # [MS-CFB] 2.1, ENDOFCHAIN


def is_sound(
    octets: bytes, nodes: Collection[Node], large: Sectors, small: Sectors, cutoff: int
) -> bool:
    """Whether directory and chains of sectors are what a writer leaves.

    Args:
        octets: the directory.
        nodes: all that was found in it from the root on, the root first.
        large: the sectors of the file.
        small: those of the mini stream.
        cutoff: octets of a stream from which on it has sectors of the file.
    """
    if directory.unreached(octets, nodes):
        return False
    long, short = [], []
    for node in nodes:
        if node.place == directory.ROOT or (node.kind == directory.STREAM and node.size >= cutoff):
            long.append(node)
        elif node.kind == directory.STREAM and node.size:
            short.append(node)
    return _are_whole(long, large) and _are_whole(short, small)


def _are_whole(streams: Collection[Node], sectors: Sectors) -> bool:
    """Whether each chain is there to its end, as long as its stream, and of nothing else."""
    taken = bytearray(len(sectors.following))
    held = len(sectors.data) - sectors.before * sectors.size
    return all(_is_whole(one, sectors, held, taken) for one in streams if one.size)


def _is_whole(stream: Node, sectors: Sectors, held: int, taken: bytearray) -> bool:
    following: Sequence[int] = sectors.following
    sector, left = stream.first, stream.size
    while left > 0:
        start = sector * sectors.size
        if sector >= len(taken) or taken[sector] or start + min(left, sectors.size) > held:
            return False
        taken[sector] = True
        left -= sectors.size
        sector = following[sector]
    return sector == _END
