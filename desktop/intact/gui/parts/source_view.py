"""Source text with numbered lines and a bar beside each that says how the line came about.

A whole bar: unchanged. A broken bar: rebuilt. The words for it stand above the view;
the bar alone says nothing to a screen reader.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent, QTextBlock
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from intact.conversion import Group
from intact.gui import appearance
from intact.gui.parts.plain_text import PlainText
from intact.source_text import Line

_TAB: Final = 4


class SourceView(PlainText):
    """A read-only text in a fixed font with a margin."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent, fixed=True)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # that of header names
        self.setHorizontalScrollBarPolicy(
            Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        )  # lines are wrapped
        self.setTabStopDistance(self.fontMetrics().horizontalAdvance("0") * _TAB)
        self._lines: tuple[Line, ...] = ()
        self._margin = _Margin(self)
        self.updateRequest.connect(self._follow)

    def show_lines(self, lines: tuple[Line, ...]) -> None:
        """Shows lines that are safe to show and short enough to be painted."""
        self._lines = lines
        self.setPlainText("\n".join(line.text for line in lines))
        self._make_room()

    def margin_width(self) -> int:
        """As wide as the largest number, the bar, and air around both."""
        digits = len(str(max((line.number for line in self._lines), default=0)))
        return self.fontMetrics().horizontalAdvance("0") * (max(digits, 2) + 2)

    def visible_lines(self) -> Iterator[tuple[Line, QRect]]:
        """The lines that are seen, and their place in the view."""
        block = self.firstVisibleBlock()
        while block.isValid():
            place = self._place(block)
            if place.top() > self.viewport().height():
                return
            if block.blockNumber() < len(self._lines):
                yield self._lines[block.blockNumber()], place
            block = block.next()

    def _place(self, block: QTextBlock) -> QRect:
        place = self.blockBoundingGeometry(block).translated(self.contentOffset())
        return place.toAlignedRect()

    def _make_room(self) -> None:
        self.setViewportMargins(self.margin_width(), 0, 0, 0)
        self._place_margin()
        self._margin.update()

    def _place_margin(self) -> None:
        inside = self.contentsRect()
        self._margin.setGeometry(
            inside.left(), inside.top(), self.margin_width(), self.viewport().height()
        )

    def _follow(self, _area: QRect, _moved: int) -> None:
        self._margin.update()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_margin()


class _Margin(QWidget):
    """The numbers and bars left of the text."""

    def __init__(self, view: SourceView) -> None:
        super().__init__(view)
        self._view = view

    @override
    def sizeHint(self) -> QSize:
        return QSize(self._view.margin_width(), 0)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setFont(self._view.font())
        letter = self._view.fontMetrics()
        bar = self.width() - letter.horizontalAdvance("0")
        number_ends = bar - letter.horizontalAdvance("0") // 2
        muted = appearance.muted(self.palette())
        for line, place in self._view.visible_lines():
            painter.setPen(muted)
            if line.number:
                numbered = QRect(0, place.top(), number_ends, letter.height())
                painter.drawText(numbered, Qt.AlignmentFlag.AlignRight, str(line.number))
            painter.setPen(_bar(self, line.group))
            painter.drawLine(bar, place.top(), bar, place.bottom())


def _bar(widget: QWidget, group: Group) -> QPen:
    """A whole or a broken line, two logical pixels wide."""
    colour = appearance.muted(widget.palette())
    if group is Group.EXACT:
        return QPen(colour, 2)
    pen = QPen(colour, 2, Qt.PenStyle.CustomDashLine)
    pen.setDashPattern([1.5, 1.5])
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    return pen
