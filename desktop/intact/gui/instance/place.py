"""Where the first instance lives: who it is decides a lock, which ends with its process.

Everything lies in the person's private folder, which nobody else can enter.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QLockFile, QSysInfo

if TYPE_CHECKING:
    from intact.system.interface import System

_LOCK: Final = "door.lock"
_KEY: Final = "door.key"
_NETBIOS: Final = 15  # characters of a machine's name


class Place:
    """The door of this person on this machine.

    Attributes:
        mine: whether this process is the first instance.
    """

    def __init__(self, system: System) -> None:
        self.mine = False
        self._system = system
        self._folder: Path | None = None
        self._lock: QLockFile | None = None

    def claim(self) -> bool:
        """Whether this process may open a window of its own: it is the first, or cannot know.

        A lock that a process left behind which was ended hard counts for nothing.
        """
        try:
            self._folder = self._system.private_folder()
        except OSError:
            return True
        self._lock = QLockFile(str(self._folder / _LOCK))
        self._lock.setStaleLockTime(0)  # it is not old before its process has ended
        self.mine = self._lock.tryLock(0)
        if self.mine or not self._is_held_here(self._lock):
            return True
        # a number that a process had which was ended hard may be given anew, even to this one
        return self._lock.getLockInfo()[0] == os.getpid() and self.take_over()

    def take_over(self) -> bool:
        """Becomes the first, where the lock's number is that of another process by now.

        Does nothing while the process lives that has the lock: it keeps the file open and locked.
        """
        if self._lock is not None and self._lock.removeStaleLockFile():
            self.mine = self._lock.tryLock(0)
        return self.mine

    def make_key(self) -> bytes:
        """A new key, where only this person can read it.

        Raises:
            OSError: it cannot be written.
        """
        import tempfile  # noqa: PLC0415 - the window is shown before

        from intact.gui.instance.language import KEY  # noqa: PLC0415

        key, place = os.urandom(KEY), self._path(_KEY)
        handle, name = tempfile.mkstemp(prefix=f".{_KEY}-", dir=self._folder)  # mode 0600
        with os.fdopen(handle, "wb") as file:
            file.write(key)
        Path(name).replace(place)
        return key

    def key(self) -> bytes:
        """The key of the first instance.

        Raises:
            OSError: it has none (yet).
        """
        from intact.gui.instance.language import KEY  # noqa: PLC0415 - only a later start asks

        with self._path(_KEY).open("rb") as file:
            key = file.read(KEY + 1)
        if len(key) != KEY:
            raise OSError("the key is damaged")
        return key

    def server_name(self, key: bytes) -> str:
        """What the server of the first instance is called for Qt."""
        return self._system.local_server(key)

    def leave(self) -> None:
        """The next one that starts is the first."""
        if self._lock is not None and self.mine:
            self._lock.unlock()
        self.mine = False

    def _path(self, name: str) -> Path:
        if self._folder is None:
            raise FileNotFoundError("no private folder")
        return self._folder / name

    @staticmethod
    def _is_held_here(lock: QLockFile) -> bool:
        """Whether a process of this machine holds it; a home may be shared with others.

        Windows writes the name in capitals, and no more of it than NetBIOS takes.
        """
        if lock.error() is not QLockFile.LockError.LockFailedError:
            return False
        here = QSysInfo.machineHostName().casefold()
        machine = lock.getLockInfo()[1].casefold()  # behind the number of the process
        return machine[:_NETBIOS] == here[:_NETBIOS]
