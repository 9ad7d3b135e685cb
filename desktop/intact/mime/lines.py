"""Line ends: what decides how bytes can travel as `message/rfc822`, and CRLF for those that can.

A line ends in CRLF or in a lone LF; a lone CR is an octet like any other (RFC 5322 2.3).
"""

from __future__ import annotations

from typing import Final

from intact.limits import MIB
from intact.mime import header
from intact.sample import Lines

_STEP: Final = MIB
"""Octets looked at in one go, so that 50 MiB of empty lines do not become 50 million objects."""


def survey(data: bytes) -> Lines:
    """What occurs in the bytes of a message (RFC 2045 2.7 to 2.9)."""
    crlf = data.count(b"\r\n")
    eight_bit = not data.isascii()
    return Lines(
        longest=_longest(data),
        eight_bit=eight_bit,
        eight_bit_header=eight_bit and not data[: header.split(data)[0]].isascii(),
        nul=b"\0" in data,
        bare_cr=data.count(b"\r") > crlf,
        lf_only=data.count(b"\n") - crlf,
        crlf=crlf,
    )


def to_crlf(data: bytes) -> bytes:
    """Every lone LF becomes CRLF; CRLF, lone CR and all other octets stay as they are."""
    if data.count(b"\n") == data.count(b"\r\n"):
        return data
    return data.replace(b"\r\n", b"\n").replace(b"\n", b"\r\n")


def _longest(data: bytes) -> int:
    """Octets of the longest line without its line end."""
    longest = 0
    start = 0
    while start < len(data):
        end = data.find(b"\n", start + _STEP) + 1 or len(data)
        lines = data[start:end].replace(b"\r\n", b"\n").split(b"\n")
        longest = max(longest, len(max(lines, key=len)))
        start = end
    return longest
