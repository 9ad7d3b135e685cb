"""An Outlook item as a tree of storages and streams ([MS-OXMSG] 2, [MS-CFB]).

The only module that knows extract_msg. Of it, only the lenient opening of the compound file is
used: its readings of properties, bodies and attachments lose data or fail on real files. The
directory is walked once, without recursion, and every stream is read at most where it is asked for.
"""

from __future__ import annotations

import io
import logging
import struct
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import cache
from typing import Any, Final
from uuid import UUID

from intact import limits
from intact.errors import Unreadable, UnreadableReason

PROPERTIES_STREAM: Final = "__properties_version1.0"
_TABLE: Final = (PROPERTIES_STREAM,)
RECIPIENT_PREFIX: Final = "__recip_version1.0_#"
ATTACHMENT_PREFIX: Final = "__attach_version1.0_#"

_ITEM_NAMES: Final = (PROPERTIES_STREAM, "__substg1.0_", "__nameid_version1.0")
_OFFICE_NAMES: Final = frozenset({"worddocument", "workbook", "book", "powerpoint document"})
_STORAGE: Final = 1  # [MS-CFB] 2.6.1, object type
_STREAM: Final = 2

_DAMAGE: Final = (
    OSError,
    ValueError,
    KeyError,
    IndexError,
    AttributeError,
    TypeError,
    OverflowError,
    RecursionError,
    NotImplementedError,
    struct.error,
)
"""What olefile and extract_msg raise on damaged containers."""


@dataclass(frozen=True, slots=True)
class Stream:
    """The bytes of a stream; `complete` is False where the container ended before its size."""

    data: bytes
    complete: bool


@dataclass(slots=True)
class Container:
    """The compound file.

    Attributes:
        data: its bytes.
        left: bytes that may still be read: streams that share sectors could ask for far more.
        rebuilds: bytes that may still be built only to be held against a body hash.
    """

    data: bytes
    left: int
    rebuilds: int = field(default_factory=lambda: limits.REBUILT_BYTES)


@dataclass(slots=True)
class Storage:
    """A folder of the compound file; names are lower case, as they compare without case.

    Attributes:
        container: shared by all storages of a file.
        kind: class identifier of the program the storage belongs to, "" where there is none.
        entries: streams by name.
        storages: storages by name.
    """

    container: Container
    kind: str = ""
    entries: dict[str, Any] = field(default_factory=dict)
    storages: dict[str, Storage] = field(default_factory=dict)

    def read(self, name: str) -> Stream | None:
        """A stream of this storage, None where there is none."""
        entry = self.entries.get(name)
        if entry is None:
            return None
        if entry.size > self.container.left:
            return Stream(b"", complete=False)
        self.container.left -= entry.size
        try:
            data = _octets(entry, self.container.data)
        except _DAMAGE:
            return Stream(b"", complete=False)
        return Stream(data, complete=len(data) == entry.size)

    def numbered(self, prefix: str, limit: int) -> tuple[list[Storage], int]:
        """Storages called `prefix` and a hexadecimal number, in order, and how many are beyond."""
        found = sorted(
            (int(name[len(prefix) :], 16), name)
            for name in self.storages
            if name.startswith(prefix) and _is_hexadecimal(name[len(prefix) :])
        )
        return [self.storages[name] for _, name in found[:limit]], max(0, len(found) - limit)


def open_item(data: bytes) -> Storage:
    """The root storage of an Outlook item.

    Raises:
        Unreadable: the container is damaged beyond reading, or holds no item.
    """
    library, behaviour, own_error = _library()
    try:
        # a file object: olefile takes bytes shorter than a compound file for the name of a file
        with _deep_directories():
            file = library(
                io.BytesIO(data), strict=False, errorBehavior=behaviour, delayAttachments=True
            )
        root = _tree(file._getOleEntry("/"), Container(data, limits.READ_FACTOR * len(data)))  # noqa: SLF001 - the walk needs the directory itself
    except (*_DAMAGE, own_error) as damage:
        raise Unreadable(UnreadableReason.DAMAGED) from damage
    if not any(name.startswith(_ITEM_NAMES) for name in (*root.entries, *root.storages)):
        if _OFFICE_NAMES & root.entries.keys():  # a document with an item inside
            raise Unreadable(UnreadableReason.NOT_A_MESSAGE, kind="Office")
        raise Unreadable(UnreadableReason.DAMAGED)
    return root


