"""After a delivery: what was handed over, what happens next, and whom to ask."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from intact.delivery.way import Outcome, Receipt
from intact.destinations import Destination
from intact.finding import Finding
from intact.gui import appearance
from intact.gui.details.conversion import Fact
from intact.gui.details.finding_card import FindingCard
from intact.gui.parts.announce import announce
from intact.gui.parts.card import Card
from intact.gui.parts.column import Column
from intact.gui.parts.flow import Flow
from intact.gui.parts.icon_label import IconLabel
from intact.gui.parts.labels import Label, Tone
from intact.gui.submission.mail_results import MailRow, NextSteps, shown_results
from intact.gui.wording.delivery import receipt_words
from intact.gui.wording.overview import paragraphs

_PATHS_SHOWN = 5


class Afterwards(Column):
    """What was done, and what comes now.

    Signals:
        done: the person goes back to the list.
        finished: the person is through with the samples of the Receipt it carries.
        acted: the Action of a caution's button, and its Finding.
        wanted: mails that are missing shall go now; True where also those that may have arrived.
        as_files_wanted: what a server cannot take as it is shall go as files.
    """

    done = Signal()
    finished = Signal(object)
    acted = Signal(object, object)
    wanted = Signal(bool)
    as_files_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("What happens next"), parent)
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        escape.activated.connect(self.done)

    def show_receipt(
        self,
        receipt: Receipt,
        destination: Destination | None,
        caution: Finding | None = None,
    ) -> None:
        """Shows a delivery; `caution` says what not to do with saved files."""
        self.clear()
        words = receipt_words(receipt)
        icon = "look" if receipt.outcome is Outcome.PARTLY else "sent"
        self.append(_head(icon, words.title, (words.why, words.what_to_do)))
        self._append_results(receipt)
        for path in receipt.paths[:_PATHS_SHOWN]:
            self.append(Fact(self.tr("Saved as"), str(path)))
        if receipt.paths:
            self.append(self._folder_button(receipt.paths[0].parent))
        if caution:
            card = FindingCard(caution)
            card.acted.connect(self.acted)
            self.append(card)
        if receipt.samples:
            self._append_next(destination)
        back = QPushButton(appearance.icon("back"), self.tr("&Back to the samples"))
        back.clicked.connect(self.done)
        finish = QPushButton(appearance.icon("remove"), self.tr("Take these out of the &list"))
        finish.clicked.connect(lambda: self.finished.emit(receipt))
        finish.setVisible(bool(receipt.samples))
        self.append(_left(back, finish))
        announce(self, words.title)
        back.setFocus()

    def lock(self, locked: bool) -> None:  # noqa: FBT001 - a Qt setter
        """Nothing can be asked for while a delivery runs."""
        for steps in self.findChildren(NextSteps):
            steps.setEnabled(not locked)

    def _append_results(self, receipt: Receipt) -> None:
        """A row for each mail that a server was given, and what to do about the rest."""
        results = shown_results(receipt)
        for result in results:
            self.append(MailRow(result, receipt))
        hidden = len(receipt.results) - len(results) if results else 0
        if hidden:
            self.append(Label(self.tr("And %n more.", "", hidden), Tone.MUTED))
        if receipt.outcome is Outcome.PARTLY:
            steps = NextSteps(receipt)
            steps.wanted.connect(self.wanted)
            steps.as_files_wanted.connect(self.as_files_wanted)
            self.append(steps)

    def _append_next(self, destination: Destination | None) -> None:
        next_steps = paragraphs(destination.what_next) if destination else ()
        if next_steps:
            self.append(Label(self.tr("What happens next"), Tone.TITLE))
            for text in next_steps:
                self.append(Label(text))

    def _folder_button(self, folder: Path) -> QWidget:
        button = QPushButton(appearance.icon("open"), self.tr("Show the &folder"))
        url = QUrl.fromLocalFile(str(folder))
        button.clicked.connect(lambda: QDesktopServices.openUrl(url))
        return _left(button)


def _head(icon: str, title: str, texts: tuple[str, ...]) -> Card:
    card = Card()
    row = QHBoxLayout(card)
    heading = Label(title, Tone.TITLE)
    picture = IconLabel(icon)
    picture.setFixedHeight(heading.fontMetrics().height())  # in the middle of the first line
    row.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
    layout = QVBoxLayout()
    row.addLayout(layout, 1)
    layout.addWidget(heading)
    for text in texts:
        if text:
            layout.addWidget(Label(text))
    return card


def _left(*buttons: QPushButton) -> QWidget:
    """Buttons of their own width in a column."""
    holder = QWidget()
    layout = Flow(holder)
    for button in buttons:
        layout.addWidget(button)
    return holder
