"""Which mail program something comes from, by the names of formats, by an address, or by a path.

A program is named as its file in resources/clients, "" where nothing tells (drag and drop facts,
sections 2 and 5).
"""

from __future__ import annotations

import re
from collections.abc import Collection
from pathlib import PurePath
from typing import Final

NAMES: Final = {
    "apple-mail": "Apple Mail",
    "claws-mail": "Claws Mail",
    "evolution": "Evolution",
    "geary": "Geary",
    "gmail": "Gmail",
    "kmail": "KMail",
    "outlook-web": "Outlook",
    "proton": "Proton Mail",
    "roundcube": "Roundcube",
    "thunderbird": "Thunderbird",
    "tuta": "Tuta",
    "zimbra": "Zimbra",
}
"""What people call them; needed while something is dragged, before any data file is read."""

_OF_FORMATS: Final = (
    ("claws-mail/internal", "claws-mail"),
    ("claws-mail/msg-path-list", "claws-mail"),
    ("x-uid-list", "evolution"),
)
"""Formats that no other program has."""

MOZILLA_PROMISE: Final = "application/x-moz-file-promise"
MOZILLA_LIST: Final = "application/x-moz-internal-item-list"
_MOZILLA_LINK: Final = "text/x-moz-url"
"""Dragged along with links and pictures of a web page, and with attachments: tells no program."""

_OF_SCHEMES: Final = {
    "akonadi": "kmail",
    "imap": "thunderbird",
    "imap-message": "thunderbird",
    "mailbox": "thunderbird",
    "mailbox-message": "thunderbird",
    "message": "apple-mail",  # message:%3Cid%3E, which only its own program opens
    "news-message": "thunderbird",
}

_OF_HOSTS: Final = (
    ("mail.google.com", "gmail"),
    ("outlook.cloud.microsoft", "outlook-web"),
    ("outlook.live.com", "outlook-web"),
    ("outlook.office.com", "outlook-web"),
    ("outlook.office365.com", "outlook-web"),
    ("mail.proton.me", "proton"),
    ("app.tuta.com", "tuta"),
    ("mail.tutanota.com", "tuta"),
)
_OF_PAGES: Final = (("_task=mail", "roundcube"), ("/zimbra/", "zimbra"), ("/h/zimbra", "zimbra"))
"""Web mail that stands on a host of its owner, by what its addresses hold."""

_ADDRESS: Final = re.compile(r"([A-Za-z][A-Za-z0-9+.-]{0,31}):(?://(?:[^/?#@]*@)?([^/?#:]*))?")

_DRAG_FOLDERS: Final = (
    (re.compile(r"dnd_file(?:-[0-9]{1,6})?"), "thunderbird"),  # nsDragService.cpp
    (re.compile(r"drag-n-drop-[A-Za-z0-9]{6}"), "evolution"),
)
"""Names of the folders that a program makes for one drag."""

_OWN_FOLDERS: Final = (
    (".claws-mail/tmp", "claws-mail"),
    ("snap/thunderbird", "thunderbird"),
    (".var/app/org.mozilla.Thunderbird", "thunderbird"),
    (".var/app/eu.betterbird.Betterbird", "thunderbird"),
    (".var/app/org.gnome.Evolution", "evolution"),
    (".var/app/org.gnome.Geary", "geary"),
    (".var/app/org.claws_mail.Claws-Mail", "claws-mail"),
)
"""Folders where only one program puts files, as they stand in a path."""


def of_formats(formats: Collection[str]) -> str:
    """The program whose drag or copy offers these formats."""
    for name, program in _OF_FORMATS:
        if name in formats:
            return program
    if MOZILLA_LIST in formats:
        return "thunderbird"
    if MOZILLA_PROMISE in formats and _MOZILLA_LINK not in formats:
        return "thunderbird"
    return ""


def of_address(url: str) -> str:
    """The program that alone understands an address, or whose page it is."""
    found = _ADDRESS.match(url)
    if found is None:
        return ""
    scheme, host = found[1].lower(), (found[2] or "").lower()
    if scheme not in {"http", "https"}:
        return _OF_SCHEMES.get(scheme, "")
    for name, program in _OF_HOSTS:
        if host == name:
            return program
    return next((program for part, program in _OF_PAGES if part in url), "")


def of_path(path: PurePath) -> str:
    """The program that made a file for a drag, by the folders it lies in."""
    for folder in path.parent.parts[-3:]:
        for pattern, program in _DRAG_FOLDERS:
            if pattern.fullmatch(folder):
                return program
    text = f"{path.parent.as_posix()}/"
    return next((program for part, program in _OWN_FOLDERS if f"/{part}/" in text), "")


def title(program: str) -> str:
    """What people call it, "" where it is not known."""
    return NAMES.get(program, "")
