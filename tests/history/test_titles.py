"""A destination is found by what people see of it."""

from __future__ import annotations

import pytest

from intact.history.titles import named

TITLES = {"a-spam": "Größe : spam that got through", "a-link": "Symantec : link blocked"}


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("SPAM that", ["a-spam"]),
        (" grösse ", ["a-spam"]),
        (":", ["a-spam", "a-link"]),
        ("", []),
        ("  ", []),
        ("nobody", []),
    ],
)
def test_part_of_a_title_in_any_case(text, found):
    """Without a text nothing is meant by it."""
    assert named(text, TITLES) == found
