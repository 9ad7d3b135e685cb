"""Pools that are closed after the test."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from intact.reading.bounds import Bounds
from intact.reading.pool import Pool
from intact.system import this_system
from reading_children import MakePool, scripted


@pytest.fixture
def make_pool() -> Iterator[MakePool]:
    """Makes pools of the real children, or of ones that run a given program; closes them."""
    pools: list[Pool] = []

    def make(program: str | None = None, size: int = 1, **bounds: float) -> Pool:
        command = None if program is None else scripted(program)
        pools.append(Pool(this_system(), size, command, Bounds(**bounds)))
        return pools[-1]

    yield make
    for pool in pools:
        pool.close()
