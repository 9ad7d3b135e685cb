"""Labels that never interpret markup, in the few weights the window uses.

Every text of the window goes through these, so text of a message cannot become rich text
(Qt guesses the format of a label otherwise, and loads pictures a subject names).
"""

from __future__ import annotations

import re
from enum import Enum, auto
from unicodedata import bidirectional

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QFont, QPaintEvent, QPalette
from PySide6.QtWidgets import QApplication, QLabel, QSizePolicy, QWidget

from intact.gui import appearance
from intact.overriding import override

_LONGEST_WORD = 32
"""Characters after which a word may be broken anywhere, so that it cannot widen the window."""
_LATIN_BEGINNING = re.compile("(?<!\\S)(?=[/.][A-Za-z])")

_PLAIN_TEXT = 0
_CENTRE = 0x84
_ON_THE_LEFT = 0x91
_ON_THE_RIGHT = 0x92
"""Qt.TextFormat.PlainText; Qt.AlignmentFlag.AlignCenter; AlignLeft and AlignRight with
AlignAbsolute and AlignVCenter. The first use of the namespace `Qt` takes a tenth of the
whole start, since it makes all its enumerations; so the first labels, which stand in the empty
window, do without it."""


class Tone(Enum):
    """How loud a text is."""

    TITLE = auto()
    HEADING = auto()
    PLAIN = auto()
    MUTED = auto()


class Label(QLabel):
    """A wrapping label for plain text.

    Attributes:
        tone: how loud it is.
    """

    def __init__(
        self, text: str = "", tone: Tone = Tone.PLAIN, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.tone = tone
        self._centred = False
        self.setProperty("textFormat", _PLAIN_TEXT)
        self.setProperty("heading", tone is Tone.TITLE)
        self.setWordWrap(True)
        self.setText(_directed(breakable(text)))
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._follow()
        self._lean()

    def say(self, text: str) -> None:
        """Shows another text."""
        self.setText(_directed(breakable(text)))

    def as_heading(self) -> Label:
        """The same, told as a heading to whoever goes from one heading to the next."""
        self.setProperty("heading", True)
        return self

    def centre(self) -> None:
        """Has its text in the middle."""
        self._centred = True
        self._lean()

    def _lean(self) -> None:
        """Begins at the side where lines begin, whichever way its own text is read.

        Qt decides by the text: a Latin subject would stand at the far end of an Arabic window.
        """
        side = _ON_THE_RIGHT if self.isRightToLeft() else _ON_THE_LEFT
        self.setProperty("alignment", _CENTRE if self._centred else side)

    @override
    def minimumSizeHint(self) -> QSize:
        hint = super().minimumSizeHint()
        narrow = self.fontMetrics().averageCharWidth() * 8
        return QSize(narrow, hint.height()) if self.wordWrap() else hint

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        mirrored = self.isRightToLeft() and self.wordWrap() and self.buddy() is None
        if mirrored and _strong(self.text())[:1] not in ([], ["L"]):
            from intact.gui.parts.mirrored import paint_wrapped  # noqa: PLC0415 - see there

            paint_wrapped(self)
        else:
            super().paintEvent(event)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.PaletteChange, QEvent.Type.StyleChange}:
            self._follow()
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._lean()

    def _follow(self) -> None:
        """Takes font and colour from what the platform says now."""
        font = QFont(self.font())
        match self.tone:
            case Tone.TITLE:
                font.setPointSizeF(QApplication.font(self).pointSizeF() * 1.35)
                font.setWeight(QFont.Weight.DemiBold)
            case Tone.HEADING:
                font.setWeight(QFont.Weight.DemiBold)
            case Tone.MUTED:
                palette = QPalette(self.palette())
                colour = appearance.muted(QApplication.palette(self))
                if palette.color(QPalette.ColorRole.WindowText) != colour:  # setting it comes back
                    for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text):
                        palette.setColor(role, colour)
                    self.setPalette(palette)
            case Tone.PLAIN:
                pass
        self.setFont(font)


class Line(Label):
    """One line that is cut with an ellipsis where it is too long; the whole text in a tool tip."""

    def __init__(
        self, text: str = "", tone: Tone = Tone.PLAIN, parent: QWidget | None = None
    ) -> None:
        super().__init__("", tone, parent)
        self._whole = text
        self.setWordWrap(False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._cut()

    @override
    def say(self, text: str) -> None:
        """Shows another text."""
        self._whole = text
        self._cut()
        self.updateGeometry()

    @override
    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        return QSize(metrics.horizontalAdvance(self._whole) + 2, metrics.height() + 2)

    @override
    def minimumSizeHint(self) -> QSize:
        """The same whatever is shown now: what fits depends on the width, not the other way."""
        return QSize(self.fontMetrics().averageCharWidth() * 8, self.sizeHint().height())

    @override
    def resizeEvent(self, event: object) -> None:
        self._cut()

    def _cut(self) -> None:
        width = max(self.width(), 1)
        from PySide6.QtCore import Qt  # noqa: PLC0415 - see _CENTRE

        shown = self.fontMetrics().elidedText(self._whole, Qt.TextElideMode.ElideRight, width)
        self.setText(_directed(shown))
        self.setAccessibleName(self._whole)
        self.setToolTip(tool_tip(self._whole) if shown != self._whole else "")


def _directed(text: str) -> str:
    """The text as part of a page from right to left: one that begins with a Latin name is, too.

    What /etc/intact and .eml begin with stays before them.
    """
    if text.isascii() or not QApplication.isRightToLeft():
        return text
    strong = _strong(text)
    text = _LATIN_BEGINNING.sub("\u200e", text)
    return f"\u200f{text}" if strong[:1] == ["L"] and {"R", "AL"} & set(strong) else text


def _strong(text: str) -> list[str]:
    """The directions of those characters that have one, in the classes of Unicode."""
    return [way for way in map(bidirectional, text) if way in {"L", "R", "AL"}]


def breakable(text: str) -> str:
    """The text with invisible break points in very long words."""
    if all(len(word) <= _LONGEST_WORD for word in text.split()):
        return text
    pieces = []
    run = 0
    for character in text:
        run = 0 if character.isspace() else run + 1
        pieces.append(character)
        if run and run % _LONGEST_WORD == 0:
            pieces.append("\u200b")
    return "".join(pieces)


def tool_tip(text: str) -> str:
    """A tool tip that shows `text` as it stands: Qt would take markup in it for rich text."""
    if not text:
        return ""
    from PySide6.QtCore import Qt  # noqa: PLC0415 - see _CENTRE
    from PySide6.QtGui import Qt as Convert  # noqa: PLC0415

    return Convert.convertFromPlainText(text, Qt.WhiteSpaceMode.WhiteSpaceNormal)
