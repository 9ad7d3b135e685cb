"""The row that has the keyboard, for whoever hears a list instead of seeing it.

Qt tells of a row while the keyboard goes from one to the next. Where it comes into a list, AT-SPI
is told of the list alone, and of nothing where the next row moves up to it (measured, Qt 6.11).
"""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication, QWidget


class RowFocus(QObject):
    """Follows the keyboard into the lists of all windows of an application."""

    def __init__(self, application: QApplication) -> None:
        super().__init__(application)
        application.focusChanged.connect(self._follow)

    def _follow(self, _before: QWidget | None, now: QWidget | None) -> None:
        if isinstance(now, QAbstractItemView) and QAccessible.isActive():
            QTimer.singleShot(0, now, lambda: tell_row(now))  # once Qt has told of the list


def tell_row(view: QAbstractItemView) -> None:
    """Has a screen reader, where one runs, read the row that has the keyboard."""
    if not QAccessible.isActive() or not view.hasFocus():
        return
    row = QAccessible.queryAccessibleInterface(view).focusChild()
    if row is not None:
        QAccessible.updateAccessibility(QAccessibleEvent(row, QAccessible.Event.Focus))
