"""The list of messages to choose from: a click or the space bar checks a box.

A table of one column: Qt's list asks the model for every row whenever one changes, a table only
for those that are seen.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget
from typing_extensions import override

from intact.gui.bundles.delegate import EntryDelegate
from intact.gui.bundles.model import EntriesModel
from intact.gui.parts.two_lines import row_size
from intact.gui.shortcuts import Deed, sequence

_SHIFT = Qt.KeyboardModifier.ShiftModifier
_KEYPAD = Qt.KeyboardModifier.KeypadModifier
_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class EntriesView(QTableView):
    """With Shift everything from the box that was checked last gets the same mark.

    Signals:
        done: Enter was pressed.
        typed: letters, which are meant to find something.
    """

    done = Signal()
    typed = Signal(str)

    def __init__(self, model: EntriesModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._entries = model
        self._last = 0  # number of the message whose box was checked last
        self._pressed = -1  # row
        self.setModel(model)
        self.setItemDelegate(EntryDelegate(self))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(self.tr("Messages in the file"))
        self._build_headers()
        everything = QAction(self)
        everything.setShortcut(sequence(Deed.SELECT_ALL))
        everything.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        everything.triggered.connect(self._choose_all)
        self.addAction(everything)

    def _build_headers(self) -> None:
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        for header in (self.horizontalHeader(), self.verticalHeader()):
            header.hide()
        self._set_height()

    def _set_height(self) -> None:
        header = self.verticalHeader()
        header.setMinimumSectionSize(1)
        header.setDefaultSectionSize(row_size(self.fontMetrics()).height())

    def go_to(self, row: int) -> None:
        """Makes a row the current one, or the last one where there are fewer."""
        self.setCurrentIndex(self._entries.index(min(row, self._entries.rowCount() - 1)))

    def toggle(self, row: int, *, all_between: bool) -> None:
        """Chooses the message in a row or no longer, and with it all from the last one on."""
        if row < 0:
            return
        if all_between:
            last = min(self._entries.row_of(self._last), self._entries.rowCount() - 1)
            rows = range(min(last, row), max(last, row) + 1)
            self._entries.choose(rows, self._entries.is_chosen(last))
        else:
            self._entries.choose(range(row, row + 1), not self._entries.is_chosen(row))
            self._last = self._entries.number_at(row)

    def _choose_all(self) -> None:
        self._entries.choose(range(self._entries.rowCount()), True)

    def _row_at(self, event: QMouseEvent) -> int:
        return self.indexAt(event.position().toPoint()).row()

    @override
    def keyboardSearch(self, search: str) -> None:
        """Qt would ask every row for its text, one after the other."""
        self.typed.emit(search)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        self._pressed = self._row_at(event)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        row = self._row_at(event)
        if event.button() is Qt.MouseButton.LeftButton and row == self._pressed:
            self.toggle(row, all_between=bool(event.modifiers() & _SHIFT))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Space:
                shift = bool(event.modifiers() & _SHIFT)
                self.toggle(self.currentIndex().row(), all_between=shift)
            case Qt.Key.Key_Home:
                self.go_to(0)
            case Qt.Key.Key_End:
                self.go_to(self._entries.rowCount() - 1)
            case key if key in _ENTER and not event.modifiers() & ~_KEYPAD:
                self.done.emit()
            case _:
                super().keyPressEvent(event)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self._set_height()
