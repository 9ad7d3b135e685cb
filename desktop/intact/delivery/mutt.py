"""Opens every mail in Mutt or NeoMutt, in a terminal window of its own.

Both take a mailto: link for address, subject and text, and files behind -a; the person's editor
comes first, then the list of attachments, where `y` sends. Without a terminal there is no window.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import ClassVar, Final

from typing_extensions import override

from intact.delivery import mailto
from intact.delivery.attaching import Attaching
from intact.delivery.carrying import Route
from intact.delivery.way import Absence, Availability
from intact.submission.submission import Submission

_TERMINALS: Final = (
    ("xdg-terminal-exec", ()),  # the desktop's own choice, where there is one
    ("x-terminal-emulator", ("-e",)),  # Debian policy 11.8.3: takes a program and its arguments
    ("gnome-terminal", ("--",)),
    ("konsole", ("-e",)),
    ("xfce4-terminal", ("-x",)),
    ("xterm", ("-e",)),
)
"""Programs that open a window, and what stands before the command to run in it."""


class Mutt(Attaching):
    """The way `mutt`."""

    name: ClassVar = "mutt"
    route: ClassVar = Route.MUTT
    title: ClassVar = "Mutt"
    executables: ClassVar = ("neomutt", "mutt")

    @override
    def program_here(self) -> Availability:
        here = super().program_here()
        if here.here and not self._terminal():
            return Availability(False, Absence.NO_TERMINAL, self.title)
        return here

    @override
    def command(self, program: str, mail: Submission, attachments: Sequence[Path]) -> list[str]:
        files = ["-a", *map(str, attachments)] if attachments else []
        return [*self._terminal(), program, *files, "--", mailto.link(mail)]

    def _terminal(self) -> list[str]:
        """The words that run what follows in a new terminal window, none where there is none."""
        for name, words in _TERMINALS:
            if found := self._system.find_program(name):
                return [str(found), *words]
        return []
