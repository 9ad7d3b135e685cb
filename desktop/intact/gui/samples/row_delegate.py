"""Paints a row of the list: icon, subject and state word above sender, date and size."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPalette, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget
from typing_extensions import override

from intact.gui import appearance
from intact.gui.samples.model import RowRole
from intact.gui.samples.row_words import details, measures, state_word, subject
from intact.gui.samples.rows import Row, State

_LOUD = {State.UNFIT, State.LOOK, State.UNREADABLE}


class RowDelegate(QStyledItemDelegate):
    """Two lines per row, all rows of the same height."""

    @override
    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        line = option.fontMetrics.height()
        return QSize(line * 12, line * 2 + line * 5 // 4)

    @override
    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        row = index.data(RowRole.RECORD)
        if isinstance(row, Row):
            painter.save()
            _paint(painter, option, row)
            painter.restore()


def _paint(painter: QPainter, option: QStyleOptionViewItem, row: Row) -> None:
    metrics, whole = option.fontMetrics, option.rect
    line, pad = metrics.height(), metrics.height() * 5 // 8
    _paint_ground(painter, option)
    icon = QRect(pad, whole.y() + pad, line + 2, line + 2)
    left = icon.right() + pad
    text = QRect(left, whole.y() + pad, whole.width() - left - pad, line)
    mirror = _Mirror(option)
    painter.setOpacity(1.0 if row.state in _LOUD else 0.45)
    appearance.icon(row.state.value, QPalette.ColorRole.Text).paint(painter, mirror.of(icon))
    painter.setOpacity(1.0)
    _paint_first(painter, option, row, text)
    _paint_second(painter, option, row, text.translated(0, line + line // 6))


def _paint_first(painter: QPainter, option: QStyleOptionViewItem, row: Row, place: QRect) -> None:
    """The subject, and the word of the state at the end."""
    mirror, palette = _Mirror(option), option.palette
    word, font = state_word(row.state), _word_font(option.font, row.state)
    painter.setPen(palette.color(QPalette.ColorRole.Text))
    painter.setFont(option.font)
    room = _before(place, QFontMetrics(font).horizontalAdvance(word))
    _draw(painter, mirror.of(room), subject(row), Qt.AlignmentFlag.AlignLeading)
    if row.state not in _LOUD:
        painter.setPen(appearance.muted(palette))
    painter.setFont(font)
    _draw(painter, mirror.of(place), word, Qt.AlignmentFlag.AlignTrailing)


def _paint_second(painter: QPainter, option: QStyleOptionViewItem, row: Row, place: QRect) -> None:
    """The sender, cut where it is long, and at the end date and size."""
    mirror, numbers = _Mirror(option), measures(row)
    painter.setPen(appearance.muted(option.palette))
    painter.setFont(option.font)
    room = _before(place, option.fontMetrics.horizontalAdvance(numbers))
    _draw(painter, mirror.of(room), details(row), Qt.AlignmentFlag.AlignLeading)
    _draw(painter, mirror.of(place), numbers, Qt.AlignmentFlag.AlignTrailing)


def _before(place: QRect, width: int) -> QRect:
    """What is left of a line when its end has something of that width."""
    gap = place.height() * 5 // 8 if width else 0
    return QRect(place.x(), place.y(), place.width() - width - gap, place.height())


class _Mirror:
    """Turns places around where people read from right to left."""

    def __init__(self, option: QStyleOptionViewItem) -> None:
        self._direction = option.direction
        self._whole = option.rect

    def of(self, rect: QRect) -> QRect:
        """The same place in the direction of reading."""
        moved = rect.translated(self._whole.x(), 0)
        return QStyle.visualRect(self._direction, self._whole, moved)


def _paint_ground(painter: QPainter, option: QStyleOptionViewItem) -> None:
    palette, rect = option.palette, option.rect
    if option.state & QStyle.StateFlag.State_Selected:
        painter.fillRect(rect, appearance.selection(palette))
        if option.state & QStyle.StateFlag.State_Active:
            bar = QRect(rect.x(), rect.y(), 3, rect.height())
            painter.fillRect(
                QStyle.visualRect(option.direction, rect, bar),
                palette.color(QPalette.ColorRole.Highlight),
            )
    if option.state & QStyle.StateFlag.State_HasFocus:
        painter.setPen(QPen(palette.color(QPalette.ColorRole.Text), 1, Qt.PenStyle.DotLine))
        painter.drawRect(rect.adjusted(1, 1, -2, -2))
    painter.setPen(appearance.hairline(palette))
    painter.drawLine(rect.bottomLeft(), rect.bottomRight())


def _word_font(font: QFont, state: State) -> QFont:
    wording = QFont(font)
    if state in _LOUD:
        wording.setWeight(QFont.Weight.DemiBold)
    return wording


def _draw(painter: QPainter, rect: QRect, text: str, side: Qt.AlignmentFlag) -> None:
    shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
    aligned = QStyle.visualAlignment(painter.layoutDirection(), side)
    flags = aligned | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
    painter.drawText(rect, int(flags), shown)


def widget_row_height(widget: QWidget) -> int:
    """The height of a row in a widget's font, for room to leave."""
    line = widget.fontMetrics().height()
    return line * 2 + line * 5 // 4
