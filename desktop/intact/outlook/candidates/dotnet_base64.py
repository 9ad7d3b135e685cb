"""Base64 as .NET writes it (System.Net.Mail): a line is longer where a buffer ends inside a group.

The three octets that two buffers share are not counted for the width of the line they stand in, as
seen in mails of such programs: of 64 characters, every so often one has 68.
"""

from __future__ import annotations

import binascii
from typing import Final

_BUFFER: Final = 17 * 1024
_GROUP: Final = 3  # octets ...
_CHARACTERS: Final = 4  # ... become so many characters
_CRLF: Final = b"\r\n"


def lines(data: bytes, width: int) -> bytes:
    """Base64 in lines of that many characters, each ended by CRLF."""
    encoded = binascii.b2a_base64(data, newline=False)
    made: list[bytes] = []
    start = 0
    while start < len(encoded):
        end = start + width
        while end < (wanted := start + width + _CHARACTERS * _shared(start, end)):
            end = wanted
        made += (encoded[start:end], _CRLF)
        start = end
    return b"".join(made)


def _shared(start: int, end: int) -> int:
    """How many groups two buffers share, from one place in the encoded text up to another.

    The one that begins at the end is among them: it still goes into the line that is full.
    """
    first, last = (place // _CHARACTERS * _GROUP for place in (start, end))
    ends = range(-(-first // _BUFFER) * _BUFFER, last + _GROUP, _BUFFER)
    return sum(one % _GROUP != 0 for one in ends)
