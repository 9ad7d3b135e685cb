"""The parent's side of one reading child.

The pipes are read and written in a thread of their own, since neither can be waited for with a
deadline on every system. Whoever gives up waiting ends the child, and that ends the thread.
"""

from __future__ import annotations

import math
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from concurrent.futures import Future
from contextlib import suppress
from pathlib import Path
from typing import Final

import intact
from intact.errors import Unreadable, UnreadableReason
from intact.reading import protocol
from intact.reading.protocol import Frame, Kind, Nonsense, Ready, Terms
from intact.system.interface import System

_GLANCE: Final = 0.05
"""Seconds between two looks at whether the person has cancelled: an event cannot wake two waits."""

_FAREWELL_SECONDS: Final = 1.0
"""For the thread at the pipes, once the child is gone."""

_BOOT: Final = """
import sys
sys.path[:] = sys.argv[1:]
from intact.reading import child
sys.exit(child.main())
"""
# The search path comes as arguments: an isolated Python sees no checkout and no user's packages.


def child_command() -> list[str]:
    """What starts a reading child: from a checkout, an installation, or the frozen program."""
    if getattr(sys, "frozen", False):
        return [sys.executable, "--reading-child"]
    here = str(Path(intact.__file__).resolve().parent.parent)
    # the first entry is the folder of the script, or the current one: not for a child
    paths = [path for path in sys.path[1:] if Path(path).is_absolute()]
    return [sys.executable, "-I", "-S", "-c", _BOOT, here, *paths]


class ReadingProcess:
    """A child; asked by one thread at a time, ended by any.

    Attributes:
        answered: how many requests it answered.
        usable: False from the moment it is asked until its answer is there; stays False after an
            error, since nobody knows what it would say next.
    """

    def __init__(self, system: System, process: subprocess.Popen[bytes]) -> None:
        self._system = system
        self._process = process
        self._ending = threading.Lock()
        self._talking = threading.Thread()
        self.answered = 0
        self.usable = True

    def get_ready(self, terms: Terms, seconds: float, gave_up: Callable[[], bool]) -> Ready:
        """Tells it what it may use, and hears which limits hold.

        Raises:
            Nonsense: what it said is no frame of that kind.
            Unreadable: it died, it took too long, or the caller gave up.
        """
        answer = self.ask(protocol.framed(Kind.TERMS, terms), 0, seconds, gave_up)
        if answer.kind is not Kind.READY:
            raise Nonsense("not ready")
        self.answered = 0
        return protocol.record_of(answer, Ready)

    def ask(
        self, frame: Frame, most_of_blob: int, seconds: float, gave_up: Callable[[], bool]
    ) -> Frame:
        """Its answer to a frame.

        Raises:
            Nonsense: what it said is no frame.
            Unreadable: it died, it took too long, or the caller gave up.
        """
        self.usable = False
        result: Future[Frame | None] = Future()
        self._talking = threading.Thread(
            target=self._talk, args=(frame, most_of_blob, result), name="reading", daemon=True
        )
        self._talking.start()
        answer = _awaited(result, seconds, gave_up)
        if answer is None:  # whoever gave up may have ended it
            gone = UnreadableReason.CANCELLED if gave_up() else UnreadableReason.READER_DIED
            raise Unreadable(gone)
        self.usable = True
        self.answered += 1
        return answer

    def end(self) -> None:
        """Ends it at once; harmless when it is gone."""
        with self._ending:
            self._system.end_child(self._process)
            if self._talking.ident is not None:
                self._talking.join(_FAREWELL_SECONDS)
            if not self._talking.is_alive():
                self._close_pipes()

    def _talk(self, frame: Frame, most_of_blob: int, result: Future[Frame | None]) -> None:
        """Writes and reads; ends with the child, whose pipes break then."""
        going, coming = self._process.stdin, self._process.stdout
        try:
            if going is not None and coming is not None:
                protocol.write(going, frame)
                result.set_result(protocol.read(coming, most_of_blob))
        except Nonsense as error:
            result.set_exception(error)
        except (OSError, ValueError):  # the pipe is broken, or closed
            result.set_result(None)

    def _close_pipes(self) -> None:
        for pipe in (self._process.stdin, self._process.stdout):
            if pipe is not None:
                with suppress(OSError):  # what was not written yet has no reader
                    pipe.close()


def _awaited(
    result: Future[Frame | None], seconds: float, gave_up: Callable[[], bool]
) -> Frame | None:
    """The result, if it comes in time and is still wanted."""
    deadline = time.monotonic() + seconds
    while True:
        left = deadline - time.monotonic()
        try:
            return result.result(timeout=max(0.0, min(left, _GLANCE)))
        except TimeoutError:
            if gave_up():
                raise Unreadable(UnreadableReason.CANCELLED) from None
            if left <= 0:
                reason = UnreadableReason.TOOK_TOO_LONG
                raise Unreadable(reason, seconds=math.ceil(seconds)) from None
