"""Paints rows of a list that have two lines each: the ground, and texts cut where they are long."""

from __future__ import annotations

from dataclasses import dataclass
from unicodedata import bidirectional

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPalette, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from intact.gui import appearance
from intact.gui.parts.indexes import AnyIndex


@dataclass(frozen=True, slots=True)
class Places:
    """Where things stand in a row, in the direction of left to right: see `Mirror`."""

    mark: QRect
    first: QRect
    second: QRect


def row_size(metrics: QFontMetrics) -> QSize:
    """The size of a row, the same for all."""
    line = metrics.height()
    return QSize(line * 12, line * 2 + line * 5 // 4)


def places(option: QStyleOptionViewItem, *, marked: bool = True) -> Places:
    """A mark at the beginning, and two lines of text behind it; at its end where not `marked`."""
    whole, line = option.rect, option.fontMetrics.height()
    pad = line * 5 // 8
    mark = QRect(pad, whole.y() + pad, line + 2, line + 2)
    left = mark.right() + pad if marked else pad
    first = QRect(left, whole.y() + pad, whole.width() - left - pad, line)
    if not marked:
        mark.moveLeft(first.right() - mark.width())
    return Places(mark, first, first.translated(0, line + line // 6))


def before(place: QRect, width: int) -> QRect:
    """What is left of a line when its end has something of that width."""
    gap = place.height() * 5 // 8 if width else 0
    return QRect(place.x(), place.y(), place.width() - width - gap, place.height())


class Mirror:
    """Turns places around where people read from right to left."""

    def __init__(self, option: QStyleOptionViewItem) -> None:
        self._direction = option.direction
        self._whole = option.rect

    def of(self, rect: QRect) -> QRect:
        """The same place in the direction of reading."""
        moved = rect.translated(self._whole.x(), 0)
        return QStyle.visualRect(self._direction, self._whole, moved)


def paint_ground(painter: QPainter, option: QStyleOptionViewItem) -> None:
    """The ground of a row: selected, with the keyboard on it, and the line below."""
    paint_selection(painter, option)
    painter.setPen(appearance.hairline(option.palette))
    painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())


def paint_selection(painter: QPainter, option: QStyleOptionViewItem) -> None:
    """A row that is selected, or has the keyboard on it."""
    palette, rect = option.palette, option.rect
    if option.state & QStyle.StateFlag.State_Selected:
        painter.fillRect(rect, appearance.selection(palette))
        if option.state & QStyle.StateFlag.State_Active:
            bar = QRect(rect.x(), rect.y(), 3, rect.height())
            painter.fillRect(
                QStyle.visualRect(option.direction, rect, bar),
                palette.color(QPalette.ColorRole.Highlight),
            )
    wanted = QStyle.StateFlag.State_HasFocus | QStyle.StateFlag.State_KeyboardFocusChange
    if option.state & wanted == wanted:  # a mouse needs no mark
        painter.setPen(QPen(palette.color(QPalette.ColorRole.Text), 1, Qt.PenStyle.DotLine))
        painter.drawRect(rect.adjusted(1, 1, -2, -2))


def draw(painter: QPainter, rect: QRect, text: str, side: Qt.AlignmentFlag) -> None:
    """One line of text, cut with an ellipsis.

    A subject keeps its marks at its end, and the ellipsis, wherever the page begins: a Latin one in
    an Arabic list, a Hebrew one in an English list.
    """
    shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
    aligned = QStyle.visualAlignment(painter.layoutDirection(), side)
    flags = int(aligned | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine)
    if own := _own_direction(text):
        flags |= int(own)
    painter.drawText(rect, flags, shown)


def _own_direction(text: str) -> Qt.TextFlag | None:
    """The direction of a text as its first letter has it; None where the page's is as good.

    A text that begins in Latin and goes on in Arabic is read as the page is: so are such titles.
    Each text is laid out alone, so whatever it says of directions ends with it.
    """
    ways = [way for way in map(bidirectional, text) if way in {"L", "R", "AL"}]
    if ways and ways[0] != "L":
        return Qt.TextFlag.TextForceRightToLeft
    return Qt.TextFlag.TextForceLeftToRight if ways and set(ways) == {"L"} else None


class TwoLineDelegate(QStyledItemDelegate):
    """Rows of the same height on their ground; who derives from it says what stands in one."""

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        return row_size(option.fontMetrics)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        painter.save()
        paint_ground(painter, option)
        self.paint_row(painter, option, index)
        painter.restore()

    def paint_row(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Paints the mark and the two lines at their `places`."""
        raise NotImplementedError
