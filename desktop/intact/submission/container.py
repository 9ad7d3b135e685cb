"""Joins parts into a multipart by hand, so that no byte of a payload is ever written anew."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Sequence

_CRLF = b"\r\n"


def random_boundary() -> str:
    """128 random bits; "=_" cannot occur in base64 or quoted-printable (RFC 2045 6.7)."""
    return f"=_intact_{secrets.token_hex(16)}"


def boundary(parts: Sequence[bytes], propose: Callable[[], str] = random_boundary) -> str:
    """A boundary that occurs in none of the parts, so that no payload can close or add a part."""
    while True:
        proposed = propose()
        mark = proposed.encode("ascii")
        if not any(mark in part for part in parts):
            return proposed


def multipart(parts: Sequence[bytes], mark: str) -> bytes:
    """The body of a multipart around whole parts (head, empty line, payload).

    The CRLF before a delimiter belongs to the delimiter (RFC 2046 5.1.1): a payload that ends in a
    line end keeps it, one that does not stays without.
    """
    delimiter = b"--" + mark.encode("ascii")
    pieces = [piece for part in parts for piece in (delimiter, _CRLF, part, _CRLF)]
    return b"".join([*pieces, delimiter, b"--", _CRLF])
