"""Content-transfer-encodings undone, leniently, for reading a part or taking it out."""

from __future__ import annotations

import binascii
import re
from typing import Final

_NOT_BASE64: Final = bytes(
    set(range(256)) - set(b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/=")
)
_PADDING: Final = re.compile(rb"=+")


def decode(data: bytes, encoding: str) -> bytes:
    """The octets behind an encoding (lower case); an unknown one is taken for none."""
    match encoding:
        case "base64":
            return base64(data)
        case "quoted-printable":
            return binascii.a2b_qp(data)
        case _:
            return data


def base64(data: bytes) -> bytes:
    """What base64 text stands for: other octets are passed over, padding may stand anywhere.

    Joined base64 texts, each with its own padding, are read one after the other.
    """
    digits = data.translate(None, _NOT_BASE64)
    return b"".join(map(_unpadded, _PADDING.split(digits)))


def _unpadded(digits: bytes) -> bytes:
    whole = digits[: len(digits) - 1] if len(digits) % 4 == 1 else digits
    return binascii.a2b_base64(whole + b"=" * (-len(whole) % 4))
