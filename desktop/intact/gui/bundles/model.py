"""The messages of a bundle as rows with check boxes; a filter decides which ones are shown."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from enum import IntEnum
from itertools import compress

from PySide6.QtCore import (
    QAbstractListModel,
    QObject,
    Qt,
    Signal,
)
from typing_extensions import override

from intact.bundles.bundle import Bundle
from intact.formats.heads import UNKNOWN
from intact.gui.bundles.entry import Entry
from intact.gui.bundles.words import described, title
from intact.gui.parts.indexes import NO_PARENT, AnyIndex
from intact.gui.parts.labels import tool_tip
from intact.sample import Head

_FLAGS = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable


class EntryRole(IntEnum):
    """Roles beyond those of Qt."""

    RECORD = Qt.ItemDataRole.UserRole + 1


class EntriesModel(QAbstractListModel):
    """Messages in the order of the file.

    Signals:
        choice_changed: another message is chosen, or one no longer is.
        shown_changed: others are shown.
    """

    choice_changed = Signal()
    shown_changed = Signal()

    def __init__(self, bundle: Bundle, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bundle = bundle
        self._heads: list[Head | None] = []
        self._texts: list[str] = []
        self._chosen = bytearray()
        self._shown: Sequence[int] = range(0)
        self._words: tuple[str, ...] = ()
        self._read = 0

    @override
    def rowCount(self, parent: AnyIndex = NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._shown)

    @override
    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        return _FLAGS if index.isValid() else Qt.ItemFlag.NoItemFlags

    @override
    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or not 0 <= index.row() < len(self._shown):
            return None
        number = self._shown[index.row()]
        if role == Qt.ItemDataRole.CheckStateRole:
            return _check_state(self._chosen[number])
        return _told(self._entry(number), role) if role in _TOLD else None

    @override
    def setData(self, index: AnyIndex, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """What a screen reader uses to check a box."""
        if role != Qt.ItemDataRole.CheckStateRole or not index.isValid():
            return False
        self.choose(range(index.row(), index.row() + 1), Qt.CheckState(value) == _CHECKED)
        return True

    # what comes in

    def fill(self) -> None:
        """Shows all messages that are found in the bundle by now."""
        count = len(self._bundle)
        self.beginResetModel()
        self._heads = [None] * count
        self._texts = [""] * count
        self._chosen = bytearray(count)
        self._shown = self._matching(range(count))
        self.endResetModel()
        self.shown_changed.emit()

    def put(self, first: int, heads: Sequence[Head]) -> None:
        """Takes what is known of messages that stand one behind the other."""
        numbers = range(first, first + len(heads))
        for number, head in zip(numbers, heads, strict=True):
            self._heads[number] = head
            self._texts[number] = _searched(self._bundle.name_of(number), head)
        self._read += len(numbers)
        if self._words:
            self._show_more(numbers)
        else:
            self.dataChanged.emit(self.index(numbers.start), self.index(numbers.stop - 1))

    # what is shown

    def search(self, text: str) -> None:
        """Shows only messages in whose subject and sender all these words occur."""
        words = tuple(text.casefold().split())
        if words == self._words:
            return
        self._words = words
        self.beginResetModel()
        self._shown = self._matching(range(len(self._heads)))
        self.endResetModel()
        self.shown_changed.emit()

    def count(self) -> int:
        """All messages, shown or not."""
        return len(self._heads)

    def read(self) -> int:
        """Messages of which something is known."""
        return self._read

    def row_of(self, number: int) -> int:
        """The row of a message, or of the first one behind it that is shown."""
        return bisect_left(self._shown, number)

    def number_at(self, row: int) -> int:
        """The message in a row."""
        return self._shown[row]

    # what is chosen

    def choose(self, rows: range, wanted: bool) -> None:  # noqa: FBT001 - as Qt's setChecked has it
        """Chooses the messages in these rows, or no longer."""
        numbers = self._shown[rows.start : rows.stop]
        if isinstance(numbers, range):
            self._chosen[numbers.start : numbers.stop] = bytes([wanted]) * len(numbers)
        else:
            for number in numbers:
                self._chosen[number] = wanted
        if rows:
            role = Qt.ItemDataRole.CheckStateRole
            self.dataChanged.emit(self.index(rows.start), self.index(rows.stop - 1), [role])
            self.choice_changed.emit()

    def is_chosen(self, row: int) -> bool:
        """Whether the message in a row is chosen."""
        return bool(self._chosen[self._shown[row]])

    def chosen(self) -> list[int]:
        """The numbers of all chosen messages, shown or not."""
        return list(compress(range(len(self._chosen)), self._chosen))

    def chosen_count(self, *, shown: bool = False) -> int:
        """How many messages are chosen; with `shown`, how many of those that are shown."""
        if not shown or isinstance(self._shown, range):
            return self._chosen.count(1)
        return sum(self._chosen[number] for number in self._shown)

    def chosen_size(self) -> int:
        """Octets of all chosen messages."""
        return sum(map(self._bundle.size_of, self.chosen()))

    def shown_state(self) -> Qt.CheckState:
        """Whether all, some or none of the messages shown are chosen."""
        count = self.chosen_count(shown=True)
        if count and count < len(self._shown):
            return Qt.CheckState.PartiallyChecked
        return _check_state(count)

    def _entry(self, number: int) -> Entry:
        return Entry(
            self._bundle.name_of(number),
            self._bundle.size_of(number),
            self._heads[number],
            bool(self._chosen[number]),
        )

    def _matching(self, numbers: range) -> Sequence[int]:
        texts = self._texts
        found: Sequence[int] = numbers
        for word in self._words:
            found = [number for number in found if word in texts[number]]
        return found

    def _show_more(self, numbers: range) -> None:
        """Shows those of the messages that match, now that something is known of them."""
        new = self._matching(numbers)
        if not new:
            return
        place = self.row_of(numbers.start)
        shown = list(self._shown)
        self.beginInsertRows(NO_PARENT, place, place + len(new) - 1)
        shown[place:place] = new
        self._shown = shown
        self.endInsertRows()
        self.shown_changed.emit()


_CHECKED = Qt.CheckState.Checked
_TOLD = {
    EntryRole.RECORD,
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.AccessibleTextRole,
    Qt.ItemDataRole.ToolTipRole,
}


def _told(entry: Entry, role: int) -> object:
    match role:
        case EntryRole.RECORD:
            return entry
        case Qt.ItemDataRole.DisplayRole:
            return title(entry)
        case Qt.ItemDataRole.ToolTipRole:
            return tool_tip(described(entry))
        case _:
            return described(entry)


def _check_state(chosen: int) -> Qt.CheckState:
    return _CHECKED if chosen else Qt.CheckState.Unchecked


def _searched(name: str, head: Head) -> str:
    """What words are looked for in: what can be seen, and the sender's display name."""
    sender = head.sender
    known = f"{head.subject}\n{sender.name}\n{sender.address}"
    return (name if head == UNKNOWN else known).casefold()
