"""Reads what was handed over, in the background, into the list of samples.

One thread gathers files, a few wait for the reading children; what they have to tell lies in a
queue that the GUI thread empties in batches, so it never stops for long.
"""

from __future__ import annotations

import itertools
import threading
from collections import deque
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QThreadPool, QTimer, Signal

from intact import limits
from intact.bundles.bundle import Bundle
from intact.bundles.opening import opened
from intact.errors import Unreadable, UnreadableReason
from intact.gui.samples.model import SamplesModel
from intact.gui.samples.rows import Row
from intact.gui.state.core import Gather, ReadingPool
from intact.gui.state.gate import Gate
from intact.intake import Found, Refused
from intact.source import MailFolder, Origin, Source

_BATCH = 20
"""News handled in one go: well below 50 ms, also while threads take turns with the window's own."""

_UNHANDLED = 3 * _BATCH
"""News that wait for the window before gathering waits for it, too."""

_BREATH = 0.001
"""Seconds that gathering rests after each file. Reading one takes longer, so nothing is lost; the
window has the interpreter for itself meanwhile, above all while it shows the first rows."""

_TURN_MS = 5
"""Milliseconds for everything else of the window between two batches. News that were handled as
soon as they are posted would follow each other without keys, pointer and paint in between."""


@dataclass(frozen=True, slots=True)
class _Run:
    """What everything that was handed over since the last cancel has in common."""

    cancelled: threading.Event = field(default_factory=threading.Event)
    gate: Gate = field(default_factory=lambda: Gate(limits.WAITING_BYTES))


@dataclass(frozen=True, slots=True)
class _News:
    """A row that came (`first`) or changed, a bundle; without either: one drop is gathered."""

    run: _Run
    row: Row | None = None
    first: bool = False
    bundle: Bundle | None = None


