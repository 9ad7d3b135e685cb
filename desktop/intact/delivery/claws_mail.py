"""Opens every mail in Claws Mail by its options --compose and --attach (measured with 4.1).

It ignores attachments of a mailto: link, but takes files on its command line, and keeps every
octet of a clean message.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import ClassVar

from typing_extensions import override

from intact.delivery import mailto
from intact.delivery.attaching import Attaching
from intact.delivery.carrying import Route
from intact.submission.submission import Submission


class ClawsMail(Attaching):
    """The way `claws-mail`."""

    name: ClassVar = "claws-mail"
    route: ClassVar = Route.CLAWS_MAIL
    title: ClassVar = "Claws Mail"
    executables: ClassVar = ("claws-mail",)

    @override
    def command(self, program: str, mail: Submission, attachments: Sequence[Path]) -> list[str]:
        files = [str(path) for path in attachments]
        return [program, "--compose", mailto.link(mail), *(["--attach", *files] if files else [])]
