"""Ways out that an organisation rules out: they stay in the list and say why they are not there."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NoReturn

from intact.delivery.way import Absence, Availability, Errand, Keeps, Way
from intact.errors import NotDelivered, NotDeliveredReason
from intact.submission.submission import Plan

_OF_ACCOUNTS = ("smtp", "imap-draft")


class RuledOut:
    """Stands in the place of a way, so that nobody can take it."""

    def __init__(self, way: Way) -> None:
        self.name: str = way.name
        self.keeps: Keeps = way.keeps
        self._way = way

    def available(self, plan: Plan | None = None) -> Availability:  # noqa: ARG002 - for none at all
        """Never."""
        program = self._way.available().program
        return Availability(here=False, program=program, absence=Absence.NOT_ALLOWED)

    def deliver(self, plan: Plan, errand: Errand) -> NoReturn:  # noqa: ARG002 - as the Protocol has it
        """Does nothing.

        Raises:
            NotDelivered: always.
        """
        raise NotDelivered(NotDeliveredReason.NOT_ALLOWED)


def allowed(every: Sequence[Way], names: Sequence[str] | None) -> tuple[Way, ...]:
    """All ways, those that are not named ruled out; None allows all."""
    if names is None:
        return tuple(every)
    return tuple(way if is_named(way.name, names) else RuledOut(way) for way in every)


def is_named(way: str, names: Sequence[str]) -> bool:
    """Whether a way is among these; "smtp" and "imap-draft" stand for those of all accounts."""
    return way in names or any(
        kind in names and way.startswith(f"{kind}-") for kind in _OF_ACCOUNTS
    )
