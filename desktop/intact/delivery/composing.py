"""What the ways share that have a mail program make a new mail by calls of the system.

The calls themselves stand in `system`, behind `Composer`. What they attach is staged like what
other programs attach, for nobody says when a program has read it.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Sequence
from pathlib import Path
from typing import ClassVar

from intact.delivery import programs
from intact.delivery.carrying import Content, Route, effect, route_of
from intact.delivery.handover import each, in_windows, insist
from intact.delivery.staging import Staging
from intact.delivery.way import Absence, Availability, Errand, Keeps, Outcome, Receipt
from intact.errors import NotDelivered, NotDeliveredReason
from intact.submission.submission import Plan, Submission
from intact.system.interface import System
from intact.system.new_mails import Composer, Kind, NewMail


class Composing(ABC):
    """A way by one kind of calls; its name is that of the kind.

    Attributes:
        kind: of the calls.
        system_name: of the only system that has them.
        title: what people call the program, "" where it is the person's own, whatever that is.
        unset: why it is not offered where the calls exist and nothing would open.
    """

    kind: ClassVar[Kind]
    system_name: ClassVar[str]
    title: ClassVar[str] = ""
    unset: ClassVar[Absence] = Absence.PROGRAM_MISSING

    def __init__(self, system: System, staging: Staging) -> None:
        self._system = system
        self._staging = staging

    @property
    def name(self) -> str:
        """The kind of the calls."""
        return self.kind.value

    @property
    def keeps(self) -> Keeps:
        """What it does to a plain sample."""
        return effect(self.route(), Content.SEVEN_BIT)

    def available(self, plan: Plan | None = None) -> Availability:
        """On its system, where a program would open."""
        return in_windows(self.program_here(), plan, self.route())

    def deliver(self, plan: Plan, errand: Errand) -> Receipt:
        """Opens a window for each mail; what is attached stays until it is safe.

        Raises:
            NotDelivered: it does not work here for these mails, or a window did not open.
        """
        del errand
        insist(self.available(plan))
        program = self.program()
        composer = self._system.composer(self.kind)
        if composer is None:
            raise NotDelivered(NotDeliveredReason.NOT_HERE, program=program)
        mails = [self.new_mail(mail) for mail in plan.mails]
        each(mails, lambda mail: _open(composer, mail, program))
        return Receipt.of(self.name, Outcome.OPENED, plan, program)

    def program_here(self) -> Availability:
        """Whether something would open, whatever is to be sent."""
        if self._system.name != self.system_name:
            return Availability(False, Absence.WRONG_SYSTEM, self.title)
        if not self._opens():
            return Availability(False, self.unset, self.title)
        return Availability(True, program=self.program())

    def program(self) -> str:
        """What people call the program that opens."""
        return self.title or programs.client(self._opens()).name

    def route(self) -> Route:
        """What becomes of the samples, by the program that opens."""
        return route_of(self.name, self.program())

    def new_mail(self, mail: Submission) -> NewMail:
        """What the window shall hold, with its files staged.

        Raises:
            NotDelivered: they cannot be written.
        """
        files = tuple(self.attachments(mail))
        return NewMail(mail.recipient, mail.subject, mail.body, files)

    @abstractmethod
    def attachments(self, mail: Submission) -> Sequence[Path]:
        """Stages what is attached."""

    def _opens(self) -> str:
        composer = self._system.composer(self.kind)
        return composer.opens() if composer else ""


def _open(composer: Composer, mail: NewMail, program: str) -> None:
    try:
        composer.open(mail)
    except PermissionError as error:
        raise NotDelivered(NotDeliveredReason.NOT_ASKED, program=program) from error
    except OSError as error:
        raise NotDelivered(NotDeliveredReason.DID_NOT_START, program=program) from error
