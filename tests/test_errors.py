"""Errors carry facts, never sentences, and never text of a message."""

from __future__ import annotations

from pathlib import Path

import pytest

from intact import errors
from intact.errors import BadData, BadSettings, IntactError, Unreadable, UnreadableReason


@pytest.mark.parametrize("name", ["Unreadable", "BadData", "NotComposable", "NotDelivered"])
def test_everything_raised_on_purpose_has_one_root(name: str) -> None:
    """Whoever shows errors catches one class."""
    assert issubclass(getattr(errors, name), IntactError)


def test_the_tree_in_the_docstring_is_complete() -> None:
    """Every class of the tree is drawn there."""
    drawn = errors.__doc__ or ""
    classes = [one for one in vars(errors).values() if isinstance(one, type)]
    names = {one.__name__ for one in classes if issubclass(one, IntactError)}
    assert all(name in drawn for name in names)


def test_an_unreadable_source_is_known_by_its_reason_alone() -> None:
    """Values fill a sentence; what may be logged holds none of them."""
    error = Unreadable(UnreadableReason.NOT_A_MESSAGE, kind="PDF")
    assert str(error) == "not-a-message"
    assert error.values == {"kind": "PDF"}


def test_a_mistake_in_a_data_file_names_file_and_line() -> None:
    """The administrator finds it without asking."""
    assert str(BadData(Path("a.toml"), 7, "`title` is missing")) == "a.toml:7: `title` is missing"


def test_a_mistake_in_the_settings_names_the_file() -> None:
    """There is only one, but it may be anywhere."""
    assert str(BadSettings(Path("settings.json"), "no JSON")) == "settings.json: no JSON"
