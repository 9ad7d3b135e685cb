"""The slim hint below the list that more can be dropped."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from intact.gui.parts.labels import Label, Tone


class DropStrip(QFrame):
    """A slim hint below the list that more can be dropped."""

    open_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.open = QPushButton(self.tr("&Open…"), self)
        self.open.clicked.connect(self.open_asked)
        layout = QHBoxLayout(self)
        layout.addWidget(Label(self.tr("Drop more messages here"), Tone.MUTED), 1)
        layout.addWidget(self.open)
