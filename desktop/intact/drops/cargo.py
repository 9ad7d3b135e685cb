"""What a drag over the window would bring, as exactly as the names of its formats tell.

Only names are looked at: asking for the data makes mail programs write files (drag and drop facts,
section 2.1).
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from enum import Enum, auto
from typing import Final

from intact.drops import programs

FILES: Final = "text/uri-list"
TRANSFER: Final = "application/vnd.portal.filetransfer"
MESSAGE: Final = "message/rfc822"
TAKEN: Final = (FILES, TRANSFER, MESSAGE)
"""Formats that bring something, best first."""

_OF_FILE_MANAGERS: Final = frozenset(
    {
        "application/vnd.portal.files",
        "application/x-kde-cutselection",
        "application/x-kde4-urilist",
        "x-special/gnome-icon-list",
        "x-special/gnome-copied-files",
    }
)

_OF_LINKS: Final = frozenset({"text/x-moz-url", "_NETSCAPE_URL"})
"""Browsers add them to the address of a page or a picture, never to a file."""


class Cargo(Enum):
    """What it is."""

    NOTHING = auto()  # that could be taken
    SOMETHING = auto()
    LINK = auto()  # an address on the web, as of a message in web mail
    FILES = auto()
    MESSAGE = auto()  # just one
    MESSAGES = auto()  # several
    ONE_OR_MORE = auto()  # messages, and nothing tells how many


@dataclass(frozen=True, slots=True)
class Announced:
    """What a drag announces; `program` is named as in resources/clients, "" where not known."""

    cargo: Cargo
    program: str = ""


def announced(formats: Collection[str]) -> Announced:
    """What a drag with these formats would bring."""
    if not any(one in formats for one in TAKEN):
        return Announced(Cargo.NOTHING)
    program = programs.of_formats(formats)
    if program:
        return Announced(_of_program(formats), program)
    if MESSAGE in formats and FILES not in formats:
        return Announced(Cargo.MESSAGE)
    if TRANSFER in formats or not _OF_FILE_MANAGERS.isdisjoint(formats):
        return Announced(Cargo.FILES)
    promised = programs.MOZILLA_PROMISE in formats  # by Thunderbird too, for attachments
    if not promised and not _OF_LINKS.isdisjoint(formats):
        return Announced(Cargo.LINK)
    return Announced(Cargo.SOMETHING)


def _of_program(formats: Collection[str]) -> Cargo:
    if programs.MOZILLA_LIST in formats:
        return Cargo.MESSAGES
    if programs.MOZILLA_PROMISE in formats:
        return Cargo.MESSAGE
    return Cargo.ONE_OR_MORE
