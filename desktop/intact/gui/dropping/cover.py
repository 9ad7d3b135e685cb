"""The answer while something is dragged over the window."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QVBoxLayout, QWidget

from intact.drops import programs
from intact.drops.cargo import Announced, Cargo
from intact.gui.dropping.frame import paint_frame
from intact.gui.dropping.mimedata import Welcome
from intact.gui.parts.labels import Label, Tone
from intact.gui.parts.order import read_in_order
from intact.gui.parts.picture import Picture
from intact.overriding import override


class DropCover(QWidget):
    """Lies over the window while something is dragged over it, and says what would happen."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._welcome = Welcome.YES
        self._picture = Picture("drop", 8, self)
        self._words = Label("", Tone.TITLE, self)
        self._hint = Label("", Tone.MUTED, self)
        inset = self.fontMetrics().height() * 3  # inside of the frame
        layout = QVBoxLayout(self)
        layout.setContentsMargins(inset, inset, inset, inset)
        layout.addStretch(1)
        layout.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addSpacing(self.fontMetrics().height())
        for label in (self._words, self._hint):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            layout.addWidget(label)
        layout.addStretch(1)
        self.hide()
        read_in_order(self)

    def answer(self, welcome: Welcome, announced: Announced) -> None:
        """Covers the window with the answer to a drag: what it would bring, or why it cannot."""
        self._welcome = welcome
        if welcome is Welcome.YES:
            words, hint = self._brings(announced), self._hint_to(announced.cargo)
        else:
            words, hint = self._refusal()
        self._picture.draw("drop" if welcome is Welcome.YES else "unfit")
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
        paint_frame(self, self.palette().color(role.Highlight if welcome else role.WindowText))

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
