"""The messages attached to a sample, each with the buttons that take it out."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from intact import limits, untrusted
from intact.gui.parts.card import Card
from intact.gui.parts.column import Column
from intact.gui.parts.labels import Label, Line, Tone
from intact.gui.samples.row_words import sender
from intact.sample import Contained

_SUBJECT_SHOWN = 160


class AttachedMessages(QWidget):
    """`wanted` carries the number of an attached message, and whether it replaces the sample."""

    wanted = Signal(int, bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = Label("", Tone.HEADING, self).as_heading()
        self._column = Column(self.tr("Messages attached to this one"), self)
        self._column.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.addWidget(self._title)
        self._layout.addWidget(self._column, 1)

    def show_messages(self, contained: Sequence[Contained]) -> None:
        """Shows these messages; the widget takes no room where there are none."""
        self.setVisible(bool(contained))
        self._title.say(self.tr("%Ln attached message(s)", "", len(contained)))
        self._column.clear()
        for number, one in enumerate(contained):
            self._column.append(self._card(number, one))

    def height_for(self, width: int) -> int:
        """The height at which nothing has to scroll, at a width."""
        gap = self._layout.spacing()
        return self._title.sizeHint().height() + gap + self._column.height_for(width)

    def _card(self, number: int, one: Contained) -> AttachedCard:
        card = AttachedCard(one)
        card.instead.clicked.connect(lambda: self.wanted.emit(number, True))
        card.besides.clicked.connect(lambda: self.wanted.emit(number, False))
        return card


class AttachedCard(Card):
    """One attached message: what it is, and what to do with it."""

    def __init__(self, one: Contained, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        subject = _title(one) or self.tr("(no subject)")
        self.setAccessibleName(subject)
        self.instead = QPushButton(self.tr("Use it instead"), self)
        self.besides = QPushButton(self.tr("Add it to the list"), self)
        for button, says in (
            (self.instead, self.tr("Use instead: {subject}")),
            (self.besides, self.tr("Add to the list: {subject}")),
        ):
            button.setAccessibleName(says.format(subject=subject))
        texts = QVBoxLayout()
        texts.setSpacing(0)
        texts.addWidget(Line(subject))
        texts.addWidget(Line(sender(one.sender), Tone.MUTED))
        row = QHBoxLayout(self)
        row.addLayout(texts, 1)
        row.addWidget(self.besides)
        row.addWidget(self.instead)


def _title(one: Contained) -> str:
    """The subject, or the name of the file where only reading it would tell its subject."""
    shown = untrusted.line(one.subject, _SUBJECT_SHOWN)
    return shown or untrusted.line(one.name, limits.NAME_SHOWN)
