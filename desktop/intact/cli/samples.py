"""Reads the inputs of a command in the pool of reading children, in order.

An input is a message, a folder, or a file that holds many messages, each of which counts as one
more input. With `attached` the messages attached to an input stand in its place.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from intact.bundles.opening import every
from intact.cli.shared_arguments import ALL_ATTACHED
from intact.cli.terminal import Terminal
from intact.errors import Unreadable, UnreadableReason
from intact.formats.contained import take_out
from intact.intake import Refused, gather
from intact.organisation.organisation import of_this_machine
from intact.reading.pool import Pool
from intact.sample import Sample
from intact.source import Origin, Source
from intact.system import this_system

_CHILDREN: Final = 2
_AHEAD: Final = 4
"""Sources held in memory at once; more would not be read any sooner."""


@dataclass(frozen=True, slots=True)
class Reading:
    """One input and what became of it: a sample or an error.

    Attributes:
        name: its path as it was given, or below the folder that was given; behind a "#" which
            message of a file with many, or which attached message it is. The sample's source has
            the same name, so that inputs with one file name can be told apart.
        file: the name of its file, or what is as good as one.
    """

    name: str
    file: str
    path: Path | None
    result: Sample | Unreadable


@dataclass(frozen=True, slots=True)
class _Manner:
    """How inputs are read: which attached messages instead, and with the client's lines or not."""

    attached: int | None
    keep_client_lines: bool


@contextmanager
def reading_pool() -> Iterator[Pool]:
    """A pool that is closed at the end, children and all."""
    system = this_system()
    required = of_this_machine(system).needs_protection
    pool = Pool(system, size=_CHILDREN, required=required)
    try:
        yield pool
    finally:
        pool.close()


def read_all(
    paths: Sequence[Path],
    terminal: Terminal,
    attached: int | None = None,
    *,
    keep_client_lines: bool = False,
    read_by: Callable[[Pool], None] | None = None,
) -> Iterator[Reading]:
    """Every message in the paths (folders are walked through), in order, read as it is needed.

    `read_by` is given the pool when everything is read: it knows which limits held.
    """
    manner = _Manner(attached, keep_client_lines)
    # the pool is closed before the threads are waited for: who still reads is told to stop
    with ThreadPoolExecutor(_CHILDREN) as threads, reading_pool() as pool:
        waiting: deque[Future[tuple[Reading, ...]]] = deque()
        done = 0
        for given in every(gather(paths, Origin.FILE), pool):
            waiting.append(threads.submit(_read, pool, given, manner))
            while len(waiting) > _AHEAD:
                yield from waiting.popleft().result()
                done += 1
                terminal.progress(f"{done} read …")
        while waiting:
            yield from waiting.popleft().result()
        if read_by:
            read_by(pool)
    terminal.progress("")


def _read(pool: Pool, given: Source | Refused, manner: _Manner) -> tuple[Reading, ...]:
    """An input, or what is attached to it."""
    name = _name(given)
    if isinstance(given, Refused):
        return (Reading(name, given.name, given.path, given.error),)
    named = replace(given, name=name, keep_client_lines=manner.keep_client_lines)
    reading = _reading(pool, named, given.name)
    if manner.attached is None or isinstance(reading.result, Unreadable):
        return (reading,)
    return tuple(_attached(pool, reading, reading.result, manner))


def _attached(pool: Pool, outer: Reading, sample: Sample, manner: _Manner) -> Iterator[Reading]:
    """The attached messages of a sample: all of them, or the one of a number."""
    wanted, kept = manner.attached or 0, manner.keep_client_lines
    count = len(sample.facts.contained)
    if count < max(wanted, 1):
        error = Unreadable(UnreadableReason.NOTHING_ATTACHED, number=max(wanted, 1))
        yield replace(outer, result=error)
        return
    for number in range(1, count + 1) if wanted == ALL_ATTACHED else (wanted,):
        source = take_out(sample, number - 1)
        name = f"{outer.name}#{number}"
        named = replace(source, name=name, path=outer.path, keep_client_lines=kept)
        own_name = sample.facts.contained[number - 1].name
        yield _reading(pool, named, own_name or outer.file)


def _reading(pool: Pool, source: Source, file: str) -> Reading:
    try:
        return Reading(source.name, file, source.path, pool.read(source))
    except Unreadable as error:
        return Reading(source.name, file, source.path, error)


def _name(given: Source | Refused) -> str:
    if given.path is None:
        return given.name
    return f"{given.path}#{given.member}" if given.member else str(given.path)
