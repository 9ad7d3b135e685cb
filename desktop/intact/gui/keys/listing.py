"""The map of keys as a list, so that it scrolls, and that arrow keys and screen readers go it."""

from __future__ import annotations

from enum import IntEnum

from PySide6.QtCore import (
    QAbstractListModel,
    QObject,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QStyledItemDelegate, QWidget
from PySide6.QtWidgets import QStyleOptionViewItem as Option
from typing_extensions import override

from intact.gui.keys.places import Entry, entries
from intact.gui.parts.indexes import NO_PARENT, AnyIndex
from intact.gui.parts.keycaps import caps_width, paint_caps
from intact.gui.parts.two_lines import Mirror, before, draw, paint_ground
from intact.gui.wording.words import QT_TRANSLATE_NOOP, said

_SPOKEN = QT_TRANSLATE_NOOP("Keys", "{deed}: {keys}")


class _Role(IntEnum):
    ENTRY = Qt.ItemDataRole.UserRole + 1


class KeysModel(QAbstractListModel):
    """One row for each entry of the map."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._entries = entries()

    @override
    def rowCount(self, parent: AnyIndex = NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._entries)

    @override
    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        entry = self._entries[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return entry.words
            case Qt.ItemDataRole.AccessibleTextRole:
                values = {"deed": entry.words, "keys": entry.keys}
                return said("Keys", _SPOKEN, values) if entry.keys else entry.words
            case _Role.ENTRY:
                return entry
            case _:
                return None


class KeysList(QListView):
    """All keys."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setModel(KeysModel(self))
        self.setItemDelegate(_Painted(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setCurrentIndex(self.model().index(0, 0))


class _Painted(QStyledItemDelegate):
    """What it does, and at the end of the line the keys; a place in bold."""

    @override
    def sizeHint(self, option: Option, index: AnyIndex) -> QSize:
        line = option.fontMetrics.height()
        return QSize(line * 12, line * 9 // 5)

    @override
    def paint(self, painter: QPainter, option: Option, index: AnyIndex) -> None:
        entry = index.data(_Role.ENTRY)
        if not isinstance(entry, Entry):
            return
        painter.save()
        paint_ground(painter, option)
        _paint(painter, option, entry)
        painter.restore()


def _paint(painter: QPainter, option: Option, entry: Entry) -> None:
    mirror, metrics = Mirror(option), option.fontMetrics
    pad = metrics.height() // 2
    line = QRect(pad, option.rect.y(), option.rect.width() - 2 * pad, option.rect.height())
    font = QFont(option.font)
    if not entry.keys:
        font.setWeight(QFont.Weight.DemiBold)
    painter.setFont(font)
    painter.setPen(option.palette.color(option.palette.ColorRole.Text))
    width = caps_width(metrics, entry.keys)
    draw(painter, mirror.of(before(line, width)), entry.words, Qt.AlignmentFlag.AlignLeading)
    caps = QRect(line.right() - width, line.y(), width, line.height())
    paint_caps(painter, mirror.of(caps), option, entry.keys)
