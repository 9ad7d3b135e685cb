"""Opens every mail by the desktop's portal: the only way out of a Flatpak or a snap.

org.freedesktop.portal.Email gets the samples as open files (version 3 of the interface). What opens
is the person's default client, outside of the sandbox and unknown in here; the portal makes a
mailto: link with attachments for it, which some clients drop without a word (measured: Evolution
keeps them, Thunderbird loses them). So nothing is promised, and the person is told to look.
"""

from __future__ import annotations

from typing import Final

from intact.delivery import programs
from intact.delivery.carrying import Route
from intact.delivery.handover import each, in_windows, insist
from intact.delivery.staging import Staging
from intact.delivery.way import Absence, Availability, Errand, Keeps, Outcome, Receipt
from intact.limits import PORTAL_FILES
from intact.submission.submission import Plan, Submission
from intact.system.interface import System


class Portal:
    """The way `portal`."""

    name: Final = "portal"
    keeps: Final = Keeps.UNKNOWN

    def __init__(self, system: System, staging: Staging) -> None:
        self._system = system
        self._staging = staging

    def available(self, plan: Plan | None = None) -> Availability:
        """In a sandbox on Linux; whether the portal is there shows when it is asked."""
        return in_windows(self._here(), plan, Route.UNKNOWN, _fits)

    def deliver(self, plan: Plan, errand: Errand) -> Receipt:
        """Asks for a window for each mail; the samples stay until it is safe.

        Raises:
            NotDelivered: no sandbox, no portal, or the person or the portal said no.
        """
        insist(self.available(plan))
        from intact.system import email_portal  # noqa: PLC0415 - only a sandbox needs it

        def ask(mail: Submission) -> None:
            files = self._staging.samples(mail)
            wanted = email_portal.Mail(mail.recipient, mail.subject, mail.body, files)
            email_portal.compose(wanted, errand.cancelled)

        each(plan.mails, ask)
        return Receipt.of(self.name, Outcome.OPENED, plan)

    def _here(self) -> Availability:
        if self._system.name != "linux":
            return Availability(False, Absence.WRONG_SYSTEM)
        if not programs.in_sandbox(self._system):
            return Availability(False, Absence.NOT_IN_SANDBOX)
        if not programs.has_display(self._system):
            return Availability(False, Absence.NO_DISPLAY)
        return Availability(True)


def _fits(plan: Plan) -> bool:
    """Whether the files of each mail can be passed at once."""
    return all(len(mail.attached) <= PORTAL_FILES for mail in plan.mails)
