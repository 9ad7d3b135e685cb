"""Signatures for test messages: their own canonicalisation, line by line (RFC 6376 3.4)."""

from __future__ import annotations

import base64
import hashlib
import re

HASHES = {"rsa-sha256": hashlib.sha256, "rsa-sha1": hashlib.sha1}


def canonical(body: bytes, way: str) -> bytes:
    """The canonical form of a body whose line ends are CRLF."""
    lines = body.split(b"\r\n")
    if way == "relaxed":
        lines = [re.sub(rb"[ \t]+", b" ", line).removesuffix(b" ") for line in lines]
    while lines and not lines[-1]:
        lines.pop()
    if not lines:
        return b"" if way == "relaxed" else b"\r\n"
    return b"".join(line + b"\r\n" for line in lines)


def signature(  # noqa: PLR0913 - the tags of a signature
    body: bytes,
    *,
    name: str = "DKIM-Signature",
    domain: str = "sender.example",
    algorithm: str = "rsa-sha256",
    way: str = "relaxed",
    length: int | None = None,
) -> str:
    """A field that holds the hash of this body; its signature itself is nonsense."""
    signed = canonical(body, way)[:length]
    digest = base64.b64encode(HASHES[algorithm](signed).digest()).decode("ascii")
    counted = "" if length is None else f" l={length};"
    return (
        f"{name}: v=1; a={algorithm}; c=relaxed/{way}; d={domain}; s=s1;{counted}\r\n"
        f"\th=from:to; bh={digest};\r\n\tb=AAAA\r\n"
    )


def is_signed(data: bytes, body_hash: str, way: str, algorithm: str = "rsa-sha256") -> bool:
    """Whether the body of a message has that hash, in base64."""
    body = data.partition(b"\r\n\r\n")[2]
    digest = HASHES[algorithm](canonical(body, way)).digest()
    return base64.b64encode(digest).decode("ascii") == body_hash
