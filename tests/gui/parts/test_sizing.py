"""How large a window is at first."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QWidget

from intact.gui.parts.sizing import open_with


@pytest.fixture
def window(qtbot):
    """A window with letters that a small screen has room for."""
    made = QWidget()
    qtbot.addWidget(made)
    made.setFont(QFont("DejaVu Sans", 6))
    return made


def test_it_has_room_for_letters(window):
    """Columns of average letters, and lines as they follow each other."""
    letter = window.fontMetrics()
    open_with(window, 30, 10)
    assert window.width() == letter.averageCharWidth() * 30
    assert window.height() == letter.lineSpacing() * 10


def test_letters_of_a_field_may_count(window):
    """A text in a fixed font is wider than all around it."""
    large = QFontMetrics(QFont("DejaVu Sans", 12))
    open_with(window, 30, 10, large)
    assert window.width() == large.averageCharWidth() * 30
    assert window.height() == large.lineSpacing() * 10


def test_it_never_takes_more_than_the_screen_has(window):
    """With letters as large as they may be, it still shows its buttons."""
    room = window.screen().availableSize()
    open_with(window, 10_000, 10_000)
    assert room.width() * 0.8 < window.width() < room.width()
    assert room.height() * 0.8 < window.height() < room.height()
