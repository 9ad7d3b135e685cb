"""Asks for a destination's address, where nobody has set it yet."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from intact.destinations import Destination
from intact.gui.parts.announce import announce
from intact.gui.parts.labels import Label, Tone
from intact.submission.address import valid


class AddressRow(QWidget):
    """One line to fill in; `entered` carries the destination's name and a valid address."""

    entered = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._destination = ""
        self._question = Label("", Tone.HEADING, self)
        self.field = QLineEdit(self)
        self.keep = QPushButton(self.tr("&Keep this address"), self)
        self._hint = Label("", Tone.MUTED, self)
        self._mistake = Label("", Tone.HEADING, self)
        self._mistake.hide()
        line = QHBoxLayout()
        line.addWidget(self.field, 1)
        line.addWidget(self.keep)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._question)
        layout.addLayout(line)
        layout.addWidget(self._mistake)
        layout.addWidget(self._hint)
        self.field.returnPressed.connect(self._enter)
        self.field.textEdited.connect(self._mistake.hide)
        self.keep.clicked.connect(self._enter)

    def ask(self, destination: Destination) -> None:
        """Asks for the address of a destination."""
        if destination.name == self._destination:
            return
        self._destination = destination.name
        self.field.clear()
        self._mistake.hide()
        question = self.tr("Which mail address takes these samples?")
        self._question.say(question)
        self.field.setAccessibleName(question)
        hint = destination.address_hint.in_language(QLocale().name())
        self._hint.say(hint)
        self.field.setAccessibleDescription(hint)

    def _enter(self) -> None:
        address = self.field.text().strip()
        if valid(address):
            self.entered.emit(self._destination, address)
            return
        self._mistake.say(self.tr("This is not a complete mail address, such as name@example.org."))
        self._mistake.show()
        announce(self.field, self._mistake.text())
        self.field.setFocus()
