"""What comes after a drop has ended: both block, and are to run in a thread of their own."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from intact import limits
from intact.drops import held
from intact.drops.held import CLASSIC_OUTLOOK, Wanted
from intact.errors import Unreadable
from intact.intake import Found, Refused
from intact.source import Origin, Source
from intact.system.drags import Drags, HeldData, LaterData


class Awaited(Protocol):
    """Something that another program still has to hand over."""

    def found(self, origin: Origin) -> tuple[Found, ...]:
        """Waits for it; what fails is refused with its reason."""

    def end(self) -> None:
        """Lets the other program go, by the thread of the window."""


@dataclass(frozen=True, slots=True)
class Promise:
    """Files that a program downloads first: new Outlook, and pages in Chromium."""

    later: LaterData

    def found(self, origin: Origin) -> tuple[Found, ...]:
        """The files, read at once: the program takes them away again."""

        def take(data: HeldData) -> tuple[Found, ...]:
            taken = held.take_later(data, origin)
            return taken.found + tuple(held.held_back(wanted.name) for wanted in taken.wanted)

        try:
            return self.later.fetch(take)
        except OSError:
            return (held.held_back("?"),)

    def end(self) -> None:
        """Ends the operation."""
        self.later.end()


@dataclass(frozen=True, slots=True)
class Asking:
    """Messages that classic Outlook announced and did not hand over: its object model has them."""

    drags: Drags
    wanted: tuple[Wanted, ...]

    def found(self, origin: Origin) -> tuple[Found, ...]:
        """One after the other, as Outlook saves them."""
        return tuple(self._saved(one, origin) for one in self.wanted)

    def end(self) -> None:
        """Nobody waits for that."""

    def _saved(self, wanted: Wanted, origin: Origin) -> Source | Refused:
        try:
            most = limits.SOURCE_BYTES
            octets = self.drags.outlook_item(wanted.store_id, wanted.entry_id, most)
        except Unreadable as error:
            return Refused(wanted.name, error)
        except OSError:
            return held.held_back(wanted.name)
        return Source(octets, wanted.name, origin, CLASSIC_OUTLOOK)
