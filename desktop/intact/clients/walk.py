"""A walk through a guide: one way, step by step, and which way comes next where it looks different.

The order of ways: those of the client for the purpose, then saving the original as a file, then
what holds for every program. The last one is always there, or the data are damaged.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from intact.clients.catalogue import GENERAL, named
from intact.clients.client import Client, Procedure, Purpose, Result, Step
from intact.clients.link import Link

_AS_A_FILE = (Purpose.SAVE, Purpose.DRAG)


@dataclass(frozen=True, slots=True)
class Way:
    """One procedure of one client; `number` counts the client's procedures from 1."""

    client: Client
    number: int

    @property
    def procedure(self) -> Procedure:
        """What is done on this way."""
        return self.client.procedures[self.number - 1]


@dataclass(frozen=True, slots=True)
class Place:
    """A step of a way.

    Attributes:
        ways: this way and those that may be tried instead, in order; never empty.
        way: index of the way in `ways`.
        step: index of the step in the way.
    """

    ways: tuple[Way, ...]
    way: int = 0
    step: int = 0

    @property
    def here(self) -> Way:
        """The way that is walked."""
        return self.ways[self.way]

    @property
    def steps(self) -> tuple[Step, ...]:
        """All steps of this way."""
        return self.here.procedure.steps

    @property
    def link(self) -> Link:
        """What opens Intact here."""
        return Link(self.here.client.name, self.here.number, self.step + 1)

    def at(self, step: int) -> Place:
        """Another step of the same way; the nearest one where there is none of that index."""
        return replace(self, step=min(max(step, 0), len(self.steps) - 1))

    def before(self) -> Place | None:
        """The first step of the way before this one, None where this is the first."""
        return Place(self.ways, self.way - 1) if self.way else None

    def another(self) -> Place | None:
        """The first step of the next way, None after the last one."""
        return Place(self.ways, self.way + 1) if self.way + 1 < len(self.ways) else None


def begin(client: Client, clients: Sequence[Client], purpose: Purpose | None = None) -> Place:
    """The first step of the best way of a client.

    Args:
        client: whose guide it is.
        clients: all of them; the general guide among them comes last.
        purpose: what for; by default what the client's first procedure is for. Saving takes
            dragging as well, where a file comes of it.
    """
    wanted = purpose or client.procedures[0].purpose
    everywhere = named(GENERAL, clients)
    ways = [*_own(client, wanted)]
    if everywhere:
        ways += [way for way in _own(everywhere, wanted) if way not in ways]
    return Place(tuple(ways) or (Way(client, 1),))


def follow(link: Link, client: Client, clients: Sequence[Client]) -> Place:
    """The place of a link, or the nearest one: the guide may have changed since it was written."""
    if not 0 < link.way <= len(client.procedures):
        return begin(client, clients).at(link.step - 1)
    wanted = Way(client, link.way)
    place = begin(client, clients, wanted.procedure.purpose)
    if wanted not in place.ways:  # a way that leads to nothing
        place = Place((wanted, *place.ways))
    return replace(place, way=place.ways.index(wanted)).at(link.step - 1)


def _own(client: Client, purpose: Purpose) -> Iterator[Way]:
    """Ways of one client: for the purpose, then those that give a file."""
    order = [purpose, *(one for one in _AS_A_FILE if one is not purpose)]
    for place, wanted in enumerate(order):
        for number, procedure in enumerate(client.procedures, 1):
            leads_somewhere = procedure.result is not Result.NOTHING or (
                place == 0 and purpose is Purpose.FORWARD
            )
            if procedure.purpose is wanted and leads_somewhere:
                yield Way(client, number)
