"""What was handed over: bytes, a display name and where they came from.

A source is read once; everything later works on that snapshot, so a file that changes between
check and send cannot matter. Only a mail folder stays where it is until messages are chosen.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

from intact.fidelity import Fidelity, Loss


class Origin(StrEnum):
    """How the bytes came in."""

    FILE = "file"  # Open dialog or a command of the command line
    OPENED_WITH = "opened-with"  # started with it, or "Open with" of the system
    WATCHED = "watched"  # saved in the watched folder
    DROP = "drop"
    PASTE = "paste"
    CONTAINED = "contained"  # taken out of another sample


@dataclass(frozen=True, slots=True)
class Source:
    """One thing that was handed over.

    Attributes:
        data: every byte, unchanged.
        name: display name (a file name); untrusted.
        origin: how it came in.
        client: name of the mail client it is known to come from (a file of resources/clients),
            "" where unknown.
        ceiling: the best rung a sample made of it can reach; below EXACT when it was taken out of
            a converted sample.
        losses: what the outer sample had already lost there.
        path: the file it was read from, None where it is not from one.
        keep_client_lines: lines a mail client added while storing it stay: the person wants them.
        member: where a file holds many messages, which one this is: a number in a mail folder, a
            path in an archive. "" where it is the whole file; untrusted.
    """

    data: bytes
    name: str
    origin: Origin
    client: str = ""
    ceiling: Fidelity = Fidelity.EXACT
    losses: tuple[Loss, ...] = ()
    path: Path | None = field(default=None, compare=False)
    keep_client_lines: bool = False
    member: str = field(default="", compare=False)

    @property
    def sha256(self) -> str:
        """SHA-256 of the bytes as handed over, lower-case hex."""
        import hashlib  # noqa: PLC0415 - the window imports this module before it is painted

        return hashlib.sha256(self.data).hexdigest()


@dataclass(frozen=True, slots=True)
class MailFolder:
    """A file that begins like a mail folder: of any size, so it is not read but looked through.

    Attributes:
        path: where it lies.
        name: display name (a file name); untrusted.
        origin: how it came in.
        size: octets.
        state: device, number and time of last change: whether it still is the same file.
        client: name of the mail client it is known to come from, as in a source.
    """

    path: Path
    name: str
    origin: Origin
    size: int
    state: tuple[int, int, int]
    client: str = ""
