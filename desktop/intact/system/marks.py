"""Marks files that were written from a sample as come from outside, as a browser marks downloads.

Every sample came by mail, whether or not the file it was read from still had its mark. Windows
keeps the mark in a second stream of the file ([MS-FSCC] 5.6.1, Zone.Identifier; zone 3 is the
internet), macOS in an extended attribute. Linux knows no mark that protects anybody. Tested with
stand-ins on Linux; neither has run on its own system yet.
"""

from __future__ import annotations

import ctypes
import os
import sys
import time
from collections.abc import Callable, Mapping
from contextlib import suppress
from pathlib import Path
from typing import Final

_ZONE: Final = b"[ZoneTransfer]\r\nZoneId=3\r\n"
_QUARANTINE: Final = b"com.apple.quarantine"
_DOWNLOADED: Final = "0081"
"""Flags as browsers set them: came from outside, and nobody has agreed to open it yet."""

SetAttribute = Callable[[bytes, bytes, bytes, int, int, int], int]
"""setxattr(2) of macOS: path, name, value, its length, position, options."""


def mark_as_foreign(path: Path) -> None:
    """Marks a file as this system does; where it cannot be marked it stays as it is."""
    mark = _MARKS.get(sys.platform)
    if mark is not None:
        mark(path)


def mark_zone(path: Path) -> None:
    """The mark of Windows; file systems such as FAT have no room for it."""
    with suppress(OSError):
        Path(f"{path.absolute()}:Zone.Identifier").write_bytes(_ZONE)


def mark_quarantine(path: Path, set_attribute: SetAttribute | None = None) -> None:
    """The mark of macOS, with the time and the program that set it."""
    value = f"{_DOWNLOADED};{int(time.time()):08x};Intact;".encode("ascii")
    with suppress(OSError, AttributeError):
        put = set_attribute or _set_attribute()
        put(os.fsencode(path), _QUARANTINE, value, len(value), 0, 0)


def _set_attribute() -> SetAttribute:
    call = ctypes.CDLL(None, use_errno=True).setxattr
    size, number = ctypes.c_size_t, ctypes.c_uint32
    text = ctypes.c_char_p
    call.argtypes = [text, text, text, size, number, ctypes.c_int]
    setter: SetAttribute = call
    return setter


_MARKS: Final[Mapping[str, Callable[[Path], None]]] = {
    "win32": mark_zone,
    "darwin": mark_quarantine,
}
