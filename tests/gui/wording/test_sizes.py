"""Sizes in words."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QLocale

from intact.gui.wording.sizes import data_size


@pytest.fixture
def spoken():
    """Makes a language the one that is spoken, until the test ends."""
    before = QLocale()
    yield lambda name: QLocale.setDefault(QLocale(name))
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("octets", "words"),
    [(0, "0 bytes"), (999, "999 bytes"), (1_000, "1.0 kB"), (2_000_000, "2.0 MB")],
)
def test_a_thousand_is_the_next_unit(spoken, octets, words):
    """As mail servers count, not in steps of 1024."""
    spoken("en_CA")
    assert data_size(octets) == words


def test_more_digits_tell_close_sizes_apart(spoken):
    """None where the unit is enough."""
    spoken("en_CA")
    assert [data_size(2_040_000, digits) for digits in (0, 1, 2)] == ["2 MB", "2.0 MB", "2.04 MB"]


def test_the_point_is_that_of_the_language(spoken):
    """Germans write a comma."""
    spoken("de_DE")
    assert data_size(1_500) == "1,5 kB"
