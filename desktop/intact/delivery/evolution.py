"""Opens every mail in Evolution: its mailto: links take attachments (measured with 3.46).

It attaches message/rfc822 with the file's name, and keeps bodies with 8-bit and long lines. Headers
it tidies up: long lines are folded, a MIME-Version is added, a second Date is dropped. A draft with
`X-Unsent` it does not open.
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


class Evolution(Attaching):
    """The way `evolution`."""

    name: ClassVar = "evolution"
    route: ClassVar = Route.EVOLUTION
    title: ClassVar = "Evolution"
    executables: ClassVar = ("evolution",)

    @override
    def command(self, program: str, mail: Submission, attachments: Sequence[Path]) -> list[str]:
        return [program, mailto.link(mail, attachments)]
