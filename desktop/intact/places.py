r"""Where a path leads, as far as its text tells: asked before anything touches it.

On Windows a look at `\\host\share\a.eml` is enough to prove to that host who asks (NTLM), and a
look at a device can act (hostile mail section 6). WebDAV (`\\host\DavWWWRoot\...`) has the same
form. A drive letter passes, also one that stands for a network drive: only the person, never a
message, connects one, and its server knows already who that is.
"""

from __future__ import annotations

import re
from pathlib import PurePath, PureWindowsPath
from typing import Final

from intact.errors import Unreadable, UnreadableReason

_SCHEME: Final = re.compile(r"([A-Za-z][A-Za-z0-9+.-]{1,31}):(\S)")
_MAIL_SCHEMES: Final = frozenset(
    {"cid", "imap-message", "mailbox", "mailbox-message", "message", "mid", "news", "nntp"}
)
"""Addresses inside of mail programs, also without a slash; "Re: offer.eml" is a file name."""

_LONG: Final = re.compile(r"\\\\\?\\[A-Za-z]:\\.")
r"""A long path of Windows (\\?\C:\...); without anything behind the colon it is a whole disk."""

_OTHER_HOST: Final = re.compile(r"\\\\\?\\UNC\\", re.IGNORECASE)

_DEVICES: Final = ("\\\\.\\", "\\\\?\\", "\\??\\")
r"""Namespaces of Windows: pipes and disks, whatever the kernel names (`\\?\GLOBALROOT`)."""

_RESERVED: Final = frozenset(
    ["CON", "PRN", "AUX", "NUL", "CONIN$", "CONOUT$"]
    + [f"{port}{digit}" for port in ("COM", "LPT") for digit in "123456789¹²³"]
)
"""Devices of Windows in every folder ("Naming Files, Paths, and Namespaces")."""


def refuse_elsewhere(path: PurePath) -> None:
    """Lets an ordinary path of this computer pass; looks at its text only.

    Raises:
        Unreadable: it lies on another machine or inside of a mail program, or is a device.
    """
    text = str(path)
    if not _LONG.match(text):
        if text.startswith(_DEVICES) and not _OTHER_HOST.match(text):
            raise Unreadable(UnreadableReason.NOT_A_FILE)
        if text.startswith(("\\\\", "//")):
            raise Unreadable(UnreadableReason.REMOTE_ADDRESS, scheme="unc")
    found = _SCHEME.match(text)
    if found and (found[2] in "/\\" or found[1].lower() in _MAIL_SCHEMES):
        raise Unreadable(UnreadableReason.REMOTE_ADDRESS, scheme=found[1].lower())
    if isinstance(path, PureWindowsPath) and is_reserved(path.name):
        raise Unreadable(UnreadableReason.NOT_A_FILE)


def is_reserved(name: str) -> bool:
    """Whether Windows takes a file of this name for a device, whatever its ending."""
    return re.split("[.:]", name, maxsplit=1)[0].rstrip(" ").upper() in _RESERVED
