"""Property lists inside a TNEF stream ([MS-OXTNEF] 2.1.3.4), written down in a draft item.

What is hostile or cut off ends a list early; what was read until then is kept, and that is told.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final, NamedTuple

from intact.outlook.memory import BINARY, SEVERAL, SIZES, STRING8, Draft
from intact.outlook.tnef.names import FIRST, Name, Names

OBJECT: Final = 0x000D
_UNICODE: Final = 0x001F
_VARIABLE: Final = frozenset({STRING8, _UNICODE, BINARY, OBJECT})
_GUID: Final = 16


class Ended(Exception):
    """The octets ended, or make no sense, where something had to follow."""


@dataclass(slots=True)
class Cursor:
    """A place in octets that are read from front to back."""

    octets: memoryview
    place: int = 0

    @property
    def left(self) -> int:
        """How many octets follow."""
        return len(self.octets) - self.place

    def take(self, size: int) -> memoryview:
        """The next octets, all of them or none.

        Raises:
            Ended: there are fewer.
        """
        if size > self.left:
            raise Ended
        return self.take_some(size)

    def take_some(self, size: int) -> memoryview:
        """The next octets, fewer where there are not so many."""
        start, self.place = self.place, min(self.place + size, len(self.octets))
        return self.octets[start : self.place]

    def number(self, size: int = 4) -> int:
        """The next number."""
        return int.from_bytes(self.take(size), "little")


@dataclass(slots=True)
class Account:
    """What reading one stream and all streams in it has met.

    Attributes:
        attributes: attributes that may still be read.
        values: properties and values that may still be read.
        names: the named properties.
        damaged: kinds of damage, named for people who know Outlook's insides.
        cut: name of the limit that was reached, "" where none was.
    """

    attributes: int
    values: int
    names: Names = field(default_factory=Names)
    damaged: dict[str, None] = field(default_factory=dict)
    cut: str = ""

    def harm(self, where: str) -> None:
        """Notes that something is damaged, each kind once; what a limit cut off is not."""
        if not self.cut:
            self.damaged[where] = None

    def spend(self) -> None:
        """One more property or value.

        Raises:
            Ended: that is more than a stream may have.
        """
        if not self.values:
            self.cut = "tnef_values"
            raise Ended
        self.values -= 1


class Property(NamedTuple):
    """One property as it stands in a list.

    Attributes:
        tag: its identifier, for a named one that of the draft; None where no more can be named.
        kind: its type, without the mark of several values.
        several: whether it has that mark.
        values: the octets of each value.
        missing: octets that the last value lacks.
    """

    tag: int | None
    kind: int
    several: bool
    values: list[memoryview]
    missing: int


def add_all(draft: Draft, octets: memoryview, account: Account) -> list[Property]:
    """Adds a counted list of properties to a draft; gives back those that are objects."""
    return _added(draft, Cursor(octets), account)


def rows(octets: memoryview, header: int, account: Account) -> Iterator[Draft]:
    """A draft for each row of a recipient table: a counted list of counted lists."""
    cursor = Cursor(octets)
    try:
        count = cursor.number()
        for _ in range(count):
            account.spend()
            draft = Draft(header)
            _added(draft, cursor, account)
            yield draft
    except Ended:
        account.harm("recipients")


def _added(draft: Draft, cursor: Cursor, account: Account) -> list[Property]:
    objects: list[Property] = []
    try:
        for _ in range(cursor.number()):
            found = _property(cursor, account)
            if found.kind == OBJECT:
                objects.append(found)
            elif found.tag is not None:
                _add(draft, found.tag, found)
            if found.missing:
                account.harm("properties")
                break
    except Ended:
        account.harm("properties")
    return objects


def _add(draft: Draft, tag: int, found: Property) -> None:
    if found.several:
        draft.add_several(tag, found.kind, found.values)
    elif found.values:
        (value, *_) = found.values
        draft.add(tag, found.kind, value, len(value) + found.missing)


def _property(cursor: Cursor, account: Account) -> Property:
    account.spend()
    kind, tag = cursor.number(2), cursor.number(2)
    known = _name(cursor, account) if tag >= FIRST else tag
    several, kind = bool(kind & SEVERAL), kind & ~SEVERAL
    if kind not in _VARIABLE and kind not in SIZES:
        raise Ended  # how long its value is cannot be known
    values: list[memoryview] = []
    missing = 0
    for _ in range(cursor.number() if several or kind in _VARIABLE else 1):
        account.spend()
        size = SIZES.get(kind) or cursor.number()
        values.append(cursor.take_some(size))
        missing = size - len(values[-1])
        cursor.take_some(-size % 4)
        if missing:
            break
    return Property(known, kind, several, values, missing)


def _name(cursor: Cursor, account: Account) -> int | None:
    """The name behind the tag of a named property ([MS-OXTNEF] 2.1.3.4), as an identifier."""
    where = bytes(cursor.take(_GUID))
    key: int | bytes
    if cursor.number() == 0:
        key = cursor.number()
    else:
        size = cursor.number()
        key = bytes(cursor.take(size)).rstrip(b"\0")
        key += bytes(len(key) % 2)
        cursor.take_some(-size % 4)
    return account.names.identifier(Name(where, key))
