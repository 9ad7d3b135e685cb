"""A ready answer to the sender of a mail that did not bring the original: read, change, copy."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from intact.checks.arrival import Outcome, judge
from intact.clients.catalogue import GENERAL, named
from intact.clients.client import Client
from intact.gui.guides.choices import client_choices
from intact.gui.parts.announce import announce
from intact.gui.parts.close_box import close_box
from intact.gui.parts.labels import Label, Tone
from intact.gui.parts.order import read_in_order
from intact.gui.parts.picker import Picker
from intact.gui.parts.sizing import open_with
from intact.gui.wording.answer import answer_words
from intact.gui.wording.guide_page import guide_words
from intact.gui.wording.words import data_text
from intact.helpdesk import reply
from intact.helpdesk.writer import program
from intact.sample import Sample

_COLUMNS = 76
_LINES = 32


class AnswerDialog(QDialog):
    """The steps are those of the program the mail was written with, where it tells."""

    def __init__(
        self, sample: Sample, clients: Sequence[Client], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        outcome = judge(sample).outcome
        self._outcome = outcome if reply.needs_reply(outcome) else Outcome.NOTHING
        self._clients = tuple(clients)
        self.client: Client | None = None
        known = program(sample.facts, clients)
        self.picker = Picker(self.tr("Steps for"), self)
        self.text = QPlainTextEdit(self)
        self._why = Label("", Tone.MUTED, self)
        self.copied = Label("", Tone.MUTED, self)
        self.buttons = close_box(self)
        self.copying = self.buttons.addButton(
            self.tr("&Copy"), QDialogButtonBox.ButtonRole.ActionRole
        )
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Answer the sender"))
        self._build()
        self._why.say(
            self.tr("The mail was written with this program.")
            if known
            else self.tr("The mail does not say which program it was written with.")
        )
        self._show(known or named(GENERAL, clients))

    def take_over(self, before: QDialog) -> None:
        """Says the answer in the other language, unless the person has changed it."""
        if isinstance(before, AnswerDialog):
            changed = before.text.document().isModified()
            if not changed:
                self._show(before.client)
            self.text.document().setModified(changed)

    def _build(self) -> None:
        self.text.setAccessibleName(self.tr("Answer"))
        self.text.setTabChangesFocus(True)
        self.picker.offer(client_choices(self._clients))
        self.picker.picked.connect(lambda name: self._show(named(name, self._clients)))
        self.copying.setDefault(True)
        self.copying.clicked.connect(self._copy)
        self.text.textChanged.connect(lambda: self.copied.say(""))
        self.buttons.rejected.connect(self.reject)
        head = QHBoxLayout()
        label = Label(self.tr("S&teps for"), Tone.HEADING)
        label.setWordWrap(False)
        label.setBuddy(self.picker)
        head.addWidget(label)
        head.addWidget(self.picker)
        head.addWidget(self._why, 1)
        layout = QVBoxLayout(self)
        layout.addLayout(head)
        layout.addWidget(self.text, 1)
        foot = QHBoxLayout()
        foot.addWidget(self.copied, 1)
        foot.addWidget(self.buttons)
        layout.addLayout(foot)
        read_in_order(self)
        open_with(self, _COLUMNS, _LINES)

    def _show(self, client: Client | None) -> None:
        if client is None:
            return
        self.client = client
        self.picker.show_choice(client.name, data_text(client.title))
        written = reply.write(self._outcome, client, answer_words(), guide_words())
        self.text.setPlainText(written)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text.toPlainText())
        self.copied.say(self.tr("Copied"))
        announce(self, self.copied.text())
