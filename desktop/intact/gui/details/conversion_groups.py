"""What is unchanged, what was rebuilt and what was not kept, side by side."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from intact.conversion import Group, Statement
from intact.gui.parts.card import Card
from intact.gui.parts.icon_label import IconLabel
from intact.gui.parts.labels import Label, Tone
from intact.gui.parts.more_button import ExactTerm
from intact.gui.wording import conversion as wording
from intact.gui.wording.words import Words

_ICONS: Final = {Group.EXACT: "ready", Group.REBUILT: "rebuilt", Group.NOT_KEPT: "lost"}
_LETTERS: Final = 34
"""A column takes the name of a property without breaking it; narrower ones would be ladders."""


class ConversionGroups(QWidget):
    """Three cards: beside each other where there is room, else one below the other."""

    def __init__(self, statements: Sequence[Statement], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._terms: list[ExactTerm] = []
        self._layout = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        for group in Group:
            self._add(group, [one for one in statements if one.group is group])

    @property
    def terms(self) -> tuple[ExactTerm, ...]:
        """The exact terms, hidden at first."""
        return tuple(self._terms)

    def _add(self, group: Group, statements: Sequence[Statement]) -> None:
        card = Card(self)
        heading = wording.heading(group)
        card.setAccessibleName(heading)
        column = QVBoxLayout(card)
        top = QHBoxLayout()
        top.addWidget(IconLabel(_ICONS[group], card), 0, Qt.AlignmentFlag.AlignTop)
        top.addWidget(Label(heading, Tone.HEADING).as_heading(), 1)
        column.addLayout(top)
        for statement in statements:
            column.addLayout(self._told(wording.words(statement)))
        if not statements:
            column.addWidget(Label(wording.empty(group), Tone.MUTED))
        column.addStretch(1)
        self._layout.addWidget(card, 1)

    def _told(self, said: Words) -> QVBoxLayout:
        """A statement, and close below it its exact term."""
        told = QVBoxLayout()
        told.setSpacing(0)
        told.addWidget(Label(said.title))
        if said.term:
            term = ExactTerm(said.term)
            self._terms.append(term)
            told.addWidget(term)
        return told

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        letters = self.width() / self.fontMetrics().averageCharWidth()
        beside = letters >= _LETTERS * len(Group)
        direction = QBoxLayout.Direction
        self._layout.setDirection(direction.LeftToRight if beside else direction.TopToBottom)
