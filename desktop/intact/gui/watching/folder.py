"""What is new in a folder, and completely written; no Qt.

A file counts as written when its size and time of last change have stayed the same for a while. A
program that pauses for longer while it writes gives two samples: the half one, and the whole one
when the file has changed once more.
"""

from __future__ import annotations

import os
import stat
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path
from typing import Final

from intact import limits

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
        unsettled: whether a file is still being written.
        there: whether the folder could be looked at.
        crowded: whether it holds more than is looked at; then nothing is taken.
    """

    ready: tuple[Path, ...] = ()
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
        for name, status in sorted(found.items()):
            state = _state(status)
            if self._known.get(name) == state:
                continue
            if not stat.S_ISREG(status.st_mode) or self._is_settled(name, state, before):
                ready.append(self.path / name)
                self._known[name] = state
        return Look(tuple(ready), unsettled=bool(self._growing))

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
