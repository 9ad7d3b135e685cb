"""Line ends: what decides how bytes can travel as `message/rfc822`, and CRLF for those that can.

A line ends in CRLF or in a lone LF; a lone CR is an octet like any other (RFC 5322 2.3).
"""

from __future__ import annotations

from enum import StrEnum
from typing import Final

from intact.limits import LINE_OCTETS, MIB
from intact.mime import header
from intact.sample import Lines

_STEP: Final = MIB
"""Octets looked at in one go, so that 50 MiB of empty lines do not become 50 million objects."""


class Obstacle(StrEnum):
    """What keeps a message from travelling as message/rfc822."""

    NUL = "nul"
    BARE_CR = "bare-cr"
    LONG_LINES = "long-lines"


def obstacle(found: Lines) -> Obstacle | None:
    """The worst thing that message/rfc822 cannot carry, None where it can carry all.

    Such a part has no encoding of its own (RFC 2046 5.2.1), so the message itself must keep the
    rules for 8bit data (RFC 2045 2.8): no NUL, no CR alone, no line over 998 octets.
    """
    if found.nul:
        return Obstacle.NUL
    if found.bare_cr:
        return Obstacle.BARE_CR
    return Obstacle.LONG_LINES if found.longest > LINE_OCTETS else None


def survey(data: bytes) -> Lines:
    """What occurs in the bytes of a message (RFC 2045 2.7 to 2.9)."""
    crlf = data.count(b"\r\n")
    lf_only = data.count(b"\n") - crlf
    eight_bit = not data.isascii()
    return Lines(
        longest=_longest(data, alike=not lf_only),
        eight_bit=eight_bit,
        eight_bit_header=eight_bit and not data[: header.split(data)[0]].isascii(),
        nul=b"\0" in data,
        bare_cr=data.count(b"\r") > crlf,
        lf_only=lf_only,
        crlf=crlf,
    )


def to_crlf(data: bytes) -> bytes:
    """Every lone LF becomes CRLF; CRLF, lone CR and all other octets stay as they are."""
    if data.count(b"\n") == data.count(b"\r\n"):
        return data
    return data.replace(b"\r\n", b"\n").replace(b"\n", b"\r\n")


def _longest(data: bytes, *, alike: bool) -> int:
    """Octets of the longest line without its line end; `alike`: all lines end in CRLF."""
    longest = 0
    start = 0
    while start < len(data):
        end = data.find(b"\n", start + _STEP) + 1 or len(data)
        piece = data[start:end]
        lines = piece.split(b"\r\n") if alike else piece.replace(b"\r\n", b"\n").split(b"\n")
        longest = max(longest, len(max(lines, key=len)))
        start = end
    return longest
