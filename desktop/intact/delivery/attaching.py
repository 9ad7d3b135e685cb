"""What the ways share that start a mail program of Linux and name the files to attach.

The samples are staged as `sample-1.eml` and so on, for a program reads them when the person saves
or sends. Every program calls an `.eml` file message/rfc822, so only clean messages go this way.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Sequence
from pathlib import Path
from typing import ClassVar

from intact.delivery import programs
from intact.delivery.carrying import Content, Route, effect
from intact.delivery.handover import in_windows, insist
from intact.delivery.staging import Staging
from intact.delivery.starting import Running, each_in_turn
from intact.delivery.way import Absence, Availability, Errand, Keeps, Outcome, Receipt
from intact.limits import COMMAND_CHARACTERS
from intact.submission.submission import Plan, Submission
from intact.system.interface import System

_LONG_PATH = Path("/", *["x" * 100] * 3)
"""Stands for the staging folder while only the length of a command is asked for."""


class Attaching(ABC):
    """A way by one mail program.

    Attributes:
        name: of the way.
        route: what becomes of the samples.
        title: what people call the program.
        executables: its names in the search path, best first.
    """

    name: ClassVar[str]
    route: ClassVar[Route]
    title: ClassVar[str]
    executables: ClassVar[tuple[str, ...]]

    def __init__(self, system: System, staging: Staging) -> None:
        self._system = system
        self._staging = staging

    @property
    def keeps(self) -> Keeps:
        """What it does to a plain sample."""
        return effect(self.route, Content.SEVEN_BIT)

    def available(self, plan: Plan | None = None) -> Availability:
        """On Linux, where the program is installed and can read what Intact stages."""
        return in_windows(self.program_here(), plan, self.route, self._fits)

    def deliver(self, plan: Plan, errand: Errand) -> Receipt:
        """Opens a window for each mail; the samples stay until it is safe.

        Raises:
            NotDelivered: the program is not here, would harm a sample, did not start, or takes too
                long to start for the second mail; or it was cancelled while it started.
        """
        insist(self.available(plan))
        program = self.program()
        commands = [self.command(program, one, self._staging.samples(one)) for one in plan.mails]
        running = Running(self.title, self.takes_calls)
        each_in_turn(commands, self._system.start, running, errand)
        return Receipt.of(self.name, Outcome.OPENED, plan, self.title)

    def program(self) -> str:
        """The path of the program, "" where it is not installed."""
        return programs.first_of(self._system, self.executables)

    def program_here(self) -> Availability:
        """Whether the program can be started here, whatever is to be sent."""
        if self._system.name != "linux":
            return Availability(False, Absence.WRONG_SYSTEM, self.title)
        return programs.program_here(self._system, self.program(), self.title)

    def takes_calls(self) -> bool | None:
        """Whether the program runs and a second start reaches it; None where that is no matter.

        It is none where every mail has a process of its own, or where the session bus says who is
        the first and keeps calls until that one is ready (GApplication, KDBusService).
        """
        return None

    @abstractmethod
    def command(self, program: str, mail: Submission, attachments: Sequence[Path]) -> list[str]:
        """The words that open a window for a mail with these files, which are absolute paths."""

    def _fits(self, plan: Plan) -> bool:
        """Whether every command is short enough."""
        return all(self._characters(mail) <= COMMAND_CHARACTERS for mail in plan.mails)

    def _characters(self, mail: Submission) -> int:
        files = [_LONG_PATH / one.name for one in mail.attached]
        return sum(len(word) + 1 for word in self.command(self.title, mail, files))
