"""Compressed RTF of Outlook items, unpacked leniently and fast ([MS-OXRTFCP])."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any, Final

from intact.limits import RTF_BYTES

_HEADER: Final = struct.Struct("<IIII")  # COMPSIZE, RAWSIZE, COMPTYPE, CRC: 2.1.3.1
_BEHIND_SIZE: Final = 12  # octets of the header that COMPSIZE counts
_COMPRESSED: Final = 0x75465A4C  # "LZFu"
_UNCOMPRESSED: Final = 0x414C454D  # "MELA"
_RTF: Final = b"{\\rtf"

_RING: Final = 4096
_SHORTEST: Final = 2  # a reference to one octet would save nothing
_RUNS: Final = 8  # announced by each control octet: literals and references
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


def decompress(data: bytes, most: int = RTF_BYTES) -> Decompressed:
    """The RTF in a value of PidTagRtfCompressed; damage is reported, never raised.

    At most so many octets come out, whatever sizes the header claims. A header that is missing or
    names no kind there is does not lose what can be told to be RTF.
    """
    if data.startswith(_RTF):
        return Decompressed(data[:most], checksum_ok=True, complete=len(data) <= most)
    if len(data) < _HEADER.size:
        return Decompressed(b"", checksum_ok=False, complete=False)
    kind = _HEADER.unpack_from(data)[2]
    if kind == _UNCOMPRESSED:
        return _uncompressed(data, most)
    if kind == _COMPRESSED:
        return _decompressed(data, most)
    for result in (_uncompressed(data, most), _decompressed(data, most)):
        if result.rtf.startswith(_RTF):
            return replace(result, checksum_ok=False)
    return Decompressed(b"", checksum_ok=False, complete=False)


def _uncompressed(data: bytes, most: int) -> Decompressed:
    """What was stored as it is; many writers count the header in RAWSIZE."""
    packed_size, size, _, _ = _HEADER.unpack_from(data)
    rtf = data[_HEADER.size : _end(data)][:most]
    promised = max(packed_size, size) - _BEHIND_SIZE
    return Decompressed(rtf, checksum_ok=True, complete=promised <= len(rtf))


def _decompressed(data: bytes, most: int) -> Decompressed:
    """What was compressed; where the end mark is missing, RAWSIZE may say where the RTF ends."""
    _, size, _, checksum = _HEADER.unpack_from(data)
    rtf, ended = _unpacked(data, most)
    if not ended and rtf[:size].rstrip(b"\r\n\0").endswith(b"}"):
        rtf = rtf[:size]
    return Decompressed(
        rtf[:most],
        checksum_ok=_crc(data[_HEADER.size : _end(data)]) == checksum,
        complete=size <= len(rtf) <= most,
    )


def _end(data: bytes) -> int:
    """Where the content ends by COMPSIZE, or the data where that cannot be meant."""
    end = int.from_bytes(data[:4], "little") - _BEHIND_SIZE + _HEADER.size
    return end if _HEADER.size < end <= len(data) else len(data)


def _crc(octets: bytes) -> int:
    """CRC-32 without the usual inversions (2.1.3.2)."""
    return zlib.crc32(octets, 0xFFFFFFFF) ^ 0xFFFFFFFF


def _layout(control: int, length: int) -> tuple[Callable[..., tuple[Any, ...]], int]:
    """Takes apart the runs behind a control octet that lie in the next `length` octets; their size.

    Literals that stand together are one string, each reference a number of 16 bits. What does not
    fit is left out.
    """
    parts: list[str] = []
    literals = 0
    for bit in range(_RUNS):
        is_reference = control >> bit & 1
        length -= 1 + is_reference
        if length < 0:
            break
        if not is_reference:
            literals += 1
            continue
        parts.append(f"{literals}sH" if literals else "H")
        literals = 0
    layout = struct.Struct(">" + "".join(parts) + (f"{literals}s" if literals else ""))
    return layout.unpack_from, layout.size


_LAYOUTS: Final = [_layout(control, 2 * _RUNS) for control in range(256)]


def _unpacked(data: bytes, most: int) -> tuple[bytes, bool]:
    """The unpacked octets, and whether they ended with the end mark.

    The output itself serves as dictionary, with the preloaded ring in front of it: a reference to
    a ring position is a distance back from the end, and runs are copied as slices.
    """
    out = bytearray(_RING) + _PRELOADED
    start = here = len(out)
    place = _HEADER.size
    end = len(data)
    while place < end and here - start <= most:
        unpack, size = _LAYOUTS[data[place]]
        place += 1
        if place + size > end:
            unpack, size = _layout(data[place - 1], end - place)
        for run in unpack(data, place):
            if run.__class__ is bytes:
                out += run
                here += len(run)
                continue
            distance = (here - (run >> 4)) % _RING
            if not distance:
                return bytes(out[start:]), True
            length = (run & 15) + _SHORTEST
            begin = here - distance
            here += length
            if length <= distance:
                out += out[begin : begin + length]
            else:
                out += (out[begin:] * (length // distance + 1))[:length]
        place += size
    return bytes(out[start:]), False
