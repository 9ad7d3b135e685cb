"""Why something is no sample, and the way out."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from intact.errors import Unreadable
from intact.gui.parts.card import Card
from intact.gui.parts.icon_label import IconLabel
from intact.gui.parts.labels import Label, Tone
from intact.gui.wording.errors import unreadable


class UnreadableCard(Card):
    """`removal_asked` when the person wants it out of the list."""

    removal_asked = Signal()

    def __init__(self, error: Unreadable, parent: QWidget | None = None) -> None:
        super().__init__(parent, strong=True)
        said = unreadable(error)
        self.setAccessibleName(said.title)
        row = QHBoxLayout(self)
        row.addWidget(IconLabel("unreadable", self), 0, Qt.AlignmentFlag.AlignTop)
        layout = QVBoxLayout()
        row.addLayout(layout, 1)
        layout.addWidget(Label(said.title, Tone.HEADING))
        for text in (said.why, said.what_to_do):
            if text:
                layout.addWidget(Label(text))
        if said.term:
            layout.addWidget(Label(said.term, Tone.MUTED))
        remove = QPushButton(self.tr("Take it out of the list"), self)
        remove.clicked.connect(self.removal_asked)
        layout.addWidget(remove, 0, Qt.AlignmentFlag.AlignLeading)
