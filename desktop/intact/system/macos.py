"""macOS: its Library folders, LaunchServices, and the limits POSIX gives.

Written from the documented file formats and tested on Linux with files made for it; no part of it
has run on a Mac yet.
"""

from __future__ import annotations

import ctypes
import os
import plistlib
import pwd
from itertools import islice
from pathlib import Path
from xml.parsers.expat import ExpatError

from typing_extensions import override

from intact import limits
from intact.settings.policy.source import PolicySource
from intact.system import policy_files
from intact.system.native_drops import NativeDrops
from intact.system.posix import RESOURCE_LAYERS, Posix, private

_HANDLERS = "Library/Preferences/com.apple.LaunchServices/com.apple.launchservices.secure.plist"
_PREFERENCES = "org.intact.Intact.plist"
"""The bundle identifier, as the program is built for macOS."""
_APPLE_MAIL = "com.apple.mail"
_PURE_COMPUTATION = b"pure-computation"  # kSBXProfilePureComputation of sandbox.h
_NAMED = 1  # SANDBOX_NAMED
_CLOSED_OFF = ("no-files", "no-network")  # what those rules take away


class MacOS(Posix):
    """A Mac; tests give it another home, other folders, and another owner of those for all."""

    name = "macos"
    layers = RESOURCE_LAYERS + _CLOSED_OFF
    opener = "/usr/bin/open"

    def __init__(
        self,
        home: Path | None = None,
        applications: tuple[Path, ...] | None = None,
        library: Path = Path("/Library"),
        administrator: int = 0,
    ) -> None:
        self._library = library
        self._administrator = administrator
        self._home = home or Path.home()
        self._applications = applications or (
            Path("/Applications"),
            self._home / "Applications",
            Path("/System/Applications"),
        )

    def settings_folder(self) -> Path:
        """~/Library/Application Support/Intact."""
        return self._home / "Library/Application Support/Intact"

    def organisation_folder(self) -> Path:
        """/Library/Application Support/Intact, which only administrators can write."""
        return Path("/Library/Application Support/Intact")

    @override
    def policy_sources(self) -> tuple[PolicySource, ...]:
        """What a profile forces for the machine and for the person, then what is recommended.

        The name of the person is the system's (getpwuid), not that of a variable.
        """
        person = pwd.getpwuid(os.getuid()).pw_name
        managed = self._library / "Managed Preferences"
        found = (
            policy_files.plist_source(managed / _PREFERENCES, self._administrator),
            policy_files.plist_source(managed / person / _PREFERENCES, self._administrator),
            policy_files.plist_source(
                self._library / "Preferences" / _PREFERENCES, self._administrator, forced=False
            ),
        )
        return tuple(one for one in found if one is not None)

    @override
    def private_folder(self) -> Path:
        """~/Library/Caches/Intact."""
        return private(self._home / "Library/Caches/Intact")

    def default_mail_client(self) -> str:
        """The bundle identifier for mailto: links; without an entry it is Apple Mail."""
        return self._handler("LSHandlerURLScheme", ("mailto",)) or _APPLE_MAIL

    def installed_mail_clients(self) -> tuple[str, ...]:
        """The identifiers of all applications: their files do not tell which ones are for mail."""
        found = (
            _identifier(bundle)
            for folder in self._applications
            for bundle in islice(sorted(folder.glob("*.app")), limits.DESKTOP_FILES)
        )
        return tuple(dict.fromkeys(identifier for identifier in found if identifier))

    def default_message_opener(self) -> str:
        """The bundle identifier for message files."""
        types = ("com.apple.mail.email", "public.email-message")
        return self._handler("LSHandlerContentType", types) or _APPLE_MAIL

    @override
    def native_drops(self) -> NativeDrops | None:
        """Promised files and Mail's selection; None without PyObjC."""
        from intact.system.macos_drops import MacDrops  # noqa: PLC0415 - when the window is there
        from intact.system.macos_mail import selected_messages  # noqa: PLC0415

        try:
            from intact.system.macos_pasteboard import Pasteboard  # noqa: PLC0415
        except ImportError:
            return None
        return MacDrops(Pasteboard(), selected_messages)

    @override
    def find_program(self, name: str) -> Path | None:
        """The executable inside an application of that name, else one on the search path."""
        for folder in self._applications:
            for bundle in sorted(folder.glob("*.app")):
                found = bundle / "Contents/MacOS" / name
                if bundle.stem.lower() == name.lower() and found.is_file():
                    return found
        return super().find_program(name)

    @override
    def limit_this_process(self, memory: int, seconds: int, files: int) -> tuple[str, ...]:
        """Resource limits, then the sandbox of the system."""
        held = super().limit_this_process(memory, seconds, files)
        return held + sandboxed(ctypes.CDLL(None))

    def _handler(self, key: str, wanted: tuple[str, ...]) -> str:
        """What LaunchServices keeps as the handler, "" where it keeps none.

        Only keys of the entry itself count: a nested table of versions has the same names.
        """
        for entry in _entries(self._home / _HANDLERS):
            handler = entry.get("LSHandlerRoleAll")
            if entry.get(key) in wanted and isinstance(handler, str) and handler != "-":
                return handler.lower()
        return ""


def sandboxed(library: ctypes.CDLL) -> tuple[str, ...]:
    """Puts the calling process under the rules for pure computation; names of what holds then.

    sandbox_init(3): nothing of the operating system can be reached any more, but what is open. The
    call is marked as deprecated, and is still there. Written from the manual, not tried on a Mac.
    """
    try:
        begin = library.sandbox_init
    except AttributeError:
        return ()
    begin.argtypes = (ctypes.c_char_p, ctypes.c_uint64, ctypes.POINTER(ctypes.c_char_p))
    begin.restype = ctypes.c_int
    problem = ctypes.c_char_p()
    return () if begin(_PURE_COMPUTATION, _NAMED, ctypes.byref(problem)) else _CLOSED_OFF


def _identifier(bundle: Path) -> str:
    """The bundle identifier of an application in small letters, "" where it cannot be read."""
    content = _property_list(bundle / "Contents/Info.plist")
    identifier = content.get("CFBundleIdentifier") if isinstance(content, dict) else None
    return identifier.lower() if isinstance(identifier, str) else ""


def _entries(path: Path) -> list[dict[str, object]]:
    """The list of handlers in a property list; empty where it cannot be read."""
    content = _property_list(path)
    entries = content.get("LSHandlers") if isinstance(content, dict) else None
    if not isinstance(entries, list):
        return []
    return [entry for entry in entries if isinstance(entry, dict)]


def _property_list(path: Path) -> object:
    """What is in a property list, None where it cannot be read."""
    try:
        with path.open("rb") as file:
            return plistlib.load(file)
    except (OSError, ValueError, ExpatError):  # InvalidFileException is a ValueError
        return None
