"""ISO-2022-JP as Outlook writes it: with the characters of Windows code page 932.

Circled numbers, company signs and name characters of NEC and IBM stand where JIS X 0208 has
nothing (code pages 50220 and 50221); no codec of the standard library reads them.
"""

from __future__ import annotations

from typing import Final

_ESCAPE: Final = b"\x1b"
_SINGLE: Final = (b"(B", b"(J")
_KANA: Final = b"(I"
_DOUBLE: Final = (b"$B", b"$@")
_NOTHING: Final = b"\x81\xff"  # no character in code page 932


def decode(data: bytes) -> str | None:
    """The text, or None where an octet or an escape sequence does not fit."""
    first, *others = data.split(_ESCAPE)
    portions = [first] + [_shifted(portion) for portion in others]
    try:
        return b"".join(portions).decode("cp932") if data.isascii() else None
    except UnicodeDecodeError:
        return None


def _shifted(portion: bytes) -> bytes:
    """What follows an escape, in code page 932; what cannot be told stays undecodable."""
    designation, octets = portion[:2], portion[2:]
    if designation in _SINGLE:
        return octets
    if designation == _KANA:
        return bytes([octet | 0x80 if octet > 0x20 else octet for octet in octets])
    if designation in _DOUBLE:
        return b"\r\n".join([_double(line) for line in octets.split(b"\r\n")])
    return _NOTHING


def _double(octets: bytes) -> bytes:
    """Rows and cells of JIS X 0208 as two octets of Shift_JIS each (JIS X 0208, annex 1)."""
    if len(octets) % 2 or (octets and not 0x20 < min(octets) <= max(octets) < 0x7F):
        return _NOTHING
    shifted = bytearray()
    for row, cell in zip(octets[::2], octets[1::2], strict=True):
        lead = (row - 0x21 >> 1) + 0x81
        shifted.append(lead if lead < 0xA0 else lead + 0x40)
        if row & 1:
            shifted.append(cell + (0x1F if cell < 0x60 else 0x20))
        else:
            shifted.append(cell + 0x7E)
    return bytes(shifted)
