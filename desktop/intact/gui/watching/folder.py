"""What is new in a folder, and completely written; no Qt.

A file counts as written when its size and time of last change have stayed the same for a while.
Where a program pauses for longer while it writes, the half message is told first, and then the
whole one as what it was continued to. That is decided by the octets: another message may be saved
under the same name.
"""

from __future__ import annotations

import hashlib
import os
import stat
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path
from typing import Final

from intact import files, limits
from intact.errors import Unreadable
from intact.source import Origin, Source

_UNFINISHED: Final = (".crdownload", ".download", ".part", ".partial", ".tmp")
"""What browsers and mail programs call a file until it is whole."""

_State = tuple[int, int, int, int]
"""Device and number, size, time of last change: of a file that was looked at."""

_SIZE: Final = 2


@dataclass(frozen=True, slots=True)
class Look:
    """What one look at the folder found.

    Attributes:
        ready: new files that are completely written, by name; and links, pipes and devices, for
            the intake to refuse them.
        continued: those of them that were told before, when less of them was written.
        unsettled: whether a file is still being written.
        there: whether the folder could be looked at.
        crowded: whether it holds more than is looked at; then nothing is taken.
    """

    ready: tuple[Path, ...] = ()
    continued: frozenset[Path] = frozenset()
    unsettled: bool = False
    there: bool = True
    crowded: bool = False


@dataclass(slots=True)
class WatchedFolder:
    """Remembers what it has seen; what is there at the first look is not new.

    Where the folder itself comes later, what was written since then is new.

    Attributes:
        path: the folder; what lies in folders inside of it is not looked at.
        clock: seconds that only rise.
    """

    path: Path
    clock: Callable[[], float] = time.monotonic
    _since: int = field(default_factory=time.time_ns)
    _begun: bool = False
    _late: bool = False
    _known: dict[str, _State] = field(default_factory=dict)
    _growing: dict[str, tuple[_State, float]] = field(default_factory=dict)
    _told: dict[str, tuple[int, bytes]] = field(default_factory=dict)

    def look(self) -> Look:
        """What is new since the last look. Blocks as long as the folder's disk does."""
        try:
            entries = _entries(self.path)
        except OSError:
            self._late = True
            return Look(there=False)
        if len(entries) > limits.WATCHED_ENTRIES:
            return Look(crowded=True)
        found = dict(_looked_at(entries))
        if not self._begun:
            self._begun = True
            self._known = {name: _state(one) for name, one in found.items() if self._is_old(one)}
        self._known = {name: state for name, state in self._known.items() if name in found}
        return self._news(found)

    def _news(self, found: dict[str, os.stat_result]) -> Look:
        before, self._growing = self._growing, {}
        ready: list[Path] = []
        continued: set[Path] = set()
        self._told = {name: one for name, one in self._told.items() if name in found}
        for name, status in sorted(found.items()):
            state = _state(status)
            if self._known.get(name) == state:
                continue
            if not stat.S_ISREG(status.st_mode) or self._is_settled(name, state, before):
                path = self.path / name
                ready.append(path)
                self._known[name] = state
                if stat.S_ISREG(status.st_mode) and self._is_continued(path):
                    continued.add(path)
        return Look(tuple(ready), frozenset(continued), unsettled=bool(self._growing))

    def _is_continued(self, path: Path) -> bool:
        """Whether a file begins with all that it held when it was told last; remembers it."""
        data = _octets(path)
        size, digest = self._told.get(path.name, (0, b""))
        self._told[path.name] = len(data), hashlib.sha256(data).digest()
        return 0 < size <= len(data) and hashlib.sha256(data[:size]).digest() == digest

    def _is_old(self, status: os.stat_result) -> bool:
        return not self._late or status.st_mtime_ns < self._since

    def _is_settled(
        self, name: str, state: _State, before: dict[str, tuple[_State, float]]
    ) -> bool:
        """Whether a file is as it was a while ago, and not empty; else it is looked at again."""
        seen, since = before.get(name, (state, self.clock()))
        if seen != state:
            since = self.clock()
        if state[_SIZE] and self.clock() - since >= limits.WATCHED_SETTLED_SECONDS:
            return True
        self._growing[name] = (state, since)
        return False


def _entries(path: Path) -> list[os.DirEntry[str]]:
    """The entries of a folder, one more than allowed at most.

    Raises:
        OSError: it is not there, no folder, or may not be looked at.
    """
    if not path.is_absolute():
        raise FileNotFoundError(path)
    with os.scandir(path) as entries:
        return list(islice(entries, limits.WATCHED_ENTRIES + 1))


def _octets(path: Path) -> bytes:
    """What a file holds; b"" where it is no message, for which the intake tells the reason."""
    try:
        found = files.read(path, Origin.WATCHED, files.NO_LINKS)
    except (Unreadable, OSError, ValueError):
        return b""
    return found.data if isinstance(found, Source) else b""


def _looked_at(entries: list[os.DirEntry[str]]) -> Iterator[tuple[str, os.stat_result]]:
    """Names and states of all that may be a message, links as links."""
    for entry in entries:
        name = entry.name
        if name.startswith((".", "~$")) or name.lower().endswith(_UNFINISHED):
            continue
        try:
            status = Path(entry).lstat()  # Windows tells all of it only of the file itself
        except OSError:
            continue  # gone already
        if not stat.S_ISDIR(status.st_mode):
            yield name, status


def _state(status: os.stat_result) -> _State:
    return status.st_dev, status.st_ino, status.st_size, status.st_mtime_ns
