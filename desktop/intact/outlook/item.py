"""An Outlook item as a tree of storages and streams ([MS-OXMSG] 2, [MS-CFB]).

The tree may also be made in memory (`intact.outlook.memory`), from another format.

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
from typing import Any, Final, Protocol
from uuid import UUID

from intact import limits
from intact.errors import Unreadable, UnreadableReason
from intact.outlook import sectors
from intact.outlook.sectors import Container, Entry

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


class Listed(Protocol):
    """A stream as a storage lists it."""

    @property
    def name(self) -> str:
        """As it is written there."""

    @property
    def size(self) -> int:
        """Octets it claims to have."""


class Streams(Protocol):
    """Where the streams of an item are kept: a compound file, or memory."""

    def read(self, entry: Any) -> bytes | None:  # noqa: ANN401 - each lists them in its own way
        """The octets of a stream as far as they are there, None where they cannot be had."""


@dataclass(slots=True)
class Storage:
    """A folder of the compound file; names are lower case, as they compare without case.

    Attributes:
        container: shared by all storages of a file.
        kind: class identifier of the program the storage belongs to, "" where there is none.
        entries: streams by name; each has a `name` and the `size` it claims.
        storages: storages by name.
    """

    container: Streams
    kind: str = ""
    entries: dict[str, Listed] = field(default_factory=dict)
    storages: dict[str, Storage] = field(default_factory=dict)

    def read(self, name: str) -> Stream | None:
        """A stream of this storage, None where there is none."""
        entry = self.entries.get(name)
        if entry is None:
            return None
        data = self.container.read(entry)
        if data is None:
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
    root = open_compound(data)
    if not any(name.startswith(_ITEM_NAMES) for name in (*root.entries, *root.storages)):
        if _OFFICE_NAMES & root.entries.keys():  # a document with an item inside
            raise Unreadable(UnreadableReason.NOT_A_MESSAGE, kind="Office")
        raise Unreadable(UnreadableReason.DAMAGED)
    return root


def open_compound(data: bytes) -> Storage:
    """The root storage of any compound file.

    Raises:
        Unreadable: it is damaged beyond reading.
    """
    library, behaviour, own_error = _library()
    try:
        # a file object: olefile takes bytes shorter than a compound file for the name of a file
        with _deep_directories():
            file = library(
                io.BytesIO(data), strict=False, errorBehavior=behaviour, delayAttachments=True
            )
        directory = file._getOleEntry("/")  # noqa: SLF001 - the walk needs the directory itself
        return _tree(directory, _container(directory.olefile, data))
    except (*_DAMAGE, own_error) as damage:
        raise Unreadable(UnreadableReason.DAMAGED) from damage


@contextmanager
def _deep_directories() -> Iterator[None]:
    """Room for the recursive walk of olefile; its frames do not use the C stack."""
    before = sys.getrecursionlimit()
    sys.setrecursionlimit(max(before, limits.DIRECTORY_DEPTH))
    try:
        yield
    finally:
        sys.setrecursionlimit(before)


def _container(file: Any, data: bytes) -> Container:  # noqa: ANN401 - olefile's reading of it
    """The streams of a compound file whose tables and directory olefile has read."""
    large = sectors.of_file(data, file.sectorsize, file.fat)
    table = Entry("", file.first_mini_fat_sector, file.num_mini_fat_sectors * file.sectorsize)
    stream = Entry("", file.root.isectStart, file.root.size)
    small = sectors.of_mini_stream(large, stream, file.minisectorsize, table)
    return Container(large, small, file.minisectorcutoff, limits.READ_FACTOR * len(data))


def _tree(root: Any, container: Container) -> Storage:  # noqa: ANN401 - an entry of olefile
    """The storages; a folder that lies in itself, which olefile lets through, is opened once."""
    top = Storage(container)
    waiting = [(root, top)]
    opened = set()
    while waiting:
        entry, storage = waiting.pop()
        if entry.sid in opened:
            continue
        opened.add(entry.sid)
        for child in entry.kids:
            name = child.name.lower()
            if child.entry_type == _STREAM:
                storage.entries.setdefault(name, Entry(child.name, child.isectStart, child.size))
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
    from olefile import OleFileIO  # noqa: PLC0415

    # It looks for every stream in a list of those before, which takes seconds for a mail to 2,000
    # people, and only notes what it finds; here READ_FACTOR bounds streams that share sectors.
    OleFileIO._check_duplicate_stream = _not_checked  # noqa: SLF001
    logging.getLogger("extract_msg").propagate = False
    return MSGFile, ErrorBehavior.SUPPRESS_ALL, ExMsgBaseException


def _not_checked(*_: object, **_named: object) -> None:
    """Takes the place of a check that is not needed."""
