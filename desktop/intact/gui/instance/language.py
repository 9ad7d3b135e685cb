"""What is said at the door, byte for byte; no Qt, and no other wish than "open these files".

The visitor asks first: version, 32 random octets. Who lives here answers with their HMAC-SHA256
under the key in the person's private folder, which nobody else can read: so a visitor names its
files only to a program of the same person. Then it says what to open: version, length of the rest
(4 octets), count (2 octets), and for each path its length (2 octets) and the path; then the length
(2 octets) and the letters of the token by which its desktop lets a window come to the front, none
where there is no such thing. One octet says that it was understood. Numbers are big-endian. No path
at all only brings the window to the front.
"""

from __future__ import annotations

import os
import re
import struct
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from intact import limits

VERSION: Final = 2
TAKEN: Final = b"\x01"
NONCE: Final = 32
PROOF: Final = 32
KEY: Final = 32

_PURPOSE: Final = b"intact door 2"
_HEAD: Final = struct.Struct(">BI")
_COUNT: Final = struct.Struct(">H")
_TOKEN: Final = re.compile(rb"[!-~]{0,256}")
"""What a desktop gives out: an identifier, often with the name of a program in it."""


class Nonsense(ValueError):
    """A visitor said something else; nothing more is listened to."""


def question(nonce: bytes) -> bytes:
    """What a visitor says first."""
    return bytes([VERSION]) + nonce


def proof(key: bytes, nonce: bytes) -> bytes:
    """What only a program that can read the key can answer."""
    import hmac  # noqa: PLC0415 - the first start says nothing to anybody

    return hmac.digest(key, _PURPOSE + nonce, "sha256")


def wish(paths: Sequence[Path], token: str = "") -> bytes:
    """The wish to open these files; a token that is none of a desktop's is left out.

    Raises:
        ValueError: a path is not absolute or too long, or there are too many.
    """
    encoded = [_encoded(path) for path in paths]
    body = _COUNT.pack(_within(len(encoded), limits.FILES_PER_DROP))
    body += b"".join(_COUNT.pack(len(one)) + one for one in encoded)
    given = os.fsencode(token)
    given = given if _TOKEN.fullmatch(given) else b""
    body += _COUNT.pack(len(given)) + given
    return _HEAD.pack(VERSION, _within(len(body), limits.WISH_BYTES)) + body


class Visit:
    """Listens to one visitor, in whatever pieces the words come.

    Attributes:
        paths: what it wants to have opened, None until it has said so.
        token: by which the desktop lets a window come to the front, "" where there is none.
    """

    def __init__(self, key: bytes) -> None:
        self.paths: tuple[Path, ...] | None = None
        self.token = ""
        self._key = key
        self._heard = bytearray()
        self._asked = False

    def hear(self, data: bytes) -> bytes:
        """Takes what has come; returns what is to be answered, often nothing.

        Raises:
            Nonsense: it is not what a visitor says, or more than that.
        """
        self._heard += data
        if self._heard and self._heard[0] != VERSION:
            raise Nonsense("another version")
        if not self._asked:
            return self._answer()
        if self.paths is not None and data:
            raise Nonsense("more than one wish")
        self._listen()
        return b"" if self.paths is None else TAKEN

    def _answer(self) -> bytes:
        if len(self._heard) < 1 + NONCE:
            return b""
        if len(self._heard) > 1 + NONCE:
            raise Nonsense("a wish before the answer")
        nonce = bytes(self._heard[1:])
        self._heard.clear()
        self._asked = True
        return proof(self._key, nonce)

    def _listen(self) -> None:
        if len(self._heard) < _HEAD.size:
            return
        _, length = _HEAD.unpack_from(self._heard)
        if length > limits.WISH_BYTES:
            raise Nonsense("too long")
        missing = _HEAD.size + length - len(self._heard)
        if missing < 0:
            raise Nonsense("longer than it said")
        if not missing:
            self.paths, self.token = _understood(bytes(self._heard[_HEAD.size :]))


def _understood(body: bytes) -> tuple[tuple[Path, ...], str]:
    try:
        (count,) = _COUNT.unpack_from(body)
        if count > limits.FILES_PER_DROP:
            raise Nonsense("too many paths")
        place, paths = _COUNT.size, []
        for _ in range(count):
            (length,) = _COUNT.unpack_from(body, place)
            place += _COUNT.size + length
            paths.append(_decoded(body[place - length : place], length))
        (length,) = _COUNT.unpack_from(body, place)
    except struct.error as error:
        raise Nonsense("shorter than it said") from error
    token = body[place + _COUNT.size :]
    if len(token) != length or not _TOKEN.fullmatch(token):
        raise Nonsense("no token")
    return tuple(paths), token.decode("ascii")


def _decoded(octets: bytes, length: int) -> Path:
    if not 0 < len(octets) == length <= limits.WISH_PATH_BYTES or b"\0" in octets:
        raise Nonsense("no path")
    try:
        path = Path(os.fsdecode(octets))
    except UnicodeDecodeError as error:  # Windows, whose paths are text
        raise Nonsense("no path") from error
    if not path.is_absolute():
        raise Nonsense("a path that is not absolute")
    return path


def _encoded(path: Path) -> bytes:
    octets = os.fsencode(path)
    _within(len(octets), limits.WISH_PATH_BYTES)
    if not path.is_absolute() or b"\0" in octets:
        raise ValueError("only a whole path can be handed over")
    return octets


def _within(number: int, limit: int) -> int:
    if number > limit:
        raise ValueError("too much to be handed over")
    return number
