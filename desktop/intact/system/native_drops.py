"""What a system tells of a drag beyond what Qt does; plain data and Protocols."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Protocol


@dataclass(frozen=True, slots=True)
class Text:
    """A message that a mail program gave as text.

    Attributes:
        data: the text as octets, UTF-8.
        altered: whether there are letters beyond ASCII, whose octets may have been others.
    """

    data: bytes
    altered: bool


@dataclass(frozen=True, slots=True)
class Delivered:
    """What came of a drop.

    Attributes:
        client: name of the mail client (a file of resources/clients), "" where unknown.
        paths: files that were written into our folder.
        texts: messages that came as text.
        missing: how many were promised and did not come in time.
        refused: the system or the person does not let us ask the mail program.
    """

    client: str = ""
    paths: tuple[Path, ...] = ()
    texts: tuple[Text, ...] = ()
    missing: int = 0
    refused: bool = False


class Delivery(Protocol):
    """One drop, from the moment it is let go."""

    def finished(self) -> bool:
        """Whether all is there, or the time for it is over; asked again and again, never waits."""

    def collect(self) -> Delivered:
        """What came; may ask the mail program and wait for it, so not on the GUI thread."""


class NativeDrops(Protocol):
    """Drags as the system has them; all but `Delivery.collect` on the GUI thread."""

    def watch(self, view: int) -> None:
        """Takes more kinds of drags on a native view (Qt's `winId`)."""

    def offers(self) -> bool:
        """Whether the running drag holds something that Qt cannot read; looks at names only."""

    def begin(self, folder: Path) -> Delivery:
        """Accepts it; called while the drop is being handled. Files go below this folder."""
