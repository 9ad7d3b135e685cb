"""The empty window: what to do, in one sentence and one picture."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from intact.gui import appearance
from intact.gui.dropping.frame import paint_frame
from intact.gui.main_menu import MainMenuButton
from intact.gui.parts.labels import Label, Tone
from intact.gui.parts.picture import Picture
from intact.overriding import override

if TYPE_CHECKING:
    from intact.gui.dropping.first_steps import FirstSteps

_ROOM = 30
"""Lines of text the area must be high to have room for the first steps as well."""


class EmptyArea(QWidget):
    """Fills the window while there are no samples.

    Signals:
        steps_closed: the person does not need the first steps any more.
    """

    open_asked = Signal()
    guide_asked = Signal()
    steps_closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        # made in the order of reading, which is that of Tab and of screen readers
        self.menu = MainMenuButton(self)
        picture = Picture("drop", 8, self)
        sentence = Label(
            self.tr("Drop the messages here, straight from your mail program"), Tone.TITLE, self
        )
        sentence.centre()
        self.open = QPushButton(self.tr("&Open…"), self)
        self.open.clicked.connect(self.open_asked)
        self.guide = QPushButton(self.tr("How to send a sample &by hand"), self)
        self.guide.setFlat(True)
        self.guide.clicked.connect(self.guide_asked)
        self.steps: FirstSteps | None = None
        line = self.fontMetrics().height()
        self._column = layout = QVBoxLayout(self)
        layout.setContentsMargins(line * 3, line * 2, line * 3, line * 2)
        layout.setSpacing(line)
        layout.addLayout(_row(self.menu, after=0))
        layout.addStretch(4)
        layout.addLayout(_row(picture))
        layout.addWidget(sentence)
        layout.addLayout(_row(self.open))
        layout.addStretch(5)
        layout.addLayout(_row(self.guide))

    def show_steps(self, wanted: bool) -> None:  # noqa: FBT001 - a Qt setter
        """Whether the first steps are shown, where there is room for them."""
        if wanted and self.steps is None:
            from intact.gui.dropping.first_steps import FirstSteps  # noqa: PLC0415 - once painted
            from intact.gui.parts.order import read_in_order  # noqa: PLC0415

            self.steps = FirstSteps(self)
            self.steps.closed.connect(self.steps_closed)
            self._column.insertWidget(self._column.count() - 1, self.steps)
            self._fit_steps()
            read_in_order(self)
        elif self.steps is not None and not wanted:
            self._column.removeWidget(self.steps)
            self.steps.hide()
            self.steps.deleteLater()
            self.steps = None

    def _fit_steps(self) -> None:
        if self.steps is not None:
            self.steps.setVisible(self.height() >= self.fontMetrics().height() * _ROOM)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_steps()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        paint_frame(self, appearance.hairline(self.palette()))


def _row(widget: QWidget, after: int = 1) -> QHBoxLayout:
    """A row with a widget in the middle, or at the end where nothing stretches `after` it."""
    row = QHBoxLayout()
    row.addStretch(1)
    row.addWidget(widget)
    row.addStretch(after)
    return row
