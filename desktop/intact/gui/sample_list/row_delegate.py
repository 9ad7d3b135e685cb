"""Paints a row of the list: icon, subject and state word above sender, date and size."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPalette
from PySide6.QtWidgets import QStyleOptionViewItem, QWidget
from typing_extensions import override

from intact.gui import appearance
from intact.gui.parts.indexes import AnyIndex
from intact.gui.parts.two_lines import (
    Mirror,
    TwoLineDelegate,
    before,
    draw,
    places,
    row_size,
)
from intact.gui.samples.model import RowRole
from intact.gui.samples.row_words import details, measures, state_word, subject, when
from intact.gui.samples.rows import Row, State

_CALM = 0.6
"""Of a mark that asks for nothing; 3 : 1 in every scheme."""
_LOUD = {State.UNFIT, State.LOOK, State.UNREADABLE}


class RowDelegate(TwoLineDelegate):
    """A sample."""

    @override
    def paint_row(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        row = index.data(RowRole.RECORD)
        if isinstance(row, Row):
            _paint(painter, option, row)


def _paint(painter: QPainter, option: QStyleOptionViewItem, row: Row) -> None:
    place = places(option)
    painter.setOpacity(1.0 if row.state in _LOUD else _CALM)
    icon = appearance.icon(row.state.value, QPalette.ColorRole.Text)
    icon.paint(painter, Mirror(option).of(place.mark))
    painter.setOpacity(1.0)
    _paint_first(painter, option, row, place.first)
    _paint_second(painter, option, row, place.second)


def _paint_first(painter: QPainter, option: QStyleOptionViewItem, row: Row, place: QRect) -> None:
    """The subject, and the word of the state at the end."""
    mirror, palette = Mirror(option), option.palette
    word, font = state_word(row.state), _word_font(option.font, row.state)
    painter.setPen(palette.color(QPalette.ColorRole.Text))
    painter.setFont(option.font)
    room = before(place, QFontMetrics(font).horizontalAdvance(word))
    draw(painter, mirror.of(room), subject(row), Qt.AlignmentFlag.AlignLeading)
    if row.state not in _LOUD:
        painter.setPen(appearance.muted(palette))
    painter.setFont(font)
    draw(painter, mirror.of(place), word, Qt.AlignmentFlag.AlignTrailing)


def _paint_second(painter: QPainter, option: QStyleOptionViewItem, row: Row, place: QRect) -> None:
    """The sender, cut where it is long, and at the end the date, and the size if it has room."""
    mirror, who, numbers = Mirror(option), details(row), measures(row)
    painter.setPen(appearance.muted(option.palette))
    painter.setFont(option.font)
    width = option.fontMetrics.horizontalAdvance
    if before(place, width(numbers)).width() < width(who):
        numbers = when(row) or numbers
    room = before(place, width(numbers))
    draw(painter, mirror.of(room), who, Qt.AlignmentFlag.AlignLeading)
    draw(painter, mirror.of(place), numbers, Qt.AlignmentFlag.AlignTrailing)


def _word_font(font: QFont, state: State) -> QFont:
    wording = QFont(font)
    if state in _LOUD:
        wording.setWeight(QFont.Weight.DemiBold)
    return wording


def widget_row_height(widget: QWidget) -> int:
    """The height of a row in a widget's font, for room to leave."""
    return row_size(widget.fontMetrics()).height()
