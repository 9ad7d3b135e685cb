"""Bodies of a signed mail whose entity was stored whole: only what stood before it is lost."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from intact.outlook.candidates.candidate import Candidate

_PREAMBLES: Final = (
    b"",
    b"This is an S/MIME signed message\r\n\r\n",
    b"This is a cryptographically signed message in MIME format.\r\n\r\n",
    b"This is a multi-part message in MIME format.\r\n\r\n",
    b"This is a multipart message in MIME format.\r\n\r\n",
    b"This is a multi-part message in MIME format.\r\n",
    b"This is an OpenPGP/MIME signed message (RFC 4880 and 3156)\r\n",
    b"This is an OpenPGP/MIME signed message (RFC 2440 and 3156)\r\n",
    b"\r\n",
)


def candidates(entity: bytes) -> Iterator[Candidate]:
    """The stored entity behind everything that programs write before it."""
    yield from (Candidate(preamble + entity) for preamble in _PREAMBLES)
