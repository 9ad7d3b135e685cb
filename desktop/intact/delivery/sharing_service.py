"""Opens every mail in the person's mail client by NSSharingService, the "Share" menu of macOS.

It works from the window of Intact only, and only if the client offers the service. Nobody tells
whether it came up, or has tested what a client does to the samples.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import ClassVar

from typing_extensions import override

from intact.delivery.composing import Composing
from intact.delivery.way import Absence
from intact.submission.submission import Submission
from intact.system.new_mails import Kind


class SharingService(Composing):
    """The way `sharing-service`."""

    kind: ClassVar = Kind.SHARING_SERVICE
    system_name: ClassVar = "macos"
    unset: ClassVar = Absence.NO_DISPLAY

    @override
    def attachments(self, mail: Submission) -> Sequence[Path]:
        return self._staging.samples(mail)
