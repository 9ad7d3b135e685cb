"""What became of each mail, and what can be done about those that did not go."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QPushButton, QWidget

from intact.delivery.way import MailResult, MailState, Receipt
from intact.errors import NotDeliveredReason
from intact.gui.parts.flow import Flow
from intact.gui.parts.icon_label import IconLabel
from intact.gui.parts.labels import Label, Tone
from intact.gui.parts.more_button import ExactTerm, MoreButton
from intact.gui.wording.results import result_words

SHOWN = 100
"""Rows at most: what did not go comes first, and a person reads no more of the others."""

_ICONS = {
    MailState.FAILED: "unfit",
    MailState.UNKNOWN: "look",
    MailState.NOT_TRIED: "checking",
}


def shown_results(receipt: Receipt) -> tuple[MailResult, ...]:
    """The results that are worth a row, in the order of the mails."""
    if not receipt.way.startswith(("smtp-", "imap-draft-")):
        return ()
    urgent = sorted(receipt.results, key=lambda one: one.state.is_done)[:SHOWN]
    return tuple(sorted(urgent, key=lambda one: one.number))


class MailRow(QFrame):
    """One mail: what, why, what to do; what the server said one click deeper."""

    def __init__(self, result: MailResult, receipt: Receipt, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        words, total = result_words(result, receipt.way), len(receipt.results)
        title = self.tr("Mail {number} of {total}: {what}")
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setColumnStretch(1, 1)
        grid.addWidget(
            IconLabel(_ICONS.get(result.state, "ready")), 0, 0, Qt.AlignmentFlag.AlignVCenter
        )
        tone = Tone.PLAIN if result.state.is_done else Tone.HEADING
        text = title.format(number=result.number, total=total, what=words.title)
        grid.addWidget(Label(text, tone), 0, 1)
        more = " ".join(filter(None, (words.why, words.what_to_do)))
        if more:
            grid.addWidget(Label(more), 1, 1, 1, 2)
        if words.term:
            term = ExactTerm(words.term)
            self.answer = MoreButton(self.tr("Server’s answer"))
            self.answer.setAccessibleDescription(text)
            self.answer.toggled.connect(term.setVisible)
            grid.addWidget(self.answer, 0, 2, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(term, 2, 1, 1, 2)


class NextSteps(QWidget):
    """Buttons for what is left.

    Signals:
        wanted: what is missing shall go; True where also what may have arrived shall go again.
        as_files_wanted: what a server cannot take as it is shall go as files.
    """

    wanted = Signal(bool)
    as_files_wanted = Signal()

    def __init__(self, receipt: Receipt, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = Flow(self)
        missing = sum(
            one.state in {MailState.FAILED, MailState.NOT_TRIED} for one in receipt.results
        )
        drafts = receipt.way.startswith("imap-draft-")
        self.missing = QPushButton(
            self.tr("Store what is &missing") if drafts else self.tr("Send what is &missing"), self
        )
        self.again = QPushButton(
            self.tr("Stor&e again what may be there")
            if drafts
            else self.tr("S&end again what may have arrived"),
            self,
        )
        self.missing.setVisible(bool(missing))
        self.again.setVisible(bool(receipt.unknown))
        self.missing.clicked.connect(lambda: self.wanted.emit(False))
        self.again.clicked.connect(lambda: self.wanted.emit(True))
        self.as_files = QPushButton(self.tr("Send the missing ones as f&iles"), self)
        reasons = {one.reason for one in receipt.results}
        self.as_files.setVisible(NotDeliveredReason.NO_EIGHT_BIT in reasons)
        self.as_files.clicked.connect(self.as_files_wanted)
        for button in (self.missing, self.as_files, self.again):
            row.addWidget(button)
