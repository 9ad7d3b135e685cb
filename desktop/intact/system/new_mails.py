"""New mails in a window of a mail program, by calls that only some systems have."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Protocol


class Kind(StrEnum):
    """Which calls."""

    OUTLOOK_ITEMS = "outlook-items"  # classic Outlook's object model, `.msg` files as items
    OUTLOOK_FILES = "outlook-files"  # the same, any files as they are
    SIMPLE_MAPI = "simple-mapi"  # Windows: the program that is set up for other programs
    APPLE_MAIL = "apple-mail"  # AppleScript
    SHARING_SERVICE = "sharing-service"  # macOS: the person's mail client


@dataclass(frozen=True, slots=True)
class NewMail:
    """What the window shall hold.

    Attributes:
        body: plain text, line ends are LF.
        files: absolute paths of what is attached.
    """

    recipient: str
    subject: str
    body: str
    files: tuple[Path, ...]


class Composer(Protocol):
    """Opens new mails by one kind of calls."""

    def opens(self) -> str:
        """What would open, as the system names it; "" where nothing would."""

    def open(self, mail: NewMail) -> None:
        """Opens a window for a mail and leaves it to the person; may be called on any thread.

        Raises:
            PermissionError: the system or the person does not let us ask the program.
            OSError: it did not open, or not in time.
        """
