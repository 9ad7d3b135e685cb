"""Header and allocation table of a compound file ([MS-CFB] 2.2, 2.3, 2.5), as far as they go.

What a damaged file does not tell is filled with what nearly every file has: the sizes that the
format prescribes, and sectors that follow each other. Whoever reads on is told that it was so.
"""

from __future__ import annotations

import struct
from array import array
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from intact.outlook import sectors

SIGNATURE: Final = bytes.fromhex("d0cf11e0a1b11ae1")

_HEADER: Final = struct.Struct("<26xH2xH16xI8xI")
_HEADER_SIZE: Final = 512
_IN_HEADER: Final = range(76, _HEADER_SIZE, 4)  # sectors of the table that the header names
_DIFAT: Final = 68
_SHORT: Final = 9  # [MS-CFB] 2.2: sectors of 512 octets in version 3 ...
_LONG: Final = 12  # ... and of 4,096 in version 4
_LONG_VERSION: Final = 4
_OWN_SECTOR: Final = 0xFFFFFFFD  # [MS-CFB] 2.1, FATSECT
_REGULAR: Final = 0xFFFFFFFA  # from here on numbers are marks


@dataclass(slots=True)
class Allocation:
    """Where things are in a compound file.

    Attributes:
        sector: octets of a sector.
        following: the number of the sector behind each.
        directory: first sector of the directory.
        small: first sector of the table of the mini stream.
        damaged: a part of the table was not there.
    """

    sector: int
    following: array[int]
    directory: int
    small: int
    damaged: bool

    @property
    def is_in_place(self) -> bool:
        """Whether it was read from where it was written: the table marks its own sectors."""
        return _OWN_SECTOR in self.following


def read(data: bytes) -> Allocation:
    """Header and table of a compound file.

    Raises:
        ValueError: it is none, or ends within its header.
    """
    if len(data) < _HEADER_SIZE or not data.startswith(SIGNATURE):
        raise ValueError
    version, shift, directory, small = _HEADER.unpack_from(data)
    if shift not in {_SHORT, _LONG}:
        shift = _LONG if version == _LONG_VERSION else _SHORT
    size = 1 << shift
    count = max(0, -(-len(data) // size) - 1)
    following = array("I")
    damaged = False
    for number in _table_sectors(data, size, count):
        start = (number + 1) * size
        piece = data[start : start + size]
        if len(piece) == size:
            following += sectors.numbers(piece)
        else:
            damaged = True
            following += _consecutive(len(following), size // 4)
    if not following:
        damaged = True
        following = _consecutive(0, count)
    return Allocation(size, following[:count], directory, small, damaged)


def _table_sectors(data: bytes, size: int, count: int) -> Iterator[int]:
    """The sectors the table is in: no more than the file needs, however many it names."""
    left = -(-count * 4 // size)
    for place in _IN_HEADER:
        number = int.from_bytes(data[place : place + 4], "little")
        if number >= _REGULAR or not left:
            break
        left -= 1
        yield number
    else:
        yield from _listed_sectors(data, size, left)


def _listed_sectors(data: bytes, size: int, left: int) -> Iterator[int]:
    """The same beyond those in the header; each list ends with the sector of the next one."""
    listing = int.from_bytes(data[_DIFAT : _DIFAT + 4], "little")
    while left and listing < _REGULAR:
        start = (listing + 1) * size
        piece = data[start : start + size]
        if len(piece) < size:
            return
        *named, listing = sectors.numbers(piece)
        for number in named[:left]:
            if number >= _REGULAR:
                return
            left -= 1
            yield number


def _consecutive(first: int, count: int) -> array[int]:
    return array("I", range(first + 1, first + 1 + count))
