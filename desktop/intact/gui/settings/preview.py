"""What a file or a reset would change, to be agreed to where it stands."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from intact.gui.parts.card import Card
from intact.gui.parts.labels import Label, Tone
from intact.gui.wording.settings import Change
from intact.settings.settings import Settings


class Preview(Card):
    """A card with the changes and two buttons; hidden once one of them was pressed.

    Signals:
        agreed: the Settings that were shown.
        left: nothing is to be changed.
    """

    agreed = Signal(object)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.agree = QPushButton(self.tr("Take over"), self)
        self.leave = QPushButton(self.tr("&Leave everything as it is"), self)
        self._settings: Settings | None = None
        self._words = QVBoxLayout()
        buttons = QHBoxLayout()
        for button in (self.agree, self.leave):
            button.setAutoDefault(False)
            buttons.addWidget(button)
        buttons.addStretch(1)
        layout = QVBoxLayout(self)
        layout.addLayout(self._words)
        layout.addLayout(buttons)
        self.agree.clicked.connect(self._agree)
        self.leave.clicked.connect(self._leave)

    def show_changes(
        self,
        heading: str,
        changes: Sequence[Change],
        managed: Iterable[str],
        button: str,
        settings: Settings,
    ) -> None:
        """Shows changes and asks for them."""
        self._clear()
        self._settings = settings
        self._say(heading, Tone.HEADING)
        for change in changes:
            self._say(change.title)
            for text in self._lines_of(change):
                self._say(text, Tone.MUTED)
        for sentence in managed:
            self._say(sentence, Tone.MUTED)
        self.agree.setText(button)
        self.show()
        self.leave.setFocus()

    def _lines_of(self, change: Change) -> list[str]:
        if len(change.gone) == len(change.come) == 1:
            pattern = self.tr("{old} becomes {new}")
            return [pattern.format(old=change.gone[0], new=change.come[0])]
        gone = [self.tr("Removed: {what}").format(what=text) for text in change.gone]
        return gone + [self.tr("New: {what}").format(what=text) for text in change.come]

    def _say(self, text: str, tone: Tone = Tone.PLAIN) -> None:
        self._words.addWidget(Label(text, tone, self))

    def _clear(self) -> None:
        while item := self._words.takeAt(0):
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()

    def _agree(self) -> None:
        self.hide()
        self.agreed.emit(self._settings)

    def _leave(self) -> None:
        self.hide()
        self.left.emit()
