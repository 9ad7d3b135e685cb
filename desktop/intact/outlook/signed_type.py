"""What the parts of a signed entity tell of it, where its type was not stored (RFC 1847 2.1)."""

from __future__ import annotations

from typing import Final

from intact.outlook import parts

SIGNATURES: Final = (
    "application/pkcs7-signature",
    "application/x-pkcs7-signature",
    "application/pgp-signature",
)
"""Types of the second part of a signed entity."""


def delimits(boundary: str, body: bytes) -> bool:
    """Whether a line of the body begins with this boundary."""
    line = b"\n--" + boundary.encode("utf-8", "replace")
    return line in body or body.startswith(line[1:])


def of(body: bytes) -> tuple[str, bytes] | None:
    """A Content-Type for the body of a signed entity; None where it is none.

    The boundary stands in its last line, the protocol in its last part. Which hash was used is
    not told by either (RFC 3851 3.4.3.2: unknown).
    """
    before, _, last = body.rstrip().rpartition(b"\n")
    if not (last.startswith(b"--") and last.endswith(b"--") and last.isascii()):
        return None
    boundary = last[2:-2].decode("ascii")
    protocol = _protocol(body)
    if not (boundary and protocol and delimits(boundary, before)):
        return None
    given = (("protocol", protocol), ("micalg", "unknown"), ("boundary", boundary))
    return parts.content_type("multipart/signed", *given)


def _protocol(body: bytes) -> str:
    """The type of the signature, which is the last part; "" where there is none."""
    places = {kind: body.rfind(kind.encode("ascii")) for kind in SIGNATURES}
    last = max(places, key=places.__getitem__)
    return last if places[last] >= 0 else ""
