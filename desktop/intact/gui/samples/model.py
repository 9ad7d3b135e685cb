"""The list of samples: records in order, changed in batches, found again by their key."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from enum import IntEnum

from PySide6.QtCore import (
    QAbstractListModel,
    QObject,
    Qt,
    Signal,
)

from intact.gui.parts.indexes import NO_PARENT, AnyIndex
from intact.gui.parts.labels import tool_tip
from intact.gui.samples.row_words import described, subject
from intact.gui.samples.rows import Row
from intact.overriding import override


class RowRole(IntEnum):
    """Roles beyond those of Qt."""

    RECORD = Qt.ItemDataRole.UserRole + 1


class SamplesModel(QAbstractListModel):
    """Rows in the order they came.

    `changed` tells that rows came, went, or were read; findings do not count.
    """

    changed = Signal()
    checked = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[Row] = []
        self._places: dict[int, int] = {}

    @override
    def rowCount(self, parent: AnyIndex = NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    @override
    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or not 0 <= index.row() < len(self._rows):
            return None
        row = self._rows[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return subject(row)
            case Qt.ItemDataRole.AccessibleTextRole:
                return described(row)
            case Qt.ItemDataRole.ToolTipRole:
                return tool_tip(described(row))
            case RowRole.RECORD:
                return row
            case _:
                return None

    @override
    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        """What was read can be dragged to another program."""
        flags = super().flags(index)
        row = self.data(index, RowRole.RECORD)
        if isinstance(row, Row) and row.sample is not None:
            return flags | Qt.ItemFlag.ItemIsDragEnabled
        return flags

    def rows(self) -> tuple[Row, ...]:
        """All rows, in order."""
        return tuple(self._rows)

    def row(self, key: int) -> Row | None:
        """The row of that key, None once it has been removed."""
        place = self._places.get(key)
        return None if place is None else self._rows[place]

    def place(self, key: int) -> int:
        """Where the row of that key stands, -1 once it has been removed."""
        return self._places.get(key, -1)

    def messages(self) -> int:
        """How many rows are, or may yet prove to be, messages."""
        return sum(1 for row in self._rows if row.error is None)

    def add(self, rows: Sequence[Row]) -> None:
        """Puts rows at the end, all at once."""
        if not rows:
            return
        first = len(self._rows)
        self.beginInsertRows(NO_PARENT, first, first + len(rows) - 1)
        self._rows.extend(rows)
        self._places.update({row.key: first + number for number, row in enumerate(rows)})
        self.endInsertRows()
        self.changed.emit()

    def replace(self, rows: Iterable[Row]) -> None:
        """Puts read rows in the place of those of the same key; removed ones are passed over."""
        if self._put(rows):
            self.changed.emit()

    def check(self, rows: Iterable[Row]) -> None:
        """Puts checked rows in the place of those of the same key."""
        if self._put(rows):
            self.checked.emit()

    def remove(self, keys: Iterable[int]) -> list[tuple[int, Row]]:
        """Takes rows out; returns them with their places, for `restore`."""
        places = sorted(self._places[key] for key in set(keys) if key in self._places)
        taken = [(place, self._rows[place]) for place in places]
        for first, last in reversed(_runs(places)):
            self.beginRemoveRows(NO_PARENT, first, last)
            del self._rows[first : last + 1]
            self._find_places()
            self.endRemoveRows()
        if taken:
            self.changed.emit()
        return taken

    def restore(self, taken: Sequence[tuple[int, Row]]) -> None:
        """Puts removed rows back where they stood."""
        for place, row in taken:
            place = min(place, len(self._rows))  # noqa: PLW2901 - the list may be shorter now
            self.beginInsertRows(NO_PARENT, place, place)
            self._rows.insert(place, row)
            self._find_places()
            self.endInsertRows()
        if taken:
            self.changed.emit()

    def _put(self, rows: Iterable[Row]) -> bool:
        touched = []
        for row in rows:
            place = self._places.get(row.key)
            if place is not None and self._rows[place] != row:
                self._rows[place] = row
                touched.append(place)
        if touched:
            self.dataChanged.emit(self.index(min(touched)), self.index(max(touched)))
        return bool(touched)

    def _find_places(self) -> None:
        self._places = {row.key: place for place, row in enumerate(self._rows)}


def _runs(places: Sequence[int]) -> list[tuple[int, int]]:
    """Ascending numbers as runs (first, last) without gaps."""
    runs: list[tuple[int, int]] = []
    for place in places:
        if runs and runs[-1][1] == place - 1:
            runs[-1] = (runs[-1][0], place)
        else:
            runs.append((place, place))
    return runs
