"""Lets Thunderbird attach staged samples to a new mail: its command line option -compose.

A value without quotes is percent-decoded, one in single quotes is taken as it stands up to the next
`',` (measured with 153), so texts go without and encoded, the list of attachments goes in quotes.
format=2 asks for a plain-text window; else the text would be read as HTML. The line end behind all
attachments but the last gets lost in the delimiter.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Final
from urllib.parse import quote

from intact.delivery import programs
from intact.delivery.carrying import Route
from intact.delivery.handover import in_windows, insist
from intact.delivery.staging import Staging
from intact.delivery.starting import Running, each_in_turn
from intact.delivery.way import Availability, Errand, Keeps, Outcome, Receipt
from intact.limits import COMMAND_CHARACTERS
from intact.submission.submission import Plan, Submission
from intact.system.interface import System

_LONG_NAME = "x" * 255
"""Stands for the staging folder while only the length of a command is asked for."""


class ThunderbirdCompose:
    """The way `thunderbird-compose`."""

    name: Final = "thunderbird-compose"
    keeps: Final = Keeps.EXACT_BUT_LINE_ENDS

    def __init__(self, system: System, staging: Staging) -> None:
        self._system = system
        self._staging = staging

    def available(self, plan: Plan | None = None) -> Availability:
        """Where Thunderbird is, for mails whose samples are all clean messages."""
        here = programs.thunderbird_here(self._system)
        return in_windows(here, plan, Route.THUNDERBIRD, _fits_all)

    def deliver(self, plan: Plan, errand: Errand) -> Receipt:
        """Opens a window for each mail; the samples stay until it is safe.

        Raises:
            NotDelivered: Thunderbird is not here, would harm a sample, did not start, or takes too
                long to start for the second mail; or it was cancelled while it started.
        """
        insist(self.available(plan))
        program = programs.thunderbird(self._system)
        options = [compose_option(mail, self._staging.samples(mail)) for mail in plan.mails]
        running = Running("Thunderbird", lambda: programs.thunderbird_takes_calls(self._system))
        each_in_turn(
            options,
            lambda option: self._system.start([program, "-compose", option]),
            running,
            errand,
        )
        return Receipt.of(self.name, Outcome.OPENED, plan, "Thunderbird")


def compose_option(mail: Submission, attachments: Sequence[Path]) -> str:
    """The argument of -compose for a mail with these files, which are absolute paths."""
    urls = ",".join(path.as_uri().replace(",", "%2C").replace("'", "%27") for path in attachments)
    fields = [
        f"to={quote(mail.recipient, safe='')}",
        f"subject={quote(mail.subject, safe='')}",
        f"body={quote(mail.body.replace(chr(10), chr(13) + chr(10)), safe='')}",
        "format='2'",
        f"attachment='{urls}'",
    ]
    return ",".join(fields)


def _fits_all(plan: Plan) -> bool:
    return all(map(_fits, plan.mails))


def _fits(mail: Submission) -> bool:
    """Whether the command is short enough for every system."""
    folder = Path(Path.cwd().anchor, _LONG_NAME)
    attachments = [folder / one.name for one in mail.attached]
    return len(compose_option(mail, attachments)) <= COMMAND_CHARACTERS
