"""How large a window is at first."""

from __future__ import annotations

import gc

import pytest
from PySide6.QtGui import QFont, QFontMetrics, QGuiApplication
from PySide6.QtWidgets import QDialog, QWidget

from intact.gui.parts.sizing import open_with, room_around


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
    room = room_around(window)
    open_with(window, 10_000, 10_000)
    assert room.width() * 0.8 < window.width() < room.width()
    assert room.height() * 0.8 < window.height() < room.height()


class Circle(QDialog):
    """A dialog that holds itself, as many do: Python's garbage collector takes it away."""

    def __init__(self) -> None:
        super().__init__()
        self.itself = self
        open_with(self, 20, 5)


def test_the_screen_outlives_dialogs_that_asked_for_its_room(qapp):
    """Garbage of two dialogs took the screen with it, and the next window ended the program."""
    first, second = QDialog(), Circle()
    open_with(first, 20, 5)
    del first, second
    gc.collect()
    assert len(QGuiApplication.screens()) == 1
    assert not QGuiApplication.primaryScreen().availableGeometry().isEmpty()


def test_a_dialog_to_come_has_the_room_of_the_screen_of_its_window(window, qtbot):
    """Shown or not, there is room."""
    window.show()
    qtbot.waitExposed(window)
    dialog = QDialog(window)
    assert room_around(dialog) == room_around(window)
    assert room_around(dialog) == QGuiApplication.primaryScreen().availableGeometry()


def test_a_window_outside_of_all_screens_has_the_room_of_the_first(window, qtbot):
    """As after a screen was unplugged."""
    window.show()
    window.move(90_000, 90_000)
    assert room_around(window) == QGuiApplication.primaryScreen().availableGeometry()
