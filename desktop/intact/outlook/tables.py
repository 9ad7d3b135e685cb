"""Whether the property tables of an item fit what is stored beside them ([MS-OXMSG] 2.4).

Text and binary values stand in streams of their own, and the table lists each of them; the table
of an item counts its recipients and attachments. Where the two differ, something is missing that
nothing else would miss. Real writers list sizes that are too small, and hardly ever ones that are
too large; the latter mean that a stream was cut.
"""

from __future__ import annotations

import re
import struct
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from itertools import chain
from typing import Final

from intact import limits
from intact.outlook.item import (
    ATTACHMENT_PREFIX,
    PROPERTIES_STREAM,
    RECIPIENT_PREFIX,
    Storage,
)
from intact.outlook.named_properties import NamedProperties
from intact.outlook.properties import (
    EMBEDDED_HEADER,
    SUBOBJECT_HEADER,
    TOP_HEADER,
    stream_name,
)
from intact.outlook.tags import Type

_ENTRY: Final = struct.Struct("<HH4xI4x")  # type, number, and the size of what is in a stream
_COUNTS: Final = struct.Struct("<16xII")  # of recipients and attachments, [MS-OXMSG] 2.4.1.1
_VALUE: Final = "__substg1.0_"
_NAME: Final = re.compile(
    "__properties_version1.0|__nameid_version1.0|__(recip|attach)_version1.0_#[0-9a-f]{8}"
    "|__substg1.0_[0-9a-f]{8}(-[0-9a-f]{8})?"
)
"""[MS-OXMSG] 2.1 to 2.2, in lower case; what does not begin like them may be called as it likes."""

_MAP: Final = "__nameid_version1.0"
_ITSELF: Final = f"{_VALUE}3701000d"  # the message in an attachment
_OBJECT: Final = 0x000D  # [MS-OXCDATA] 2.11.1
_OBJECT_ENDING: Final = "000d"
_GUID: Final = 0x0048
_UNICODE: Final = int(Type.UNICODE)
_SEVERAL: Final = 0x1000
_LENGTHS: Final[dict[int, int]] = {
    Type.MULTIPLE_STRING8: 4,
    Type.MULTIPLE_UNICODE: 4,
    Type.MULTIPLE_BINARY: 8,
}
"""Octets for the length of each of several values ([MS-OXMSG] 2.1.4.2)."""

_ENDS: Final[dict[int, int]] = {Type.STRING8: 1, Type.UNICODE: 2, Type.BINARY: 0}
"""Octets that a table counts and a stream does not hold: the NUL behind a text."""

_IN_STREAMS: Final = frozenset({Type.STRING8, Type.UNICODE, Type.BINARY, _OBJECT, _GUID})


def agree(item: Storage) -> bool:
    """Whether the tables of an item, of what is in it and of messages inside say what is there."""
    return NamedProperties.is_sound(item) and all(
        _are_names(storage) and _agrees(storage, header) for storage, header in _storages(item)
    )


def _storages(item: Storage) -> Iterator[tuple[Storage, int]]:
    """Each storage that has a table, with the octets before its first entry."""
    waiting = [(item, TOP_HEADER)]
    for _ in range(limits.OLE_STREAMS):
        if not waiting:
            return
        storage, header = waiting.pop()
        yield storage, header
        for name, inner in storage.storages.items():
            if name.startswith((RECIPIENT_PREFIX, ATTACHMENT_PREFIX)):
                waiting.append((inner, SUBOBJECT_HEADER))
            elif name == _ITSELF and PROPERTIES_STREAM in inner.entries:
                waiting.append((inner, EMBEDDED_HEADER))


def _are_names(storage: Storage) -> bool:
    """Whether all that an item is made of is called as it must be, here and in the map of names."""
    names = storage.storages.get(_MAP)
    held = (storage,) if names is None else (storage, names)
    return all(map(_may_be, chain.from_iterable((*one.entries, *one.storages) for one in held)))


@lru_cache(maxsize=1024)  # nearly all names are those of properties, the same in every item
def _may_be(name: str) -> bool:
    """Whether something may be called so: it is as it must be, or nothing of the format's."""
    return not name.startswith("__") or _NAME.fullmatch(name) is not None


def _agrees(storage: Storage, header: int) -> bool:
    stream = storage.table(PROPERTIES_STREAM)
    if stream is None:
        return False
    if header == EMBEDDED_HEADER and len(stream.data) % _ENTRY.size == 0:
        header = TOP_HEADER  # as `Properties` reads it
    table = stream.data[header:]
    listed = {
        stream_name(tag, kind): (kind, size)
        for kind, tag, size in _ENTRY.iter_unpack(table[: len(table) // _ENTRY.size * _ENTRY.size])
        if kind in _IN_STREAMS or kind & _SEVERAL
    }
    objects = {name for name in storage.storages if name.startswith(_VALUE)}
    if objects and not all(name.endswith(_OBJECT_ENDING) for name in objects):
        return False
    streams = storage.entries.keys() - {PROPERTIES_STREAM}
    if objects or listed.keys() != streams:  # seldom: values of their own, or what is no value
        streams = {name for name in streams if name.startswith(_VALUE) and "-" not in name}
        if listed.keys() != streams | objects:
            return False
    if not _are_possible(streams, listed, storage):
        return False
    return header == SUBOBJECT_HEADER or _counts(stream.data, storage)


def _are_possible(
    streams: Iterable[str], listed: Mapping[str, tuple[int, int]], storage: Storage
) -> bool:
    """Whether all values can have their size, and of many values there are as many as listed."""
    entries = storage.entries
    for name in streams:
        kind, most = listed[name]
        size = entries[name].size
        end = _ENDS.get(kind)
        if end is not None:
            if most > size + end or (kind == _UNICODE and size % 2):
                return False
        elif (width := _LENGTHS.get(kind)) is None:
            if most > size + limits.SOURCE_BYTES_HARD:
                return False
        elif size % width or (size and f"{name}-{size // width - 1:08x}" not in entries):
            return False
    return True


def _counts(data: bytes, storage: Storage) -> bool:
    """Whether all the recipients and attachments are there that the table counts."""
    if len(data) < _COUNTS.size:
        return False
    counts: tuple[int, int] = _COUNTS.unpack_from(data)
    recipients, attachments = counts
    names = tuple(storage.storages)
    return (
        sum(name.startswith(RECIPIENT_PREFIX) for name in names) >= recipients
        and sum(name.startswith(ATTACHMENT_PREFIX) for name in names) >= attachments
    )
