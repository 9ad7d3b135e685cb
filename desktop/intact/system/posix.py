"""What Linux and macOS have in common.

The window asks for it before it is painted: what starts processes is loaded when it is needed.
"""

from __future__ import annotations

import os
import stat
import sys
from abc import ABC, abstractmethod
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, Final

if TYPE_CHECKING:
    import subprocess

    from intact.settings.policy.source import PolicySource
    from intact.system.drags import Drags
    from intact.system.native_drops import NativeDrops
    from intact.system.new_mails import Composer, Kind

if sys.platform == "win32":
    raise ImportError("only for POSIX systems")

import resource

_PRIVATE = 0o700
_ASK_SECONDS = 5


RESOURCE_LAYERS: Final = (
    "memory",
    "processor-time",
    "no-files-written",
    "few-descriptors",
    "no-memory-image",
    "no-processes",
)
"""What setrlimit(2) gives."""


class Posix(ABC):
    """A system with processes, groups and limits as POSIX has them."""

    opener: str
    """The program that opens a file with its default program."""

    @abstractmethod
    def policy_sources(self) -> tuple[PolicySource, ...]:
        """Where an administrator sets policies, as it was read; what counts most comes first."""

    def is_administrators(self, folder: Path) -> bool:
        """Whether only root can change what is in a folder."""
        from intact.system import policy_files  # noqa: PLC0415 - not for the empty window

        return policy_files.is_administrators(folder)

    @abstractmethod
    def private_folder(self) -> Path:
        """A folder below which staged files lie, readable by this person only; made if absent."""

    def native_drops(self) -> NativeDrops | None:
        """Qt reads all there is, on Linux."""
        return None

    def local_server(self, key: bytes) -> str:  # noqa: ARG002 - nobody else can enter the folder
        """A socket in the private folder."""
        return str(self.private_folder() / "door")

    def drags(self) -> Drags | None:
        """Nothing but what Qt tells."""
        return None

    def notify(self, title: str, text: str) -> bool:  # noqa: ARG002 - as the Protocol has it
        """No way of its own."""
        return False

    def find_program(self, name: str) -> Path | None:
        """The executable of that name on the search path.

        The current folder is never looked at: a download beside a message must not be started.
        """
        import shutil  # noqa: PLC0415 - as above

        folders = os.environ.get("PATH", os.defpath).split(os.pathsep)
        absolute = os.pathsep.join(folder for folder in folders if Path(folder).is_absolute())
        found = shutil.which(name, path=absolute)
        return Path(found) if found else None

    def open_file(self, path: Path) -> None:
        """Opens a file with its default program, without waiting."""
        self.start([self.opener, str(path.absolute())])

    def start(self, command: Sequence[str]) -> None:
        """Starts a program detached, without a shell and without waiting for it."""
        import subprocess  # noqa: PLC0415 - as above
        import threading  # noqa: PLC0415

        from intact.errors import NotDelivered, NotDeliveredReason  # noqa: PLC0415

        try:
            process = subprocess.Popen(
                command,
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
                start_new_session=True,
            )
        except OSError as error:
            program = Path(command[0]).name
            raise NotDelivered(NotDeliveredReason.DID_NOT_START, program=program) from error
        # somebody must take its exit code, or it stays as a zombie
        threading.Thread(target=process.wait, name=f"{command[0]} ends", daemon=True).start()

    def listeners(self) -> frozenset[str] | None:
        """Nothing is known, on macOS."""
        return None

    def composer(self, kind: Kind) -> Composer | None:  # noqa: ARG002 - as the Protocol has it
        """Programs of Linux are started with arguments."""
        return None

    def transferred_files(self, key: bytes) -> tuple[Path, ...]:  # noqa: ARG002 - as the Protocol has it
        """No such portal outside of Linux."""
        from intact.errors import Unreadable, UnreadableReason  # noqa: PLC0415 - as above

        raise Unreadable(UnreadableReason.NOT_TRANSFERRED)

    def start_child(
        self,
        command: Sequence[str],
        memory: int = 0,  # noqa: ARG002 - a child bounds itself here
        seconds: int = 0,  # noqa: ARG002
    ) -> subprocess.Popen[bytes]:
        """Starts a reading child in a session of its own, with an empty environment."""
        import subprocess  # noqa: PLC0415 - as above

        return subprocess.Popen(
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
            env={},
            cwd="/",
        )

    def end_child(self, process: subprocess.Popen[bytes]) -> None:
        """Ends the whole process group of a child, and takes its exit code."""
        import signal  # noqa: PLC0415 - as above

        if process.returncode is None:  # until its code is taken the number is not given anew
            try:
                os.killpg(process.pid, signal.SIGKILL)
            except (ProcessLookupError, PermissionError):  # macOS: a zombie may not be signalled
                process.kill()
        process.wait()

    def take_pipes(self) -> tuple[BinaryIO, BinaryIO]:
        """Standard input and output, with nothing left in their place."""
        return take_standard_pipes()

    def limit_this_process(self, memory: int, seconds: int, files: int) -> tuple[str, ...]:
        """Bounds the calling process by resource limits."""
        wanted = (
            ("memory", resource.RLIMIT_AS, memory),
            ("processor-time", resource.RLIMIT_CPU, seconds),
            ("no-files-written", resource.RLIMIT_FSIZE, 0),
            ("few-descriptors", resource.RLIMIT_NOFILE, files),
            ("no-memory-image", resource.RLIMIT_CORE, 0),
            ("no-processes", resource.RLIMIT_NPROC, 0),
        )
        held = tuple(name for name, limit, most in wanted if _is_limited(limit, most))
        # the kernel does not count the processes of root (setrlimit(2))
        return held if os.geteuid() else tuple(name for name in held if name != "no-processes")


def private(folder: Path) -> Path:
    """Makes a folder that only this person can enter, or checks that it is one.

    Raises:
        OSError: it cannot be made, is no folder, or belongs to somebody else.
    """
    folder.parent.mkdir(mode=_PRIVATE, parents=True, exist_ok=True)
    try:
        folder.mkdir(mode=_PRIVATE)
    except FileExistsError:
        found = folder.lstat()
        if not stat.S_ISDIR(found.st_mode) or found.st_uid != os.getuid():
            raise PermissionError(f"not a folder of this person: {folder}") from None
        if stat.S_IMODE(found.st_mode) & 0o077:
            folder.chmod(_PRIVATE)
    return folder


def take_standard_pipes() -> tuple[BinaryIO, BinaryIO]:
    """Descriptors 0 and 1 as files of this process's own; both lead nowhere afterwards."""
    coming, going = os.dup(0), os.dup(1)
    nowhere = os.open(os.devnull, os.O_RDWR)
    os.dup2(nowhere, 0)
    os.dup2(nowhere, 1)
    os.close(nowhere)
    return os.fdopen(coming, "rb"), os.fdopen(going, "wb")


def answer_of(command: Sequence[str]) -> str:
    """The first line a short program prints; "" if it is not there, fails, or takes too long."""
    import subprocess  # noqa: PLC0415 - as above

    try:
        done = subprocess.run(
            command,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            timeout=_ASK_SECONDS,
            check=True,
        )
    except (OSError, subprocess.SubprocessError):
        return ""
    return done.stdout.decode("utf-8", "replace").strip().partition("\n")[0]


def _is_limited(limit: int, most: int) -> bool:
    """Sets a limit, soft and hard; whether it holds now."""
    try:
        hard = resource.getrlimit(limit)[1]
        most = most if hard == resource.RLIM_INFINITY else min(most, hard)
        resource.setrlimit(limit, (most, most))
    except (OSError, ValueError):
        return False
    return True
