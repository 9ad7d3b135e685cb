"""Saves the samples themselves, with a list of what they are, for a support case or a portal."""

from __future__ import annotations

from typing import Final

from intact.delivery.handover import insist
from intact.delivery.saving import chosen, new_folder, write_new
from intact.delivery.way import Absence, Availability, Errand, Keeps, Outcome, Receipt
from intact.sample import Sample
from intact.submission.plan import plan_files
from intact.submission.submission import Plan

_LIST = "samples.txt"
_FOLDER = "samples"


class SaveSamples:
    """The way `save-samples`."""

    name: Final = "save-samples"
    keeps: Final = Keeps.EXACT

    def available(self, plan: Plan | None = None) -> Availability:
        """Everywhere, where there is a sample."""
        if plan and not _samples(plan):
            return Availability(False, Absence.NO_MAIL)
        return Availability(True)

    def deliver(self, plan: Plan, errand: Errand) -> Receipt:
        """Writes `sample-1.eml` and so on, and `samples.txt`, into the errand's folder.

        Where files of these names stand there already, all go into a new folder inside, so that
        the list and the names always agree.

        Raises:
            NotDelivered: no folder, no sample, or a file cannot be written.
        """
        insist(self.available(plan))
        (files,) = plan_files(_samples(plan), plan.request).mails
        place = chosen(errand.folder)
        names = [*(one.name for one in files.attached), _LIST]
        if any((place / name).exists() for name in names):
            place = new_folder(place, _FOLDER)
        paths = [write_new(place, one.name, one.sample.data) for one in files.attached]
        listing = files.body.replace("\n", "\r\n").encode("utf-8", "replace")
        paths.append(write_new(place, _LIST, listing))
        return Receipt.of(self.name, Outcome.SAVED, plan, paths=tuple(paths))


def _samples(plan: Plan) -> list[Sample]:
    return [one.sample for mail in plan.mails for one in mail.attached]