@contextmanager
def _deep_directories() -> Iterator[None]:
    """Room for the recursive walk of olefile; its frames do not use the C stack."""
    before = sys.getrecursionlimit()
    sys.setrecursionlimit(max(before, limits.DIRECTORY_DEPTH))
    try:
        yield
    finally:
        sys.setrecursionlimit(before)


def _octets(entry: Any, data: bytes) -> bytes:  # noqa: ANN401 - an entry of olefile
    """The octets of a stream; large ones are cut out of the file in runs of sectors."""
    file = entry.olefile
    if entry.size < file.minisectorcutoff:
        # openstream() would search all siblings by name: quadratic in recipients
        short: bytes = file._open(entry.isectStart, entry.size).read()  # noqa: SLF001
        return short
    pieces: list[bytes] = []
    sector, left, known = entry.isectStart, entry.size, len(file.fat)
    while left > 0 and sector < known:  # the end of a chain lies beyond the table
        start = (sector + 1) * file.sectorsize  # the header takes the place of one sector
        end = start + file.sectorsize
        while end - start < left and sector < known and file.fat[sector] == sector + 1:
            sector += 1
            end += file.sectorsize
        pieces.append(data[start : min(end, start + left)])
        left -= end - start
        sector = file.fat[sector] if sector < known else known
    return b"".join(pieces)


def _tree(root: Any, container: Container) -> Storage:  # noqa: ANN401 - an entry of olefile
    top = Storage(container)
    waiting = [(root, top)]
    while waiting:
        entry, storage = waiting.pop()
        for child in entry.kids:
            name = child.name.lower()
            if child.entry_type == _STREAM:
                storage.entries.setdefault(name, child)
            elif child.entry_type == _STORAGE and name not in storage.storages:
                storage.storages[name] = Storage(container, child.clsid)
                waiting.append((child, storage.storages[name]))
    return top


def standalone(storage: Storage, *, as_item: bool) -> bytes | None:
    """A storage as a compound file of its own, None where it is too large or too damaged for it.

    `as_item`: it is an embedded message, whose property table begins 8 octets earlier than that
    of a file ([MS-OXMSG] 2.4.1.1, 2.4.1.2).
    """
    from extract_msg import OleWriter  # noqa: PLC0415

    *_, own_error = _library()
    try:
        identifier = UUID(storage.kind).bytes_le if storage.kind else bytes(16)
        writer = OleWriter(identifier)
        for path, data in _streams(storage):
            whole = data[:24] + bytes(8) + data[24:] if as_item and path == _TABLE else data
            writer.addEntry(list(path), whole)
        out = io.BytesIO()
        writer.write(out)
    except (*_DAMAGE, own_error):
        return None
    return out.getvalue()


def _streams(storage: Storage) -> Iterator[tuple[tuple[str, ...], bytes]]:
    """Every stream below a storage with its path."""
    left = limits.OLE_STREAMS
    waiting: list[tuple[tuple[str, ...], Storage]] = [((), storage)]
    while waiting:
        path, place = waiting.pop()
        waiting += [((*path, name), inner) for name, inner in place.storages.items()]
        for name, entry in place.entries.items():
            left -= 1
            stream = place.read(name)
            if left < 0 or stream is None:
                raise ValueError
            yield (*path, entry.name), stream.data


def _is_hexadecimal(text: str) -> bool:
    return bool(text) and all(c in "0123456789abcdef" for c in text)


@cache
def _library() -> tuple[Any, Any, type[Exception]]:
    """Imported late: a quarter of a second. Its log would carry text of messages."""
    from extract_msg import MSGFile  # noqa: PLC0415
    from extract_msg.enums import ErrorBehavior  # noqa: PLC0415
    from extract_msg.exceptions import ExMsgBaseException  # noqa: PLC0415

    logging.getLogger("extract_msg").propagate = False
    return MSGFile, ErrorBehavior.SUPPRESS_ALL, ExMsgBaseException
