"""Says once per destination what to know before the first submission, and asks for consent."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QStyle, QVBoxLayout, QWidget

from intact.destinations import Destination
from intact.gui.parts.column import Column
from intact.gui.parts.labels import Label, Tone
from intact.gui.parts.order import read_in_order
from intact.gui.parts.sizing import open_around
from intact.gui.policy.lock import Lock
from intact.gui.wording.words import data_text
from intact.organisation.organisation import Organisation
from intact.settings.policy.policy import Name

_COLUMNS = 78


class Consent(QDialog):
    """Accepted when the person agrees; closes itself, nothing else waits for it."""

    def __init__(
        self,
        destination: Destination,
        parent: QWidget | None = None,
        organisation: Organisation | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Before you send"))
        privacy = data_text(destination.consent)
        caution = data_text(destination.check_before_use)
        text = Column(self.tr("Statement"))
        if privacy:
            title = self.tr("What {organisation} does with samples")
            text.append(Label(title.format(organisation=destination.organisation), Tone.TITLE))
            text.append(Label(privacy))
            self.lock = Lock(organisation or Organisation(), (Name.CONSENT_TEXT,), self)
            text.append(self.lock)
            self.lock.setVisible(self.lock.applies)  # the column shows what is put into it
        if caution:
            text.append(Label(self.tr("Check this before the first use"), Tone.TITLE))
            text.append(Label(caution))
        buttons = QDialogButtonBox(self)
        yes = self.tr("I &agree") if privacy else self.tr("&Go on")
        agree = buttons.addButton(yes, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(self.tr("&Not now"), QDialogButtonBox.ButtonRole.RejectRole)
        agree.setDefault(True)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(text, 1)
        note = Label(self.tr("You are asked once. Nothing has been sent yet."), Tone.MUTED)
        edge = self.style().pixelMetric(QStyle.PixelMetric.PM_LayoutLeftMargin)
        note.setContentsMargins(edge, 0, edge, 0)  # below the text, not beside it
        buttons.setContentsMargins(edge, edge, edge, edge)
        layout.addWidget(note)
        layout.addWidget(buttons)
        read_in_order(self)
        open_around(self, text, _COLUMNS)
        text.setFocus()  # to be read; and the keys that send, pressed twice, are no consent
