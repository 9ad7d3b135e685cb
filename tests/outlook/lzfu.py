"""Packs RTF as [MS-OXRTFCP] allows, in any of the ways it allows, not only in a good one."""

from __future__ import annotations

import struct
import zlib
from random import Random

_PRELOADED = (
    rb"{\rtf1\ansi\mac\deff0\deftab720{\fonttbl;}{\f0\fnil \froman \fswiss \fmodern \fscript "
    rb"\fdecor MS Sans SerifSymbolArialTimes New RomanCourier{\colortbl\red0\green0\blue0"
    b"\r\n"
    rb"\par \pard\plain\f0\fs20\b\i\u\tab\tx"
)
_RING = 4096
_LONGEST = 17


def value(packed: bytes, size: int, kind: bytes = b"LZFu", checksum: int | None = None) -> bytes:
    """A value of PidTagRtfCompressed with this content."""
    if checksum is None:
        checksum = zlib.crc32(packed, 0xFFFFFFFF) ^ 0xFFFFFFFF
    return struct.pack("<II4sI", len(packed) + 12, size, kind, checksum) + packed


def pack(rtf: bytes, random: Random, *, end_mark: bool = True) -> bytes:
    """A value that holds this RTF; chance decides where references are used and to what."""
    ring = bytearray(_PRELOADED.ljust(_RING, b"\0"))
    at = len(_PRELOADED)
    runs: list[bytes] = []
    place = 0
    while place < len(rtf):
        offset, length = _reference(ring, at, rtf[place : place + _LONGEST], random)
        if length > 1:
            runs.append(struct.pack(">H", offset << 4 | length - 2))
        else:
            length = 1
            runs.append(rtf[place : place + 1])
        for octet in rtf[place : place + length]:
            ring[at] = octet
            at = (at + 1) % _RING
        place += length
    if end_mark:
        runs.append(struct.pack(">H", at << 4))
    return value(_with_controls(runs), len(rtf))


def _reference(ring: bytearray, at: int, wanted: bytes, random: Random) -> tuple[int, int]:
    """A place of the ring with a beginning of what is wanted, and how much of it to take.

    The run may go on into what it writes itself.
    """
    near = (at - random.randint(1, 4)) % _RING
    far = ring.find(wanted[:2], random.randrange(_RING))
    offset = random.choice([near, far])
    if offset in {-1, at}:  # not found, or the end mark
        return 0, 0
    length = 0
    while length < len(wanted):
        behind = (offset + length - at) % _RING
        held = wanted[behind] if behind < length else ring[(offset + length) % _RING]
        if held != wanted[length]:
            break
        length += 1
    return offset, random.choice([length, random.randint(0, length)])


def _with_controls(runs: list[bytes]) -> bytes:
    packed = bytearray()
    for start in range(0, len(runs), 8):
        eight = runs[start : start + 8]
        packed.append(sum((len(run) == 2) << bit for bit, run in enumerate(eight)))
        packed += b"".join(eight)
    return bytes(packed)
