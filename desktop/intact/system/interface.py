"""What the rest of the program may ask of an operating system."""

from __future__ import annotations

import subprocess
from collections.abc import Sequence
from pathlib import Path
from typing import BinaryIO, Protocol

from intact.settings.policy.source import PolicySource
from intact.system.drags import Drags
from intact.system.native_drops import NativeDrops
from intact.system.new_mails import Composer, Kind


class System(Protocol):
    """One operating system."""

    @property
    def name(self) -> str:
        """One of `linux`, `macos`, `windows`."""

    @property
    def layers(self) -> tuple[str, ...]:
        """Names of all limits that a reading child may have here.

        Which of them hold is told by `limit_this_process`.
        """

    def settings_folder(self) -> Path:
        """Where the person's settings live; may not exist yet."""

    def organisation_folder(self) -> Path:
        """Where an administrator puts more destinations and clients; may not exist.

        Only administrators can write there, or anybody could plant an address.
        """

    def policy_sources(self) -> tuple[PolicySource, ...]:
        """Where an administrator sets policies, as it was read; what counts most comes first.

        Nothing an ordinary person can write or redirect is among it.
        """

    def is_administrators(self, folder: Path) -> bool:
        """Whether only administrators can change what is in a folder."""

    def private_folder(self) -> Path:
        """A folder below which staged files lie, readable by this person only; made if absent.

        Raises:
            OSError: it cannot be made, or it belongs to somebody else.
        """

    def native_drops(self) -> NativeDrops | None:
        """What it tells of drags beyond what Qt does; None where that is nothing."""

    def local_server(self, key: bytes) -> str:
        """What the first instance's server for local sockets is called, for Qt.

        Where names are open to everybody (Windows) it cannot be told without the key.

        Raises:
            OSError: there is no private folder.
        """

    def default_mail_client(self) -> str:
        """What the system names as the handler of mailto: links, "" where it names none.

        A desktop file name on Linux, a ProgId on Windows, a bundle identifier on macOS.
        """

    def default_message_opener(self) -> str:
        """The same for message/rfc822 (`.eml`) files."""

    def installed_mail_clients(self) -> tuple[str, ...]:
        r"""What the system calls the mail programs that are installed, as far as it keeps a list.

        In the words of `default_mail_client`, on Windows names below Clients\Mail; on macOS, which
        keeps no such list, the identifiers of all applications.
        """

    def drags(self) -> Drags | None:
        """What can be asked about drags that Qt does not tell; None where Qt tells all."""

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

    def listeners(self) -> frozenset[str] | None:
        """What running programs of this person can be called by now; None where nobody tells.

        Names on the session bus and paths of local sockets on Linux, classes of windows on
        Windows. Blocks for a bounded time.
        """

    def composer(self, kind: Kind) -> Composer | None:
        """What opens new mails by this kind of calls; None where the system or program has none."""

    def transferred_files(self, key: bytes) -> tuple[Path, ...]:
        """The files that a sandboxed program hands over under a key, through the desktop's portal.

        Raises:
            Unreadable: there is no portal here, or it gives no files for this key.
        """

    def notify(self, title: str, text: str) -> bool:
        """Shows a notification outside of the window; whether the system has a way we know.

        Blocks for a bounded time. Texts hold nothing of a message: others may see them.
        """

    def start_child(
        self, command: Sequence[str], memory: int = 0, seconds: int = 0
    ) -> subprocess.Popen[bytes]:
        """Starts a reading child: pipes to it, no environment, no window, a group of its own.

        The child ends with this process, on Linux even with the thread that called this.

        Args:
            command: the program and its arguments.
            memory: bytes of memory, where the system bounds a child from outside (Windows); the
                others leave it to `limit_this_process`. 0 for no bound.
            seconds: of CPU time, in the same way.

        Raises:
            OSError: it could not be started.
        """

    def end_child(self, process: subprocess.Popen[bytes]) -> None:
        """Ends a child and everything it started, at once; nothing happens if it is gone."""

    def take_pipes(self) -> tuple[BinaryIO, BinaryIO]:
        """What came in and what goes out, for a reading child: its standard input and output.

        Afterwards the ordinary standard output leads nowhere, so that nothing a library prints
        can get between the answers.
        """

    def limit_this_process(self, memory: int, seconds: int, files: int) -> tuple[str, ...]:
        """Bounds memory, CPU time, output files and descriptors of the calling process, for good.

        Called by the reading child when everything it needs is imported. Returns the names of the
        layers that are active; a layer this machine does not have is left out.

        Args:
            memory: bytes of address space.
            seconds: of CPU time in the life of the process.
            files: descriptors open at a time.
        """
