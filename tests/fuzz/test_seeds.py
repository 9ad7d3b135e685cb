"""Files that once brought Intact down, and undamaged ones of every format: all of them again."""

from __future__ import annotations

from pathlib import Path
from random import Random

import pytest

from fuzz import good, targets, whole
from fuzz.mutator import mutated
from intact.errors import Unreadable
from intact.sample import Sample

SEEDS = sorted(path for path in good.SEEDS.rglob("*") if path.is_file())
BINARY = ("rtf", "compressed-rtf", "links", "windows-drag")
"""What is part of a file, and none by itself."""


@pytest.mark.parametrize("path", SEEDS, ids=lambda path: f"{path.parent.name}-{path.name}")
def test_what_failed_once_does_not_again(path: Path) -> None:
    """A kept file is read, checked, told of in all sentences and composed, or refused by type."""
    targets.run(path.parent.name, path.read_bytes())
    for outcome in whole.outcomes(path.read_bytes(), thoroughly=True):
        assert isinstance(outcome, Sample | Unreadable)


@pytest.mark.parametrize("name", [name for name in targets.TARGETS if name not in BINARY])
def test_fuzzing_begins_with_good_files(name: str) -> None:
    """Each of them becomes samples for every destination, or is known to hold many messages."""
    for data in good._MADE[name]():
        found = whole.outcomes(data, thoroughly=True)
        assert found
        assert all(
            isinstance(one, Sample) or one.reason in {"mail-store", "not-a-message"}
            for one in found
        )
        targets.run(name, data)


@pytest.mark.parametrize("name", targets.TARGETS)
def test_no_target_fails(name: str) -> None:
    """A little fuzzing each time: the same hundred cases for everybody."""
    pool = good.of(name)
    for number in range(100):
        random = Random(f"{name}/{number}")  # noqa: S311 - the same each time
        targets.run(name, mutated(random.choice(pool), pool, random))


def test_every_folder_of_seeds_has_a_target() -> None:
    """No seed lies where nobody looks."""
    assert {path.parent.name for path in SEEDS} <= set(targets.TARGETS)
