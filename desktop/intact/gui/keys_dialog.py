"""All keyboard shortcuts on one page."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from intact.gui.keys.listing import KeysList
from intact.gui.parts.order import read_in_order

_COLUMNS, _LINES = 72, 34
"""In letters; a small screen shows as much as it has room for, and the list scrolls."""


class KeysDialog(QDialog):
    """Shown with F1."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Keys"))
        self.list = KeysList(self.tr("Keys"), self)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(self.list, 1)
        layout.addWidget(buttons)
        read_in_order(self)
        letter, room = self.fontMetrics(), self.screen().availableSize() * 0.9
        width, height = letter.averageCharWidth() * _COLUMNS, letter.height() * _LINES
        self.resize(min(width, room.width()), min(height, room.height()))
