"""What services pack an address into: base64 in two alphabets, and JSON."""

from __future__ import annotations

import base64
import binascii
import json
from typing import Final

from intact.links import address

_OTHER_LETTERS: Final = str.maketrans("-_", "+/")


def from_base64(text: str) -> bytes:
    """The octets of base64 in either alphabet, with or without padding; empty where it is none."""
    bare = text.rstrip("=").translate(_OTHER_LETTERS)
    try:
        return base64.b64decode(bare + "=" * (-len(bare) % 4), validate=True)
    except (binascii.Error, ValueError):
        return b""


def url_of_json(plain: bytes) -> str:
    """The field `url` of an object in JSON, "" where there is none."""
    try:
        read = json.loads(plain)
    except (ValueError, RecursionError):
        return ""
    url = read.get("url") if isinstance(read, dict) else None
    return address.target(url) if isinstance(url, str) else ""
