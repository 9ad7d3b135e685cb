"""An Outlook item made in memory: the same storages and streams as in a file ([MS-OXMSG] 2).

What another format says of an item is written down here as a `.msg` file would hold it, so that
everything above reads both alike. Octets are kept as views and copied when they are asked for.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Final, NamedTuple

from intact.outlook.item import PROPERTIES_STREAM, Storage

BINARY: Final = 0x0102
STRING8: Final = 0x001E
SEVERAL: Final = 0x1000
"""Added to the type of a property that has any number of values ([MS-OXCDATA] 2.11.1)."""

SIZES: Final = {
    0x0001: 4,  # nothing
    0x0002: 2,  # 16-bit number
    0x0003: 4,
    0x0004: 4,  # floating point
    0x0005: 8,
    0x0006: 8,  # currency
    0x0007: 8,  # floating time
    0x000A: 4,  # error code
    0x000B: 2,  # truth value
    0x0014: 8,
    0x0040: 8,  # time
    0x0048: 16,  # GUID
}
"""Octets of the property types of fixed size."""

_IN_TABLE: Final = 8  # octets of a value that stands in the property table
_READABLE: Final = 0x6  # flags of a property: may be read and written
_LENGTHS: Final = {BINARY: 8}  # octets of one entry of the stream with the lengths of values
_SHORT_LENGTH: Final = 4

Octets = bytes | memoryview


class Entry(NamedTuple):
    """A stream: what there is of it, and the size it should have."""

    name: str
    size: int
    octets: Octets


class _Memory:
    """Gives the octets of streams kept in memory: nothing is shared, so nothing need be bounded."""

    def read(self, entry: Entry) -> bytes:
        return bytes(entry.octets)


_MEMORY: Final = _Memory()


@dataclass(slots=True)
class Draft:
    """An item, recipient or attachment that is being written down.

    Attributes:
        header: octets before the first entry of its property table ([MS-OXMSG] 2.4.1).
        storage: what there is so far; whole only after `close`.
    """

    header: int
    storage: Storage = field(default_factory=lambda: Storage(_MEMORY))
    _table: dict[int, bytes] = field(default_factory=dict)

    def has(self, tag: int) -> bool:
        """Whether a property with this identifier is there, of whatever type."""
        return tag in self._table

    def add(self, tag: int, kind: int, octets: Octets, size: int | None = None) -> None:
        """A property with one value; `size` is what it should have had, where octets are missing.

        An earlier one with the same identifier is replaced.
        """
        value = bytes(_IN_TABLE)
        if SIZES.get(kind, _IN_TABLE + 1) <= _IN_TABLE:
            value = bytes(octets).ljust(_IN_TABLE, b"\0")
        else:
            claimed = len(octets) if size is None else size
            self.stream(_stream_name(tag, kind), octets, claimed)
            value = claimed.to_bytes(4, "little").ljust(_IN_TABLE, b"\0")
        self._enter(tag, kind, value)

    def add_several(self, tag: int, kind: int, values: list[memoryview]) -> None:
        """A property with any number of values ([MS-OXMSG] 2.1.4); `kind` is that of each."""
        name = _stream_name(tag, kind | SEVERAL)
        if kind in SIZES:
            self.stream(name, b"".join(values))
        else:
            width = _LENGTHS.get(kind, _SHORT_LENGTH)
            self.stream(name, b"".join(len(one).to_bytes(width, "little") for one in values))
            for number, one in enumerate(values):
                self.stream(f"{name}-{number:08x}", one)
        self._enter(tag, kind | SEVERAL, bytes(_IN_TABLE))

    def stream(self, name: str, octets: Octets, size: int | None = None) -> None:
        """A stream of the storage."""
        self.storage.entries[name] = Entry(name, len(octets) if size is None else size, octets)

    def close(self) -> Storage:
        """Writes the property table; the storage is whole then."""
        self.stream(PROPERTIES_STREAM, bytes(self.header) + b"".join(self._table.values()))
        return self.storage

    def _enter(self, tag: int, kind: int, value: bytes) -> None:
        head = (kind, 2), (tag, 2), (_READABLE, 4)
        self._table[tag] = b"".join(n.to_bytes(size, "little") for n, size in head) + value


def _stream_name(tag: int, kind: int) -> str:
    return f"__substg1.0_{tag:04x}{kind:04x}"
