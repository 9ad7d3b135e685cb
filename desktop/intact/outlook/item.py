"""An Outlook item as a tree of storages and streams ([MS-OXMSG] 2, [MS-CFB]).

The tree may also be made in memory (`intact.outlook.memory`), from another format.

The only module that knows extract_msg. Of it, only OleWriter is used, which makes a container. Its
readings of properties, bodies and attachments lose data or fail on real files; below them olefile
builds a directory, which is recursive, quadratic in streams and half of a conversion's time, and
gives up where a part of the tables is missing. Here the directory is walked once, a stream is read
when it is asked for, and of a damaged container all is read that can still be found.
"""

from __future__ import annotations

import io
import logging
import struct
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field, replace
from typing import Any, Final, NamedTuple, Protocol
from uuid import UUID

from intact import limits
from intact.errors import Unreadable, UnreadableReason
from intact.outlook import allocation, directory, sectors, soundness
from intact.outlook.allocation import Allocation
from intact.outlook.directory import Node
from intact.outlook.sectors import Container

PROPERTIES_STREAM: Final = "__properties_version1.0"
_TABLE: Final = (PROPERTIES_STREAM,)
_ROOT_NAME: Final = "Root Entry".encode("utf-16-le")  # [MS-CFB] 2.6.2
_SMALL_SECTOR: Final = 64  # [MS-CFB] 2.2: the same in every file ...
_CUTOFF: Final = 4096  # ... and so is the size from which on streams have sectors of the file
_SHORT_SECTOR: Final = 512  # [MS-CFB] 2.6.3: in such files the upper half of a size does not count
RECIPIENT_PREFIX: Final = "__recip_version1.0_#"
ATTACHMENT_PREFIX: Final = "__attach_version1.0_#"

_ITEM_NAMES: Final = (PROPERTIES_STREAM, "__substg1.0_", "__nameid_version1.0")
_OFFICE_NAMES: Final = frozenset({"worddocument", "workbook", "book", "powerpoint document"})

_DAMAGE: Final = (
    OSError,
    ValueError,
    KeyError,
    IndexError,
    AttributeError,
    TypeError,
    OverflowError,
    RecursionError,
    StopIteration,
    NotImplementedError,
    struct.error,
)
"""What extract_msg raises on what it cannot write."""

Walk = Callable[..., list[Node]]


