"""The bounds of reading children."""

from __future__ import annotations

from intact.reading.bounds import Bounds


def test_a_small_source_gets_what_every_source_gets() -> None:
    """An ordinary child is enough."""
    bounds = Bounds()
    assert bounds.memory_for(100_000) == bounds.memory
    assert not bounds.is_large(100_000)


def test_bounds_grow_with_the_source() -> None:
    """A large source gets more time, more memory, and so a child of its own."""
    bounds = Bounds()
    size = 100_000_000
    assert bounds.is_large(size)
    assert bounds.memory_for(size) > 12 * size
    assert bounds.seconds_for(size) > 2 * bounds.seconds_for(0)


def test_processor_time_covers_a_whole_message() -> None:
    """A child is never ended by its CPU time before its wall time."""
    bounds = Bounds(life_seconds=1)
    assert bounds.processor_seconds(100_000_000) >= bounds.seconds_for(100_000_000)
