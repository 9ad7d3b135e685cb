"""Line ends: what decides how bytes can travel as `message/rfc822`, and CRLF for those that can.

A line ends in CRLF or in a lone LF; a lone CR is an octet like any other (RFC 5322 2.3).
"""

from __future__ import annotations

from collections.abc import Iterator
from enum import StrEnum
from typing import Final

from intact.limits import LINE_OCTETS
from intact.mime import header
from intact.sample import Lines

_STEP: Final = 64 * 1024
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
    longest = crlf = ends = 0
    for piece in _pieces(data):
        lines = piece.split(b"\r\n")
        found = piece.count(b"\n")
        crlf += len(lines) - 1
        ends += found
        if found != len(lines) - 1:
            lines = piece.replace(b"\r\n", b"\n").split(b"\n")
        longest = max(longest, *map(len, lines))
    eight_bit = not data.isascii()
    return Lines(
        longest=longest,
        eight_bit=eight_bit,
        eight_bit_header=eight_bit and not data[: header.split(data)[0]].isascii(),
        nul=b"\0" in data,
        bare_cr=data.count(b"\r") > crlf,
        lf_only=ends - crlf,
        crlf=crlf,
    )


def to_crlf(data: bytes) -> bytes:
    """Every lone LF becomes CRLF; CRLF, lone CR and all other octets stay as they are."""
    if data.count(b"\n") == data.count(b"\r\n"):
        return data
    return data.replace(b"\r\n", b"\n").replace(b"\n", b"\r\n")


def _pieces(data: bytes) -> Iterator[bytes]:
    """The data in pieces of whole lines."""
    start = 0
    while start < len(data):
        end = data.find(b"\n", start + _STEP) + 1 or len(data)
        yield data[start:end]
        start = end