class Stream(NamedTuple):
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
        damaged: the container is damaged, so that things may be missing without a trace.
    """

    container: Streams
    kind: str = ""
    entries: dict[str, Listed] = field(default_factory=dict)
    storages: dict[str, Storage] = field(default_factory=dict)
    damaged: bool = False
    _tables: dict[str, Stream | None] = field(default_factory=dict)

    def table(self, name: str) -> Stream | None:
        """The same as `read` for a stream that several ask for, and so is read once."""
        if name not in self._tables:
            self._tables[name] = self.read(name)
        return self._tables[name]

    def read(self, name: str) -> Stream | None:
        """A stream of this storage, None where there is none."""
        entry = self.entries.get(name)
        if entry is None:
            return None
        data = self.container.read(entry)
        if data is None:
            return Stream(b"", complete=False)
        return Stream(data, len(data) == entry.size)

    def numbered(self, prefix: str, limit: int) -> tuple[list[Storage], int]:
        """Storages called `prefix` and a hexadecimal number, in order, and how many are beyond."""
        names = [name for name in self.storages if name.startswith(prefix)]
        if not names:
            return [], 0
        found = sorted(
            (int(name[len(prefix) :], 16), name)
            for name in names
            if _is_hexadecimal(name[len(prefix) :])
        )
        return [self.storages[name] for _, name in found[:limit]], max(0, len(found) - limit)


def open_item(data: bytes) -> Storage:
    """The root storage of an Outlook item.

    Raises:
        Unreadable: the container is damaged beyond reading, or holds no item.
    """
    root = open_compound(data)
    if not _holds_item(root):
        if _OFFICE_NAMES & root.entries.keys():  # a document with an item inside
            raise Unreadable(UnreadableReason.NOT_A_MESSAGE, kind="Office")
        raise Unreadable(UnreadableReason.DAMAGED)
    return root


def open_compound(data: bytes) -> Storage:
    """The root storage of any compound file.

    Raises:
        Unreadable: it is damaged beyond reading.
    """
    try:
        return _root(data)
    except ValueError as damage:
        raise Unreadable(UnreadableReason.DAMAGED) from damage


def _root(data: bytes) -> Storage:
    found = allocation.read(data)
    root = _opened(data, found, directory.walk)
    if root is not None and (_holds_item(root) or not _OFFICE_NAMES.isdisjoint(root.entries)):
        return root
    for moved, place in _elsewhere(data, found):
        for walk in (directory.walk, directory.gathered):
            salvaged = _opened(moved, place, walk)
            if salvaged is not None and _holds_item(salvaged):
                salvaged.damaged = True
                return salvaged
    if root is None:
        raise ValueError
    return root


def _opened(data: bytes, found: Allocation, walk: Walk) -> Storage | None:
    """The tree of the directory; None where there is none."""
    large = sectors.of_file(data, found.sector, found.following)
    entries = directory.entries_of(large.octets(found.directory, len(data)))
    nodes = walk(entries, long_sizes=found.sector != _SHORT_SECTOR)
    if not nodes:
        return None
    small = sectors.of_mini_stream(large, nodes[0], _SMALL_SECTOR, found.small)
    left = limits.READ_FACTOR * len(data)
    container = Container(large, small, _CUTOFF, left)
    tree = _tree(nodes[1:], container)
    own = (found.directory, found.small)
    tree.damaged = found.damaged or not soundness.is_sound(entries, nodes, container, own)
    return tree


def _elsewhere(data: bytes, found: Allocation) -> Iterator[tuple[bytes, Allocation]]:
    """Where else things may be, and the data that this holds for.

    Where octets were lost or added before it, all behind the header is moved by as many.
    """
    yield data, found
    place = data.find(_ROOT_NAME, found.sector)
    expected = (found.directory + 1) * found.sector
    if place < 0 or place == expected:
        return
    if place % found.sector == 0 and found.is_in_place:
        yield data, replace(found, directory=place // found.sector - 1)
    elif expected < len(data):
        lost = bytes(max(0, expected - place))
        behind = data[found.sector + max(0, place - expected) :]
        moved = data[: found.sector] + lost + behind
        yield moved, allocation.read(moved)


def _holds_item(root: Storage) -> bool:
    if PROPERTIES_STREAM in root.entries:  # as nearly always
        return True
    return any(name.startswith(_ITEM_NAMES) for name in (*root.entries, *root.storages))


def _tree(nodes: Iterable[Node], container: Container) -> Storage:
    """The storages; of two things of one name in a storage only one can be asked for."""
    top = Storage(container)
    storages = {directory.ROOT: top}
    for node in nodes:
        place, parent, _, key, kind, program, _, _ = node
        storage = storages.get(parent)
        if storage is None:
            continue
        if kind == directory.STREAM:
            storage.entries.setdefault(key, node)
        elif kind == directory.STORAGE and key not in storage.storages:
            storages[place] = storage.storages[key] = Storage(container, program)
    return top


def standalone(storage: Storage, *, as_item: bool) -> bytes | None:
    """A storage as a compound file of its own, None where it is too large or too damaged for it.

    `as_item`: it is an embedded message, whose property table begins 8 octets earlier than that
    of a file ([MS-OXMSG] 2.4.1.1, 2.4.1.2).
    """
    from extract_msg import OleWriter  # noqa: PLC0415 - a quarter of a second, and rarely needed
    from extract_msg.exceptions import ExMsgBaseException  # noqa: PLC0415

    logging.getLogger("extract_msg").propagate = False  # it would tell names of the message
    try:
        identifier = UUID(storage.kind).bytes_le if storage.kind else bytes(16)
        writer = OleWriter(identifier)
        for path, data in _streams(storage):
            whole = data[:24] + bytes(8) + data[24:] if as_item and path == _TABLE else data
            writer.addEntry(list(path), whole)
        out = io.BytesIO()
        writer.write(out)
    except (*_DAMAGE, ExMsgBaseException):
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
