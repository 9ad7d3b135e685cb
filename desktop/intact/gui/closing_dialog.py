"""Says that something is still on its way while the window is to be closed."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QProgressBar, QVBoxLayout, QWidget

from intact.gui.parts.announce import announce
from intact.gui.parts.labels import Label, Tone
from intact.gui.parts.order import read_in_order
from intact.gui.state.session import Session
from intact.gui.wording.far import delivery_words, files_words, stopping_words
from intact.gui.wording.words import sentences

_LETTERS = 60

_STEPS = 1000
"""Of the bar: octets are more than Qt counts."""


class ClosingDialog(QDialog):
    """Whoever only waits has nothing to press; rejected where Intact is to stay open.

    `stop_asked`: what has not gone yet shall not go.
    """

    stop_asked = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._stopping = False
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Closing Intact"))
        self.what = Label("", Tone.HEADING, self)
        self.note = Label("", Tone.PLAIN, self)
        self.progress = QProgressBar(self)
        buttons = QDialogButtonBox(self)
        role = QDialogButtonBox.ButtonRole
        self.stop = buttons.addButton(self.tr("&Stop and close"), role.ActionRole)
        self.stay = buttons.addButton(self.tr("&Keep Intact open"), role.RejectRole)
        self.stay.setDefault(True)
        self.stop.setAutoDefault(False)
        self.stop.clicked.connect(self.stop_asked)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        for widget in (self.what, self.note, self.progress, buttons):
            layout.addWidget(widget)
        read_in_order(self)
        self.show_far()
        self.resize(self.fontMetrics().averageCharWidth() * _LETTERS, self.sizeHint().height())
        self.stay.setFocus()
        announce(self, f"{self.what.text()} {self.note.text()}")

    def show_far(self) -> None:
        """Says what is on its way now, and how far it is."""
        handover, writing = self._session.handover, self._session.writing
        if writing.busy and not self._session.delivers:
            self.what.say(self.tr("Files are still being written."))
            self._count(files_words(writing.done, writing.total), writing.done, writing.total)
        else:
            self.what.say(self.tr("Your submission is still on its way."))
            far = handover.far
            if far is None:
                self._count("", 0, 0)
            else:
                self._count(delivery_words(far), far.sent, far.size)
        self.note.say(self._note())
        self.progress.setAccessibleName(self.what.text())

    def show_stopping(self) -> None:
        """Says that it ends as soon as it is safe."""
        if not self._stopping:
            self._stopping = True
            self.stop.setEnabled(False)
            self.stay.setFocus()
            self.show_far()
            announce(self, stopping_words())

    def _note(self) -> str:
        if self._stopping:
            soon = self.tr("Intact closes in a moment.")
            why = self.tr(
                "A mail that a server is just taking gets a few seconds more, so that it does not "
                "go twice."
            )
            return sentences(soon, why if self._session.delivers else "")
        if self._session.delivers:
            return self.tr(
                "Intact closes by itself as soon as it has gone. If you stop, mails that have not "
                "gone yet do not go. None goes twice."
            )
        return self.tr(
            "Intact closes by itself once that is done. If you stop, the files that are not "
            "written yet are missing."
        )

    def _count(self, text: str, done: int, total: int) -> None:
        """A bar that only moves while there is nothing to say: Qt writes nothing on such a one."""
        text = stopping_words() if self._stopping else text
        self.progress.setFormat(text)
        self.progress.setMaximum(_STEPS if text else 0)
        self.progress.setValue(_STEPS * done // max(total, 1))
