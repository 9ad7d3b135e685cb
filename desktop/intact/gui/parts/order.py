"""The order of reading: what a screen reader and the Tab key go through is what is seen.

Qt lists the children of a widget, and goes through them with Tab, in the order they were made. Here
they are put into the order in which the layouts show them; where nothing lies over anything else,
no pixel changes by that.
"""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QGridLayout,
    QLayout,
    QScrollArea,
    QSplitter,
    QStackedWidget,
    QTabWidget,
    QWidget,
)


def read_in_order(widget: QWidget, after: QWidget | None = None) -> QWidget | None:
    """Puts a widget and all that is below it into the order in which it is shown.

    Args:
        widget: a page, a dialog, a card.
        after: from where Tab comes to the first of it.

    Returns:
        the last one that Tab comes to; `after` where there is none.
    """
    for child in (widget, *_below(widget)):
        if not child.isWindow():
            child.raise_()
        if child.focusPolicy() & Qt.FocusPolicy.TabFocus and child.focusProxy() is None:
            if after is not None:
                QWidget.setTabOrder(after, child)
            after = child
    return after


def _below(widget: QWidget) -> Iterator[QWidget]:
    for child in _children(widget):
        yield child
        yield from _below(child)


def _children(widget: QWidget) -> Iterator[QWidget]:
    """What stands in a widget, from the first to the last."""
    if isinstance(widget, QTabWidget):
        widget.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # else Tab comes to its bar twice; but Qt
        widget.tabBar().setFocusPolicy(Qt.FocusPolicy.TabFocus)  # has taken it from the bar, too
        yield widget.tabBar()
        yield from widget.findChildren(QStackedWidget, "qt_tabwidget_stackedwidget")
    elif isinstance(widget, QSplitter):
        for place in range(widget.count()):
            yield widget.handle(place)
            if (part := widget.widget(place)) is not None:
                yield part
    elif isinstance(widget, QScrollArea):
        if (inside := widget.widget()) is not None:
            yield inside
    elif (layout := widget.layout()) is not None:
        yield from _in_layout(layout)


def _in_layout(layout: QLayout) -> Iterator[QWidget]:
    for part in _parts(layout):
        if isinstance(part, QLayout):
            yield from _in_layout(part)
        else:
            yield part


def _parts(layout: QLayout) -> list[QWidget | QLayout]:
    """What is directly in a layout, by rows, whenever it was added.

    What is several rows high, as a button beside two lines of text, comes with the last of them.

    Found without `itemAt`: PySide takes an item for a part of its layout and keeps its wrapper as
    long as that. Qt ends the item when its widget leaves, and what is made at its place later would
    be taken for the item.
    """
    around, direct = layout.parentWidget(), Qt.FindChildOption.FindDirectChildrenOnly
    near: list[QWidget | QLayout] = [*layout.findChildren(QLayout, options=direct)]
    near += around.findChildren(QWidget, options=direct) if around is not None else []
    placed = [(layout.indexOf(one), one) for one in near]
    found = [(place, one) for place, one in placed if place >= 0]
    return [one for _, one in sorted(found, key=lambda one: _cell(layout, one[0]))]


def _cell(layout: QLayout, place: int) -> tuple[int, int]:
    """Row and column; what has no rows is one."""
    if not isinstance(layout, QGridLayout):
        return 0, place
    row, column, rows, _ = _four(layout.getItemPosition(place))
    return row + rows - 1, column


def _four(position: object) -> tuple[int, int, int, int]:
    """What PySide declares as nothing certain."""
    row, column, rows, columns = position if isinstance(position, tuple) else (0, 0, 1, 1)
    return row, column, rows, columns
