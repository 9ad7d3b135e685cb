"""The empty window: what to do, in one sentence and one picture."""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from intact.gui import appearance
from intact.gui.dropping.frame import paint_frame
from intact.gui.main_menu import MainMenuButton
from intact.gui.parts.labels import Label, Tone
from intact.overriding import override


class Picture(QLabel):
    """A drawing in the colour of secondary text, `lines` text lines high."""

    def __init__(self, name: str, lines: float, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        side = int(self.fontMetrics().height() * lines)
        self.setFixedSize(QSize(side, side))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setOpacity(0.75)
        appearance.icon(self._name).paint(painter, self.rect())


class EmptyArea(QWidget):
    """Fills the window while there are no samples."""

    open_asked = Signal()
    guide_asked = Signal()

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
        line = self.fontMetrics().height()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(line * 3, line * 2, line * 3, line * 2)
        layout.setSpacing(line)
        layout.addLayout(_row(self.menu, after=0))
        layout.addStretch(4)
        layout.addLayout(_row(picture))
        layout.addWidget(sentence)
        layout.addLayout(_row(self.open))
        layout.addStretch(5)
        layout.addLayout(_row(self.guide))

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
