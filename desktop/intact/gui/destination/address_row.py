"""Asks for a destination's address, where nobody has set it yet."""

from __future__ import annotations

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from intact.destinations import Destination
from intact.gui.parts.announce import announce
from intact.gui.parts.flow import Flow
from intact.gui.parts.labels import Label, Tone, tool_tip
from intact.gui.wording.words import data_text, sentences
from intact.submission.address import valid


class AddressRow(QWidget):
    """One line to fill in, or another destination to take.

    Signals:
        entered: the destination's name and a valid address.
        other_wanted: the name of the destination that takes these samples instead.
    """

    entered = Signal(str, str)
    other_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._destination = ""
        self._question = Label("", Tone.HEADING, self)
        self.field = QLineEdit(self)
        self.keep = QPushButton(self.tr("&Keep this address"), self)
        self.page = QPushButton(self.tr("Look it up"), self)
        self.page.setAccessibleDescription(self.tr("Opens the page of its maker in your browser"))
        self.other = QPushButton(self.tr("Choose another destination"), self)
        self._page = self._other = ""
        self._hint = Label("", Tone.MUTED, self)
        self._mistake = Label("", Tone.HEADING, self)
        self._mistake.hide()
        line = QHBoxLayout()
        line.addWidget(self.field, 1)
        line.addWidget(self.keep)
        ways = Flow()
        ways.addWidget(self.page)
        ways.addWidget(self.other)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._question)
        layout.addLayout(line)
        layout.addWidget(self._mistake)
        layout.addWidget(self._hint)
        layout.addLayout(ways)
        self.field.returnPressed.connect(self._enter)
        self.field.textEdited.connect(self._take_back)
        self.keep.clicked.connect(self._enter)
        self.page.clicked.connect(lambda: QDesktopServices.openUrl(QUrl(self._page)))
        self.other.clicked.connect(lambda: self.other_wanted.emit(self._other))

    def lock(self, fixed: bool) -> None:  # noqa: FBT001 - a Qt setter
        """Whether the organisation has set the address, so that nobody can enter one."""
        self.field.setEnabled(not fixed)
        self.keep.setEnabled(not fixed)

    def ask(self, destination: Destination, instead: Destination | None = None) -> None:
        """Asks for the address of a destination; `instead` takes the samples in another way."""
        if destination.name == self._destination:
            return
        self._destination = destination.name
        self.field.clear()
        self._mistake.hide()
        question = self.tr("Which mail address takes these samples?")
        self._question.say(question)
        self.field.setAccessibleName(question)
        hint = data_text(destination.address_hint)
        self._hint.say(hint)
        self.field.setAccessibleDescription(hint)
        self._offer_ways(destination, instead)

    def _offer_ways(self, destination: Destination, instead: Destination | None) -> None:
        """The page that may name the address, and who takes the samples without one."""
        self._page = next((origin.url for origin in destination.sources if origin.url), "")
        self.page.setVisible(bool(self._page))
        self.page.setToolTip(tool_tip(self._page))
        self._other = instead.name if instead else ""
        self.other.setVisible(instead is not None)
        if instead:
            title = data_text(instead.title)
            self.other.setText(self.tr("Or take “{title}”").format(title=title))

    def _enter(self) -> None:
        address = self.field.text().strip()
        if valid(address):
            self.entered.emit(self._destination, address)
            return
        self._mistake.say(self.tr("This is not a complete mail address, such as name@example.org."))
        self._mistake.show()
        announce(self.field, self._mistake.text())
        self.field.setAccessibleDescription(sentences(self._mistake.text(), self._hint.text()))
        self.field.setFocus()

    def _take_back(self) -> None:
        """What is entered may be right by now."""
        self._mistake.hide()
        self.field.setAccessibleDescription(self._hint.text())