class Reader(QObject):
    """Keeps the list in step with what is gathered and read.

    Signals:
        progressed: so many of so many are done; equal numbers end the work.
        found: a Bundle in which the person has to choose.
        failed: an exception nobody expected, from a thread.
    """

    progressed = Signal(int, int)
    found = Signal(object)
    failed = Signal(object)
    _woken = Signal()

    def __init__(
        self,
        model: SamplesModel,
        gather: Gather,
        pool: ReadingPool,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._model = model
        self._gather = gather
        self._pool = pool
        self._keys = itertools.count(1)
        self._news: deque[_News] = deque()
        self._awake = threading.Event()
        self._run = _Run()
        self._gathering = self._announced = self._done = 0
        self._closed = False
        self._intake = _threads(1, self)
        self._readers = _threads(pool.size, self)
        self._turn = QTimer(self)
        self._turn.setSingleShot(True)
        self._turn.setInterval(_TURN_MS)
        self._turn.timeout.connect(self._empty_queue)
        self._woken.connect(self._turn.start, Qt.ConnectionType.QueuedConnection)

    @property
    def progress(self) -> tuple[int, int]:
        """So many of so many are done, as `progressed` has told."""
        return self._done, self._announced

    @property
    def busy(self) -> bool:
        """Whether something is still being gathered or read."""
        return self._gathering > 0 or self._done < self._announced

    def take(self, paths: Iterable[Path], origin: Origin, client: str = "") -> None:
        """Gathers and reads files and folders; `client` is where they come from, as in a source."""
        wanted = tuple(paths)
        self._begin(lambda: (_of(client, one) for one in self._gather(wanted, origin)))

    def take_sources(self, found: Sequence[Source | Refused]) -> None:
        """Reads what lies in memory already."""
        self._begin(lambda: found)

    def take_chosen(self, bundle: Bundle, numbers: Sequence[int]) -> None:
        """Reads messages of a bundle."""
        self._begin(lambda: bundle.sources(numbers))

    def read_at(self, place: int, sources: Sequence[Source]) -> tuple[int, ...]:
        """Reads what lies in memory into rows at a place of the list; returns their keys."""
        if self._closed:
            return ()
        run = self._run
        rows = [Row(next(self._keys), one.name, len(one.data)) for one in sources]
        self._announced += len(rows)
        self._model.restore([(place + number, row) for number, row in enumerate(rows)])
        for row, source in zip(rows, sources, strict=True):
            self._readers.start(partial(self._read_in_thread, run, row.key, source, 0))
        return tuple(row.key for row in rows)

    def cancel(self) -> int:
        """Stops reading; rows that were not read yet go. Returns how many those are."""
        self._stop()
        self._run = _Run()
        self._gathering = self._announced = self._done = 0
        unread = [row.key for row in self._model.rows() if not row.sample and not row.error]
        self._model.remove(unread)
        self.progressed.emit(0, 0)
        return len(unread)

    def close(self) -> None:
        """Stops reading and ends the reading children; nothing begins afterwards."""
        self._closed = True
        self._woken.disconnect()
        self._turn.stop()
        self._stop()
        self._pool.close()
        self._intake.waitForDone()
        self._readers.waitForDone()

    def _begin(self, find: Callable[[], Iterable[Found]]) -> None:
        if self._closed:
            return
        run = self._run
        self._gathering += 1
        self._intake.start(lambda: self._gather_in_thread(run, find))

    def _stop(self) -> None:
        self._run.cancelled.set()
        self._run.gate.wake()
        self._intake.clear()
        self._readers.clear()

    # what runs in threads

    def _gather_in_thread(self, run: _Run, find: Callable[[], Iterable[Found]]) -> None:
        try:
            for found in find():
                for one in opened(found, self._pool, run.cancelled):
                    if run.cancelled.is_set():
                        return
                    self._announce(run, one)
        except Exception as error:  # noqa: BLE001 - told to the person
            self.failed.emit(error)
        finally:
            self._tell(_News(run))

    def _announce(self, run: _Run, one: Source | Refused | Bundle) -> None:
        while not run.cancelled.wait(_BREATH) and len(self._news) > _UNHANDLED:
            pass  # the window has enough to do: it shall not have to share its time as well
        key = next(self._keys)
        if isinstance(one, Refused):
            self._tell(_News(run, Row(key, one.name, 0, error=one.error), first=True))
            return
        if not isinstance(one, Source):
            self._tell(_News(run, bundle=one))
            return
        weight = len(one.data)
        self._tell(_News(run, Row(key, one.name, weight), first=True))
        if run.gate.enter(weight, run.cancelled):
            self._readers.start(lambda: self._read_in_thread(run, key, one, weight))

    def _read_in_thread(self, run: _Run, key: int, source: Source, weight: int) -> None:
        row = Row(key, source.name, len(source.data))
        try:
            self._tell(_News(run, row.read(self._pool.read(source, run.cancelled))))
        except Unreadable as error:
            self._tell(_News(run, row.refused(error)))
        except Exception as error:  # noqa: BLE001 - told to the person, and in its row
            self._tell(_News(run, row.refused(Unreadable(UnreadableReason.READER_DIED))))
            self.failed.emit(error)
        finally:
            run.gate.leave(weight)

    def _tell(self, news: _News) -> None:
        self._news.append(news)
        self._wake()

    def _wake(self) -> None:
        """Calls the GUI thread, unless it has been called and has not come yet."""
        if not self._awake.is_set():
            self._awake.set()
            self._woken.emit()

    # what runs in the GUI thread

    def _empty_queue(self) -> None:
        self._awake.clear()  # before the queue is looked at: what comes now wakes again
        batch = [self._news.popleft() for _ in range(min(_BATCH, len(self._news)))]
        current = [news for news in batch if news.run is self._run]
        if self._news:
            self._turn.start()
        if not current:
            return
        self._handle(current)
        self.progressed.emit(self._done, self._announced)
        if not self.busy:
            self._announced = self._done = 0

    def _handle(self, batch: Sequence[_News]) -> None:
        came = [news.row for news in batch if news.row and news.first]
        changed = [news.row for news in batch if news.row and not news.first]
        self._model.add(came)
        self._model.replace(changed)
        self._announced += len(came)
        self._done += len(changed) + sum(1 for row in came if row.error)
        bundles = [news.bundle for news in batch if news.bundle is not None]
        self._gathering -= sum(1 for news in batch if news.row is None) - len(bundles)
        for bundle in bundles:
            self.found.emit(bundle)


def _of(client: str, found: Found) -> Found:
    """The same, with the client it comes from."""
    if client and isinstance(found, Source | MailFolder):
        return replace(found, client=client)
    return found


def _threads(number: int, parent: QObject) -> QThreadPool:
    pool = QThreadPool(parent)
    pool.setMaxThreadCount(number)
    return pool
