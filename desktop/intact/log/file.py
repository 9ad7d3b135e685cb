"""The log file: readable by this person only, and never larger than its bounds."""

from __future__ import annotations

import io
import logging
import os
import platform
import stat
import time
from logging.handlers import RotatingFileHandler
from pathlib import Path
from typing import Final, Protocol

from typing_extensions import override

from intact import __version__, limits
from intact.log.events import LOGGER, Event, Name, note

_FOLDER: Final = "log"
_FILE: Final = "intact.log"
_PRIVATE: Final = 0o600
_FLAGS: Final = (
    os.O_WRONLY
    | os.O_APPEND
    | getattr(os, "O_CLOEXEC", 0)
    | getattr(os, "O_NOINHERIT", 0)
    | getattr(os, "O_NOFOLLOW", 0)  # a link planted there must not lead us to another file
    | getattr(os, "O_NONBLOCK", 0)  # nor a pipe stop us
)


class Machine(Protocol):
    """What the log needs of a system: `intact.system.interface.System` has it."""

    @property
    def name(self) -> str:
        """What the system is called."""

    def private_folder(self) -> Path:
        """A folder of this person's alone."""


def keep_log(machine: Machine) -> Path | None:
    """From now on what is noted is written into a file, which begins with the versions.

    Returns the file; None where it cannot be written: Intact works without a log, too.
    """
    _silence_libraries()
    try:
        folder = machine.private_folder() / _FOLDER
        folder.mkdir(mode=0o700, exist_ok=True)
        if folder.is_symlink():
            return None
        handler = _PrivateFile(folder / _FILE)
    except (OSError, RuntimeError):  # RuntimeError: an account without a home
        return None
    end_log()
    LOGGER.addHandler(handler)
    python = Name(platform.python_version())
    note(Event.STARTED, version=Name(__version__), python=python, system=Name(machine.name))
    return folder / _FILE


def end_log() -> None:
    """Closes the file; what is noted afterwards is lost."""
    for handler in [one for one in LOGGER.handlers if isinstance(one, _PrivateFile)]:
        LOGGER.removeHandler(handler)
        handler.close()


def _silence_libraries() -> None:
    """What libraries log would go to the terminal where nobody takes it, quoting messages."""
    root = logging.getLogger()
    if not root.handlers:
        root.addHandler(logging.NullHandler())


class _PrivateFile(RotatingFileHandler):
    """A file that is opened with care, each time anew when the one before is full."""

    def __init__(self, path: Path) -> None:
        super().__init__(
            path,
            maxBytes=limits.LOG_BYTES,
            backupCount=limits.LOG_FILES - 1,
            encoding="ascii",
            errors="replace",
        )
        form = logging.Formatter("%(asctime)s.%(msecs)03dZ %(message)s", "%Y-%m-%dT%H:%M:%S")
        form.converter = time.gmtime
        self.setFormatter(form)

    @override
    def _open(self) -> io.TextIOWrapper:
        """Opens the file, or makes it: never through a link, and only if it is this person's.

        Raises:
            OSError: it is somebody else's, or no ordinary file.
        """
        path = self.baseFilename
        try:
            handle = os.open(path, _FLAGS | os.O_CREAT | os.O_EXCL, _PRIVATE)
        except FileExistsError:
            handle = os.open(path, _FLAGS)
        try:
            _refuse_strange(handle)
            return os.fdopen(handle, "a", encoding="ascii", errors="replace")
        except BaseException:
            os.close(handle)
            raise

    @override
    def handleError(self, record: logging.LogRecord) -> None:
        """A full disk or a vanished folder stops nobody, and needs no traceback on the terminal."""


def _refuse_strange(handle: int) -> None:
    """Raises OSError where an open file is no ordinary one, or not this person's alone."""
    found = os.fstat(handle)
    if not stat.S_ISREG(found.st_mode) or found.st_nlink > 1:
        raise PermissionError(None, "not an ordinary file")
    if hasattr(os, "geteuid"):
        if found.st_uid != os.geteuid():
            raise PermissionError(None, "somebody else's file")
        os.fchmod(handle, _PRIVATE)
