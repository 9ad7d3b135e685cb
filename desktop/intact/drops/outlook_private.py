"""RenPrivateMessages: which items classic Outlook drags, by the ids its object model knows.

Nobody documents the format. It is read as https://github.com/tgeens/outlook-dndprotocol found it in
Outlook 2007 to 2013; whether today's Outlook writes it so is untried. It only serves as a second
way, and its count is held against that of the files (drag and drop facts, section 3.2).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from intact import limits
from intact.drops.cursor import Cursor
from intact.errors import Unreadable, UnreadableReason

_TAILS: Final = (20, 16, 12)
"""Octets at the end of an item: Outlook 2013, 2010, 2007."""

_CLASSES: Final = ("IPM", "REPORT")
"""How the class of every message begins ([MS-OXCMSG]: PidTagMessageClass), and of every report."""


@dataclass(frozen=True, slots=True)
class Item:
    """One item.

    Attributes:
        message_class: such as "IPM.Note"; untrusted.
        subject: untrusted.
        entry_id: octets the object model takes in hexadecimal digits.
    """

    message_class: str
    subject: str
    entry_id: bytes


@dataclass(frozen=True, slots=True)
class Items:
    """The items of a drag, and the store they lie in."""

    store_id: bytes
    items: tuple[Item, ...]


def parse(data: bytes) -> Items:
    """Reads a RenPrivateMessages, in the form of the first version that it fits.

    Memory may be larger than what is in it, so more may follow. A form that does not fit reads the
    class of the second item from the wrong place.

    Raises:
        Unreadable: it fits none of the known forms.
    """
    for tail in _TAILS:
        try:
            return _read(Cursor(data), tail)
        except Unreadable:
            continue
    raise Unreadable(UnreadableReason.DAMAGED)


def _read(octets: Cursor, tail: int) -> Items:
    octets.sized(limits.ENTRY_ID_BYTES)  # of the folder
    store = octets.sized(limits.ENTRY_ID_BYTES)
    octets.take(12)  # three numbers nobody knows the meaning of
    count = octets.number()
    if not 0 < count <= limits.HELD_FILES:
        raise Unreadable(UnreadableReason.DAMAGED)
    return Items(store, tuple(_item(octets, tail) for _ in range(count)))


def _item(octets: Cursor, tail: int) -> Item:
    octets.take(4)
    message_class = octets.take(octets.number(1)).decode("ascii", "replace")
    subject = octets.take(2 * octets.number(1)).decode("utf-16-le", "replace")
    entry_id = octets.sized(limits.ENTRY_ID_BYTES)
    octets.sized(limits.ENTRY_ID_BYTES)  # the search key
    octets.take(4)
    octets.sized(limits.ENTRY_ID_BYTES)
    octets.take(tail)
    if not (entry_id and message_class.upper().startswith(_CLASSES)):
        raise Unreadable(UnreadableReason.DAMAGED)
    return Item(message_class, subject, entry_id)
