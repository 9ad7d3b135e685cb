"""Bounds fit each other, and each says why it is what it is."""

from __future__ import annotations

from pathlib import Path

import pytest

from intact import limits

BOUNDS = {name: value for name, value in vars(limits).items() if name.isupper()}


@pytest.mark.parametrize("name", BOUNDS)
def test_a_bound_is_a_positive_number(name: str) -> None:
    """None is switched off."""
    assert BOUNDS[name] > 0


def test_every_bound_is_in_use() -> None:
    """A bound that nobody keeps would only look like safety."""
    package = Path(limits.__file__).parent
    files = (path for path in package.rglob("*.py") if path.name != "limits.py")
    code = "\n".join(path.read_text(encoding="utf-8") for path in files)
    assert [name for name in BOUNDS if name not in code] == []


def test_a_child_can_hold_what_it_is_given() -> None:
    """Memory suffices for the largest source and its answer; ordinary mail needs no child apart."""
    largest = limits.SOURCE_BYTES_HARD
    memory = limits.CHILD_BASE_MEMORY + limits.CHILD_MEMORY_PER_BYTE * largest
    assert memory > largest + limits.ANSWER_BLOB_FACTOR * largest + limits.ANSWER_BLOB_EXTRA
    ordinary = 10 * limits.MIB
    assert limits.CHILD_BASE_MEMORY + limits.CHILD_MEMORY_PER_BYTE * ordinary < limits.CHILD_MEMORY


def test_an_answer_can_hold_what_is_shown() -> None:
    """A full preview and a full header section fit into one answer, every character escaped."""
    assert 6 * (limits.PREVIEW_CHARACTERS + limits.HEADER_BYTES) < limits.ANSWER_JSON
