"""Contrast, measured in pictures of every state: 4.5 : 1 for text, 3 : 1 for drawings."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QLabel, QProgressBar, QWidget

from gui.access.pixels import contrast_in, lines_in, picture
from gui.access.schemes import SCHEMES
from gui.access.states import STATES
from gui.access.walking import Node, Role, walk
from intact.gui.guides.picture import StepPicture
from intact.gui.parts.icon_label import IconLabel

TEXT, DRAWING = 4.5, 3.0
_WORDS = {
    Role.Heading,
    Role.StaticText,
    Role.Button,
    Role.ButtonMenu,
    Role.CheckBox,
    Role.RadioButton,
    Role.PageTab,
    Role.EditableText,
    Role.ComboBox,
    Role.SpinBox,
}
_ROWS = {Role.ListItem, Role.Cell}


@pytest.fixture
def scheme(request):
    """The colours of the whole program."""
    before = QApplication.palette()
    QApplication.setPalette(SCHEMES[request.param]())
    yield request.param
    QApplication.setPalette(before)


@pytest.mark.parametrize("state", STATES)
@pytest.mark.parametrize("scheme", SCHEMES, indirect=True)
def test_everything_can_be_read(bench, scheme, state):
    """Texts, rows, placeholders, what is selected, and the drawings that mean something."""
    window = STATES[state](bench)
    bench.qtbot.waitUntil(window.isVisible)
    image = picture(window)
    faint = [
        f"{what} {ratio:.2f}"
        for what, ratio, needed in measured(window, image)
        if ratio < needed
    ]
    if faint:
        image.save(f"/tmp/dump/faint-{scheme}-{state}.png")
    assert faint == []


def measured(window: QWidget, image: QImage) -> Iterator[tuple[str, float, float]]:
    """What is seen, its contrast, and the contrast it needs."""
    for node in walk(window):
        place = seen(window, node)
        if node.state.disabled or place.isEmpty():
            continue
        if node.role in _WORDS and not _is_drawn(node.widget):
            yield str(node), contrast_in(image, place), TEXT
        elif node.role in _ROWS:
            yield from _row(window, image, node, place)
    for drawing in (*window.findChildren(IconLabel), *window.findChildren(StepPicture)):
        if drawing.isVisible() and not drawing.visibleRegion().isEmpty():
            place = _within(window, drawing, drawing.visibleRegion().boundingRect())
            yield type(drawing).__name__, contrast_in(image, place), DRAWING


def seen(window: QWidget, node: Node) -> QRect:
    """The part of it that is not hidden by anything, in the window's pixels."""
    if node.widget is not None:
        return _within(window, node.widget, node.widget.visibleRegion().boundingRect())
    place = QRect(window.mapFromGlobal(node.rect.topLeft()), node.rect.size())
    for view in window.findChildren(QAbstractScrollArea):
        if view.isVisible() and type(view).__name__ == node.path[-2]:
            return place & _within(window, view.viewport(), view.viewport().rect())
    return place


def _within(window: QWidget, widget: QWidget, place: QRect) -> QRect:
    return QRect(widget.mapTo(window, place.topLeft()), place.size())


def _row(window: QWidget, image: QImage, node: Node, place: QRect) -> Iterator[tuple[str, float, float]]:
    """Each piece of text in a row, without the lines around it; what comes first may be an icon."""
    letter = window.fontMetrics().height()
    inside = place.adjusted(5, 3, -3, -3)
    for piece, ratio in lines_in(image, inside, letter // 2):
        is_icon = piece.width() < letter * 1.3 and piece.x() < place.x() + letter * 2
        yield f"{node} at {piece.x()},{piece.y()}", ratio, DRAWING if is_icon else TEXT


def _is_drawn(widget: QWidget | None) -> bool:
    """Has no text, or nothing in it."""
    if isinstance(widget, QLabel) and not widget.text():
        return True
    return isinstance(widget, QProgressBar)
