"""The parts of a skeleton: which of them are empty, and by what they can be found again."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from intact.mime import header, transfer
from intact.mime.header import RawField
from intact.mime.structure import Entity
from intact.outlook.skeleton import stored
from intact.outlook.skeleton.stored import Skeleton

_ITEMS: Final = frozenset(
    {"application/ics", "text/calendar", "text/directory", "text/vcard", "text/x-vcard"}
)
"""[MS-OXCMAIL] 2.4.3.1: calendars and cards."""

_SIGNATURES: Final = frozenset(
    {
        "application/pgp-signature",
        "application/pkcs7-signature",
        "application/x-pkcs7-signature",
    }
)
_VISIBLE: Final = re.compile(rb"\S")


@dataclass(frozen=True, slots=True)
class Slot:
    """A part of the message itself that is no multipart; messages in it are one part each.

    Attributes:
        entity: its place in the skeleton.
        fields: its header section.
        ids: what Exchange finds it by, the synthetic ones too; bare.
        around: the multiparts it is in.
        is_empty: whether its content is somewhere else, or never was.
    """

    entity: Entity
    fields: tuple[RawField, ...]
    ids: tuple[str, ...]
    around: tuple[Entity, ...]
    is_empty: bool

    @property
    def is_root(self) -> bool:
        """Whether the message consists of nothing else."""
        return not self.around

    @property
    def is_emptied(self) -> bool:
        """Whether Exchange took its content out; what a report says to people it always takes."""
        content = self.entity.content
        told = content.is_text and not content.is_attachment and self.is_in("multipart/report")
        return self.is_empty and (bool(self.ids) or told)

    @property
    def is_signed(self) -> bool:
        """Whether a digital signature covers it; that one itself is not."""
        return self.is_in("multipart/signed") and self.entity.content.type not in _SIGNATURES

    @property
    def is_item(self) -> bool:
        """Whether Exchange makes an item of it and leaves it in the skeleton all the same."""
        return self.entity.content.type in _ITEMS

    @property
    def has_clear_header(self) -> bool:
        """Whether its header section ends where it does without Exchange's field as well.

        Behind lines that are no fields that field may be the only sign that it goes on.
        """
        kept = b"".join(one.raw for one in self.fields if not stored.is_synthetic(one))
        return header.split_part(kept + b"\r\n", 0, len(kept) + 2)[0] == len(kept)

    def is_in(self, kind: str) -> bool:
        """Whether it is part of a multipart of this type."""
        return any(outer.content.type == kind for outer in self.around)

    def content(self, data: bytes) -> bytes:
        """Its decoded content, as the skeleton holds it."""
        octets = data[self.entity.body_start : self.entity.end]
        return transfer.decode(octets, self.entity.content.encoding)


def of(plan: Skeleton) -> tuple[Slot, ...]:
    """All of them, in order."""
    return tuple(_slot(plan.data, entity, around) for entity, around in _leaves(plan.root))


def _leaves(root: Entity) -> Iterator[tuple[Entity, tuple[Entity, ...]]]:
    waiting: list[tuple[Entity, tuple[Entity, ...]]] = [(root, ())]
    while waiting:
        entity, around = waiting.pop()
        if entity.content.is_multipart and entity.children:
            inner = (*around, entity)
            waiting += [(child, inner) for child in reversed(entity.children)]
        else:
            yield entity, around


def _slot(data: bytes, entity: Entity, around: tuple[Entity, ...]) -> Slot:
    fields = header.fields(data, entity.header_end, entity.start)
    ids = [
        stored.bare(field.text)
        for field in fields
        if stored.is_synthetic(field) or field.name.lower() == "content-id"
    ]
    empty = _VISIBLE.search(data, entity.body_start, entity.end) is None
    return Slot(entity, fields, tuple(dict.fromkeys(filter(None, ids))), around, empty)
