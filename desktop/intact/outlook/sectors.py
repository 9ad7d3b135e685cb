"""The octets of streams in a compound file: chains of sectors of equal size ([MS-CFB] 2.1 to 2.4).

Real files lie about sizes and break chains off, so what is there is given and nothing is raised.
"""

from __future__ import annotations

import sys
from array import array
from dataclasses import dataclass
from typing import Final, Protocol

_FEW: Final = 16  # sectors: mostly in one row, so compared at once
_COUNTED: Final = 65_536  # 4 MiB of small sectors, 32 MiB of large ones
_COUNTING: Final = array("I", range(_COUNTED))  # a table of sectors that all stand in a row
_HEADER_SECTORS: Final = 1  # the header takes the place of one sector


class Chain(Protocol):
    """Where a stream is."""

    @property
    def first(self) -> int:
        """Its first sector."""

    @property
    def size(self) -> int:
        """How many octets it claims."""


@dataclass(slots=True)
class Sectors:
    """Sectors of the file, or the small ones inside its mini stream.

    Attributes:
        data: what holds them.
        size: octets of each.
        before: sectors' places before the first one.
        following: the number of the sector behind each; ends of chains lie beyond the table.
    """

    data: bytes
    size: int
    before: int
    following: array[int]

    @property
    def held(self) -> int:
        """Octets of sectors that are there."""
        return len(self.data) - self.before * self.size

    def octets(self, first: int, size: int) -> bytes:
        """So many octets of the chain that begins there; fewer where it or the data ends before.

        Sectors that stand behind each other are cut out in one go.
        """
        following, step = self.following, self.size
        known = len(following)
        last = first + (size - 1) // step
        if size > 0 and last < known and (last == first or self.are_in_a_row(first, last)):
            start = (first + self.before) * step
            return self.data[start : start + size]
        pieces: list[bytes] = []
        sector, left = first, size
        while left > 0 and sector < known:
            start = (sector + self.before) * step
            length = self.run(sector, -(-left // step))
            pieces.append(self.data[start : start + min(length * step, left)])
            left -= length * step
            sector = following[sector + length - 1]
        return b"".join(pieces)

    def are_in_a_row(self, first: int, last: int) -> bool:
        """Whether these two and all between are known to stand behind each other, as most do."""
        return last < _COUNTED and self.following[first:last] == _COUNTING[first + 1 : last + 1]

    def _stand_in_a_row(self, first: int, last: int) -> bool:
        """The same wherever they are."""
        if last < _COUNTED:
            return self.are_in_a_row(first, last)
        return self.following[first:last] == array("I", range(first + 1, last + 1))

    def run(self, sector: int, most: int) -> int:
        """How many sectors of a chain stand behind each other from a known one on, at most.

        They are compared in blocks that double while they fit and are halved where they do not, so
        that those of a large attachment cost next to nothing and none is looked at over and over.
        """
        following = self.following
        end = sector + min(most, len(following) - sector) - 1
        if end - sector < _FEW and self.are_in_a_row(sector, end):
            return end - sector + 1
        last = sector
        block = 1
        while last < end and block:
            behind = min(last + block, end)
            if self._stand_in_a_row(last, behind):
                last = behind
                block *= 2
            else:
                block //= 2
        return last - sector + 1


@dataclass(slots=True)
class Container:
    """The streams of a compound file.

    Attributes:
        large, small: the sectors of streams from `cutoff` octets on, and of shorter ones.
        cutoff: see there.
        left: octets that may still be read: streams that share sectors could ask for far more.
    """

    large: Sectors
    small: Sectors
    cutoff: int
    left: int

    def read(self, entry: Chain) -> bytes | None:
        """The octets of a stream as far as they are there; None beyond what may be read."""
        size = entry.size
        if size > self.left:
            return None
        self.left -= size
        sectors = self.small if size < self.cutoff else self.large
        return sectors.octets(entry.first, size)


def of_file(data: bytes, size: int, following: array[int]) -> Sectors:
    """The sectors of a file behind its header."""
    return Sectors(data, size, _HEADER_SECTORS, following)


def of_mini_stream(large: Sectors, stream: Chain, size: int, table: int) -> Sectors:
    """The small sectors in the mini stream; what follows what stands from sector `table` on.

    [MS-CFB] 2.4.
    """
    most = len(large.data)
    data = large.octets(stream.first, min(stream.size, most))
    return Sectors(data, size, 0, numbers(large.octets(table, most)))


def numbers(octets: bytes) -> array[int]:
    """Numbers of sectors as a file holds them."""
    found = array("I", octets[: len(octets) // 4 * 4])
    if sys.byteorder == "big":
        found.byteswap()
    return found
