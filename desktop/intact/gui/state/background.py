"""Work outside the GUI thread: a function, what to do with its result, what to do when it fails."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt, QThreadPool, Signal, Slot

from intact.limits import CLOSE_SECONDS

Result = TypeVar("Result")

_stuck: list[QThreadPool] = []
"""Pools with work that did not end in time."""


def is_stuck() -> bool:
    """Whether work was left behind that still runs: then only `os._exit` ends the process."""
    return any(pool.activeThreadCount() for pool in _stuck)


class Background(QObject):
    """Runs functions in a pool of threads and hands their results over on the GUI thread.

    The work must not touch widgets or models. `failed` gets any exception the work raised and
    nobody expected; expected ones are caught by the work itself and returned.
    """

    failed = Signal(object)
    _ended = Signal(object, object, object)

    def __init__(self, parent: QObject | None = None, threads: int = 2) -> None:
        super().__init__(parent)
        self._pool = QThreadPool()  # without a parent: Qt waits for its threads when it deletes it
        self._pool.setMaxThreadCount(threads)
        self._closed = False
        self._ended.connect(self._hand_over, Qt.ConnectionType.QueuedConnection)

    def run(self, work: Callable[[], Result], done: Callable[[Result], None]) -> None:
        """Runs `work` in a thread, then `done` with its result on the GUI thread.

        Nothing begins after `close`: Qt would wait for it while it deletes the pool, and hold the
        lock that the thread needs to end.
        """
        if self._closed:
            return
        self._pool.start(lambda: self._work(work, done))

    def close(self, *, drop: bool = True) -> None:
        """Drops what has not begun, waits for what has, and hands nothing over any more.

        Without `drop` it waits for everything: what the person changed is to be kept. What does not
        end (a name server that says nothing, a keyring that waits to be unlocked) is left behind
        after a while; see `is_stuck`.
        """
        self._closed = True
        if drop:
            self._pool.clear()
        if not self._pool.waitForDone(round(CLOSE_SECONDS * 1000)):
            _stuck.append(self._pool)

    def _work(self, work: Callable[[], Any], done: Callable[[Any], None]) -> None:
        try:
            self._ended.emit(done, work(), None)
        except Exception as error:  # noqa: BLE001 - told to the person by whoever listens
            self._ended.emit(done, None, error)

    @Slot(object, object, object)
    def _hand_over(
        self, done: Callable[[Any], None], result: object, error: Exception | None
    ) -> None:
        if self._closed:
            return
        if error is None:
            done(result)
        else:
            self.failed.emit(error)
