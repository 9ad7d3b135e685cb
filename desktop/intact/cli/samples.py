"""Reads the files of a command in the pool of reading children, in order."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from intact.cli.terminal import Terminal
from intact.errors import Unreadable
from intact.intake import Refused, gather
from intact.reading.pool import Pool
from intact.sample import Sample
from intact.source import Origin, Source
from intact.system import this_system

_CHILDREN = 2
_AHEAD = 4
"""Sources held in memory at once; more would not be read any sooner."""


@dataclass(frozen=True, slots=True)
class Reading:
    """One input and what became of it: a sample or an error."""

    name: str
    result: Sample | Unreadable


@contextmanager
def reading_pool() -> Iterator[Pool]:
    """A pool that is closed at the end, children and all."""
    pool = Pool(this_system(), size=_CHILDREN)
    try:
        yield pool
    finally:
        pool.close()


def read_all(paths: Sequence[Path], terminal: Terminal) -> Iterator[Reading]:
    """Every file of the paths (folders are walked through), in order, read as it is needed."""
    with reading_pool() as pool, ThreadPoolExecutor(_CHILDREN) as threads:
        waiting: deque[Reading | tuple[str, Future[Reading]]] = deque()
        done = 0
        for given in gather(paths, Origin.FILE):
            if isinstance(given, Refused):
                waiting.append(Reading(given.name, given.error))
            else:
                waiting.append((given.name, threads.submit(_read, pool, given)))
            while len(waiting) > _AHEAD:
                yield _settled(waiting.popleft())
                done += 1
                terminal.progress(f"{done} read")
        while waiting:
            yield _settled(waiting.popleft())
    terminal.progress("")


def _read(pool: Pool, source: Source) -> Reading:
    try:
        return Reading(source.name, pool.read(source))
    except Unreadable as error:
        return Reading(source.name, error)


def _settled(waiting: Reading | tuple[str, Future[Reading]]) -> Reading:
    return waiting if isinstance(waiting, Reading) else waiting[1].result()
