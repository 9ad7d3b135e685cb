"""Looks through a bundle in the background, so that a person can choose from it."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal

from intact.bundles import listing
from intact.bundles.bundle import Bundle
from intact.errors import Unreadable, UnreadableReason
from intact.gui.state.background import Background, Result
from intact.gui.state.core import ReadingPool
from intact.sample import Head


class Choosing(QObject):
    """First all messages are found, then their heads are read, a few at a time.

    Signals:
        progressed: so many octets of the file are looked through.
        found: all messages are found.
        came: the number of the first message, and the Heads of it and those behind it.
        failed: an Unreadable: the file cannot be chosen from (any more).
    """

    progressed = Signal(object)  # not a number of Qt's: files are larger than those
    found = Signal()
    came = Signal(int, object)
    failed = Signal(object)

    def __init__(
        self,
        bundle: Bundle,
        pool: ReadingPool,
        background: Background,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.bundle = bundle
        self._pool = pool
        self._background = background
        self._cancelled = threading.Event()
        self._stopped = False
        self._batches = listing.batches(0)
        self._running = 0

    def start(self) -> None:
        """Begins to look through the file."""
        self._run(self._find, self._take_found)

    def stop(self) -> None:
        """Nobody chooses any more; the object goes once no thread works for it."""
        self._cancelled.set()
        self._stopped = True
        if not self._running:
            self.deleteLater()

    # what runs in threads

    def _find(self) -> Unreadable | None:
        try:
            self.bundle.find(self._looked)
        except Unreadable as error:
            return error
        return None

    def _looked(self, octets: int) -> None:
        if self._cancelled.is_set():
            raise Unreadable(UnreadableReason.CANCELLED)
        self.progressed.emit(octets)

    def _heads(self, numbers: range) -> tuple[Head, ...] | Unreadable:
        try:
            return listing.heads(self.bundle, numbers, self._pool, self._cancelled)
        except Unreadable as error:
            return error

    # what runs in the GUI thread

    def _take_found(self, error: Unreadable | None) -> None:
        if error is not None:
            self._fail(error)
            return
        self._batches = listing.batches(len(self.bundle))
        self.found.emit()
        for _ in range(self._pool.size):
            self._ask()

    def _ask(self) -> None:
        numbers = next(self._batches, None)
        if numbers is not None and not self._cancelled.is_set():
            self._run(lambda: self._heads(numbers), lambda heads: self._take(numbers, heads))

    def _take(self, numbers: range, heads: Sequence[Head] | Unreadable) -> None:
        if isinstance(heads, Unreadable):
            self._fail(heads)
            return
        self.came.emit(numbers.start, heads)
        self._ask()

    def _fail(self, error: Unreadable) -> None:
        """Tells the first thing that went wrong, once."""
        self._cancelled.set()
        self.failed.emit(error)

    def _run(self, work: Callable[[], Result], done: Callable[[Result], None]) -> None:
        self._running += 1
        self._background.run(work, lambda result: self._end(done, result))

    def _end(self, done: Callable[[Result], None], result: Result) -> None:
        self._running -= 1
        if not self._cancelled.is_set():
            done(result)
        elif self._stopped and not self._running:
            self.deleteLater()
