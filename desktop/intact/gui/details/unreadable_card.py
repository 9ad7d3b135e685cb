"""Why something is no sample, and the way out."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from intact.errors import Unreadable
from intact.gui.parts.card import Card
from intact.gui.parts.flow import Flow
from intact.gui.parts.icon_label import IconLabel
from intact.gui.parts.labels import Label, Tone
from intact.gui.samples.row_words import state_word
from intact.gui.samples.rows import State
from intact.gui.wording.errors import unreadable


class UnreadableCard(Card):
    """Says what it is, and offers a way on.

    Signals:
        removal_asked: the person wants it out of the list.
        guide_asked: the guide of the client of that name shall be shown.
    """

    removal_asked = Signal()
    guide_asked = Signal(str)

    def __init__(self, error: Unreadable, parent: QWidget | None = None) -> None:
        super().__init__(parent, strong=True)
        said = unreadable(error)
        self.setAccessibleName(said.title)
        row = QHBoxLayout(self)
        row.addWidget(IconLabel("unreadable", self), 0, Qt.AlignmentFlag.AlignTop)
        layout = QVBoxLayout()
        row.addLayout(layout, 1)
        head = QHBoxLayout()
        head.addWidget(Label(said.title, Tone.HEADING).as_heading(), 1)
        state = Label(state_word(State.UNREADABLE), Tone.MUTED)
        state.setWordWrap(False)
        head.addWidget(state, 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(head)
        for text in (said.why, said.what_to_do):
            if text:
                layout.addWidget(Label(text))
        if said.term:
            layout.addWidget(Label(said.term, Tone.MUTED))
        buttons = Flow()
        layout.addLayout(buttons)
        self.guide = self._guide(error)
        if self.guide is not None:
            buttons.addWidget(self.guide)
        remove = QPushButton(self.tr("Take it out of the list"), self)
        remove.clicked.connect(self.removal_asked)
        buttons.addWidget(remove)

    def _guide(self, error: Unreadable) -> QPushButton | None:
        """A button to the guide of the mail program the message is in, where that is known."""
        client, program = (str(error.values.get(key, "")) for key in ("client", "program"))
        if not (client and program):
            return None
        text = self.tr("How to do that in {program}").format(program=program)
        button = QPushButton(text.replace("&", "&&"), self)
        button.clicked.connect(lambda: self.guide_asked.emit(client))
        return button
