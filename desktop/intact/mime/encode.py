"""Content-transfer-encodings, written so that any decoder gives back the same bytes (RFC 2045)."""

from __future__ import annotations

import binascii
import io
import re
import struct
from collections.abc import Callable
from functools import lru_cache
from typing import Final, Literal

from intact.limits import LINE_OCTETS

Encoding = Literal["7bit", "8bit", "quoted-printable", "base64"]

_CRLF: Final = b"\r\n"
_EQUALS: Final = ord("=")
_BLOCK_LINES: Final = 512
"""Lines encoded at a time, so that a large attachment is never held as a million small objects."""

_LITERAL: Final = bytes([0x09, 0x0A, 0x0D, *range(0x20, 0x3D), *range(0x3E, 0x7F)])
_PRINTABLE: Final = bytes([0x09, 0x0A, 0x0D, *range(0x20, 0x7F)])
_FEW: Final = 24  # different octets, as most languages have: each is looked for on its own
_NOT_PRINTABLE: Final = re.compile(rb"[^\t\r\n -~]")
_HALF_LINE_END: Final = re.compile(rb"\r(?!\n)|(?<!\r)\n")
_HEX: Final = [b"=%02X" % octet for octet in range(256)]


def base64_lines(data: bytes, width: int = 76) -> bytes:
    """Base64 in lines of at most `width` characters, each ended by CRLF (RFC 2045 6.8)."""
    characters = width // 4 * 4
    step = characters // 4 * 3 * _BLOCK_LINES
    if len(data) < step:
        return _lines(data, characters)
    whole = len(data) - len(data) % step
    view = memoryview(data)
    out = io.BytesIO()  # hands its octets over without a copy
    for start in range(0, whole, step):
        block = binascii.b2a_base64(view[start : start + step], newline=False)
        out.write(_CRLF.join((*_block_lines(characters)(block), b"")))
    out.write(_lines(view[whole:], characters))
    return out.getvalue()


def _lines(data: bytes | memoryview, characters: int) -> bytes:
    """Less than a block of them."""
    encoded = binascii.b2a_base64(data, newline=False)
    lines = [encoded[start : start + characters] for start in range(0, len(encoded), characters)]
    return _CRLF.join((*lines, b""))


@lru_cache(maxsize=8)
def _block_lines(characters: int) -> Callable[[bytes], tuple[bytes, ...]]:
    """Cuts a whole block into its lines; slices would take twice the time."""
    return struct.Struct(f"{characters}s" * _BLOCK_LINES).unpack


def quoted_printable(data: bytes, width: int = 76) -> bytes:
    """Quoted-printable in lines of at most `width` characters (RFC 2045 6.7).

    CRLF is a line end and stays one; a CR or LF alone is data and is encoded. `From ` and a lone
    dot at the start of a line are encoded as well, for mbox files and careless SMTP software.
    """
    return _CRLF.join([_soft_broken(line, width) for line in _escaped(data).split(_CRLF)])


def _escaped(data: bytes) -> bytes:
    """With =XX for `=`, what is not printable, a blank that ends a line, half a line end.

    One expression for all of them would look at each octet in four ways, and take ten times longer.
    """
    octets = data.replace(b"=", b"=3D")
    octets = octets.replace(b" \r\n", b"=20\r\n").replace(b"\t\r\n", b"=09\r\n")
    if octets.endswith((b" ", b"\t")):
        octets = octets[:-1] + _HEX[octets[-1]]
    unsafe = set(octets.translate(None, _PRINTABLE))
    if len(unsafe) > _FEW:
        octets = _NOT_PRINTABLE.sub(_as_hex, octets)
    else:
        for octet in unsafe:
            octets = octets.replace(bytes((octet,)), _HEX[octet])
    return octets if _has_whole_line_ends(octets) else _HALF_LINE_END.sub(_as_hex, octets)


def _as_hex(match: re.Match[bytes]) -> bytes:
    return _HEX[match[0][0]]


def best_encoding(data: bytes, *, eight_bit: bool = False) -> Encoding:
    """The plainest encoding that carries a text body unharmed; `eight_bit`: 8bit may be chosen."""
    if has_legal_lines(data):
        if data.isascii():
            return "7bit"
        if eight_bit:
            return "8bit"
    escaped = len(data.translate(None, _LITERAL))
    return "quoted-printable" if escaped * 6 <= len(data) else "base64"


def has_legal_lines(data: bytes) -> bool:
    """No NUL, no half line end, no line over 998 octets: octets that need no encoding in mail.

    RFC 2045 2.7 and 2.8.
    """
    return (
        _has_whole_line_ends(data)
        and b"\0" not in data
        and max(map(len, data.split(_CRLF))) <= LINE_OCTETS
    )


def _has_whole_line_ends(data: bytes) -> bool:
    """No CR and no LF but in CRLF."""
    return data.count(b"\r") == data.count(b"\n") == data.count(_CRLF)


def _soft_broken(line: bytes, width: int) -> bytes:
    """One encoded line, cut where it is too long; never inside an =XX."""
    if len(line) <= width and not line.startswith((b"From ", b".")):
        return line
    pieces: list[bytes] = []
    start = 0
    if b"From " not in line:
        last = len(line) - width
        while start < last:
            end = start + width - 1
            if line[end - 1] == _EQUALS:
                end -= 1
            elif line[end - 2] == _EQUALS:
                end -= 2
            pieces.append(line[start:end])
            start = end
    while start < len(line):
        start, piece = _piece(line, start, width)
        pieces.append(piece)
    return b"=\r\n".join(pieces)


def _piece(line: bytes, start: int, width: int) -> tuple[int, bytes]:
    """Where the next piece begins, and this one, its first octet encoded where that matters."""
    head = b""
    lone_dot = start == len(line) - 1 and line.endswith(b".")
    if lone_dot or line.startswith(b"From ", start):
        head = _HEX[line[start]]
        start += 1
    end = len(line)
    if len(head) + end - start > width:
        end = start + width - 1 - len(head)
        escape = line.rfind(b"=", end - 2, end)
        end = escape if escape >= 0 else end
    return end, head + line[start:end]
