"""A TNEF stream (`winmail.dat`) as an Outlook item in memory ([MS-OXTNEF] 2.1).

The stream is a row of attributes: first those of the message, then those of each attachment. They
are read leniently: a wrong check sum, an end that comes too early or garbage behind it are told,
and all that can be read is kept.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import islice
from typing import Final

from intact import limits
from intact.errors import Unreadable, UnreadableReason
from intact.fidelity import Loss, LossCode
from intact.outlook.attachment import OBJECT_STORAGE
from intact.outlook.item import ATTACHMENT_PREFIX, RECIPIENT_PREFIX, Storage, open_compound
from intact.outlook.memory import BINARY, Draft
from intact.outlook.properties import EMBEDDED_HEADER, SUBOBJECT_HEADER, TOP_HEADER
from intact.outlook.tags import Tag
from intact.outlook.tnef.attributes import Attribute, Given, properties_of
from intact.outlook.tnef.names import TABLE
from intact.outlook.tnef.properties import Account, Property, add_all, rows
from intact.outlook.tnef.stream import MESSAGE_LEVEL, Part, parts

_GUID: Final = 16
_MESSAGE: Final = bytes.fromhex("0703020000000000c000000000000046")  # IID_IMessage
_STORAGE: Final = bytes.fromhex("0b00000000000000c000000000000046")  # IID_IStorage


@dataclass(frozen=True, slots=True)
class Transcript:
    """What a stream holds.

    Attributes:
        storage: the outermost item, with the table of named properties.
        losses: what of the stream could not be read.
    """

    storage: Storage
    losses: tuple[Loss, ...]


@dataclass(slots=True)
class _Item:
    """A message or attachment: its draft, and what the older attributes say of it."""

    draft: Draft
    given: list[tuple[Given, int]] = field(default_factory=list)

    def note(self, part: Part) -> None:
        """Keeps what an older attribute says until all properties are known."""
        self.given += [(one, part.missing) for one in properties_of(part.identifier, part.octets)]

    def close(self) -> Storage:
        """The storage: properties first, and for what they leave open the older attributes.

        The code page of the stream is above that of the message it was made from.
        """
        for (tag, kind, octets), missing in self.given:
            if tag == Tag.MESSAGE_CODE_PAGE or not self.draft.has(tag):
                self.draft.add(tag, kind, octets, len(octets) + missing)
        return self.draft.close()


def read(data: bytes) -> Transcript:
    """The item in a TNEF stream.

    Raises:
        Unreadable: not one attribute of it can be read.
    """
    account = Account(limits.TNEF_ATTRIBUTES, limits.TNEF_VALUES)
    storage = _message(memoryview(data), TOP_HEADER, account, 0)
    if storage is None:
        raise Unreadable(UnreadableReason.DAMAGED)
    storage.storages[TABLE] = account.names.storage()
    losses = [Loss(LossCode.DAMAGED, {"where": where}) for where in account.damaged]
    if account.cut:
        losses.append(Loss(LossCode.NOT_FULLY_READ, {"limit": account.cut}))
    return Transcript(storage, tuple(losses))


def _message(octets: memoryview, header: int, account: Account, depth: int) -> Storage | None:
    """A message and all in it; None where these octets hold none."""
    message = _Item(Draft(header))
    attachments: list[_Item] = []
    empty = True
    for part in parts(octets, account):
        empty = False
        if part.level == MESSAGE_LEVEL:
            _of_message(part, message, account)
            continue
        if part.identifier == Attribute.ATTACH_REND_DATA or not attachments:
            attachments.append(_Item(Draft(SUBOBJECT_HEADER)))
        _of_attachment(part, attachments[-1], account, depth)
    storage = message.close()
    for number, attachment in enumerate(attachments):
        storage.storages[f"{ATTACHMENT_PREFIX}{number:08x}"] = attachment.close()
    return None if empty else storage


def _of_message(part: Part, message: _Item, account: Account) -> None:
    match part.identifier:
        case Attribute.MESSAGE_PROPERTIES:
            add_all(message.draft, part.octets, account)
        case Attribute.RECIPIENT_TABLE:
            every = rows(part.octets, SUBOBJECT_HEADER, account)
            # one more than are shown, so that it can be told that there are more
            for number, row in enumerate(islice(every, limits.RECIPIENTS + 1)):
                name = f"{RECIPIENT_PREFIX}{number:08x}"
                message.draft.storage.storages[name] = row.close()
        case _:
            message.note(part)


def _of_attachment(part: Part, attachment: _Item, account: Account, depth: int) -> None:
    if part.identifier != Attribute.ATTACHMENT:
        attachment.note(part)
        return
    for found in add_all(attachment.draft, part.octets, account):
        if found.tag == Tag.ATTACH_DATA and found.values:
            _add_object(attachment.draft, found, account, depth)


def _add_object(draft: Draft, found: Property, account: Account, depth: int) -> None:
    """The message or OLE object that is attached; octets that are neither stay a file.

    One level more is unfolded than the ladder converts: it tells that it goes no further.
    """
    (value, *_) = found.values
    kind, octets = bytes(value[:_GUID]), value[_GUID:]
    inner: Storage | None = None
    if kind == _MESSAGE and depth <= limits.EMBEDDED_DEPTH:
        inner = _message(octets, EMBEDDED_HEADER, account, depth + 1)
    elif kind == _STORAGE:
        inner = _compound(octets)
    if inner is None:
        draft.add(Tag.ATTACH_DATA, BINARY, octets, len(octets) + found.missing)
    else:
        draft.storage.storages[OBJECT_STORAGE] = inner


def _compound(octets: memoryview) -> Storage | None:
    try:
        return open_compound(bytes(octets))
    except Unreadable:
        return None
