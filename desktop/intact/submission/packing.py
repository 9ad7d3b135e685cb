"""Puts weights into as few boxes as it can: first-fit decreasing, at most 11/9 of the best."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Packed:
    """Places of the weights in the input.

    Attributes:
        boxes: the places in each box, ascending; boxes by their first place.
        misfits: those that are too heavy for a box of their own.
    """

    boxes: tuple[tuple[int, ...], ...]
    misfits: tuple[int, ...]


@dataclass(slots=True)
class _Box:
    room: int
    places: list[int] = field(default_factory=list)


def pack(weights: Sequence[int], room: int | None, most: int | None) -> Packed:
    """Packs weights into boxes of `room` with at most `most` in each; None sets no bound."""
    total = sum(weights)
    space = total if room is None else room
    count = max(1, len(weights) if most is None else most)
    misfits = tuple(place for place, weight in enumerate(weights) if weight > space)
    fitting = [place for place, weight in enumerate(weights) if weight <= space]
    heaviest_first = sorted(fitting, key=lambda place: -weights[place])
    boxes = _first_fit(heaviest_first, weights, space, count)
    return Packed(tuple(sorted(tuple(sorted(box.places)) for box in boxes)), misfits)


def _first_fit(places: Sequence[int], weights: Sequence[int], space: int, count: int) -> list[_Box]:
    """Each weight into the first box that takes it; boxes that can take no more are not asked."""
    lightest = weights[places[-1]] if places else 0
    boxes: list[_Box] = []
    open_boxes: list[_Box] = []
    for place in places:
        box = next((one for one in open_boxes if one.room >= weights[place]), None)
        if box is None:
            box = _Box(space)
            boxes.append(box)
            open_boxes.append(box)
        box.places.append(place)
        box.room -= weights[place]
        if len(box.places) >= count or box.room < lightest:
            open_boxes.remove(box)
    return boxes
