"""The messages attached to a message, each with how it can be taken out.

Recognised by content: a part that says it is a message, and a file that is one. Messages in
messages are listed as well, down to the depth limit; what lies inside an encoded one is found when
that one is taken out.
"""

from __future__ import annotations

from typing import Final

from intact.limits import CONTAINED
from intact.mime import correspondence, header, mailboxes, transfer
from intact.mime.content import IDENTITY, MESSAGES
from intact.mime.structure import Entity
from intact.sample import Carrier, Contained

_OUTLOOK: Final = bytes.fromhex("d0cf11e0a1b11ae1")
_OUTLOOK_STREAM: Final = "__substg1.0_".encode("utf-16-le")
_OUTLOOK_HEADERS: Final = "__substg1.0_007D".encode("utf-16-le")
"""Names of streams of an Outlook item, as its directory holds them ([MS-OXMSG] 2.1.3)."""

_TNEF: Final = bytes.fromhex("789f3e22")  # [MS-OXTNEF] 2.1.1
_TNEF_MESSAGE: Final = bytes.fromhex("0703020000000000c000000000000046") + _TNEF
"""A message inside a TNEF stream: an object of that kind, and a stream of its own."""

_TNEF_HEADERS: Final = (b"\x1e\0\x7d\0", b"\x1f\0\x7d\0")  # type and identifier, 8-bit or Unicode

_CARRIERS: Final = {
    **dict.fromkeys(IDENTITY, Carrier.PLAIN),
    "base64": Carrier.BASE64,
    "quoted-printable": Carrier.QUOTED_PRINTABLE,
}
_FILE_TYPES: Final = frozenset(
    {
        "application/eml",
        "application/ms-tnef",
        "application/msoutlook",
        "application/octet-stream",
        "application/vnd.ms-tnef",
        "application/vnd.ms-outlook",
        "application/x-msg",
    }
)
_FILE_NAMES: Final = (".eml", ".msg", ".oft")
_HEAD: Final = 256 * 1024  # octets that surely hold the fields asked for here


def find(data: bytes, root: Entity) -> tuple[tuple[Contained, ...], bool]:
    """The attached messages in the order of the bytes, and whether these are all."""
    found: list[Contained] = []
    for entity in root.walk():
        one = _contained(data, entity) if _may_be_message(entity) else None
        if one and len(found) == CONTAINED:
            return tuple(found), False
        found.extend([one] if one else [])
    return tuple(found), True


def _may_be_message(entity: Entity) -> bool:
    content = entity.content
    if content.type in MESSAGES:
        return True
    named = content.name.lower().endswith(_FILE_NAMES)
    return not entity.children and (named or content.type in _FILE_TYPES)


def _contained(data: bytes, entity: Entity) -> Contained | None:
    """The message this entity holds, None where it holds something else."""
    carrier = _CARRIERS.get(entity.content.encoding)
    if carrier is None:
        return None
    head = _decoded(data, entity, _HEAD)
    if head.startswith(_OUTLOOK):
        return _outlook_item(_decoded(data, entity, entity.end), entity, carrier)
    if head.startswith(_TNEF):
        return _outlook_content(_decoded(data, entity, entity.end), entity, carrier)
    if not header.begins_message(head):
        return None
    fields = header.fields(head, header.split(head)[0])
    return Contained(
        start=entity.body_start,
        end=entity.end,
        carrier=carrier,
        name=entity.content.name,
        subject=correspondence.subject(fields),
        sender=correspondence.sender(fields),
        has_transport_headers=bool(header.values(fields, "received")),
    )


def _outlook_item(item: bytes, entity: Entity, carrier: Carrier) -> Contained | None:
    """A compound file with streams of an Outlook item; only reading it tells its subject."""
    if _OUTLOOK_STREAM not in item:
        return None
    return _unread(entity, carrier, has_headers=_OUTLOOK_HEADERS in item)


def _outlook_content(stream: bytes, entity: Entity, carrier: Carrier) -> Contained | None:
    """A `winmail.dat` that holds a message, as one that Outlook forwards does.

    It is taken out first, and the message then out of it.
    """
    place = stream.find(_TNEF_MESSAGE)
    if place < 0:
        return None
    has_headers = any(stream.find(mark, place) > 0 for mark in _TNEF_HEADERS)
    return _unread(entity, carrier, has_headers=has_headers)


def _unread(entity: Entity, carrier: Carrier, *, has_headers: bool) -> Contained:
    """One whose subject and sender are not known before it is taken out."""
    return Contained(
        start=entity.body_start,
        end=entity.end,
        carrier=carrier,
        name=entity.content.name,
        subject="",
        sender=mailboxes.NOBODY,
        has_transport_headers=has_headers,
    )


def _decoded(data: bytes, entity: Entity, most: int) -> bytes:
    end = min(entity.end, entity.body_start + most)
    return transfer.decode(data[entity.body_start : end], entity.content.encoding)
