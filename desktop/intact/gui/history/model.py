"""The submissions as a table; the note can be written into it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from enum import IntEnum
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QLocale,
    QObject,
    Qt,
    Signal,
)
from typing_extensions import override

from intact import untrusted
from intact.destinations import Destination
from intact.gui.history.words import outcome
from intact.gui.parts.indexes import NO_PARENT, AnyIndex
from intact.gui.wording.times import moment_words
from intact.gui.wording.words import QT_TRANSLATE_NOOP, data_text
from intact.history.entry import Entry
from intact.history.titles import named
from intact.limits import NOTE_CHARACTERS


class Column(IntEnum):
    """What stands where."""

    WHEN = 0
    DESTINATION = 1
    RESULT = 2
    SAMPLES = 3
    NOTE = 4


_TITLES = {
    Column.WHEN: QT_TRANSLATE_NOOP("History", "When"),
    Column.DESTINATION: QT_TRANSLATE_NOOP("History", "Submitted to"),
    Column.RESULT: QT_TRANSLATE_NOOP("History", "How"),
    Column.SAMPLES: QT_TRANSLATE_NOOP("History", "Messages"),
    Column.NOTE: QT_TRANSLATE_NOOP("History", "Your note"),
}


class HistoryModel(QAbstractTableModel):
    """`noted` carries the number of a submission and its new note."""

    noted = Signal(int, str)

    def __init__(self, destinations: Sequence[Destination], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._titles = {one.name: data_text(one.title) for one in destinations}
        self._entries: list[Entry] = []

    def named(self, text: str) -> list[str]:
        """The destinations in whose titles a text is."""
        return named(text, self._titles)

    def show_entries(self, entries: Sequence[Entry]) -> None:
        """Takes other submissions."""
        self.beginResetModel()
        self._entries = list(entries)
        self.endResetModel()

    def entry(self, row: int) -> Entry:
        """The submission in a row."""
        return self._entries[row]

    @override
    def rowCount(self, parent: AnyIndex = NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._entries)

    @override
    def columnCount(self, parent: AnyIndex = NO_PARENT) -> int:
        return 0 if parent.isValid() else len(Column)

    @override
    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        if role == Qt.ItemDataRole.DisplayRole and orientation is Qt.Orientation.Horizontal:
            return QCoreApplication.translate("History", _TITLES[Column(section)])
        return None

    @override
    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsEditable if index.column() == Column.NOTE else flags

    @override
    def data(
        self,
        index: AnyIndex,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        entry = self._entries[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._text(entry)[Column(index.column())]()
            case Qt.ItemDataRole.ToolTipRole if index.column() == Column.DESTINATION:
                return self._text(entry)[Column.DESTINATION]()
            case Qt.ItemDataRole.EditRole if index.column() == Column.NOTE:
                return entry.note
        return None

    @override
    def setData(
        self,
        index: AnyIndex,
        value: Any,
        role: int = Qt.ItemDataRole.EditRole,
    ) -> bool:
        entry = self._entries[index.row()]
        note = str(value).strip()[:NOTE_CHARACTERS]
        if role != Qt.ItemDataRole.EditRole or note == entry.note:
            return False
        self._entries[index.row()] = replace(entry, note=note)
        self.dataChanged.emit(index, index)
        self.noted.emit(entry.number, note)
        return True

    def _text(self, entry: Entry) -> dict[Column, Callable[[], str]]:
        title = self._titles.get(entry.destination) or untrusted.line(entry.destination)
        return {
            Column.WHEN: lambda: _moment(entry),
            Column.DESTINATION: lambda: title,
            Column.RESULT: lambda: outcome(entry),
            Column.SAMPLES: lambda: QLocale().toString(len(entry.samples)),
            Column.NOTE: lambda: untrusted.line(entry.note, NOTE_CHARACTERS),
        }


def _moment(entry: Entry) -> str:
    return moment_words(entry.when)
