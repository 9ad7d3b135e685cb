"""The empty window, the strip below the list, and the answer while something is dragged over."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from intact.drops import programs
from intact.drops.cargo import Announced, Cargo
from intact.gui import appearance
from intact.gui.dropping.mimedata import Welcome
from intact.gui.main_menu import MainMenuButton
from intact.gui.parts.labels import Label, Tone


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
        sentence = Label(
            self.tr("Drop the messages here, straight from your mail program"), Tone.TITLE
        )
        sentence.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.open = QPushButton(self.tr("&Open…"), self)
        self.open.clicked.connect(self.open_asked)
        self.menu = MainMenuButton(self)
        self.guide = QPushButton(self.tr("How to send a sample &by hand"), self)
        self.guide.setFlat(True)
        self.guide.clicked.connect(self.guide_asked)
        line = self.fontMetrics().height()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(line * 3, line * 2, line * 3, line * 2)
        layout.setSpacing(line)
        layout.addWidget(self.menu, 0, Qt.AlignmentFlag.AlignTrailing)
        layout.addStretch(4)
        layout.addWidget(Picture("drop", 8), 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addWidget(sentence)
        layout.addWidget(self.open, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(5)
        layout.addWidget(self.guide, 0, Qt.AlignmentFlag.AlignHCenter)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        _paint_frame(self, appearance.hairline(self.palette()))


class DropStrip(QFrame):
    """A slim hint below the list that more can be dropped."""

    open_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.open = QPushButton(self.tr("&Open…"), self)
        self.open.clicked.connect(self.open_asked)
        layout = QHBoxLayout(self)
        layout.addWidget(Label(self.tr("Drop more messages here, or"), Tone.MUTED), 1)
        layout.addWidget(self.open)


class DropCover(QWidget):
    """Lies over the window while something is dragged over it, and says what would happen."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._welcome = Welcome.YES
        self._words = Label("", Tone.TITLE, self)
        self._hint = Label("", Tone.MUTED, self)
        inset = self.fontMetrics().height() * 3  # inside of the frame
        layout = QVBoxLayout(self)
        layout.setContentsMargins(inset, inset, inset, inset)
        layout.addStretch(1)
        for label in (self._words, self._hint):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            layout.addWidget(label)
        layout.addStretch(1)
        self.hide()

    def answer(self, welcome: Welcome, announced: Announced) -> None:
        """Covers the window with the answer to a drag: what it would bring, or why it cannot."""
        self._welcome = welcome
        if welcome is Welcome.YES:
            words, hint = self._brings(announced), self._hint_to(announced.cargo)
        else:
            words, hint = self._refusal()
        self._words.say(words)
        self._hint.say(hint)
        parent = self.parentWidget()
        if parent is not None:
            self.setGeometry(parent.rect())
        self.raise_()
        self.show()

    def fetch(self, program: str) -> None:
        """Says at once that the messages are asked for; the window may not be painted meanwhile."""
        fetches = self.tr("{program} hands over the messages…").format(program=program)
        self._words.say(fetches if program else self.tr("Taking what was dropped…"))
        self._hint.say("")
        self.repaint()

    def text(self) -> str:
        """What the cover says."""
        return self._words.text()

    def hint(self) -> str:
        """What happens when it is let go, or what to do instead."""
        return self._hint.text()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), self.palette().color(QPalette.ColorRole.Window))
        role = QPalette.ColorRole
        welcome = self._welcome is Welcome.YES
        _paint_frame(self, self.palette().color(role.Highlight if welcome else role.WindowText))

    def _brings(self, announced: Announced) -> str:
        sentences = {
            Cargo.LINK: self.tr("A link, not a message"),
            Cargo.FILES: self.tr("Files"),
            Cargo.MESSAGE: self.tr("1 message"),
            Cargo.MESSAGES: self.tr("Several messages"),
        }
        program = programs.title(announced.program)
        if not program:
            return sentences.get(announced.cargo, self.tr("Messages or files"))
        sentences = {
            Cargo.MESSAGE: self.tr("1 message from {program}"),
            Cargo.MESSAGES: self.tr("Several messages from {program}"),
        }
        pattern = sentences.get(announced.cargo, self.tr("Messages from {program}"))
        return pattern.format(program=program)

    def _hint_to(self, cargo: Cargo) -> str:
        if cargo is Cargo.LINK:
            return self.tr("Let go to see how to get the message itself")
        return self.tr("Let go to add")

    def _refusal(self) -> tuple[str, str]:
        match self._welcome:
            case Welcome.MOVE_ONLY:
                words = self.tr("The other program would move this")
                return words, self.tr("Intact only takes copies.")
            case Welcome.BUSY:
                words = self.tr("The mail program still works on what was dropped before")
                return words, self.tr("Please try again in a moment.")
            case _:
                words = self.tr("Intact takes messages and files")
                return words, self.tr("Save the message as a file and drop that instead.")


def _paint_frame(widget: QWidget, colour: QColor) -> None:
    painter = QPainter(widget)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(colour, 2, Qt.PenStyle.DashLine))
    inset = widget.fontMetrics().height()
    rect = QRectF(widget.rect()).adjusted(inset, inset, -inset, -inset)
    painter.drawRoundedRect(rect, inset * 0.8, inset * 0.8)
