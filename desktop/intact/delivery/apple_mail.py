"""Opens every mail in Apple Mail by AppleScript.

How Mail labels an `.eml` file that it attaches, and whether it keeps its octets, nobody has tested.
`open -a Mail FILE.eml` only shows the message, so drafts are no way here.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import ClassVar

from typing_extensions import override

from intact.delivery.composing import Composing
from intact.submission.submission import Submission
from intact.system.new_mails import Kind


class AppleMail(Composing):
    """The way `apple-mail`."""

    kind: ClassVar = Kind.APPLE_MAIL
    system_name: ClassVar = "macos"
    title: ClassVar = "Apple Mail"

    @override
    def attachments(self, mail: Submission) -> Sequence[Path]:
        return self._staging.samples(mail)
