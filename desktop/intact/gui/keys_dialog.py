"""All keyboard shortcuts on one page."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from intact.gui.keys.listing import KeysList
from intact.gui.parts.close_box import close_box
from intact.gui.parts.order import read_in_order
from intact.gui.parts.sizing import open_with

_COLUMNS, _LINES = 86, 34
"""In letters; a small screen shows as much as it has room for, and the list scrolls."""


class KeysDialog(QDialog):
    """Shown with F1."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        self.list = KeysList(self.tr("Keyboard shortcuts"), self)
        buttons = close_box(self)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(self.list, 1)
        layout.addWidget(buttons)
        read_in_order(self)
        open_with(self, _COLUMNS, _LINES)
