"""Runs one case after another, and keeps the smallest input of each different failure."""

from __future__ import annotations

import contextlib
import hashlib
import signal
import sys
import time
import traceback
from collections.abc import Callable, Iterator
from pathlib import Path

try:
    import resource
except ImportError:  # Windows: memory is not measured there
    resource = None

from fuzz import smaller

_MEMORY = 512 * 1024 * 1024  # what a reading child has; one case may not add so much
_TRIES = 400

Key = tuple[str, str, int]


class TookTooLong(BaseException):
    """A case ran past its time; no `except Exception` of a reader may swallow it."""


class Findings:
    """What went wrong with a target: one input for each kind of error and place in the code."""

    def __init__(
        self, name: str, run: Callable[[str, bytes], None], folder: Path, seconds: float
    ) -> None:
        self.cases = 0
        self.slowest = 0.0
        self.kept: dict[Key, Path] = {}
        self._name = name
        self._run = run
        self._folder = folder
        self._seconds = seconds

    def case(self, data: bytes) -> None:
        """Runs a case; what is new is made small and kept."""
        self.cases += 1
        began, before = time.monotonic(), _memory()
        key = self._failure(data)
        self.slowest = max(self.slowest, time.monotonic() - began)
        if key is None and _memory() - before > _MEMORY:
            key = ("Memory", self._name, 0)
        if key is not None and key not in self.kept:
            self.kept[key] = self._keep(key, data)

    def told(self) -> str:
        """One line for people."""
        return (
            f"{self._name}: {self.cases} cases, slowest {self.slowest:.2f} s, "
            f"{len(self.kept)} different failures\n"
        )

    def _failure(self, data: bytes) -> Key | None:
        """What this input does that it may not: kind of error, file and line."""
        try:
            with _within(self._seconds):
                self._run(self._name, data)
        except TookTooLong:
            return ("TookTooLong", self._name, 0)
        except Exception as error:  # noqa: BLE001 - anything here is a finding
            place = traceback.extract_tb(error.__traceback__)[-1]
            return (type(error).__name__, Path(place.filename).name, place.lineno or 0)
        return None

    def _keep(self, key: Key, data: bytes) -> Path:
        small = data
        if key[0] not in {"TookTooLong", "Memory"}:
            small = smaller.smallest(data, lambda one: self._failure(one) == key, _TRIES)
        self._folder.mkdir(parents=True, exist_ok=True)
        digest = hashlib.sha256(small).hexdigest()[:12]
        path = self._folder / f"{self._name}-{key[0]}-{digest}"
        path.write_bytes(small)
        sys.stderr.write(f"{key[0]} at {key[1]}:{key[2]}, kept as {path}\n")
        return path


@contextlib.contextmanager
def _within(seconds: float) -> Iterator[None]:
    """Ends what takes longer, where the system can."""
    if not hasattr(signal, "setitimer"):
        yield
        return

    def past(_number: int, _frame: object) -> None:
        raise TookTooLong

    earlier = signal.signal(signal.SIGALRM, past)
    signal.setitimer(signal.ITIMER_REAL, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, earlier)


def _memory() -> int:
    """The most octets this process ever had; 0 where the system does not tell."""
    if resource is None:
        return 0
    unit = 1 if sys.platform == "darwin" else 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * unit
