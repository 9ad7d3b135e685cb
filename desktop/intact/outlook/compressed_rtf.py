"""Compressed RTF of Outlook items, unpacked leniently and fast ([MS-OXRTFCP])."""

from __future__ import annotations

import struct
import zlib
from dataclasses import dataclass
from typing import Final

from intact.limits import RTF_BYTES

_HEADER: Final = struct.Struct("<IIII")  # COMPSIZE, RAWSIZE, COMPTYPE, CRC: 2.1.3.1
_COMPRESSED: Final = 0x75465A4C  # "LZFu"
_UNCOMPRESSED: Final = 0x414C454D  # "MELA"

_RING: Final = 4096
_SHORTEST: Final = 2  # a reference to one octet would save nothing
_PRELOADED: Final = (
    rb"{\rtf1\ansi\mac\deff0\deftab720{\fonttbl;}{\f0\fnil \froman \fswiss \fmodern \fscript "
    rb"\fdecor MS Sans SerifSymbolArialTimes New RomanCourier{\colortbl\red0\green0\blue0"
    b"\r\n"
    rb"\par \pard\plain\f0\fs20\b\i\u\tab\tx"
)
"""What the dictionary holds at the start (2.1.2.1); references beyond it read zeros."""


@dataclass(frozen=True, slots=True)
class Decompressed:
    """What came out.

    Attributes:
        rtf: the octets up to the first damage or limit.
        checksum_ok: the CRC of the header fits the compressed octets.
        complete: all that the header promises is there.
    """

    rtf: bytes
    checksum_ok: bool
    complete: bool


def decompress(data: bytes) -> Decompressed:
    """The RTF in a value of PidTagRtfCompressed; damage is reported, never raised.

    At most `limits.RTF_BYTES` come out, whatever size the header claims.
    """
    if len(data) < _HEADER.size:
        return Decompressed(b"", checksum_ok=False, complete=False)
    packed_size, size, kind, checksum = _HEADER.unpack_from(data)
    if kind == _UNCOMPRESSED:
        return _uncompressed(data, min(size, packed_size + 4 - _HEADER.size))
    if kind != _COMPRESSED:
        return Decompressed(b"", checksum_ok=False, complete=False)
    rtf, ended = _unpacked(data)
    if not ended:
        rtf = rtf[:size]  # what follows is not part of it
    end = 4 + packed_size if packed_size >= _HEADER.size - 4 else len(data)
    return Decompressed(
        rtf[:RTF_BYTES],
        checksum_ok=_crc(data[_HEADER.size : end]) == checksum,
        complete=size <= len(rtf) <= RTF_BYTES,
    )


def _uncompressed(data: bytes, size: int) -> Decompressed:
    """What was stored as it is; writers that count the header in RAWSIZE are common."""
    rtf = data[_HEADER.size : _HEADER.size + min(max(size, 0), RTF_BYTES)]
    return Decompressed(rtf, checksum_ok=True, complete=len(rtf) == size)


def _crc(octets: bytes) -> int:
    """CRC-32 without the usual inversions (2.1.3.2)."""
    return zlib.crc32(octets, 0xFFFFFFFF) ^ 0xFFFFFFFF


def _plan(control: int) -> tuple[tuple[int, ...], int]:
    """Of a control octet: the literals before each of its references, and those behind the last."""
    before: list[int] = []
    literals = 0
    for bit in range(8):
        if control >> bit & 1:
            before.append(literals)
            literals = 0
        else:
            literals += 1
    return tuple(before), literals


_PLANS: Final = [_plan(control) for control in range(256)]


def _unpacked(data: bytes) -> tuple[bytes, bool]:
    """The unpacked octets, and whether they ended with the end mark.

    The output itself serves as dictionary, with the preloaded ring in front of it: a reference to
    a ring position is a distance back from the end, and runs are copied as slices.
    """
    out = bytearray(_RING - len(_PRELOADED)) + _PRELOADED
    skew = len(_PRELOADED) - _RING  # ring position - index in `out`, modulo ring
    limit = _RING + RTF_BYTES
    place = _HEADER.size
    end = len(data)
    while place < end and len(out) <= limit:
        runs, tail = _PLANS[data[place]]
        place += 1
        for literals in runs:
            if literals:
                out += data[place : place + literals]
                place += literals
            if place + 1 >= end:
                return bytes(out[_RING:]), False
            reference = data[place] << 8 | data[place + 1]
            place += 2
            here = len(out)
            distance = (here + skew - (reference >> 4)) % _RING
            if not distance:
                return bytes(out[_RING:]), True
            length = (reference & 15) + _SHORTEST
            if distance >= length:
                start = here - distance
                out += out[start : start + length]
            else:
                out += (out[-distance:] * (length // distance + 1))[:length]
        if tail:
            out += data[place : place + tail]
            place += tail
    return bytes(out[_RING:]), False
