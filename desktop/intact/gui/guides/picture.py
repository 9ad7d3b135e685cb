"""The small picture of a step: its menu path as menus, or a sketch; drawn by us from the data."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QSize, QSizeF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from intact.clients.client import Sketch
from intact.gui.guides import sketches
from intact.gui.guides.cascade import Entry, cascade, extent
from intact.gui.guides.ink import Ink

_EDGE = 2


class StepPicture(QWidget):
    """Decoration only: what it shows stands in the sentence beside it.

    Attributes:
        menu: the path that is drawn, outermost first.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.menu: tuple[str, ...] = ()
        self._sketch: Sketch | None = None
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_step(self, menu: tuple[str, ...], sketch: Sketch | None = None) -> None:
        """Draws another step: its menu path or its sketch; one with neither takes no room."""
        self.menu, self._sketch = menu, sketch
        self.setVisible(bool(menu or sketch))
        self.updateGeometry()
        self.update()

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        return round(self._extent(width).height()) + 2 * _EDGE

    @override
    def sizeHint(self) -> QSize:
        width = round(self._line() * 26)
        return QSize(width, self.heightForWidth(width))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(round(self._line() * 8), round(self._line()))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.translate(_EDGE, _EDGE)
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        width = self.width() - 2 * _EDGE
        if self.menu:
            ink = Ink(painter, self.palette(), self._line(), width if mirrored else 0)
            self._draw_menu(ink)
        elif self._sketch:
            line = self._sketch_line(self.width())
            ink = Ink(painter, self.palette(), line, width if mirrored else 0)
            sketches.draw(self._sketch, ink)

    def _draw_menu(self, ink: Ink) -> None:
        entries = self._entries(self.width())
        for place, entry in enumerate(entries):
            last = place == len(entries) - 1
            ink.box(entry.box)
            _draw_others(ink, entry)
            gap = ink.line * 0.15
            ink.mark(entry.row.adjusted(gap, gap, -gap, -gap), last=last)
            inner = entry.row.adjusted(ink.line * 0.8, 0, -ink.line * 1.4, 0)
            ink.words(inner, self.menu[place], last=last)
            if not last and not entry.is_bar:
                ink.chevron(QPointF(entry.row.right() - ink.line * 0.6, entry.row.center().y()))
        target = entries[-1].row
        ink.pointer(QPointF(target.right() - ink.line * 1.3, target.center().y()))

    def _entries(self, width: int) -> tuple[Entry, ...]:
        metrics = self.fontMetrics()
        widths = [float(metrics.horizontalAdvance(word)) for word in self.menu]
        return cascade(widths, self._line(), width - 2 * _EDGE)

    def _extent(self, width: int) -> QSizeF:
        if self._sketch:
            return sketches.FIELD * self._sketch_line(width)
        if not self.menu:
            return QSizeF()
        pointer = self._line() * 0.4  # it reaches a little below its entry
        return extent(self._entries(width)) + QSizeF(0, pointer)

    def _line(self) -> float:
        return float(self.fontMetrics().height())

    def _sketch_line(self, width: int) -> float:
        """The measure of a sketch: as wide as a menu, and never wider than there is room."""
        return min(self._line(), (width - 2 * _EDGE) / sketches.FIELD.width())


def _draw_others(ink: Ink, entry: Entry) -> None:
    """Lines that stand for the other entries of a bar or a menu."""
    if entry.is_bar:
        left = entry.row.right() + ink.line
        while left + ink.line * 2.6 < entry.box.right():
            ink.stroke(left, entry.box.center().y(), ink.line * 1.8)
            left += ink.line * 3
        return
    for middle, share in (
        ((entry.box.top() + entry.row.top()) / 2, 0.5),
        ((entry.row.bottom() + entry.box.bottom()) / 2, 0.36),
    ):
        width = (entry.box.width() - ink.line * 1.6) * share
        ink.stroke(entry.box.left() + ink.line * 0.8, middle, width)
