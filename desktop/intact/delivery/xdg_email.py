"""Opens every mail with `xdg-email`, the desktop's own command for new mails (xdg-utils).

It makes a mailto: link with attachments, which is a habit of some programs, not a standard: only
those known to keep the attachments are used (measured with Evolution 3.46 and Thunderbird 153).
Evolution understands the link itself. Thunderbird would lose the attachments; the script starts it
with its own option instead, but not on KDE and Xfce, where it hands the link to another command.
The text may be read as HTML then. A Flatpak of either cannot read the staged files.
"""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from intact.delivery import programs
from intact.delivery.carrying import Content, effect, route_of
from intact.delivery.handover import in_windows, insist
from intact.delivery.staging import Staging
from intact.delivery.starting import Running, each_in_turn
from intact.delivery.way import Absence, Availability, Errand, Keeps, Outcome, Receipt
from intact.errors import NotDelivered, NotDeliveredReason
from intact.limits import COMMAND_CHARACTERS
from intact.submission.submission import Plan, Submission
from intact.system.interface import System

_LINK_DESKTOPS = frozenset({"kde", "xfce"})
"""Where the script passes the link on, whatever the mail client is (xdg-utils 1.1.3)."""

_UNSAFE = frozenset(",*?[\\%")
"""In a path: the script splits its list at commas, and expands the rest a second time."""


class XdgEmail:
    """The way `xdg-email`."""

    name: Final = "xdg-email"

    def __init__(self, system: System, staging: Staging) -> None:
        self._system = system
        self._staging = staging

    @property
    def keeps(self) -> Keeps:
        """What the mail client does that the script starts."""
        program = programs.client(self._system.default_mail_client()).name
        return effect(route_of(self.name, program), Content.SEVEN_BIT)

    def available(self, plan: Plan | None = None) -> Availability:
        """On Linux, where the default mail client keeps attachments of a mailto: link."""
        if self._system.name != "linux":
            return Availability(False, Absence.WRONG_SYSTEM)
        if programs.in_sandbox(self._system):  # there it is another program, for the portal
            return Availability(False, Absence.IN_SANDBOX)
        if self._system.find_program("xdg-email") is None:
            return Availability(False, Absence.HELPER_MISSING, "xdg-email")
        handler = self._system.default_mail_client()
        client = programs.client(handler)
        suits = client.takes_attachments and self._is_run_by_the_script(handler)
        here = programs.handler_here(self._system, handler, suits=suits)
        if here.here and programs.is_flatpak(self._system, handler):
            here = Availability(False, Absence.CONFINED, client.name)
        return in_windows(here, plan, route_of(self.name, client.name), _fits_all)

    def deliver(self, plan: Plan, errand: Errand) -> Receipt:
        """Opens a window for each mail; the samples stay until it is safe.

        Raises:
            NotDelivered: xdg-email is not here, would harm a sample, did not start, or the mail
                client takes too long to start for the second mail; or it was cancelled meanwhile.
        """
        insist(self.available(plan))
        program = self._system.find_program("xdg-email")
        commands = [self._command(str(program), mail) for mail in plan.mails]
        handler = self._system.default_mail_client()
        client = programs.client(handler)
        running = Running(client.name, lambda: programs.takes_calls(self._system, handler))
        each_in_turn(commands, self._system.start, running, errand)
        return Receipt.of(self.name, Outcome.OPENED, plan, client.name)

    def _is_run_by_the_script(self, handler: str) -> bool:
        """Whether the attachments get to the handler; MAILER names another program to run."""
        if os.environ.get("MAILER"):
            return False
        if "evolution" in handler.lower():
            return True
        desktops = os.environ.get("XDG_CURRENT_DESKTOP", "").lower().split(":")
        return bool(programs.thunderbird(self._system)) and not _LINK_DESKTOPS & set(desktops)

    def _command(self, program: str, mail: Submission) -> list[str]:
        files = self._staging.samples(mail)
        if any(_UNSAFE & set(str(path)) for path in files):
            raise NotDelivered(NotDeliveredReason.CANNOT_CARRY)
        return command(program, mail, files)


def command(program: str, mail: Submission, attachments: Sequence[Path]) -> list[str]:
    """The command for a mail with these files; the script refuses an empty text."""
    text = ["--body", mail.body] if mail.body else []
    files = [argument for path in attachments for argument in ("--attach", str(path))]
    return [program, "--utf8", "--subject", mail.subject, *text, *files, mail.recipient]


def _fits_all(plan: Plan) -> bool:
    return all(map(_fits, plan.mails))


def _fits(mail: Submission) -> bool:
    """Whether the link that the script makes is short enough; every octet may take three."""
    words = command("xdg-email", mail, [Path("x" * 100, one.name) for one in mail.attached])
    return 3 * sum(len(word.encode("utf-8", "replace")) for word in words) <= COMMAND_CHARACTERS
