"""A small drawing beside a text, in the text's height."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize
from PySide6.QtWidgets import QLabel, QWidget
from typing_extensions import override

from intact.gui import appearance


class IconLabel(QLabel):
    """Decoration only: what it means stands in words beside it."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self._draw()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.PaletteChange, QEvent.Type.FontChange}:
            self._draw()

    def _draw(self) -> None:
        side = self.fontMetrics().height() + 2
        picture = appearance.icon(self._name).pixmap(QSize(side, side), self.devicePixelRatioF())
        self.setPixmap(picture)
