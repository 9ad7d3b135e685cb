"""The header of a compound file, and which of its sectors follows which ([MS-CFB] 2.2 to 2.5).

Damaged files are met, and cut ones: what the header counts is not believed where the file itself
tells. A part of the table that is not there ends the chains that lead through it, no more. No more
is read than there are sectors in the file, wherever the lists of them point.
"""

from __future__ import annotations

import struct
from array import array
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from intact.outlook import sectors

SIGNATURE: Final = bytes.fromhex("d0cf11e0a1b11ae1")
SMALL_SECTOR: Final = 64
"""Octets of a sector in the mini stream; no other size is allowed."""

CUTOFF: Final = 4096
"""Streams from this size on are no part of the mini stream; no other number is allowed."""

_HEADER: Final = struct.Struct("<24x2xH2xH12xII8xIIII")
_LISTED: Final = slice(_HEADER.size, 512)
_SHIFTS: Final = {3: 9, 4: 12}
"""By major version: the size of a sector as a power of two."""

_END: Final = frozenset({0xFFFFFFFE, 0xFFFFFFFF})  # ENDOFCHAIN, FREESECT
_NOWHERE: Final = 0xFFFFFFFF
_BROKEN: Final = b"\xfe\xff\xff\xff"  # ENDOFCHAIN
_IN_HEADER: Final = 109  # sectors of the table that the header lists; more are in a chain


@dataclass(frozen=True, slots=True)
class Tables:
    """Where to begin to read.

    Attributes:
        sector: octets of a sector.
        following: the number of the sector behind each.
        directory: the first sector of the directory.
        small: the first sector of the table of the mini stream.
    """

    sector: int
    following: array[int]
    directory: int
    small: int


def read(data: bytes) -> Tables:
    """Those of a file.

    Raises:
        ValueError: it is no compound file, or there is nothing of its table.
    """
    if len(data) < _LISTED.stop or not data.startswith(SIGNATURE):
        raise ValueError
    version, shift, table_size, directory, small, _, chain, chain_size = _HEADER.unpack_from(data)
    if shift not in _SHIFTS.values():
        shift = _SHIFTS.get(version, _SHIFTS[3])
    sector = 1 << shift
    count = (len(data) + sector - 1) // sector - 1
    most = (count * 4 + sector - 1) // sector
    if not chain_size and table_size <= _IN_HEADER:
        chain = _NOWHERE  # some writers leave a number there
    listed = _listed(data, sector, chain)
    pieces = [_sector(data, place, sector) for place, _ in zip(listed, range(most), strict=False)]
    if not any(pieces):
        raise ValueError
    table = b"".join(piece or _BROKEN * (sector // 4) for piece in pieces)
    return Tables(sector, sectors.numbers(table[: count * 4]), directory, small)


def _listed(data: bytes, sector: int, chain: int) -> Iterator[int]:
    """The sectors of the table: listed in the header, then in a chain of sectors of their own."""
    yield from _until_end(sectors.numbers(data[_LISTED]))
    seen: set[int] = set()
    while chain not in seen and len(octets := _sector(data, chain, sector)) == sector:
        seen.add(chain)
        *places, chain = sectors.numbers(octets)
        yield from _until_end(places)


def _until_end(places: array[int] | list[int]) -> Iterator[int]:
    for place in places:
        if place in _END:
            return
        yield place


def _sector(data: bytes, place: int, size: int) -> bytes:
    """A sector, b"" where the file ends before it; one that is cut off is filled up."""
    start = (place + 1) * size
    octets = data[start : start + size]
    if not octets or len(octets) == size:
        return octets
    whole = len(octets) // 4
    return octets[: whole * 4] + _BROKEN * (size // 4 - whole)
