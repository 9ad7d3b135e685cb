"""What goes into the empty parts of a skeleton.

Nothing may get lost on the way: an attachment or a text that has no place means that the item was
changed after its skeleton had been written, and a lower rung takes it. A part that nothing is left
for stays empty, and is told.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from intact.fidelity import Loss, LossCode
from intact.limits import NAME_SHOWN
from intact.outlook.attachment import Attachment
from intact.outlook.content import Content
from intact.outlook.skeleton import files, slots
from intact.outlook.skeleton.places import Filler, Places
from intact.outlook.skeleton.slots import Slot
from intact.outlook.skeleton.stored import Skeleton
from intact.outlook.skeleton.texts import Texts


@dataclass(frozen=True, slots=True)
class Filling:
    """What goes where.

    Attributes:
        plan: the skeleton.
        slots: its parts.
        fillers: what goes into the parts that begin there.
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
    waiting = files.of(content, attachments)
    if waiting is None:
        return None
    places = Places(plan, slots.of(plan))
    texts = Texts.of(content.body)
    texts.by_id(places)
    waiting = files.by_id(waiting, places)
    texts.by_type(places)
    waiting = files.by_likeness(waiting, places)
    if not (files.are_kept(waiting, places) and texts.have_a_place(places)):
        return None
    losses = [Loss(LossCode.TEXT_DERIVED)] if texts.is_derived else []
    return Filling(plan, places.slots, places.fillers, (*losses, *_missing(places)))


def _missing(places: Places) -> Iterator[Loss]:
    """The parts whose content was taken out and is not in the item."""
    plan = places.plan
    for number, slot in enumerate(places.slots, 1):
        is_empty_text = plan.has_body and plan.body_id in slot.ids
        if slot.is_emptied and places.is_open(slot) and not is_empty_text:
            content = slot.entity.content
            name = (content.name or content.type)[:NAME_SHOWN]
            yield Loss(LossCode.PART_MISSING, {"name": name, "number": number})
