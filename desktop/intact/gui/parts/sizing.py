"""How large a window is at first: so many letters, and never more than the screen has room for."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QSize
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QWidget

_SHARE_OF_SCREEN: Final = 0.9  # a frame and a title come on top


def open_with(
    window: QWidget, columns: int, lines: int, letter: QFontMetrics | None = None
) -> None:
    """Sizes a window for so many average letters and lines, of its own font or another."""
    letter = letter or window.fontMetrics()
    wanted = QSize(letter.averageCharWidth() * columns, letter.lineSpacing() * lines)
    window.resize(wanted.boundedTo(window.screen().availableSize() * _SHARE_OF_SCREEN))
