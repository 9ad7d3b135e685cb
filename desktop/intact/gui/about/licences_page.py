"""The licences with their full texts: one is chosen, and shown as plain text."""

from __future__ import annotations

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from intact import untrusted
from intact.gui.parts.labels import Label
from intact.gui.parts.plain_text import PlainText
from intact.licences import Licence, licences
from intact.limits import LICENCE_BYTES
from intact.overriding import override


class LicencesPage(QWidget):
    """Looks for the texts when it is shown first: that takes a moment."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._licences: tuple[Licence, ...] = ()
        self.choice = QComboBox(self)
        self.text = PlainText(self.tr("Text of the licence"), self, fixed=True)
        label = Label(self.tr("Licence &of"))
        label.setWordWrap(False)
        label.setBuddy(self.choice)
        self.choice.setAccessibleName(self.tr("Licence of"))
        head = QHBoxLayout()
        head.addWidget(label)
        head.addWidget(self.choice, 1)
        layout = QVBoxLayout(self)
        layout.addLayout(head)
        layout.addWidget(self.text, 1)
        self.choice.currentIndexChanged.connect(self._show)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._licences:
            self._licences = licences()
            self.choice.addItems([untrusted.line(one.title) for one in self._licences])

    def _show(self, row: int) -> None:
        if 0 <= row < len(self._licences):
            self.text.show_text(untrusted.block(self._licences[row].text(), LICENCE_BYTES))
