"""Reads a bomb in a real reading child, and measures what that child used."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from intact.errors import Unreadable, UnreadableReason
from intact.fidelity import LossCode
from intact.reading.bounds import Bounds
from intact.reading.pool import Pool
from intact.sample import Sample
from intact.source import Origin, Source
from reading_children import MakePool

SECONDS = 5.0
"""Of CPU time, the start of the child included; half of what a message may take on the clock.

On a machine of today no bomb needs a third of it."""


@dataclass(frozen=True)
class Outcome:
    """What became of a bomb: a sample, or the reason why there is none."""

    sample: Sample | None
    reason: UnreadableReason | None = None

    @property
    def limits(self) -> set[str]:
        """The limits that are told to the person."""
        assert self.sample is not None, self.reason
        losses = self.sample.losses
        told = {str(loss.values.get("limit")) for loss in losses if loss.code is NOT_FULLY}
        return told | set(self.sample.facts.not_fully_read)

    @property
    def codes(self) -> set[LossCode]:
        """What is told about the conversion."""
        assert self.sample is not None, self.reason
        return {loss.code for loss in self.sample.losses}


FAILURES = {
    UnreadableReason.TOOK_TOO_LONG,
    UnreadableReason.READER_DIED,
    UnreadableReason.READER_TALKED_NONSENSE,
}
"""The child was ended from outside: the limits of the code came too late."""

NOT_FULLY = LossCode.NOT_FULLY_READ
Explode = Callable[[bytes], Outcome]


@pytest.fixture
def explode(make_pool: MakePool) -> Explode:
    """Reads a bomb within its bounds on time and memory."""

    def read(bomb: bytes) -> Outcome:
        # a large source would get a child of its own, which is gone before it can be measured
        memory = Bounds().memory_for(len(bomb))
        pool = make_pool(memory=memory)
        try:
            outcome = Outcome(pool.read(Source(bomb, "bomb", Origin.FILE)))
        except Unreadable as error:
            outcome = Outcome(None, error.reason)
        assert pool.isolated
        assert outcome.reason not in FAILURES
        _assert_modest(pool, SECONDS + Bounds().seconds_per_mib * len(bomb) / 2**20, memory)
        return outcome

    return read


def _assert_modest(pool: Pool, seconds: float, memory: int) -> None:
    """Where the system tells what a process used; elsewhere the limits of the pool hold alone."""
    for child in pool._children.alive:
        place = Path("/proc") / str(child._process.pid)
        if not place.is_dir():
            continue
        assert _seconds(place) < seconds
        assert _peak(place) < memory / 2


def _seconds(place: Path) -> float:
    """CPU time of a process so far (proc(5): utime and stime, in clock ticks)."""
    fields = (place / "stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def _peak(place: Path) -> int:
    """The most octets of memory it ever had at a time."""
    lines = (place / "status").read_text().splitlines()
    return next(int(line.split()[1]) * 1024 for line in lines if line.startswith("VmHWM:"))
