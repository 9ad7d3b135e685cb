"""Rows of one line, on the ground and at the distance from the edge that rows of two lines have."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from intact.gui.appearance import Role
from intact.gui.parts.indexes import AnyIndex
from intact.gui.parts.two_lines import draw, paint_selection


class Indented(QStyledItemDelegate):
    """A short text; nothing parts the rows."""

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        painter.save()
        paint_selection(painter, option)
        whole = QStyleOptionViewItem(option)
        self.initStyleOption(whole, index)
        painter.setPen(whole.palette.color(Role.Text))
        painter.setFont(whole.font)
        inset = option.fontMetrics.height() * 5 // 8 * self.depth(index)
        room = option.rect.adjusted(inset, 0, -inset, 0)
        draw(painter, room, whole.text, Qt.AlignmentFlag.AlignLeading)
        painter.restore()

    def depth(self, _index: AnyIndex) -> int:
        """How far in it stands."""
        return 1
