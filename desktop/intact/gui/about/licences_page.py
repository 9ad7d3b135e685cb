"""The licences with their full texts: a list, and the chosen one as plain text."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QWidget

from intact import untrusted
from intact.gui.parts.plain_text import PlainText
from intact.licences import Licence, licences
from intact.limits import LICENCE_BYTES
from intact.overriding import override


class LicencesPage(QWidget):
    """Looks for the texts when it is shown first: that takes a moment."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._licences: tuple[Licence, ...] = ()
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("Licences"))
        self.list.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.text = PlainText(self.tr("Text of the licence"), self)
        layout = QHBoxLayout(self)
        layout.addWidget(self.list, 2)
        layout.addWidget(self.text, 5)
        self.list.currentRowChanged.connect(self._show)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._licences:
            self._licences = licences()
            self.list.addItems([untrusted.line(one.title) for one in self._licences])
            self.list.setCurrentRow(0)

    def _show(self, row: int) -> None:
        if 0 <= row < len(self._licences):
            self.text.show_text(untrusted.block(self._licences[row].text(), LICENCE_BYTES))
