"""Opens a mail by Simple MAPI in the program that Windows has set up for other programs.

The call blocks until the window is closed, and a second one may wait for the first: so only one
mail goes this way, and whether the person sent it nobody tells. What the program does to the sample
depends on it; Outlook attaches it as a file. Written from Microsoft's documentation; run under Wine
up to the missing client, never with a real one.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import ClassVar

from typing_extensions import override

from intact.delivery.carrying import Route
from intact.delivery.composing import Composing
from intact.delivery.way import Absence, Availability
from intact.submission.submission import Plan, Submission
from intact.system.new_mails import Kind


class SimpleMapi(Composing):
    """The way `simple-mapi`."""

    kind: ClassVar = Kind.SIMPLE_MAPI
    system_name: ClassVar = "windows"
    unset: ClassVar = Absence.NO_MAIL_CLIENT

    @override
    def available(self, plan: Plan | None = None) -> Availability:
        found = super().available(plan)
        if found.here and plan and len(plan.mails) > 1:
            return Availability(False, Absence.TOO_MANY_MAILS, found.program)
        return found

    @override
    def attachments(self, mail: Submission) -> Sequence[Path]:
        if self.route() is Route.OUTLOOK_FILE:
            return [*self._staging.files([(one.name, one.sample.data) for one in mail.attached])]
        return self._staging.samples(mail)
