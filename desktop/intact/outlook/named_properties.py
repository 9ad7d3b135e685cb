"""Which property ids the named properties of an Outlook item have ([MS-OXMSG] 2.2.3).

Ids from 0x8000 mean something else in every file: a table at the top of the file names them, for
the item and for all messages inside. It is read entry by entry, so that a damaged one costs only
itself.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Final, NamedTuple
from uuid import UUID

from intact import limits
from intact.outlook.item import Storage

FIRST_ID: Final = 0x8000

_MAP: Final = "__nameid_version1.0"
_SETS: Final = "__substg1.0_00020102"
_ENTRIES: Final = "__substg1.0_00030102"
_STRINGS: Final = "__substg1.0_00040102"

_ENTRY: Final = struct.Struct("<IHH")
_MAPI: Final = UUID("00020328-0000-0000-c000-000000000046").bytes_le
PUBLIC_STRINGS: Final = UUID("00020329-0000-0000-c000-000000000046").bytes_le
_KNOWN_SETS: Final = {1: _MAPI, 2: PUBLIC_STRINGS}  # [MS-OXMSG] 2.2.3.1.2; 3 is the first stored
_GUID: Final = 16


class Name(NamedTuple):
    """A named property.

    Attributes:
        set: the 16 octets of its property set, as stored.
        key: its number (LID), or its name in lower case.
    """

    set: bytes
    key: int | str


@dataclass(frozen=True, slots=True)
class NamedProperties:
    """A lookup from names to property ids; other formats bring a mapping of their own."""

    ids: Mapping[Name, int] = field(default_factory=dict)

    @classmethod
    def of(cls, top: Storage) -> NamedProperties:
        """The lookup of a file, by the storage of its outermost item; empty where it has none."""
        place = top.storages.get(_MAP)
        if place is None:
            return cls()
        sets, strings = _octets(place, _SETS), _octets(place, _STRINGS)
        table = _octets(place, _ENTRIES)[: limits.NAMED_PROPERTIES * _ENTRY.size]
        whole = table[: len(table) // _ENTRY.size * _ENTRY.size]
        ids: dict[Name, int] = {}
        for number, (key, kind, _) in enumerate(_ENTRY.iter_unpack(whole)):
            name = _name(key, kind, sets, strings)
            if name is not None:
                ids.setdefault(name, FIRST_ID + number)
        return cls(ids)

    @classmethod
    def is_sound(cls, top: Storage) -> bool:
        """Whether each entry of a file's map has its set, its text where it has one, and its place.

        A file without named properties may have none at all.
        """
        place = top.storages.get(_MAP)
        if place is None:
            return True
        sets, strings = _octets(place, _SETS), _octets(place, _STRINGS)
        table = _octets(place, _ENTRIES)
        whole = not len(table) % _ENTRY.size and not len(sets) % _GUID
        return whole and all(
            number == index and _is_there(key, kind, sets, strings)
            for number, (key, kind, index) in enumerate(_ENTRY.iter_unpack(table))
        )

    def id_of(self, name: Name) -> int | None:
        """The property id, None where the file knows no such property."""
        return self.ids.get(name)

    def texts_in(self, property_set: bytes) -> Iterator[tuple[str, int]]:
        """The properties of a set that are named by a text: name in lower case, and id."""
        for (where, key), number in self.ids.items():
            if where == property_set and isinstance(key, str):
                yield key, number


def _name(key: int, kind: int, sets: bytes, strings: bytes) -> Name | None:
    """One entry; `kind` is the number of the set, and in its lowest bit whether it has a text."""
    number = kind >> 1
    property_set = _KNOWN_SETS.get(number)
    if property_set is None:
        property_set = sets[(number - 3) * _GUID : (number - 2) * _GUID] if number else b""
    if len(property_set) != _GUID:
        return None
    if not kind & 1:
        return Name(property_set, key)
    text = _text(strings, key)
    return Name(property_set, text) if text else None


def _is_there(key: int, kind: int, sets: bytes, strings: bytes) -> bool:
    """Whether the set and the text that an entry names are within their streams."""
    if (kind >> 1) - 2 > len(sets) // _GUID:
        return False
    start = key + 4
    return not kind & 1 or start + int.from_bytes(strings[key:start], "little") <= len(strings)


def _text(strings: bytes, place: int) -> str:
    """The text at a place of the string stream; "" where there is none, or no plausible one."""
    start = place + 4
    size = int.from_bytes(strings[place:start], "little")
    if size > limits.PROPERTY_NAME_BYTES or start + size > len(strings):
        return ""
    return strings[start : start + size // 2 * 2].decode("utf-16-le", "replace").lower()


def _octets(place: Storage, name: str) -> bytes:
    stream = place.table(name)
    return stream.data if stream else b""
