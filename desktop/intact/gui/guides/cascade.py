"""Where the boxes of a drawn menu path stand: a bar, then menus that open from one another.

Plain geometry in logical pixels, left to right; whoever paints may mirror it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSizeF

ROWS_AROUND = 1
"""Rows without words above and below the entry of a menu: others stand there, too."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One word of the path.

    Attributes:
        box: the bar or the menu it stands in.
        row: the entry itself.
        is_bar: whether the box is a bar, not a menu.
    """

    box: QRectF
    row: QRectF
    is_bar: bool


def cascade(widths: Sequence[float], line: float, room: float) -> tuple[Entry, ...]:
    """The boxes of a path.

    Args:
        widths: of the words, outermost first.
        line: height of a line of text.
        room: the width to fill at most; longer words are to be cut.
    """
    row = line * 1.7
    if not widths:
        return ()
    if len(widths) == 1:
        return (_menu(QPointF(0, 0), _width(widths[0], line, room), row),)
    bar = QRectF(0, 0, min(room, line * 26), row * 1.15)
    first = QRectF(line * 0.5, bar.top(), _width(widths[0], line, room - line), bar.height())
    entries = [Entry(bar, first, is_bar=True)]
    corner = QPointF(first.left(), bar.bottom() + line * 0.25)
    for width in widths[1:]:
        wide = _width(width, line, room)
        left = max(min(corner.x(), room - wide), 0.0)
        if entries[-1].box.right() > left and not entries[-1].is_bar:  # it would cover the last one
            corner = QPointF(corner.x(), entries[-1].box.bottom() + line * 0.25)
        entries.append(_menu(QPointF(left, corner.y()), wide, row))
        last = entries[-1]
        corner = QPointF(last.box.right() + line * 0.25, last.row.top() - ROWS_AROUND * row)
    return tuple(entries)


def extent(entries: Sequence[Entry]) -> QSizeF:
    """The room all boxes take together."""
    if not entries:
        return QSizeF()
    return QSizeF(
        max(entry.box.right() for entry in entries), max(entry.box.bottom() for entry in entries)
    )


def _width(word: float, line: float, room: float) -> float:
    """A menu as wide as its word, with room for a mark behind it."""
    return min(max(word + line * 3.2, line * 8), room)


def _menu(corner: QPointF, width: float, row: float) -> Entry:
    box = QRectF(corner, QSizeF(width, row * (2 * ROWS_AROUND + 1)))
    return Entry(box, QRectF(box.left(), box.top() + ROWS_AROUND * row, width, row), is_bar=False)
