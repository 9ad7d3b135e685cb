"""What the rest of the program may ask of an operating system."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Protocol


class System(Protocol):
    """One operating system."""

    @property
    def name(self) -> str:
        """One of `linux`, `macos`, `windows`."""

    def settings_folder(self) -> Path:
        """Where the person's settings live; may not exist yet."""

    def organisation_folder(self) -> Path:
        """Where an administrator puts more destinations and clients; may not exist."""

    def private_folder(self) -> Path:
        """A folder below which staged files lie, readable by this person only; made if absent."""

    def default_mail_client(self) -> str:
        """What the system names as the handler of mailto: links, "" where it names none.

        A desktop file name on Linux, a ProgId on Windows, a bundle identifier on macOS.
        """

    def default_message_opener(self) -> str:
        """The same for message/rfc822 (`.eml`) files."""

    def find_program(self, name: str) -> Path | None:
        """The executable of that name, where it is installed."""

    def open_file(self, path: Path) -> None:
        """Opens a file with its default program, without waiting.

        Raises:
            NotDelivered: nothing could be started.
        """

    def start(self, command: Sequence[str]) -> None:
        """Starts a program detached, without a shell and without waiting for it.

        Raises:
            NotDelivered: it could not be started.
        """

    def limit_this_process(self, memory: int, seconds: int, files: int) -> tuple[str, ...]:
        """Bounds memory, CPU time, output files and descriptors of the calling process, for good.

        Called by the reading child. Returns the names of the layers that are active.
        """

    def child_options(self) -> dict[str, object]:
        """Keyword arguments for `subprocess.Popen` that isolate a child (session, no window)."""
