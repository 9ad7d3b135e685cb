"""The named properties of a TNEF stream, as the table an Outlook file has of them.

TNEF names each such property where it stands, with an identifier that only holds in that stream;
an Outlook file has one table for the item and all messages in it ([MS-OXMSG] 2.2.3). So every
name gets one identifier, whatever the streams called it.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Final, NamedTuple

from intact.outlook.item import Storage
from intact.outlook.memory import BINARY, Draft

TABLE: Final = "__nameid_version1.0"
FIRST: Final = 0x8000
_MOST: Final = 0x7FFF  # identifiers end before 0xFFFF

_SETS: Final = {
    bytes.fromhex("2803020000000000c000000000000046"): 1,  # PS_MAPI, [MS-OXMSG] 2.2.3.1.2
    bytes.fromhex("2903020000000000c000000000000046"): 2,  # PS_PUBLIC_STRINGS
}
_FIRST_SET: Final = 3


class Name(NamedTuple):
    """A property set and what the property is called in it: a number, or UTF-16 octets."""

    set: bytes
    key: int | bytes


@dataclass(slots=True)
class Names:
    """The names met so far, in the order of their identifiers."""

    _known: dict[Name, int] = field(default_factory=dict)

    def identifier(self, name: Name) -> int | None:
        """The identifier of a name in the file, None where there are no more."""
        number = self._known.setdefault(name, len(self._known))
        return FIRST + number if number < _MOST else None

    def storage(self) -> Storage:
        """The table, as the storage a file keeps it in."""
        sets = dict(_SETS)
        entries, strings = bytearray(), bytearray()
        for number, (where, key) in enumerate(list(self._known)[:_MOST]):
            place = sets.setdefault(where, len(sets) - len(_SETS) + _FIRST_SET) << 1
            if isinstance(key, int):
                entries += key.to_bytes(4, "little")
            else:
                place |= 1
                entries += len(strings).to_bytes(4, "little")
                strings += len(key).to_bytes(4, "little") + key + bytes(-len(key) % 4)
            entries += place.to_bytes(2, "little") + number.to_bytes(2, "little")
        draft = Draft(0)
        own = b"".join(where for where in sets if where not in _SETS)
        for tag, octets in ((0x0002, own), (0x0003, bytes(entries)), (0x0004, bytes(strings))):
            draft.stream(f"__substg1.0_{tag:04x}{BINARY:04x}", octets)
        return draft.storage
