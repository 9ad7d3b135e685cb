"""One finding: what is, why it matters, what to do, and the buttons that do it."""

from __future__ import annotations

from collections.abc import Container, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from intact.finding import Action, Finding, Severity
from intact.gui.parts.card import Card
from intact.gui.parts.flow import Flow
from intact.gui.parts.icon_label import IconLabel
from intact.gui.parts.labels import Label, Tone
from intact.gui.parts.more_button import ExactTerm, MoreButton, hanging
from intact.gui.wording.findings import action_label, severity_word, words
from intact.gui.wording.words import Words

_ICONS = {Severity.BLOCKS: "unfit", Severity.WARNS: "look", Severity.INFORMS: "inform"}


class FindingCard(Card):
    """`acted` carries the Action of the button that was pressed, and the Finding.

    What is ruled out has no button.
    """

    acted = Signal(object, object)

    def __init__(
        self,
        finding: Finding,
        parent: QWidget | None = None,
        ruled_out: Container[Action] = frozenset(),
    ) -> None:
        super().__init__(parent, strong=finding.severity is Severity.BLOCKS)
        self.finding = finding
        self.words = words(finding)
        severity = severity_word(finding.severity)
        self.setAccessibleName(
            self.tr("{severity}: {title}").format(severity=severity, title=self.words.title)
        )
        self._column = QVBoxLayout()
        row = QHBoxLayout(self)
        row.addWidget(IconLabel(_ICONS[finding.severity], self), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(self._column, 1)
        self._write(severity)
        if actions := [one for one in finding.actions if one not in ruled_out]:
            self._add_buttons(actions)
        if self.words.term:
            self._add_term(self.words)

    def _write(self, severity: str) -> None:
        head = QHBoxLayout()
        head.addWidget(Label(self.words.title, Tone.HEADING).as_heading(), 1)
        word = Label(severity, Tone.MUTED)
        word.setWordWrap(False)
        head.addWidget(word, 0, Qt.AlignmentFlag.AlignTop)
        self._column.addLayout(head)
        if self.words.why:
            self._column.addWidget(Label(self.words.why))
        if self.words.what_to_do:
            self._column.addWidget(Label(self.words.what_to_do))

    def _add_buttons(self, actions: Sequence[Action]) -> None:
        line = Flow()
        for action in actions:
            button = QPushButton(action_label(action, self.finding), self)
            button.clicked.connect(lambda _, action=action: self._act(action))
            line.addWidget(button)
        self._column.addLayout(line)

    def _add_term(self, said: Words) -> None:
        more = MoreButton(self.tr("Details"), self)
        more.setAccessibleName(self.tr("Details about: {title}").format(title=said.title))
        term = ExactTerm(said.term)
        more.toggled.connect(term.setVisible)
        self._column.addLayout(hanging(more))
        self._column.addWidget(term)

    def _act(self, action: Action) -> None:
        self.acted.emit(action, self.finding)


class FineLine(QWidget):
    """One thing that is as it should be, said quietly."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(IconLabel("ready", self), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(Label(text, Tone.MUTED), 1)
