"""Opens every mail as a draft file with the system's own program for `.eml` files.

This reaches mail clients whose program Intact cannot start itself (a Flatpak, classic Outlook), and
only those known to take `X-Unsent: 1` for a mail to be sent; others would show the draft like a
received message, or as text.
"""

from __future__ import annotations

from pathlib import Path
from typing import Final

from intact.delivery import programs
from intact.delivery.carrying import route_of
from intact.delivery.handover import in_windows, insist
from intact.delivery.saving import chosen, write_new
from intact.delivery.staging import Staging
from intact.delivery.starting import Running, each_in_turn
from intact.delivery.way import Availability, Errand, Keeps, Outcome, Receipt
from intact.submission.submission import Plan, Submission
from intact.system.interface import System


class EmlFile:
    """The way `eml-file`."""

    name: Final = "eml-file"

    def __init__(self, system: System, staging: Staging) -> None:
        self._system = system
        self._staging = staging

    @property
    def keeps(self) -> Keeps:
        """The file is exact; what is sent of it depends on the program that opens it."""
        return programs.client(self._system.default_message_opener()).keeps

    def available(self, plan: Plan | None = None) -> Availability:
        """Where the program for `.eml` files is known to open drafts; `program` names it."""
        opener = self._system.default_message_opener()
        client = programs.client(opener)
        here = programs.handler_here(self._system, opener, suits=client.opens_drafts)
        return in_windows(here, plan, route_of(self.name, client.name))

    def deliver(self, plan: Plan, errand: Errand) -> Receipt:
        """Saves the drafts in the errand's folder, privately without one, and opens each.

        Raises:
            NotDelivered: it does not work here for these mails, a draft cannot be written,
                nothing could be started, or takes too long to start for the second mail; or it was
                cancelled while it started.
        """
        insist(self.available(plan))
        drafts = [self._saved(mail, errand.folder) for mail in plan.mails]
        opener = self._system.default_message_opener()
        client = programs.client(opener)
        running = Running(client.name, lambda: programs.takes_calls(self._system, opener))
        each_in_turn(drafts, self._system.open_file, running, errand)
        paths = tuple(drafts) if errand.folder else ()
        return Receipt.of(self.name, Outcome.OPENED, plan, client.name, paths)

    def _saved(self, mail: Submission, folder: Path | None) -> Path:
        name = f"submission-{mail.number}.eml"
        if folder is None:
            return self._staging.draft(name, mail.data)
        return write_new(chosen(folder), name, mail.data)
