"""Opens every mail in KMail by its options (KMail handbook, "Command line options").

Nobody has tried yet what it does to the samples, so nothing is promised.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import ClassVar

from typing_extensions import override

from intact.delivery.attaching import Attaching
from intact.delivery.carrying import Route
from intact.submission.submission import Submission


class KMail(Attaching):
    """The way `kmail`."""

    name: ClassVar = "kmail"
    route: ClassVar = Route.KMAIL
    title: ClassVar = "KMail"
    executables: ClassVar = ("kmail",)

    @override
    def command(self, program: str, mail: Submission, attachments: Sequence[Path]) -> list[str]:
        """Each value stands in the word of its option, so that it is never taken for another."""
        text = [f"--body={mail.body}"] if mail.body else []
        files = [f"--attach={path.as_uri()}" for path in attachments]
        options = ["--composer", f"--subject={mail.subject}", *text, *files]
        return [program, *options, "--", mail.recipient]
