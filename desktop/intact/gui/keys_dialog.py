"""All keyboard shortcuts on one page."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QGridLayout, QVBoxLayout, QWidget

from intact.gui.parts.keycaps import KeyCaps
from intact.gui.parts.labels import Label
from intact.gui.shortcuts import key_map


class KeysDialog(QDialog):
    """Shown with F1."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Keys"))
        grid = QGridLayout()
        for place, (words, keys) in enumerate(key_map()):
            label = Label(words)
            label.setWordWrap(False)
            grid.addWidget(label, place, 0)
            grid.addWidget(KeyCaps(keys), place, 1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addLayout(grid)
        layout.addWidget(buttons)
