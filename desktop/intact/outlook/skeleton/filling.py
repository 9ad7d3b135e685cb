"""What goes into the empty parts of a skeleton: by identifier, and where that is lost, by likeness.

Nothing may get lost on the way: an attachment or a text that has no place means that the item was
changed after its skeleton had been written, and a lower rung takes it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final, TypeVar

from intact.fidelity import Loss, LossCode
from intact.limits import NAME_SHOWN
from intact.mime import content as media
from intact.mime import lines
from intact.outlook.attachment import Attachment, Kind
from intact.outlook.body import Text
from intact.outlook.content import Content
from intact.outlook.parts import Message
from intact.outlook.skeleton import slots as slots_of
from intact.outlook.skeleton.slots import Slot
from intact.outlook.skeleton.stored import Skeleton

_ITEMS: Final = frozenset(
    {"text/calendar", "text/vcard", "text/x-vcard", "text/directory", "application/ics"}
)
"""Exchange keeps these in the skeleton although it makes an item of them ([MS-OXCMAIL] 2.4.3.1)."""

Filler = Text | Message | bytes
One = TypeVar("One")


@dataclass(frozen=True, slots=True)
class Filling:
    """What goes where.

    Attributes:
        plan: the skeleton.
        slots: its parts.
        fillers: a text, a message or a file for the part that begins there.
        losses: parts that stay empty, and a text that may be another one.
    """

    plan: Skeleton
    slots: tuple[Slot, ...]
    fillers: Mapping[int, Filler]
    losses: tuple[Loss, ...]

    @property
    def filled(self) -> tuple[tuple[Slot, Filler], ...]:
        """The parts that get a content."""
        pairs = ((slot, self.fillers.get(slot.entity.start)) for slot in self.slots)
        return tuple((slot, filler) for slot, filler in pairs if filler)


def fill(plan: Skeleton, content: Content, attachments: Sequence[Attachment]) -> Filling | None:
    """The filling of a skeleton, None where something of the item has no place in it."""
    waiting: list[_Waiting] = []
    for attachment, attached in zip(attachments, content.attached, strict=True):
        match attachment.kind:
            case Kind.FILE | Kind.NOTHING:
                waiting.append(_Waiting(attachment, attachment.data))
            case Kind.MESSAGE if isinstance(attached.part, Message):
                waiting.append(_Waiting(attachment, attached.part))
            case _:
                return None  # mail carries no links and no objects: they came later
    slots = slots_of.of(plan)
    body = content.body
    texts = {"text/html": body.html, "text/plain": body.plain}
    found = _Search(plan, slots, {kind: text for kind, text in texts.items() if text}, waiting)
    found.text_by_id()
    found.by(lambda slot: slot.ids, lambda one: one.attachment.content_id)
    found.texts_by_type()
    found.by(lambda slot: [slot.entity.content.name], lambda one: one.attachment.name, pairs=True)
    found.by(lambda slot: [slot.entity.content.type], lambda one: one.type, pairs=True)
    if found.lacks_a_place() or not found.holds_the_text():
        return None
    return Filling(plan, slots, found.fillers, tuple(found.losses()))


@dataclass(frozen=True, slots=True)
class _Waiting:
    """An attachment that has no place yet, and what would go there."""

    attachment: Attachment
    filler: Message | bytes

    @property
    def type(self) -> str:
        """Its media type."""
        return media.MESSAGE if isinstance(self.filler, Message) else self.attachment.type


@dataclass(slots=True)
class _Search:
    """What waits for a place, and what has one.

    Attributes:
        texts: those of the item, the best first.
        placed: types of those that have a place.
    """

    plan: Skeleton
    slots: Sequence[Slot]
    texts: Mapping[str, Text]
    waiting: list[_Waiting]
    placed: list[str] = field(default_factory=list)
    fillers: dict[int, Filler] = field(default_factory=dict)

    def text_by_id(self) -> None:
        """The part that Exchange took for the body."""
        for slot in self.open():
            if self.plan.body_id in slot.ids:
                self.take_text(slot)

    def texts_by_type(self) -> None:
        """Texts that no identifier leads to; beside a text of its own a part may well be empty."""
        for slot in self.open():
            if (slot.is_emptied or not self.placed) and not slot.entity.content.is_attachment:
                self.take_text(slot)

    def take_text(self, slot: Slot) -> None:
        """Put a text of the item into a part of its type, once."""
        kind = slot.entity.content.type
        if kind in self.texts and kind not in self.placed:
            self.placed.append(kind)
            self.fillers[slot.entity.start] = self.texts[kind]

    def by(
        self,
        keys: Callable[[Slot], Iterable[str]],
        key: Callable[[_Waiting], str],
        *,
        pairs: bool = False,
    ) -> None:
        """Put attachments into empty parts with the same key, in order.

        `pairs`: only where there are as many of the ones as of the others; else nothing tells
        which belong together.
        """
        places = _grouped((name, slot) for slot in self.open() for name in keys(slot))
        left: list[_Waiting] = []
        for name, ones in _grouped((key(one), one) for one in self.waiting).items():
            free = [slot for slot in places.get(name, ()) if self.is_open(slot)] if name else []
            count = 0 if pairs and len(free) != len(ones) else min(len(free), len(ones))
            for slot, one in zip(free[:count], ones[:count], strict=True):
                self.fillers[slot.entity.start] = one.filler
            left += ones[count:]
        self.waiting = left

    def open(self) -> list[Slot]:
        """The parts that are still empty."""
        return [slot for slot in self.slots if slot.is_empty and self.is_open(slot)]

    def is_open(self, slot: Slot) -> bool:
        """Whether nothing went there yet."""
        return slot.entity.start not in self.fillers

    def lacks_a_place(self) -> bool:
        """Whether the skeleton neither has room for an attachment nor holds it."""
        if not self.waiting:
            return False
        kept = [slot for slot in self.slots if not slot.is_empty]
        items = {one for slot in kept if _is_item(slot) for one in slot.ids}
        contents = {_loose(slot.content(self.plan.data)) for slot in kept}
        return any(
            one.attachment.content_id not in items
            and (isinstance(one.filler, Message) or _loose(one.filler) not in contents)
            for one in self.waiting
        )

    def holds_the_text(self) -> bool:
        """Whether the text has a place, or is one Exchange made of what the skeleton keeps."""
        if self.placed or not self.texts:
            return True
        kinds = _ITEMS | (self.texts.keys() if self.plan.holds_all else set())
        return any(s.entity.content.type in kinds for s in self.slots if not s.is_empty)

    def losses(self) -> Iterator[Loss]:
        """What the message had and the item has not, and a text that is no longer the one it had.

        Exchange takes one text for the body and leaves the other in the skeleton; where both are
        gone, the plain one is what Outlook makes of the other.
        """
        if len(self.placed) > 1:
            yield Loss(LossCode.TEXT_DERIVED)
        for number, slot in enumerate(self.slots, 1):
            is_empty_text = self.plan.has_body and self.plan.body_id in slot.ids
            if slot.is_emptied and self.is_open(slot) and not is_empty_text:
                content = slot.entity.content
                name = (content.name or content.type)[:NAME_SHOWN]
                yield Loss(LossCode.PART_MISSING, {"name": name, "number": number})


def _grouped(pairs: Iterable[tuple[str, One]]) -> dict[str, list[One]]:
    groups: dict[str, list[One]] = {}
    for name, one in pairs:
        groups.setdefault(name, []).append(one)
    return groups


def _is_item(slot: Slot) -> bool:
    return slot.entity.content.type in _ITEMS or slot.entity.content.type in media.MESSAGES


def _loose(data: bytes) -> bytes:
    """Content without what an encoding may do to its line ends."""
    return lines.to_crlf(data).rstrip(b"\r\n")
