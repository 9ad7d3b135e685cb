"""FileGroupDescriptorW: names and sizes of files that another program holds ready (shlobj_core.h).

A count of four octets, then a FILEDESCRIPTORW of 592 octets for each file. What is in the files
comes as FileContents, by the same index.
"""

from __future__ import annotations

import struct
from dataclasses import dataclass
from typing import Final

from intact import limits
from intact.drops import cursor
from intact.drops.cursor import Cursor

_ENTRY: Final = struct.Struct("<I32xI24xII520s")
"""FILEDESCRIPTORW: dwFlags, dwFileAttributes, nFileSizeHigh, nFileSizeLow, cFileName."""

_ATTRIBUTES_GIVEN: Final = 0x4  # FD_ATTRIBUTES
_SIZE_GIVEN: Final = 0x40  # FD_FILESIZE
_FOLDER: Final = 0x10  # FILE_ATTRIBUTE_DIRECTORY
_NO_NAME: Final = "?"


@dataclass(frozen=True, slots=True)
class Described:
    """One file that is held ready.

    Attributes:
        name: the last part of its name, cut to what file systems take; untrusted.
        size: octets; None where the other program does not say.
        is_folder: it only names a folder that other files lie in.
    """

    name: str
    size: int | None = None
    is_folder: bool = False


@dataclass(frozen=True, slots=True)
class Group:
    """All files of a drag.

    Attributes:
        files: those that are described, at most `limits.HELD_FILES`.
        announced: how many there are by the structure's own count.
    """

    files: tuple[Described, ...]
    announced: int


def parse(data: bytes) -> Group:
    """Reads a FileGroupDescriptorW; one that is cut short gives the files before the cut.

    Raises:
        Unreadable: there is no count.
    """
    octets = Cursor(data)
    announced = octets.number()
    files: list[Described] = []
    while octets.left >= _ENTRY.size and len(files) < min(announced, limits.HELD_FILES):
        files.append(_described(octets.take(_ENTRY.size)))
    return Group(tuple(files), announced)


def _described(entry: bytes) -> Described:
    flags, attributes, high, low, name = _ENTRY.unpack(entry)
    last = cursor.text(name).replace("/", "\\").rpartition("\\")[2]
    return Described(
        last[: limits.FILE_NAME] or _NO_NAME,
        (high << 32 | low) if flags & _SIZE_GIVEN else None,
        bool(flags & _ATTRIBUTES_GIVEN and attributes & _FOLDER),
    )
