"""What can be seen of a window: pictures of it, and the contrast in parts of them.

Text is smoothed, so most of its pixels have a colour between its own and that of its ground.
Pictures are made at twice the size, where every stroke has pixels of the full colour; the contrast
of a text is that of the strongest few of them.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from functools import cache

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QWidget

from intact.gui.appearance import contrast

TWICE = 2
_STRONGEST = 12
"""Pixels of a text that have to be that strong: less than a dot above an i."""
_EDGE = 2 * TWICE
"""Pixels from the outside of a box to where its tick may begin."""
_FAINT = 1.1
"""Contrast below which two colours are one ground, as in the gradient of a button."""


def picture(window: QWidget) -> QImage:
    """The window at twice its size."""
    image = QImage(window.size() * TWICE, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(TWICE)
    image.fill(QColor("magenta"))
    window.render(image, QPoint())
    image.setDevicePixelRatio(1)
    return image


def contrast_in(image: QImage, place: QRect) -> float:
    """The contrast of what stands in a place (in the window's pixels) with its ground."""
    return _strongest(_colours(image, _twice(place)))


def edge_in(image: QImage, place: QRect) -> float:
    """The contrast of the edge of a box or a circle in a place with what lies around it."""
    inner = _twice(place)
    around = _ring(image, inner.adjusted(-_EDGE, -_EDGE, _EDGE, _EDGE))
    return _strongest(_ring(image, inner), around.most_common(1)[0][0])


def lines_in(image: QImage, place: QRect, gap: int) -> Iterator[tuple[QRect, float]]:
    """The pieces of text in a place, line by line, each with its contrast.

    Args:
        image: as `picture` makes it.
        place: in the window's pixels.
        gap: so many of the window's pixels without anything part two pieces of a line.
    """
    whole = _twice(place).intersected(image.rect())
    ground = _colours(image, whole).most_common(1)[0][0]
    rows = [_is_blank(image, QRect(whole.x(), y, whole.width(), 1), ground) for y in _down(whole)]
    for top, bottom in _runs(rows, 1):
        line = QRect(whole.x(), whole.y() + top, whole.width(), bottom - top)
        columns = [
            _is_blank(image, QRect(x, line.y(), 1, line.height()), ground) for x in _across(line)
        ]
        for left, right in _runs(columns, gap * TWICE):
            piece = QRect(line.x() + left, line.y(), right - left, line.height())
            if piece.width() >= 2 * TWICE and piece.height() >= 4 * TWICE:
                yield _half(piece), _strongest(_colours(image, piece), ground)


def changed(before: QImage, after: QImage, place: QRect) -> int:
    """Pixels whose change has a contrast of at least 3 : 1, in a place of two pictures."""
    pairs = Counter(zip(_raw(before, _twice(place)), _raw(after, _twice(place)), strict=True))
    return sum(count for (one, other), count in pairs.items() if _between(one, other) >= 3)


def _strongest(colours: Counter[int], ground: int | None = None) -> float:
    if ground is None:
        ground = colours.most_common(1)[0][0]
    seen = 0
    strength = sorted(((_between(one, ground), count) for one, count in colours.items()))
    for ratio, count in reversed(strength):
        seen += count
        if seen >= _STRONGEST:
            return ratio
    return 1.0


def _colours(image: QImage, place: QRect) -> Counter[int]:
    return Counter(_raw(image, place))


def _raw(image: QImage, place: QRect) -> memoryview:
    part = image.copy(place.intersected(image.rect()))
    return memoryview(bytes(part.constBits())).cast("I")


def _ring(image: QImage, place: QRect) -> Counter[int]:
    """The colours of the outermost pixels of a place."""
    inside = place.adjusted(_EDGE, _EDGE, -_EDGE, -_EDGE)
    return _colours(image, place) - _colours(image, inside)


def _is_blank(image: QImage, place: QRect, ground: int) -> bool:
    return all(_between(one, ground) < _FAINT for one in set(_raw(image, place)))


def _runs(blank: list[bool], gap: int) -> list[tuple[int, int]]:
    """Stretches that are not blank; a gap shorter than that belongs to its stretch."""
    runs: list[tuple[int, int]] = []
    for place, empty in enumerate(blank):
        if empty:
            continue
        if runs and place - runs[-1][1] < gap:
            runs[-1] = (runs[-1][0], place + 1)
        else:
            runs.append((place, place + 1))
    return runs


@cache
def _between(one: int, other: int) -> float:
    return contrast(QColor(one | 0xFF000000), QColor(other | 0xFF000000))


def _twice(place: QRect) -> QRect:
    return QRect(place.topLeft() * TWICE, place.size() * TWICE)


def _half(place: QRect) -> QRect:
    return QRect(place.topLeft() / TWICE, place.size() / TWICE)


def _down(place: QRect) -> range:
    return range(place.top(), place.bottom() + 1)


def _across(place: QRect) -> range:
    return range(place.left(), place.right() + 1)
