"""Cells of a table with room around their texts."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from intact.overriding import override


class Roomy(QStyledItemDelegate):
    """A line of room between the columns, and rows of twice the height of a line."""

    @override
    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        hint, line = super().sizeHint(option, index), option.fontMetrics.height()
        return QSize(hint.width() + line, max(hint.height(), line * 2))
