"""Ways out that an organisation rules out: they stay in the list and say why they are not there."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final, NoReturn

from intact.delivery.way import Absence, Availability, Errand, Keeps, Way
from intact.errors import BadPolicy, NotDelivered, NotDeliveredReason, Reason
from intact.settings.policy.policy import Given
from intact.submission.submission import Plan

_OF_ACCOUNTS = ("smtp", "imap-draft")

KNOWN: Final = frozenset(
    {
        *_OF_ACCOUNTS,
        "apple-mail",
        "claws-mail",
        "eml-file",
        "evolution",
        "kmail",
        "mutt",
        "outlook-files",
        "outlook-items",
        "portal",
        "save-drafts",
        "save-samples",
        "sharing-service",
        "simple-mapi",
        "thunderbird",
        "thunderbird-compose",
        "xdg-email",
    }
)
"""Of all systems, since one list is set for all; the ways of an account end in its name."""


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


def unknown_ways(given: Given | None) -> Iterator[BadPolicy]:
    """A mistake for each name of a policy that no way has on any system."""
    if given is None or not isinstance(given.value, tuple):
        return
    for name in given.value:
        if not is_named(name, tuple(KNOWN)):
            reason = Reason("there is no way “{name}”", name=name)
            yield BadPolicy(given.source, given.policy.name, reason)


def is_named(way: str, names: Sequence[str]) -> bool:
    """Whether a way is among these; "smtp" and "imap-draft" stand for those of all accounts."""
    return way in names or any(
        kind in names and way.startswith(f"{kind}-") for kind in _OF_ACCOUNTS
    )
