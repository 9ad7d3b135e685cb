"""Field names of mail are told from words before a colon."""

from __future__ import annotations

import pytest

from intact.mime.field_names import is_known


@pytest.mark.parametrize("name", ["from", "Received", "X-Whatever", "Content-Anything", "STATUS"])
def test_names_of_mail_are_known_in_any_case(name):
    """Whole families of them too."""
    assert is_known(name)


@pytest.mark.parametrize("name", ["http", "Note", "Dear", "Version", ""])
def test_other_words_are_not(name):
    """However often they stand before a colon."""
    assert not is_known(name)
