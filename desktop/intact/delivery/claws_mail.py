"""Opens every mail in Claws Mail by its options --compose and --attach (measured with 4.1).

It ignores attachments of a mailto: link, but takes files on its command line, and keeps every
octet of a clean message. A second start hands over to the first by a socket.
"""

from __future__ import annotations

import os
import re
from collections.abc import Sequence
from pathlib import Path
from typing import ClassVar, Final

from typing_extensions import override

from intact.delivery import mailto
from intact.delivery.attaching import Attaching
from intact.delivery.carrying import Route
from intact.submission.submission import Submission
from intact.system.desktop_files import base

_OLDER: Final = re.compile(r"/claws-mail-[0-9]+/[^/]+\Z")
"""The end of the path of a socket of older versions, below the folder for temporary files."""


class ClawsMail(Attaching):
    """The way `claws-mail`."""

    name: ClassVar = "claws-mail"
    route: ClassVar = Route.CLAWS_MAIL
    title: ClassVar = "Claws Mail"
    executables: ClassVar = ("claws-mail",)

    @override
    def takes_calls(self) -> bool | None:
        """Its socket lies in its own part of this session's folder (g_get_user_runtime_dir).

        One of another session does not count, which may share the person but no display.
        `claws-mail --status` would tell too, but may itself take the socket away from one that is
        starting (prohibit_duplicate_launch of its src/main.c).
        """
        found = self._system.listeners()
        if found is None:
            return None
        session = os.environ.get("XDG_RUNTIME_DIR") or base("XDG_CACHE_HOME", ".cache")
        folder = Path(session, "claws-mail")
        return any(Path(one).parent == folder or _OLDER.search(one) for one in found)

    @override
    def command(self, program: str, mail: Submission, attachments: Sequence[Path]) -> list[str]:
        files = [str(path) for path in attachments]
        return [program, "--compose", mailto.link(mail), *(["--attach", *files] if files else [])]
