"""CF_HDROP: paths of files, behind a DROPFILES of 20 octets (shlobj_core.h)."""

from __future__ import annotations

import struct
from typing import Final

from intact import limits
from intact.drops.cursor import Cursor
from intact.errors import Unreadable, UnreadableReason

_HEAD: Final = struct.Struct("<I12xI")
"""DROPFILES: pFiles, where the paths begin; fWide, whether they are UTF-16."""


def parse(data: bytes) -> tuple[str, ...]:
    """The paths, in order, up to the empty one that ends the list; one too many tells of a limit.

    Raises:
        Unreadable: it is damaged, or its paths stand in a code page that is not told.
    """
    octets = Cursor(data)
    start, is_wide = _HEAD.unpack(octets.take(_HEAD.size))
    if start < _HEAD.size or not is_wide:
        raise Unreadable(UnreadableReason.DAMAGED)
    octets.take(start - _HEAD.size)
    text = octets.take(octets.left & ~1).decode("utf-16-le", "surrogatepass")
    paths = text.split("\0", limits.FILES_PER_DROP + 1)[: limits.FILES_PER_DROP + 1]
    end = paths.index("") if "" in paths else len(paths)
    return tuple(paths[:end])
