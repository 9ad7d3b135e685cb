"""Damaged files of all formats through real reading children, good ones between them.

Three things must hold: whatever is wrong with a file is told by a typed error that a reader gave on
purpose, every good file becomes the very sample that it always becomes, and nothing hangs.
"""

from __future__ import annotations

import hashlib
import threading
import time
from collections import Counter
from collections.abc import Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path
from random import Random

from fuzz.mutator import mutated
from intact.bundles import opening
from intact.errors import Unreadable, UnreadableReason
from intact.reading.pool import Pool
from intact.source import Origin, Source
from intact.system import this_system

FORMATS = ("msg", "mime", "emlx", "mbox", "tnef", "zip", "utf-16")

_ASKING = 2  # threads, as many as there are children
_GOOD_EACH = 10  # one good file after so many damaged ones
_OF_THE_CHILD = frozenset(
    {
        UnreadableReason.READER_DIED,
        UnreadableReason.READER_TALKED_NONSENSE,
        UnreadableReason.TOOK_TOO_LONG,
    }
)
"""What the pool says where a reader failed: typed, but never meant to be."""

Pools = Mapping[str, Sequence[bytes]]


@dataclass
class Report:
    """What became of everything.

    Attributes:
        outcomes: how often each format was read, and for what reason not.
        good: good files that became the same sample as before.
        wrong: everything that may not be, in words.
    """

    outcomes: Counter[tuple[str, str]] = field(default_factory=Counter)
    good: int = 0
    wrong: list[str] = field(default_factory=list)
    seconds: float = 0.0
    slowest: float = 0.0
    layers: tuple[str, ...] = ()

    @property
    def is_clean(self) -> bool:
        """Whether all of it is as it must be."""
        return not self.wrong

    @property
    def damaged(self) -> int:
        """How many damaged files were handed over."""
        return sum(self.outcomes.values())

    def told(self) -> str:
        """For people."""
        lines = [f"{name:8} {what:24} {n:7}" for (name, what), n in sorted(self.outcomes.items())]
        lines += [
            f"damaged {self.damaged}, good ones intact {self.good}",
            f"{self.seconds:.0f} s, slowest {self.slowest:.2f} s",
            f"children bound by: {', '.join(self.layers) or 'nothing'}",
            *self.wrong,
            "all as it must be" if self.is_clean else f"{len(self.wrong)} things went wrong",
        ]
        return "\n".join(lines) + "\n"


def run(pools: Pools, count: int, seed: str, results: Path | None = None) -> Report:
    """Reads so many damaged files; what failed is kept in `results`."""
    run_ = _Run(pools, seed, results)
    try:
        return run_.all(count)
    finally:
        run_.pool.close()


class _Run:
    def __init__(self, pools: Pools, seed: str, results: Path | None) -> None:
        self.pool = Pool(this_system(), _ASKING)
        self._pools = pools
        self._seed = seed
        self._results = results
        self._report = Report()
        self._lock = threading.Lock()
        self._known: dict[tuple[str, int], list[str]] = {}

    def all(self, count: int) -> Report:
        """Everything, in two threads."""
        for name in self._pools:
            for place, data in enumerate(self._pools[name]):
                self._known[name, place] = self._sums(data)
        began = time.monotonic()
        with ThreadPoolExecutor(_ASKING) as asking:
            for _ in asking.map(self._one, range(count)):
                pass
        self._report.seconds = time.monotonic() - began
        self._report.layers = self.pool.layers
        if not self.pool.isolated:
            self._report.wrong.append("no child could be started")
        return self._report

    def _one(self, number: int) -> None:
        random = Random(f"{self._seed}/{number}")  # noqa: S311 - the same damage again
        names = tuple(self._pools)
        name = names[number % len(names)]
        pool = self._pools[name]
        self._damaged(name, number, mutated(random.choice(pool), pool, random))
        if number % _GOOD_EACH == 0:
            self._good(random.choice(names), random)

    def _damaged(self, name: str, number: int, data: bytes) -> None:
        began = time.monotonic()
        try:
            found = self._read(data)
        except Exception as error:  # noqa: BLE001 - nothing else may come out of the pool
            self._wrong(name, number, data, f"{type(error).__name__}: {error}")
            return
        refusals = [one for one in found if isinstance(one, Unreadable)]
        for refusal in refusals:
            if refusal.reason in _OF_THE_CHILD:
                self._wrong(name, number, data, f"{refusal.reason.value} {refusal.values}")
        whole = found and len(refusals) == len(found)
        with self._lock:
            self._report.outcomes[name, refusals[0].reason.value if whole else "read"] += 1
            self._report.slowest = max(self._report.slowest, time.monotonic() - began)

    def _good(self, name: str, random: Random) -> None:
        place = random.randrange(len(self._pools[name]))
        same = self._sums(self._pools[name][place]) == self._known[name, place]
        with self._lock:
            if same:
                self._report.good += 1
            else:
                self._report.wrong.append(f"good file {place} of {name} became another sample")

    def _sums(self, data: bytes) -> list[str]:
        """The sums of what a file becomes, or why it does not."""
        found = self._read(data)
        return [one.reason.value if isinstance(one, Unreadable) else one for one in found]

    def _read(self, data: bytes) -> list[str | Unreadable]:
        """The sum of every message in a file, or why there is none."""
        found: list[str | Unreadable] = []
        source = Source(data, "Sample", Origin.FILE)
        for one in opening.every([source], self.pool):
            if not isinstance(one, Source):
                found.append(one.error)
                continue
            try:
                found.append(self.pool.read(one).sha256)
            except Unreadable as error:
                found.append(error)
        return found

    def _wrong(self, name: str, number: int, data: bytes, what: str) -> None:
        with self._lock:
            self._report.wrong.append(f"{name} {number}: {what}")
        if self._results is not None:
            self._results.mkdir(parents=True, exist_ok=True)
            digest = hashlib.sha256(data).hexdigest()[:12]
            (self._results / f"{name}-{number}-{digest}").write_bytes(data)
