"""Paints the small pictures of steps: boxes, lines that stand for words, a pointer, an arrow.

Colours come from the palette alone. Everything is placed left to right and mirrored as a whole
where the layout runs the other way; words are never mirrored.
"""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPalette, QPen, QPolygonF

from intact.gui import appearance

_POINTER = ((0, 0), (0, 1.0), (0.24, 0.78), (0.4, 1.14), (0.56, 1.06), (0.4, 0.72), (0.72, 0.72))
"""Corners of a mouse pointer, its tip at the origin, one unit high."""


class Ink:
    """A painter for one picture.

    Args:
        line: height of a line of text, the measure of everything.
        mirrored: the width to mirror in, 0 for left to right.
    """

    def __init__(
        self, painter: QPainter, palette: QPalette, line: float, mirrored: float = 0
    ) -> None:
        self._painter = painter
        self._palette = palette
        self._mirrored = mirrored
        self.line = line
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)

    @property
    def plain(self) -> QColor:
        """Lines that stand for words."""
        return appearance.mixed(self._palette, appearance.Role.Base, appearance.Role.Text, 0.28)

    @property
    def strong(self) -> QColor:
        """What is to be done."""
        return appearance.accent(self._palette)

    def box(self, rect: QRectF) -> None:
        """A window, a menu, a sheet."""
        self._painter.setPen(QPen(appearance.muted(self._palette), max(self.line / 14, 1)))
        self._painter.setBrush(self._palette.color(appearance.Role.Base))
        self._rounded(rect)

    def frame(self, rect: QRectF) -> None:
        """Where something is to be dropped."""
        self._painter.setPen(QPen(self.strong, self.line / 8, Qt.PenStyle.DashLine))
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        self._rounded(rect)

    def mark(self, rect: QRectF, *, last: bool = True) -> None:
        """The ground of what is to be chosen; paler where more is to be chosen after it."""
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(self.strong if last else appearance.selection(self._palette))
        self._rounded(rect)

    def stroke(
        self, left: float, middle: float, width: float, colour: QColor | None = None
    ) -> None:
        """A thick line that stands for words."""
        thick = self.line * 0.28
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(colour or self.plain)
        rect = self._turned(QRectF(left, middle - thick / 2, width, thick))
        self._painter.drawRoundedRect(rect, thick / 2, thick / 2)

    def on_mark(self) -> QColor:
        """What can be read on a mark."""
        return self._palette.color(appearance.Role.HighlightedText)

    def words(self, rect: QRectF, text: str, *, last: bool) -> None:
        """Words on a mark, cut where they are too long."""
        palette = self._palette
        self._painter.setPen(self.on_mark() if last else palette.color(appearance.Role.Text))
        metrics = self._painter.fontMetrics()
        cut = metrics.elidedText(text, Qt.TextElideMode.ElideRight, int(rect.width()))
        side = Qt.AlignmentFlag.AlignRight if self._mirrored else Qt.AlignmentFlag.AlignLeft
        flags = side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        self._painter.drawText(self._turned(rect), int(flags), cut)

    def chevron(self, tip: QPointF) -> None:
        """The mark of an entry that opens another menu."""
        reach = self.line * 0.22
        corners = [QPointF(-reach, -reach), QPointF(0, 0), QPointF(-reach, reach)]
        self._painter.setPen(QPen(self._palette.color(appearance.Role.Text), self.line / 9))
        self._painter.drawPolyline(QPolygonF([self._turned_point(tip + one) for one in corners]))

    def pointer(self, tip: QPointF) -> None:
        """A mouse pointer; it leans to the same side in every layout, as on the screen."""
        tip = self._turned_point(tip)
        size = self.line * 1.1
        self._painter.setPen(QPen(self._palette.color(appearance.Role.Base), self.line / 12))
        self._painter.setBrush(self._palette.color(appearance.Role.Text))
        corners = [QPointF(tip.x() + x * size, tip.y() + y * size) for x, y in _POINTER]
        self._painter.drawPolygon(QPolygonF(corners))

    def arrow(self, start: QPointF, end: QPointF) -> None:
        """From where something is taken to where it goes, both at the same height."""
        reach = self.line * 0.45
        self._painter.setPen(
            QPen(self.strong, self.line / 5, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)
        )
        self._painter.drawLine(self._turned_point(start), self._turned_point(end))
        for rise in (-reach, reach):
            barb = QPointF(end.x() - reach, end.y() + rise)
            self._painter.drawLine(self._turned_point(barb), self._turned_point(end))

    def letter(self, rect: QRectF) -> None:
        """An envelope: a message."""
        self.box(rect)
        middle = QPointF(rect.center().x(), rect.center().y() + rect.height() * 0.08)
        corners = [rect.topLeft(), middle, rect.topRight()]
        self._painter.drawPolyline(QPolygonF([self._turned_point(one) for one in corners]))

    def _rounded(self, rect: QRectF) -> None:
        radius = self.line / 4
        self._painter.drawRoundedRect(self._turned(rect), radius, radius)

    def _turned(self, rect: QRectF) -> QRectF:
        if not self._mirrored:
            return rect
        return QRectF(self._mirrored - rect.right(), rect.top(), rect.width(), rect.height())

    def _turned_point(self, point: QPointF) -> QPointF:
        return QPointF(self._mirrored - point.x(), point.y()) if self._mirrored else point
