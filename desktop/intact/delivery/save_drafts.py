"""Saves every mail as a draft file, for the person to open or to keep."""

from __future__ import annotations

from typing import Final

from intact.delivery.handover import has_mail, insist
from intact.delivery.saving import chosen, write_new
from intact.delivery.way import Absence, Availability, Errand, Keeps, Outcome, Receipt
from intact.submission.submission import Plan


class SaveDrafts:
    """The way `save-drafts`."""

    name: Final = "save-drafts"
    keeps: Final = Keeps.EXACT

    def available(self, plan: Plan | None = None) -> Availability:
        """Everywhere, where there is a mail."""
        if plan and not has_mail(plan):
            return Availability(False, Absence.NO_MAIL)
        return Availability(True)

    def deliver(self, plan: Plan, errand: Errand) -> Receipt:
        """Writes `submission-1.eml` and so on into the errand's folder, never over another file.

        Raises:
            NotDelivered: no folder, no mail, or a file cannot be written.
        """
        insist(self.available(plan))
        place = chosen(errand.folder)
        paths = tuple(
            write_new(place, f"submission-{mail.number}.eml", mail.data) for mail in plan.mails
        )
        return Receipt.of(self.name, Outcome.SAVED, plan, paths=paths)
