"""How large a window is at first: so many letters, and never more than the screen has room for."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QFontMetrics, QGuiApplication
from PySide6.QtWidgets import QWidget

_SHARE_OF_SCREEN: Final = 0.9  # a frame and a title come on top


def open_with(
    window: QWidget, columns: int, lines: int, letter: QFontMetrics | None = None
) -> None:
    """Sizes a window for so many average letters and lines, of its own font or another."""
    letter = letter or window.fontMetrics()
    wanted = QSize(letter.averageCharWidth() * columns, letter.lineSpacing() * lines)
    window.resize(wanted.boundedTo(room_around(window).size() * _SHARE_OF_SCREEN))


def room_around(widget: QWidget) -> QRect:
    """What there is for windows on the screen of a widget; for a dialog to come, on its parent's.

    PySide 6.11 takes what `widget.screen()` gives for a part of that widget: Python's garbage
    collector ends the screen with the widget, and the next window brings the program down.
    """
    window = widget.window()
    above = window if window.isVisible() else window.parentWidget() or window
    screen = QGuiApplication.screenAt(above.window().geometry().center())
    return (screen or QGuiApplication.primaryScreen()).availableGeometry()
