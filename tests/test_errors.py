"""Errors carry facts; what they say to people is made elsewhere."""

from __future__ import annotations

from pathlib import Path

import pytest

from intact import errors
from intact.errors import (
    BadData,
    BadHistory,
    BadPolicy,
    BadSettings,
    BadSettingsFile,
    IntactError,
    NotComposable,
    NotComposableReason,
    NotDelivered,
    NotDeliveredReason,
    Unreadable,
    UnreadableReason,
)

RAISED: list[IntactError] = [
    Unreadable(UnreadableReason.TOO_LARGE, size=11, limit=10),
    BadData(Path("own.toml"), 3, "`bytes` is no number"),
    NotComposable(NotComposableReason.BAD_ADDRESS, address="x"),
    NotDelivered(NotDeliveredReason.NOT_HERE, program="thunderbird"),
    BadHistory(Path("history.sqlite3"), "the file is damaged"),
    BadSettings(Path("settings.json"), "the file is damaged"),
    BadSettingsFile(Path("settings.toml"), 3, "`history_days` must be a whole number"),
    BadPolicy("/etc/intact/policies.json", "KeepHistory", "must be true or false"),
]


@pytest.mark.parametrize("error", RAISED, ids=lambda error: type(error).__name__)
def test_one_clause_catches_everything_raised_on_purpose(error):
    """Every error of Intact is an IntactError, and the tree in the docstring names it."""
    with pytest.raises(IntactError):
        raise error
    assert f"- {type(error).__name__} " in str(errors.__doc__)


def test_the_tree_is_complete():
    """No error is missing from the list above."""
    assert {type(error) for error in RAISED} == set(IntactError.__subclasses__())


def test_a_reason_keeps_its_values_apart_from_its_text():
    """The text of an exception may get into a log: values, which name things, do not."""
    error = Unreadable(UnreadableReason.NOT_A_MESSAGE, kind="PDF")
    assert str(error) == "not-a-message"
    assert error.reason is UnreadableReason.NOT_A_MESSAGE
    assert error.values == {"kind": "PDF"}


def test_a_mistake_in_a_data_file_can_be_found():
    """An administrator's editor understands file, line and reason."""
    assert str(BadData(Path("own.toml"), 3, "`bytes` is no number")) == (
        "own.toml:3: `bytes` is no number"
    )


def test_a_mistake_in_the_settings_names_the_file():
    """There is only one, but it may be anywhere."""
    error = BadSettings(Path("settings.json"), "the file is damaged")
    assert str(error) == "settings.json: the file is damaged"
