"""Finds words in a text that is shown: marks every place, and goes from one to the next."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QPalette, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QTextEdit, QWidget
from typing_extensions import override

from intact import limits
from intact.gui import appearance
from intact.gui.parts.announce import announce
from intact.gui.parts.labels import Label, Tone
from intact.gui.parts.plain_text import PlainText
from intact.gui.parts.tool_button import ToolButton


class FindBar(QWidget):
    """A field, two buttons and the count; Enter goes on, Shift+Enter goes back."""

    def __init__(self, text: PlainText, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = text
        self._found: list[QTextCursor] = []
        self._place = -1
        self.field = _Field(self)
        self.field.setPlaceholderText(self.tr("Find"))
        self.field.setAccessibleName(self.tr("Find in this text"))
        self.field.setClearButtonEnabled(True)
        self.count = Label("", Tone.MUTED, self)
        self.count.setWordWrap(False)
        self.back = self._button("up", self.tr("Previous match"), -1)
        self.forth = self._button("down", self.tr("Next match"), 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.field, 1)
        for widget in (self.count, self.back, self.forth):
            row.addWidget(widget)
        self.field.textChanged.connect(self.search)
        text.textChanged.connect(self.search)
        self.search()

    def _button(self, icon: str, name: str, step: int) -> ToolButton:
        button = ToolButton(self)
        button.setIcon(appearance.icon(icon))
        button.setAutoRaise(True)
        button.setAccessibleName(name)
        button.setToolTip(name)
        button.clicked.connect(lambda: self.go(step))
        return button

    def search(self) -> None:
        """Marks every place of the words and goes to the first one behind the cursor."""
        self._found = self._places(self.field.text())
        start = self._text.textCursor().selectionStart()
        ahead = (n for n, one in enumerate(self._found) if one.selectionStart() >= start)
        self._place = next(ahead, 0) - 1
        for button in (self.back, self.forth):
            button.setEnabled(bool(self._found))
        if self._found:
            self.go(1)
        else:
            self._mark()
            self._say()

    def go(self, step: int) -> None:
        """Goes on or back, round the ends."""
        if not self._found:
            return
        self._place = (self._place + step) % len(self._found)
        here = QTextCursor(self._found[self._place])
        self._text.setTextCursor(here)
        self._mark()
        self._say()

    def _places(self, words: str) -> list[QTextCursor]:
        found: list[QTextCursor] = []
        document = self._text.document()
        cursor = QTextCursor(document)
        while words and len(found) < limits.FOUND_PAINTED:
            cursor = document.find(words, cursor)
            if cursor.isNull():
                break
            found.append(QTextCursor(cursor))
        return found

    def _mark(self) -> None:
        palette = self._text.palette()
        marked = QTextCharFormat()
        marked.setBackground(appearance.selection(palette))
        here = QTextCharFormat()
        here.setBackground(palette.color(QPalette.ColorRole.Highlight))
        here.setForeground(palette.color(QPalette.ColorRole.HighlightedText))
        selections = []
        for number, cursor in enumerate(self._found):
            one = QTextEdit.ExtraSelection()
            one.cursor = cursor
            one.format = here if number == self._place else marked
            selections.append(one)
        self._text.setExtraSelections(selections)

    def _say(self) -> None:
        if not self.field.text():
            self.count.say("")
            return
        if not self._found:
            told = self.tr("Not found")
        elif len(self._found) < limits.FOUND_PAINTED:
            told = self.tr("{place} of {count}")
        else:
            told = self.tr("{place} of {count} or more")
        self.count.say(told.format(place=self._place + 1, count=len(self._found)))
        announce(self.field, self.count.text())


class _Field(QLineEdit):
    """Enter and Escape mean what they mean in every search field."""

    def __init__(self, bar: FindBar) -> None:
        super().__init__(bar)
        self._bar = bar

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self._bar.go(-1 if back else 1)
            case Qt.Key.Key_Escape if self.text():
                self.clear()
            case _:
                super().keyPressEvent(event)
