"""Paints wrapped text that is read from right to left.

A module of its own, since other languages never need it.
"""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainter, QStaticText, QTextOption
from PySide6.QtWidgets import QLabel


def paint_wrapped(label: QLabel) -> None:
    """Paints the text of a label, every line of it up to the right edge.

    Where Qt's own labels break a line, they leave the space of the break at its right: that line
    stands a little further left than the last one, and its end is cut off at the left edge.
    """
    room = label.contentsRect()
    option = QTextOption(label.alignment())
    option.setTextDirection(Qt.LayoutDirection.RightToLeft)
    option.setWrapMode(QTextOption.WrapMode.WordWrap)
    text = QStaticText(label.text())
    text.setTextFormat(Qt.TextFormat.PlainText)
    text.setTextOption(option)
    text.setTextWidth(room.width())
    painter = QPainter(label)
    text.prepare(painter.transform(), label.font())
    painter.setPen(label.palette().color(label.foregroundRole()))
    spare = max(0.0, room.height() - text.size().height())
    painter.drawStaticText(QPointF(room.x(), room.y() + spare / 2), text)
    painter.end()
