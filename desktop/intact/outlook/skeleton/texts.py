"""Which parts of a skeleton hold the texts of an item."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from intact.outlook.body import Body, Text
from intact.outlook.skeleton.places import Places
from intact.outlook.skeleton.slots import Slot


@dataclass(slots=True)
class Texts:
    """The texts of an item.

    Attributes:
        texts: by media type, the best first.
        placed: types of those that have a place.
        is_known: whether an identifier told which part was the body.
    """

    texts: Mapping[str, Text]
    placed: list[str] = field(default_factory=list)
    is_known: bool = False

    @classmethod
    def of(cls, body: Body) -> Texts:
        """Those of a body, none with a place yet."""
        both = {"text/html": body.html, "text/plain": body.plain}
        return cls({kind: text for kind, text in both.items() if text})

    @property
    def is_derived(self) -> bool:
        """Whether the plain text may be another one than the message had.

        Exchange takes one text for the body and leaves the other in the skeleton. Where both are
        gone, the plain one is what Outlook makes of the other.
        """
        return len(self.placed) > 1

    def by_id(self, places: Places) -> None:
        """The part that Exchange took for the body."""
        for slot in places.open():
            if places.plan.body_id in slot.ids:
                self._put(slot, places)
                self.is_known = bool(self.placed)

    def by_type(self, places: Places) -> None:
        """Texts that no identifier leads to; beside a text of its own a part may well be empty."""
        for slot in places.open():
            if (slot.is_emptied or not self.placed) and not slot.entity.content.is_attachment:
                self._put(slot, places)

    def have_a_place(self, places: Places) -> bool:
        """Whether the best text has a place, or needs none.

        A plain text that Exchange took for the body is the best one, whatever was made of it.
        """
        if self.is_known or not self.texts or next(iter(self.texts)) in self.placed:
            return True
        kept = list(places.kept())
        if places.plan.holds_all:
            return any(slot.entity.content.type in self.texts for slot in kept)
        return _is_all_calendar(places, kept)

    def _put(self, slot: Slot, places: Places) -> None:
        """Put the text of that type into a part, once."""
        kind = slot.entity.content.type
        if kind in self.texts and kind not in self.placed:
            self.placed.append(kind)
            places.put(slot, self.texts[kind])


def _is_all_calendar(places: Places, kept: Sequence[Slot]) -> bool:
    """Whether the message has no text but in a calendar: then Exchange made the body of that."""
    calendars = [slot for slot in kept if slot.is_item]
    body_id = places.plan.body_id
    is_body = not body_id or any(body_id in slot.ids for slot in calendars)
    return bool(calendars) and is_body and not any(map(_may_be_text, places.slots))


def _may_be_text(slot: Slot) -> bool:
    """Whether people would read this part as the message."""
    part = slot.entity.content
    return part.type.startswith("text/") and not slot.is_item and not part.is_attachment
