"""Sketches of steps that are no menu: a list, a mail, a file, dragging, dropping.

All are drawn in the same field, `FIELD` lines of text wide and high.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF, QSizeF

from intact.clients.client import Sketch
from intact.gui.guides.ink import Ink

FIELD = QSizeF(17, 7.4)
_ROWS = 4
_CHOSEN = 1
"""Rows of the list, and which of them is the message."""


def draw(sketch: Sketch, ink: Ink) -> None:
    """Paints a sketch with its corner at the origin."""
    _DRAWINGS[sketch](ink)


def _rows(ink: Ink, rect: QRectF) -> QRectF:
    """A list of messages in a window, one of them chosen; where that one is."""
    ink.box(rect)
    height = rect.height() / _ROWS
    chosen = rect
    for number in range(_ROWS):
        row = QRectF(rect.left(), rect.top() + number * height, rect.width(), height)
        inner = row.adjusted(ink.line * 0.2, ink.line * 0.15, -ink.line * 0.2, -ink.line * 0.15)
        marked = number == _CHOSEN
        if marked:
            ink.mark(inner)
            chosen = inner
        colour = ink.on_mark() if marked else None
        width = inner.width() * (0.78 - 0.12 * (number % 3))
        ink.stroke(inner.left() + ink.line * 0.6, inner.center().y(), width, colour)
    return chosen


def _list(ink: Ink) -> None:
    chosen = _rows(ink, _rect(ink, 0, 0, FIELD.width(), FIELD.height()))
    ink.pointer(QPointF(chosen.center().x(), chosen.center().y()))


def _new_mail(ink: Ink) -> None:
    sheet = _rect(ink, 0, 0, FIELD.width(), FIELD.height())
    ink.box(sheet)
    for number in range(2):
        top = ink.line * (1 + 1.2 * number)
        ink.stroke(ink.line * 0.8, top, ink.line * 2)
        ink.stroke(ink.line * 3.4, top, ink.line * 9, ink.strong if number == 0 else None)


def _send(ink: Ink) -> None:
    _new_mail(ink)
    letter = _rect(ink, 0.8, 4.2, 3.2, 2.2)
    ink.letter(letter)
    ink.stroke(letter.right() + ink.line * 0.5, letter.center().y(), ink.line * 4)
    button = _rect(ink, 12, 4.6, 4.2, 1.8)
    ink.mark(button)
    middle = button.center()
    ink.stroke(button.left() + ink.line, middle.y(), button.width() - ink.line * 2, ink.on_mark())
    ink.pointer(QPointF(middle.x() + ink.line, middle.y() + ink.line * 0.2))


def _file(ink: Ink) -> None:
    ink.letter(_rect(ink, 0.6, 2.2, 4.6, 3.2))
    ink.arrow(QPointF(ink.line * 6.2, ink.line * 3.8), QPointF(ink.line * 10, ink.line * 3.8))
    _sheet(ink, 11.2)


def _drag(ink: Ink) -> None:
    chosen = _rows(ink, _rect(ink, 0, 0.5, 7, 6.4))
    there = _rect(ink, 11, 1.2, 5.6, 5)
    ink.frame(there)
    height = chosen.center().y() + ink.line * 0.4
    ink.arrow(QPointF(ink.line * 5, height), QPointF(ink.line * 12.6, height))
    ink.letter(_rect(ink, 12.9, 2.2, 2.4, 1.7))


def _drop(ink: Ink) -> None:
    _sheet(ink, 0.8)
    ink.arrow(QPointF(ink.line * 6.4, ink.line * 3.8), QPointF(ink.line * 11.2, ink.line * 3.8))
    window = _rect(ink, 9.4, 0.2, 7.4, 7)
    ink.frame(window)


def _sheet(ink: Ink, left: float) -> None:
    """A file with lines in it."""
    sheet = _rect(ink, left, 0.8, 4.6, 6)
    ink.box(sheet)
    ink.letter(_rect(ink, left + 0.8, 1.6, 3, 2.1))
    for number in range(2):
        width = sheet.width() - ink.line * (1.6 + number)
        ink.stroke(sheet.left() + ink.line * 0.8, ink.line * (4.6 + number), width)


def _rect(ink: Ink, left: float, top: float, width: float, height: float) -> QRectF:
    """A place in lines of text, in pixels."""
    return QRectF(left * ink.line, top * ink.line, width * ink.line, height * ink.line)


_DRAWINGS: dict[Sketch, Callable[[Ink], None]] = {
    Sketch.LIST: _list,
    Sketch.NEW_MAIL: _new_mail,
    Sketch.SEND: _send,
    Sketch.FILE: _file,
    Sketch.DRAG: _drag,
    Sketch.DROP: _drop,
}
