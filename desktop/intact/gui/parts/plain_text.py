"""Read-only plain text: what a message says, never interpreted, neither here nor where it goes."""

from __future__ import annotations

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QFont, QFontDatabase, QSyntaxHighlighter, QTextLayout, QTextOption
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QWidget
from typing_extensions import override

from intact import limits
from intact.disguises.links import defanged

_SPARE = 2
"""Pixels below the last line, without which Qt has it scroll."""


class PlainText(QPlainTextEdit):
    """A text to read and to copy from; the Tab key leaves it."""

    def __init__(self, name: str, parent: QWidget | None = None, *, fixed: bool = False) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(name)
        self.setUndoRedoEnabled(False)
        if fixed:
            self.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))

    def show_text(self, text: str) -> None:
        """Shows safe text; very long lines are broken, so that layout stays quick."""
        self.setPlainText("\n".join(_broken(text)))

    def stand_flush(self) -> None:
        """Begins where the texts above and below it do."""
        self.document().setDocumentMargin(0)

    def fit_lines(self, width: int, at_most: int) -> None:
        """Is as high as its text needs where it is so wide, up to a number of lines."""
        margins = 2 * self.document().documentMargin()
        layout = QTextLayout(self.toPlainText(), self.font())
        option = QTextOption()
        option.setWrapMode(self.wordWrapMode())
        layout.setTextOption(option)
        layout.beginLayout()
        lines = 0
        while lines < at_most and (line := layout.createLine()).isValid():
            line.setLineWidth(width - margins)
            lines += 1
        layout.endLayout()
        spacing = self.fontMetrics().lineSpacing()
        self.setFixedHeight(max(lines, 1) * spacing + round(margins) + _SPARE)

    @override
    def createMimeDataFromSelection(self) -> QMimeData:
        """What is copied, dragged or selected: text and nothing else; Qt would add HTML to it."""
        data = QMimeData()
        data.setText(self.given_away(self.textCursor().selection().toPlainText()))
        return data

    def given_away(self, text: str) -> str:
        """What leaves the window of a selected text: the very same."""
        return text


class HarmlessText(PlainText):
    """The same for texts that may hold links: a copy of them leads nowhere."""

    @override
    def given_away(self, text: str) -> str:
        return defanged(text)


class FieldNames(QSyntaxHighlighter):
    """Makes the names of header fields stand out."""

    @override
    def highlightBlock(self, text: str) -> None:
        name, colon, _ = text.partition(":")
        if colon and name and " " not in name:
            self.setFormat(0, len(name), _bold(self.document().defaultFont()))


def _bold(font: QFont) -> QFont:
    bold = QFont(font)
    bold.setWeight(QFont.Weight.DemiBold)
    return bold


def _broken(text: str) -> list[str]:
    lines: list[str] = []
    for line in text.split("\n"):
        pieces = range(0, max(len(line), 1), limits.LINE_PAINTED)
        lines.extend(line[start : start + limits.LINE_PAINTED] for start in pieces)
    return lines
