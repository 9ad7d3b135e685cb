"""The dashed frame that says: here things can be dropped.

Drawn as a path with a pen of its own: `QPen(colour)` and `setPen` would load the namespace `Qt`,
see `intact.gui.parts.labels`.
"""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QWidget

_DASHES = [4.0, 2.0]  # widths of the pen


def paint_frame(widget: QWidget, colour: QColor) -> None:
    """Paints it inside of a widget's edges."""
    inset = widget.fontMetrics().height()
    frame = QPainterPath()
    rect = QRectF(widget.rect()).adjusted(inset, inset, -inset, -inset)
    frame.addRoundedRect(rect, inset * 0.8, inset * 0.8)
    pen = QPen()
    pen.setColor(colour)
    pen.setWidth(2)
    pen.setDashPattern(_DASHES)
    painter = QPainter(widget)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.strokePath(frame, pen)
