"""Which parts of a skeleton hold the attachments of an item: by identifier, else by likeness."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import TypeVar

from intact.mime import content as media
from intact.mime import lines
from intact.outlook.attachment import Attachment, Kind
from intact.outlook.content import Content
from intact.outlook.parts import Leaf, Message, Part
from intact.outlook.skeleton.places import FileContent, Places
from intact.outlook.skeleton.slots import Slot

One = TypeVar("One")


@dataclass(frozen=True, slots=True)
class File:
    """An attachment, and what of it goes into a part."""

    attachment: Attachment
    filler: Message | FileContent

    @property
    def type(self) -> str:
        """Its media type."""
        return media.MESSAGE if isinstance(self.filler, Message) else self.attachment.type


def of(content: Content, attachments: Sequence[Attachment]) -> list[File] | None:
    """Those of an item; None where one is a link or an object, for mail carries no such thing."""
    if len(content.attached) != len(attachments):
        return None  # some were made of what Outlook knows
    files: list[File] = []
    for attachment, attached in zip(attachments, content.attached, strict=True):
        match attachment.kind:
            case Kind.FILE | Kind.NOTHING:
                files.append(File(attachment, _content(attachment, attached.part)))
            case Kind.MESSAGE if isinstance(attached.part, Message):
                files.append(File(attachment, attached.part))
            case _:
                return None
    return files


def by_id(files: Sequence[File], places: Places) -> list[File]:
    """Put files where their identifiers stand; those without a place are left."""
    return _put(files, places, lambda slot: slot.ids, lambda one: one.attachment.content_id)


def by_likeness(files: Sequence[File], places: Places) -> list[File]:
    """Put files where name or type leave no choice; those without a place are left."""
    left = _put(files, places, _name_of, lambda one: one.attachment.name, pairs=True)
    return _put(left, places, _type_of, lambda one: one.type, pairs=True)


def are_kept(files: Sequence[File], places: Places) -> bool:
    """Whether the skeleton holds these itself."""
    if not files:
        return True
    kept = list(places.kept())
    items = {one for slot in kept if slot.is_item for one in slot.ids}
    messages = {one for slot in kept if slot.entity.content.is_message for one in slot.ids}
    contents = {_loose(slot.content(places.plan.data)) for slot in kept}

    def is_kept(one: File) -> bool:
        if isinstance(one.filler, Message):
            return one.attachment.content_id in items | messages
        return one.attachment.content_id in items or _loose(one.filler.data) in contents

    return all(map(is_kept, files))


def _content(attachment: Attachment, part: Part) -> FileContent:
    if isinstance(part, Leaf) and part.encoding == "base64":
        return FileContent(attachment.data, part.data)
    return FileContent(attachment.data)


def _put(
    files: Sequence[File],
    places: Places,
    keys: Callable[[Slot], Iterable[str]],
    key: Callable[[File], str],
    *,
    pairs: bool = False,
) -> list[File]:
    """Put files into empty parts with the same key, in order; those without a place are left.

    `pairs`: only where there are as many of the ones as of the others; else nothing tells which
    belong together.
    """
    left: list[File] = []
    emptied = [slot for slot in places.open() if slot.ids]
    open_ones = _grouped((name, slot) for slot in emptied for name in keys(slot))
    for name, ones in _grouped((key(one), one) for one in files).items():
        free = list(filter(places.is_open, open_ones.get(name, ()))) if name else []
        count = 0 if pairs and len(free) != len(ones) else min(len(free), len(ones))
        for slot, one in zip(free[:count], ones[:count], strict=True):
            places.put(slot, one.filler)
        left += ones[count:]
    return left


def _grouped(pairs: Iterable[tuple[str, One]]) -> dict[str, list[One]]:
    groups: dict[str, list[One]] = {}
    for name, one in pairs:
        groups.setdefault(name, []).append(one)
    return groups


def _name_of(slot: Slot) -> tuple[str, ...]:
    return (slot.entity.content.name,)


def _type_of(slot: Slot) -> tuple[str, ...]:
    return (slot.entity.content.type,)


def _loose(data: bytes) -> bytes:
    """Content without what an encoding may do to its line ends."""
    return lines.to_crlf(data).rstrip(b"\r\n")
