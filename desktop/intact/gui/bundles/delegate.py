"""Paints a message of a bundle: check box, subject and remark above sender, date and size."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPalette, QPen
from PySide6.QtWidgets import QStyleOptionViewItem
from typing_extensions import override

from intact.gui import appearance
from intact.gui.appearance import Role
from intact.gui.bundles.entry import Entry
from intact.gui.bundles.model import EntryRole
from intact.gui.bundles.words import details, measures, remark, title
from intact.gui.parts.indexes import AnyIndex
from intact.gui.parts.two_lines import Mirror, TwoLineDelegate, before, draw, places

_TICK = ((0.22, 0.52), (0.42, 0.72), (0.78, 0.3))
"""Corners of the tick, as shares of the box."""


class EntryDelegate(TwoLineDelegate):
    """A message to choose."""

    @override
    def paint_row(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        entry = index.data(EntryRole.RECORD)
        if isinstance(entry, Entry):
            _paint(painter, option, entry)


def _paint(painter: QPainter, option: QStyleOptionViewItem, entry: Entry) -> None:
    place, palette = places(option), option.palette
    muted = appearance.muted(palette)
    _paint_box(painter, palette, Mirror(option).of(place.mark), checked=entry.chosen)
    painter.setFont(option.font)
    painter.setPen(muted)
    _paint_end(painter, option, place.first, remark(entry))
    _paint_end(painter, option, place.second, measures(entry))
    _paint_start(painter, option, place.second, details(entry), measures(entry))
    painter.setPen(palette.color(Role.Text) if entry.head else muted)
    _paint_start(painter, option, place.first, title(entry), remark(entry))


def _paint_end(painter: QPainter, option: QStyleOptionViewItem, line: QRect, text: str) -> None:
    draw(painter, Mirror(option).of(line), text, Qt.AlignmentFlag.AlignTrailing)


def _paint_start(
    painter: QPainter, option: QStyleOptionViewItem, line: QRect, text: str, end: str
) -> None:
    """The text at the beginning of a line, cut where the one at its end begins."""
    room = before(line, option.fontMetrics.horizontalAdvance(end))
    draw(painter, Mirror(option).of(room), text, Qt.AlignmentFlag.AlignLeading)


def _paint_box(painter: QPainter, palette: QPalette, place: QRect, *, checked: bool) -> None:
    """A check box; drawn here, since those of some styles cannot be seen on a dark ground."""
    side = place.height() - 4
    box = QRectF(place.center().x() - side / 2 + 0.5, place.y() + 2.5, side, side)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(appearance.accent(palette) if checked else appearance.muted(palette), 1))
    painter.setBrush(appearance.accent(palette) if checked else palette.color(Role.Base))
    painter.drawRoundedRect(box, side / 6, side / 6)
    if checked:
        tick = [box.topLeft() + QPointF(x * side, y * side) for x, y in _TICK]
        painter.setPen(QPen(palette.color(Role.HighlightedText), side / 8))
        painter.drawPolyline(tick)
    painter.restore()
