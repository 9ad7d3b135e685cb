"""Samples become files of the person's behind the window: to be pasted, or saved somewhere.

Thousands of them, or a slow network drive, take minutes: how far it is is told, and it can be
stopped. Nothing half is left then; what was saved whole stays, as with a file manager.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from enum import Enum, auto
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from intact.delivery import copies
from intact.delivery.copies import Copy
from intact.delivery.saving import Watch
from intact.delivery.staging import Staging
from intact.errors import NotDelivered, NotDeliveredReason
from intact.gui.samples.copying import save_one
from intact.gui.state.background import Background
from intact.system import this_system

_SECONDS = 0.1
"""Between two words on how far it is."""


class Goal(Enum):
    """What the files are for."""

    COPY = auto()
    SAVE = auto()


@dataclass(frozen=True, slots=True)
class Written:
    """What was written.

    Attributes:
        paths: files that are there, whole.
        failure: why the others are not; None where all are.
    """

    goal: Goal
    paths: tuple[Path, ...]
    failure: NotDelivered | None = None


class Writing(QObject):
    """Writes one set of files at a time.

    Attributes:
        busy: whether something is being written.
        done, total: numbers of files, of what is being written or was last.

    Signals:
        began: something is being written now.
        progressed: `done` is another number.
        ended: the Written.
        refused: something else is being written still.
        failed: an exception nobody expected.
    """

    began = Signal()
    progressed = Signal()
    ended = Signal(object)
    refused = Signal()
    failed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._background = Background(self, threads=1)
        self._background.failed.connect(self._fail)
        self._stopped = threading.Event()
        self.busy = False
        self.done = self.total = 0

    def copy(self, wanted: Sequence[Copy]) -> None:
        """Writes them into a private folder, from which they can be pasted."""
        system = this_system()
        self._run(Goal.COPY, wanted, lambda watch: copies.stage(wanted, Staging(system), watch))

    def save(self, wanted: Sequence[Copy], folder: Path) -> None:
        """Writes them into a folder of the person's, over no other file."""
        self._run(Goal.SAVE, wanted, lambda watch: copies.save(wanted, folder, watch))

    def save_one(self, wanted: Copy, path: Path) -> None:
        """Writes one where the person wants it; the system has asked about one there."""
        self._run(Goal.SAVE, [wanted], lambda watch: [save_one(wanted, path, watch)])

    def stop(self) -> None:
        """Writes no more."""
        self._stopped.set()

    def close(self) -> None:
        """Stops, and waits until nothing is written any more."""
        self.stop()
        self._background.close()

    def _run(
        self, goal: Goal, wanted: Sequence[Copy], write: Callable[[Watch], Iterable[Path]]
    ) -> None:
        if self.busy:
            self.refused.emit()
            return
        self.busy = True
        self.done, self.total = 0, len(wanted)
        stopped = self._stopped = threading.Event()
        self.began.emit()
        self._background.run(lambda: self._written(goal, write, stopped), self._end)

    def _written(
        self, goal: Goal, write: Callable[[Watch], Iterable[Path]], stopped: threading.Event
    ) -> Written:
        """Works in the thread."""

        def watch(_: int) -> None:
            if stopped.is_set():
                raise NotDelivered(NotDeliveredReason.CANCELLED)

        paths: list[Path] = []
        told = time.monotonic()
        try:
            for path in write(watch):
                paths.append(path)
                self.done = len(paths)
                if time.monotonic() - told >= _SECONDS:
                    told = time.monotonic()
                    self.progressed.emit()
        except NotDelivered as error:
            return Written(goal, tuple(paths) if goal is Goal.SAVE else (), error)
        return Written(goal, tuple(paths))

    def _end(self, written: Written) -> None:
        self.busy = False
        self.ended.emit(written)

    def _fail(self, error: BaseException) -> None:
        self._end(Written(Goal.SAVE, (), NotDelivered(NotDeliveredReason.CANNOT_WRITE)))
        self.failed.emit(error)
