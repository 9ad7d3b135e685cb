"""Windows: its folders, the registry's mail clients, and reading children in a job.

What only Windows has stands in `windows_native`, behind `Native`, so that the rest can be tested
everywhere. Tested with a stand-in for `Native`, and under Wine; not on a real Windows yet.
"""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path, PureWindowsPath
from typing import BinaryIO

from intact.errors import NotDelivered, NotDeliveredReason, Unreadable, UnreadableReason
from intact.settings.policy.source import PolicySource
from intact.system import windows_clients
from intact.system.drags import Drags
from intact.system.native_drops import NativeDrops
from intact.system.new_mails import Composer, Kind
from intact.system.windows_calls import Hive, Native
from intact.system.windows_new_mails import ClassicOutlook, SimpleMapi
from intact.system.windows_showing import send_by_mapi, show_in_outlook

_APP_PATHS = r"Software\Microsoft\Windows\CurrentVersion\App Paths"
_VERSION = r"Software\Microsoft\Windows\CurrentVersion"
_CREATE_SUSPENDED = 0x4  # process creation flags of winbase.h
_DETACHED_PROCESS = 0x8
_CREATE_NEW_PROCESS_GROUP = 0x200


class Windows:
    """A Windows machine; tests give it a stand-in for the native calls and an environment."""

    name = "windows"
    layers = (
        "memory",
        "processor-time",
        "no-processes",
        "ends-with-its-parent",
        "no-desktop",
        "low-integrity",
        "no-new-code",
        "strict-handles",
        "no-extension-points",
        "no-remote-images",
    )

    def __init__(
        self, native: Native | None = None, environment: Mapping[str, str] | None = None
    ) -> None:
        self._native = native or _native()
        self._environment = os.environ if environment is None else environment

    def settings_folder(self) -> Path:
        r"""%APPDATA%\Intact: it follows the person to other machines of the organisation."""
        return self._folder("APPDATA", r"AppData\Roaming") / "Intact"

    def organisation_folder(self) -> Path:
        r"""%ProgramFiles%\Intact\organisation.

        Not %ProgramData%: ordinary users may make folders there, and so could plant an address.
        Nor does the variable of that name count, which people can set for what they start.
        """
        return Path(self._programs() or r"C:\Program Files") / "Intact" / "organisation"

    def policy_sources(self) -> tuple[PolicySource, ...]:
        """The registry."""
        from intact.system.policy_registry import registry_sources  # noqa: PLC0415 - in its turn

        return tuple(registry_sources(self._native))

    def is_administrators(self, folder: Path) -> bool:
        """Whether it lies below the folder for programs, whose rights keep people out."""
        programs = self._programs()
        return bool(programs) and PureWindowsPath(folder).is_relative_to(PureWindowsPath(programs))

    def private_folder(self) -> Path:
        r"""%LOCALAPPDATA%\Intact\private: the profile's own rights keep others out."""
        folder = self._folder("LOCALAPPDATA", r"AppData\Local") / "Intact" / "private"
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        return folder

    def native_drops(self) -> NativeDrops | None:
        """None of this kind."""
        return None

    def local_server(self, key: bytes) -> str:
        """A pipe whose name nobody can guess: pipes of all persons lie in one place."""
        import hashlib  # noqa: PLC0415 - the window is shown before it is needed

        return f"intact-{hashlib.sha256(b'intact pipe' + key).hexdigest()[:32]}"

    def default_mail_client(self) -> str:
        """The ProgId for mailto: links, or the package behind it."""
        return windows_clients.mail_client(self._native)

    def installed_mail_clients(self) -> tuple[str, ...]:
        r"""Names below Clients\Mail: for the person, for all, and for all of 32 bits."""
        return windows_clients.installed(self._native)

    def default_message_opener(self) -> str:
        """The same for `.eml` files."""
        return windows_clients.message_opener(self._native)

    def drags(self) -> Drags:
        """OLE: virtual files of classic Outlook, and promises of new Outlook and Chromium."""
        from intact.system.windows_drops import WindowsDrags  # noqa: PLC0415 - only on Windows

        return WindowsDrags()

    def notify(self, title: str, text: str) -> bool:  # noqa: ARG002 - as the Protocol has it
        """No way of its own: toasts need a registered shortcut; Qt's balloon does without."""
        return False

    def find_program(self, name: str) -> Path | None:
        """The executable the system knows by that name.

        The current folder is never looked at: a download beside Intact must not be started.
        """
        program = name if name.lower().endswith(".exe") else f"{name}.exe"
        for hive in (Hive.PERSON, Hive.MACHINE):
            named = self._native.registry(hive, rf"{_APP_PATHS}\{program}", "").strip('"')
            if named and Path(named).is_file():
                return Path(named)
        folders = self._environment.get("PATH", "").split(os.pathsep)
        places = (Path(folder) / program for folder in folders if Path(folder).is_absolute())
        return next((place for place in places if place.is_file()), None)

    def open_file(self, path: Path) -> None:
        """Opens a file with its default program, without waiting."""
        try:
            self._native.open_file(path.absolute())
        except OSError as error:
            reason = NotDeliveredReason.DID_NOT_START
            raise NotDelivered(reason, program=path.suffix or path.name) from error

    def start(self, command: Sequence[str]) -> None:
        """Starts a program detached, without a shell and without waiting for it."""
        try:
            process = subprocess.Popen(
                command,
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
                creationflags=_DETACHED_PROCESS | _CREATE_NEW_PROCESS_GROUP,
            )
        except OSError as error:
            program = PureWindowsPath(command[0]).name
            raise NotDelivered(NotDeliveredReason.DID_NOT_START, program=program) from error
        process.returncode = 0  # nobody waits for it: it may outlive this program

    def listeners(self) -> frozenset[str] | None:
        """Classes of windows: hidden ones take calls for their program."""
        return self._native.window_classes()

    def composer(self, kind: Kind) -> Composer | None:
        """Classic Outlook where its program is installed; Simple MAPI where a client is set up."""
        if kind in {Kind.OUTLOOK_ITEMS, Kind.OUTLOOK_FILES}:
            here = self.find_program("outlook") is not None
            return ClassicOutlook(kind, show_in_outlook) if here else None
        client = windows_clients.mapi_client(self._native)
        if kind is Kind.SIMPLE_MAPI and client:
            return SimpleMapi(client, send_by_mapi)
        return None

    def transferred_files(self, key: bytes) -> tuple[Path, ...]:  # noqa: ARG002 - as the Protocol has it
        """No such portal outside of Linux."""
        raise Unreadable(UnreadableReason.NOT_TRANSFERRED)

    def start_child(
        self, command: Sequence[str], memory: int = 0, seconds: int = 0
    ) -> subprocess.Popen[bytes]:
        """Starts a reading child, in its job before its first instruction.

        It has no console: one without a window would still need a second process (conhost.exe).
        """
        root = self._environment.get("SYSTEMROOT", r"C:\Windows")
        process = subprocess.Popen(
            without_launcher(command),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            creationflags=_CREATE_SUSPENDED | _DETACHED_PROCESS | _CREATE_NEW_PROCESS_GROUP,
            env={"SYSTEMROOT": root},  # without it neither random numbers nor sockets can be set up
            cwd=root,
        )
        self._native.bind(process, memory, seconds)
        return process

    def end_child(self, process: subprocess.Popen[bytes]) -> None:
        """Ends a child; its job lets it have no processes of its own."""
        self._native.end(process)

    def take_pipes(self) -> tuple[BinaryIO, BinaryIO]:
        """Standard input and output, with nothing left in their place."""
        return self._native.take_pipes()

    def limit_this_process(self, memory: int, seconds: int, files: int) -> tuple[str, ...]:  # noqa: ARG002 - Windows does not count descriptors
        """Gives up rights; memory and time are bounded by the job that the parent made."""
        return self._native.limit_this_process(memory, seconds)

    def _programs(self) -> str:
        return self._native.registry(Hive.MACHINE, _VERSION, "ProgramFilesDir")

    def _folder(self, variable: str, otherwise: str) -> Path:
        return Path(self._environment.get(variable) or Path.home() / otherwise)


def without_launcher(command: Sequence[str]) -> list[str]:
    """A command that starts Python itself.

    In a virtual environment `python.exe` only starts the Python it was made from, as a second
    process (PC/launcher.c), which the job of a reading child does not let happen.
    """
    itself = getattr(sys, "_base_executable", sys.executable)
    program, *words = command
    return [itself if program == sys.executable else program, *words]


def _native() -> Native:
    from intact.system.windows_native import WindowsNative  # noqa: PLC0415 - only on Windows

    return WindowsNative()
