"""Ways out that an organisation rules out: they stay in the list and say why they are not there."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NoReturn

from intact.delivery.way import Absence, Availability, Errand, Keeps, Receipt, Way
from intact.errors import NotDelivered, NotDeliveredReason


class RuledOut:
    """Stands in the place of a way, so that nobody can take it."""

    def __init__(self, way: Way) -> None:
        self.name: str = way.name
        self.keeps: Keeps = way.keeps
        self._way = way

    def available(self, plan: object = None) -> Availability:  # noqa: ARG002 - as the Protocol has it
        """Never."""
        program = self._way.available().program
        return Availability(here=False, program=program, absence=Absence.NOT_ALLOWED)

    def deliver(self, *_: object) -> NoReturn:
        """Does nothing.

        Raises:
            NotDelivered: always.
        """
        raise NotDelivered(NotDeliveredReason.NOT_ALLOWED)


def allowed(every: Sequence[Way], names: Sequence[str] | None) -> tuple[Way, ...]:
    """All ways, those that are not named ruled out; None allows all."""
    if names is None:
        return tuple(every)
    return tuple(way if way.name in names else RuledOut(way) for way in every)
