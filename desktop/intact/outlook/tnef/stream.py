"""The attributes of a TNEF stream one after the other ([MS-OXTNEF] 2.1.3).

Each is a view into the stream, so nothing is copied however deep messages lie in messages.
"""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterator
from typing import Final, NamedTuple

from intact.outlook.tnef.properties import Account

SIGNATURE: Final = bytes.fromhex("789f3e22")  # [MS-OXTNEF] 2.1.1
MESSAGE_LEVEL: Final = 1
ATTACHMENT_LEVEL: Final = 2

_START: Final = len(SIGNATURE) + 2  # a key follows that means nothing here
_HEAD: Final = struct.Struct("<BII")  # level, identifier, length
_CHECK_SUM: Final = 2
_PADDING: Final = b"\0\r\n \t\x1a"  # what gateways put behind the end
_ADDED_UP: Final = 256  # octets whose sum Adler-32 still gives without wrapping around


class Part(NamedTuple):
    """One attribute; `missing` octets of it are beyond the end of the stream."""

    level: int
    identifier: int
    octets: memoryview
    missing: int


def parts(octets: memoryview, account: Account) -> Iterator[Part]:
    """The attributes of a stream in order, as far as they make sense."""
    if octets[: len(SIGNATURE)] != SIGNATURE:
        return
    place = _START
    while len(octets) - place >= _HEAD.size:
        if not account.attributes:
            account.cut = "tnef_attributes"
            return
        account.attributes -= 1
        level, identifier, size = _HEAD.unpack_from(octets, place)
        if level not in {MESSAGE_LEVEL, ATTACHMENT_LEVEL}:
            break
        start = place + _HEAD.size
        body = octets[start : start + size]
        place = start + size + _CHECK_SUM
        if len(body) < size:
            account.harm("end")
        elif _sum(body) != int.from_bytes(octets[start + size : place], "little"):
            account.harm("check sum")
        yield Part(level, identifier, body, size - len(body))
    if bytes(octets[place:]).strip(_PADDING):
        account.harm("end")


def _sum(octets: memoryview) -> int:
    """The check sum of an attribute: all its octets added up ([MS-OXTNEF] 2.1.3).

    The low half of an Adler-32 is 1 and the octets added up, at four times the speed of sum().
    """
    pieces = (octets[n : n + _ADDED_UP] for n in range(0, len(octets), _ADDED_UP))
    return sum((zlib.adler32(piece) & 0xFFFF) - 1 for piece in pieces) & 0xFFFF
