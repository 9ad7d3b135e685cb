"""A small button that is still large enough to be hit, and opens its menu as a list is opened."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QToolButton

from intact.overriding import override

_SMALLEST = QSize(24, 24)
"""Of what a pointer or a finger has to hit, in logical pixels (WCAG 2.2, 2.5.8)."""


class ToolButton(QToolButton):
    """As the style makes it, but never smaller than that.

    Behind a text Qt leaves room for two spaces, and needs it where an & marks a letter only.
    """

    @override
    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        if self.text() and "&" not in self.text() and not self.menu():
            hint.setWidth(hint.width() - self.fontMetrics().horizontalAdvance("  "))
        return hint.expandedTo(_SMALLEST)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Down opens the menu; Qt would go to some other button with it."""
        if self.menu() is not None and event.matches(QKeySequence.StandardKey.MoveToNextLine):
            self.showMenu()
        else:
            super().keyPressEvent(event)

    @override
    def minimumSizeHint(self) -> QSize:
        return super().minimumSizeHint().expandedTo(_SMALLEST)
