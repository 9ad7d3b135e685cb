"""Which way comes first: what opens in the person's own mail client, then what keeps the bytes.

A program that is only installed may have no account to send from, so the client that the system
names as the person's comes first, even where it keeps less; what each keeps is shown beside it. A
way by a server comes behind every exact way by a program: there the person sees the mail before it
goes. Saving always works, and comes last.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from intact.delivery import programs
from intact.delivery.way import Keeps, Way

_SERVERS: Final = ("smtp-", "imap-")
_SAVING: Final = ("save-",)
_BY_DEFAULT: Final = frozenset({"xdg-email", "portal", "simple-mapi", "sharing-service"})
"""What opens is whatever the person's client is."""

_WAYS_OF: Final = {"betterbird": "thunderbird", "com.apple.mail": "apple-mail"}
"""By the mark of a client, how its ways' names begin where that is something else."""

_WORTH: Final = (
    Keeps.EXACT,
    Keeps.EXACT_BUT_LINE_ENDS,
    Keeps.REMADE,
    Keeps.UNKNOWN,
    Keeps.HARMED,
)
_GOOD: Final = frozenset({Keeps.EXACT, Keeps.EXACT_BUT_LINE_ENDS})

OWN, OTHER, SERVER, OTHER_AND_LESSER, SAVING = range(5)


def rank(ways: Iterable[Way], mail_client: str, opener: str) -> tuple[Way, ...]:
    """The ways, best first; equal ones stay in their order.

    Args:
        ways: all of them.
        mail_client: what the system names for mailto: links.
        opener: what it names for `.eml` files.
    """
    return tuple(sorted(ways, key=lambda way: place(way.name, way.keeps, mail_client, opener)))


def place(name: str, keeps: Keeps, mail_client: str, opener: str) -> tuple[int, int]:
    """Where a way stands: its group, then whether it keeps the bytes."""
    good = keeps in _GOOD
    worth = 0 if good else _WORTH.index(keeps)
    if name.startswith(_SAVING):
        return SAVING, 0
    if name.startswith(_SERVERS):
        return SERVER, 0
    if _is_own(name, mail_client, opener):
        return OWN, worth
    return (OTHER if good else OTHER_AND_LESSER), worth


def _is_own(name: str, mail_client: str, opener: str) -> bool:
    """Whether the way leads to the person's client; unknown where the system names none."""
    if not mail_client:
        return False
    if name in _BY_DEFAULT:
        return True
    mine = programs.client(mail_client).mark
    if name == "eml-file":
        return bool(opener) and programs.client(opener).mark == mine
    return name.startswith(_WAYS_OF.get(mine, mine))
