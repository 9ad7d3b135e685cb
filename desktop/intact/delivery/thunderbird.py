"""Opens every mail as a draft in a window of Thunderbird: the way that keeps most.

Thunderbird takes a file with `X-Unsent: 1` for a mail to be sent, and attaches its parts as they
are, files included; the last one may get one more line end (measured with 153). It looks at the
first file of a command only, so each mail is a command of its own; where it has to start, the
others wait until it has.
"""

from __future__ import annotations

from typing import Final

from intact.delivery import programs
from intact.delivery.carrying import Route
from intact.delivery.handover import in_windows, insist
from intact.delivery.staging import Staging
from intact.delivery.starting import Running, each_in_turn
from intact.delivery.way import Availability, Errand, Keeps, Outcome, Receipt
from intact.submission.submission import Plan
from intact.system.interface import System


class Thunderbird:
    """The way `thunderbird`."""

    name: Final = "thunderbird"
    keeps: Final = Keeps.EXACT_BUT_LINE_ENDS

    def __init__(self, system: System, staging: Staging) -> None:
        self._system = system
        self._staging = staging

    def available(self, plan: Plan | None = None) -> Availability:
        """Where Thunderbird is installed and can read what Intact writes."""
        return in_windows(programs.thunderbird_here(self._system), plan, Route.THUNDERBIRD_DRAFT)

    def deliver(self, plan: Plan, errand: Errand) -> Receipt:
        """Opens a window for each mail.

        Raises:
            NotDelivered: Thunderbird is not here or did not start; there are too many mails; a
                draft cannot be written; or it was cancelled.
        """
        insist(self.available(plan))
        program = programs.thunderbird(self._system)
        drafts = [
            self._staging.draft(f"submission-{mail.number}.eml", mail.data) for mail in plan.mails
        ]
        running = Running("Thunderbird", lambda: programs.thunderbird_takes_calls(self._system))
        each_in_turn(
            drafts, lambda draft: self._system.start([program, str(draft)]), running, errand
        )
        return Receipt.of(self.name, Outcome.OPENED, plan, "Thunderbird")
