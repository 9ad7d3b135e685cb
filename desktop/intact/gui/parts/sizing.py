"""How large a window is at first: so many letters, and never more than the screen has room for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QFontMetrics, QGuiApplication
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from intact.gui.parts.column import Column

_SHARE_OF_SCREEN: Final = 0.9  # a frame and a title come on top


def open_with(
    window: QWidget, columns: int, lines: int, letter: QFontMetrics | None = None
) -> None:
    """Sizes a window for so many average letters and lines, of its own font or another."""
    letter = letter or window.fontMetrics()
    wanted = QSize(letter.averageCharWidth() * columns, letter.lineSpacing() * lines)
    window.resize(wanted.boundedTo(room_around(window).size() * _SHARE_OF_SCREEN))


def open_around(window: QWidget, column: Column, columns: int) -> None:
    """Sizes a window for so many letters, and so high that nothing in its column has to scroll."""
    open_with(window, columns, 1)
    layout = window.layout()
    if layout is None:
        return
    width, edges = window.width(), layout.contentsMargins()
    around = layout.totalHeightForWidth(width) - column.sizeHint().height()
    height = around + column.height_for(width - edges.left() - edges.right())
    window.resize(width, min(height, int(room_around(window).height() * _SHARE_OF_SCREEN)))


def room_around(widget: QWidget) -> QRect:
    """What there is for windows on the screen of a widget; for a dialog to come, on its parent's.

    PySide 6.11 takes what `widget.screen()` gives for a part of that widget: Python's garbage
    collector ends the screen with the widget, and the next window brings the program down.
    """
    window = widget.window()
    above = window if window.isVisible() else window.parentWidget() or window
    screen = QGuiApplication.screenAt(above.window().geometry().center())
    return (screen or QGuiApplication.primaryScreen()).availableGeometry()
