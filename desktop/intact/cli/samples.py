"""Reads the files of a command in the pool of reading children, in order."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, replace
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
    """One input and what became of it: a sample or an error.

    Attributes:
        name: its path as it was given, or below the folder that was given; the sample's source
            has the same name, so that inputs with one file name can be told apart.
    """

    name: str
    path: Path | None
    result: Sample | Unreadable


@contextmanager
def reading_pool() -> Iterator[Pool]:
    """A pool that is closed at the end, children and all."""
    pool = Pool(this_system(), size=_CHILDREN)
    try:
        yield pool
    finally:
        pool.close()


def read_all(
    paths: Sequence[Path], terminal: Terminal, *, keep_client_lines: bool = False
) -> Iterator[Reading]:
    """Every file of the paths (folders are walked through), in order, read as it is needed."""
    # the pool is closed before the threads are waited for: who still reads is told to stop
    with ThreadPoolExecutor(_CHILDREN) as threads, reading_pool() as pool:
        waiting: deque[Reading | Future[Reading]] = deque()
        done = 0
        for given in gather(paths, Origin.FILE):
            if isinstance(given, Refused):
                waiting.append(Reading(_name(given), given.path, given.error))
            else:
                wanted = replace(given, keep_client_lines=keep_client_lines)
                waiting.append(threads.submit(_read, pool, wanted))
            while len(waiting) > _AHEAD:
                yield _settled(waiting.popleft())
                done += 1
                terminal.progress(f"{done} read …")
        while waiting:
            yield _settled(waiting.popleft())
    terminal.progress("")


def _name(given: Source | Refused) -> str:
    return given.name if given.path is None else str(given.path)


def _read(pool: Pool, source: Source) -> Reading:
    named = replace(source, name=_name(source))
    try:
        return Reading(named.name, named.path, pool.read(named))
    except Unreadable as error:
        return Reading(named.name, named.path, error)


def _settled(waiting: Reading | Future[Reading]) -> Reading:
    return waiting if isinstance(waiting, Reading) else waiting.result()
