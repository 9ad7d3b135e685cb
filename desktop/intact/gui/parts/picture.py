"""A drawing that stands for itself, larger than the icons beside texts."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QWidget

from intact.gui import appearance
from intact.overriding import override


class Picture(QLabel):
    """A drawing in the colour of secondary text, `lines` text lines high."""

    def __init__(self, name: str, lines: float, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        side = int(self.fontMetrics().height() * lines)
        self.setFixedSize(QSize(side, side))

    def draw(self, name: str) -> None:
        """Shows another drawing."""
        self._name = name
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setOpacity(0.75)
        appearance.icon(self._name).paint(painter, self.rect())
