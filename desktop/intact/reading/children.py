"""Starts reading children and ends them, and knows whether they can be had at all."""

from __future__ import annotations

import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

from intact.errors import Unreadable, UnreadableReason
from intact.log.events import Event, Name, note
from intact.reading.bounds import Bounds
from intact.reading.process import ReadingProcess
from intact.reading.protocol import Nonsense, Terms
from intact.system.interface import System


class Children:
    """The children of a pool; may be asked from any number of threads.

    Attributes:
        isolated: whether hostile bytes are parsed in processes of their own. False once the first
            child could not be started.
        layers: names of the limits that hold in the children, as the last one reported them.
        alive: those that were started and not ended yet.
    """

    def __init__(self, system: System, command: tuple[str, ...], bounds: Bounds) -> None:
        self.isolated = True
        self.layers: tuple[str, ...] = ()
        self.alive: set[ReadingProcess] = set()
        self._system = system
        self._command = command
        self._bounds = bounds
        self._lock = threading.Lock()
        self._was_isolated = False
        # Linux ends a child with the thread that started it, so one thread starts them all
        self._starter = ThreadPoolExecutor(1, "reading-starter")

    def start(self, size: int, gave_up: Callable[[], bool]) -> ReadingProcess | None:
        """A child that is ready for a source of that size; None where none can be started.

        Raises:
            Unreadable: the caller gave up, or a child did not start where others did before.
        """
        if not self.isolated:
            return None
        bounds = self._bounds
        terms = Terms(bounds.memory_for(size), bounds.processor_seconds(size), bounds.files)
        try:
            child = self._starter.submit(self._launch, terms).result()
        except (OSError, RuntimeError):  # RuntimeError: the pool was closed
            self._not_started(gave_up)
            return None
        try:
            self._holds(child.get_ready(terms, bounds.start_seconds, gave_up).layers)
        except (Nonsense, Unreadable):
            self.end(child)
            self._not_started(gave_up)
            return None
        self._was_isolated = True
        return child

    def end(self, child: ReadingProcess) -> None:
        """Ends a child, and all that it does."""
        child.end()
        with self._lock:
            self.alive.discard(child)

    def close(self) -> None:
        """Starts none any more, and ends those that are alive."""
        self._starter.shutdown()
        with self._lock:
            alive = tuple(self.alive)
        for child in alive:
            self.end(child)

    def _holds(self, layers: tuple[str, ...]) -> None:
        if layers != self.layers:
            note(Event.LAYERS, held=tuple(Name(layer) for layer in layers))
        self.layers = layers

    def _launch(self, terms: Terms) -> ReadingProcess:
        """Starts a process; runs in the starter's thread, which lives as long as the pool."""
        process = self._system.start_child(self._command, terms.memory, terms.seconds)
        child = ReadingProcess(self._system, process)
        with self._lock:
            self.alive.add(child)
        return child

    def _not_started(self, gave_up: Callable[[], bool]) -> None:
        """Once a child was ready, a failure to start is an accident, and no reason to go without.

        Raises:
            Unreadable: so this source is not read.
        """
        if gave_up():
            raise Unreadable(UnreadableReason.CANCELLED)
        if self._was_isolated:
            raise Unreadable(UnreadableReason.READER_DIED)
        if self.isolated:
            note(Event.NOT_ISOLATED)
        self.isolated = False
