"""What an Outlook item is: a message, or something else Outlook keeps (PidTagMessageClass)."""

from __future__ import annotations

from enum import StrEnum
from typing import Final


class ItemKind(StrEnum):
    """Kinds of items."""

    MESSAGE = "message"
    MEETING = "meeting"
    APPOINTMENT = "appointment"
    TASK = "task"
    CONTACT = "contact"
    LIST = "list"
    NOTE = "note"
    JOURNAL = "journal"
    FEED = "feed"
    POST = "post"
    DOCUMENT = "document"
    OTHER = "other"


_CLASSES: Final = {
    "": ItemKind.MESSAGE,
    "IPM": ItemKind.MESSAGE,
    "IPM.NOTE": ItemKind.MESSAGE,
    "IPM.IXOS-ARCHIVE": ItemKind.MESSAGE,  # what an archive left of one
    "IPM.REMOTE": ItemKind.MESSAGE,  # of which only the headers were fetched
    "IPM.RECALL": ItemKind.MESSAGE,
    "IPM.OUTLOOK.RECALL": ItemKind.MESSAGE,
    "IPM.SHARING": ItemKind.MESSAGE,
    "IPM.TASKREQUEST": ItemKind.MESSAGE,  # the task lies in it, as a message inside
    "REPORT": ItemKind.MESSAGE,
    "IPM.REPORT": ItemKind.MESSAGE,
    "IPM.SCHEDULE": ItemKind.MESSAGE,
    "IPM.SCHEDULE.MEETING": ItemKind.MEETING,
    "IPM.APPOINTMENT": ItemKind.APPOINTMENT,
    "IPM.OLE.CLASS.{00061055-0000-0000-C000-000000000046}": ItemKind.APPOINTMENT,
    "IPM.TASK": ItemKind.TASK,
    "IPM.CONTACT": ItemKind.CONTACT,
    "IPM.DISTLIST": ItemKind.LIST,
    "IPM.STICKYNOTE": ItemKind.NOTE,
    "IPM.ACTIVITY": ItemKind.JOURNAL,
    "IPM.POST": ItemKind.POST,
    "IPM.POST.RSS": ItemKind.FEED,
    "IPM.DOCUMENT": ItemKind.DOCUMENT,
}
"""A class below one of these is of the same kind; the OLE class is one instance of a series."""


def of_class(message_class: str) -> ItemKind:
    """The kind of a message class; one that says nothing is that of a message."""
    name = message_class.strip().upper()
    while name and name not in _CLASSES:
        name = name.rpartition(".")[0] or "?"
        if name in {"IPM", "?"}:
            return ItemKind.OTHER
    return _CLASSES[name]
