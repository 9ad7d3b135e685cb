"""Asks once per destination whether the person agrees to what it does with samples."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from intact.destinations import Destination
from intact.gui.parts.column import Column
from intact.gui.parts.labels import Label, Tone


class Consent(QDialog):
    """Accepted when the person agrees; closes itself, nothing else waits for it."""

    def __init__(self, destination: Destination, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        language = QLocale().name()
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Before you send"))
        title = self.tr("What {organisation} does with samples")
        statement = Column(self.tr("Statement"))
        statement.append(Label(destination.consent.in_language(language)))
        buttons = QDialogButtonBox(self)
        agree = buttons.addButton(self.tr("I &agree"), QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(self.tr("&Not now"), QDialogButtonBox.ButtonRole.RejectRole)
        agree.setDefault(True)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(Label(title.format(organisation=destination.organisation), Tone.TITLE))
        layout.addWidget(statement, 1)
        layout.addWidget(
            Label(self.tr("You are asked once. Nothing has been sent yet."), Tone.MUTED)
        )
        layout.addWidget(buttons)
        width = self.fontMetrics().averageCharWidth() * 64
        self.resize(width, self.fontMetrics().height() * 18)
