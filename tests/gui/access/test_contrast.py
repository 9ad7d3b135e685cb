"""Contrast, measured in pictures of every state: 4.5 : 1 for text, 3 : 1 for drawings."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage, QPalette
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QApplication,
    QCheckBox,
    QLineEdit,
    QPlainTextEdit,
    QRadioButton,
    QSpinBox,
    QStyle,
    QStyleOptionButton,
    QTabBar,
    QVBoxLayout,
    QWidget,
)

from gui.access.pixels import contrast_in, edge_in, lines_in, picture
from gui.access.schemes import SCHEMES
from gui.access.states import STATES
from gui.access.walking import Node, Role, seen, walk
from intact.gui import colour_scheme
from intact.gui.dropping.cover import DropCover
from intact.gui.guides.picture import StepPicture
from intact.gui.outlined import outline
from intact.gui.parts.icon_label import IconLabel
from intact.gui.readable import Readable

TEXT, DRAWING = 4.5, 3.0
QUIET = 1.6
"""Of an edge that is seen, and recedes."""
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
_CIRCLE = QStyle.SubElement.SE_RadioButtonIndicator
_ROWS = {Role.ListItem, Role.Cell}


@pytest.fixture
def scheme(request, qapp):
    """The colours of the whole program."""
    qapp.setPalette(SCHEMES[request.param]())
    readable = Readable(qapp)
    yield request.param
    readable.deleteLater()
    qapp.setPalette(QPalette())


@pytest.mark.parametrize("state", STATES)
@pytest.mark.parametrize("scheme", SCHEMES, indirect=True)
def test_everything_can_be_read(bench, scheme, state):
    """Texts, rows, placeholders, what is selected, and the drawings that mean something."""
    window = STATES[state](bench)
    bench.qtbot.waitUntil(window.isVisible)
    image = picture(window)
    faint = [
        f"{what} {ratio:.2f}" for what, ratio, needed in measured(window, image) if ratio < needed
    ]
    assert faint == []


@pytest.mark.usefixtures("scheme")
@pytest.mark.parametrize("own", [Qt.ColorScheme.Light, Qt.ColorScheme.Dark])
@pytest.mark.parametrize("kind", [QCheckBox, QRadioButton])
@pytest.mark.parametrize("scheme", ["light"], indirect=True)
def test_what_can_be_ticked_has_an_edge_in_intacts_own_colours(qapp, qtbot, own, kind):
    """On the window, and on the ground of a page; ticked or not."""
    qapp.setPalette(colour_scheme.palette(own))
    outline(qapp)
    grounds = (QPalette.ColorRole.Window, QPalette.ColorRole.Base)
    for ground, ticked in product(grounds, (False, True)):
        window = QWidget()
        qtbot.addWidget(window)
        window.setBackgroundRole(ground)
        window.setAutoFillBackground(True)
        button = kind("Tick")
        button.setChecked(ticked)
        QVBoxLayout(window).addWidget(button)
        window.show()
        qtbot.waitExposed(window)
        assert _edge(window, picture(window), button) >= DRAWING


@pytest.mark.usefixtures("scheme")
@pytest.mark.parametrize("own", [Qt.ColorScheme.Light, Qt.ColorScheme.Dark])
@pytest.mark.parametrize("kind", [QLineEdit, QPlainTextEdit, QSpinBox])
@pytest.mark.parametrize("scheme", ["light"], indirect=True)
def test_a_field_has_an_edge_in_intacts_own_colours(qapp, qtbot, own, kind):
    """On the window, and on the ground of a page, which is its own."""
    qapp.setPalette(colour_scheme.palette(own))
    outline(qapp)
    for ground in (QPalette.ColorRole.Window, QPalette.ColorRole.Base):
        window = QWidget()
        qtbot.addWidget(window)
        window.setBackgroundRole(ground)
        window.setAutoFillBackground(True)
        field = kind()
        QVBoxLayout(window).addWidget(field)
        window.show()
        qtbot.waitExposed(window)
        assert edge_in(picture(window), field.geometry()) >= DRAWING


@pytest.mark.usefixtures("scheme")
@pytest.mark.parametrize("own", [Qt.ColorScheme.Light, Qt.ColorScheme.Dark])
@pytest.mark.parametrize("scheme", ["light"], indirect=True)
def test_a_locked_field_has_the_ground_of_the_window(qapp, qtbot, own):
    """Fusion would paint it as one to write in."""
    qapp.setPalette(colour_scheme.palette(own))
    outline(qapp)
    field = QLineEdit()
    qtbot.addWidget(field)
    field.show()
    qtbot.waitExposed(field)
    group, role = QPalette.ColorGroup, QPalette.ColorRole
    ground = qapp.palette().color(role.Window)
    assert field.palette().color(group.Disabled, role.Base) == ground
    assert field.palette().color(group.Active, role.Base) != ground


@pytest.mark.usefixtures("scheme")
@pytest.mark.parametrize("own", [Qt.ColorScheme.Light, Qt.ColorScheme.Dark])
@pytest.mark.parametrize("kind", [QLineEdit, QPlainTextEdit, QSpinBox])
@pytest.mark.parametrize("scheme", ["light"], indirect=True)
def test_a_locked_field_keeps_a_quiet_edge(qapp, qtbot, own, kind):
    """In Fusion it is gone on a dark ground, and a heading stands over nothing."""
    qapp.setPalette(colour_scheme.palette(own))
    outline(qapp)
    window = QWidget()
    qtbot.addWidget(window)
    field, locked = kind(), kind()
    locked.setEnabled(False)
    layout = QVBoxLayout(window)
    layout.addWidget(field)
    layout.addWidget(locked)
    window.show()
    qtbot.waitExposed(window)
    image = picture(window)
    assert QUIET <= edge_in(image, locked.geometry()) < edge_in(image, field.geometry())


def measured(window: QWidget, image: QImage) -> Iterator[tuple[str, float, float]]:
    """What is seen, its contrast, and the contrast it needs."""
    cover = window.findChild(DropCover)
    shown = cover if cover is not None and cover.isVisible() else window  # which hides the rest
    for node in walk(shown):
        place = _seen(window, node)
        whole = node.widget.size() if node.widget is not None else node.rect.size()
        if place.size() != whole and node.role in _WORDS:
            continue  # scrolled half out of sight
        if place.height() != whole.height() and node.role in _ROWS:
            continue  # as above, where letters are cut through
        if node.state.disabled or place.isEmpty() or _says_nothing(node):
            continue
        if node.role in _WORDS:
            yield str(node), contrast_in(image, place), TEXT
            if isinstance(node.widget, QCheckBox | QRadioButton):  # its words are not all of it
                yield f"the edge of {node}", _edge(window, image, node.widget), DRAWING
        elif node.role in _ROWS:
            yield from _row(window, image, node, place)
    for drawing in (*shown.findChildren(IconLabel), *shown.findChildren(StepPicture)):
        place = seen(window, drawing)
        if not place.isEmpty() and place.size() == drawing.size():
            yield type(drawing).__name__, contrast_in(image, place), DRAWING


def _edge(window: QWidget, image: QImage, button: QCheckBox | QRadioButton) -> float:
    """The contrast of the box or circle of a button with what it stands on."""
    option = QStyleOptionButton()
    button.initStyleOption(option)
    is_box = isinstance(button, QCheckBox)
    part = QStyle.SubElement.SE_CheckBoxIndicator if is_box else _CIRCLE
    place = button.style().subElementRect(part, option, button)
    return edge_in(image, place.translated(button.mapTo(window, QPoint())))


def _seen(window: QWidget, node: Node) -> QRect:
    """The part of it that is not hidden by anything, in the window's pixels."""
    if node.widget is not None:
        return seen(window, node.widget)
    place = QRect(window.mapFromGlobal(node.rect.topLeft()), node.rect.size())
    for view in window.findChildren(QAbstractScrollArea):
        if view.isVisible() and type(view).__name__ == node.path[-2]:
            return place & seen(window, view.viewport())
    return place


def _row(
    window: QWidget, image: QImage, node: Node, place: QRect
) -> Iterator[tuple[str, float, float]]:
    """Each piece of text in a row, without the lines around it; what comes first may be an icon."""
    letter = window.fontMetrics().height()
    inside = place.adjusted(5, 3, -3, -3)
    for piece, ratio in lines_in(image, inside, letter // 2):
        is_icon = piece.width() < letter * 1.3 and piece.x() < place.x() + letter * 2
        yield f"{node} at {piece.x()},{piece.y()}", ratio, DRAWING if is_icon else TEXT


def _says_nothing(node: Node) -> bool:
    """An empty field; or what cannot be used now, which needs no contrast."""
    field = node.widget
    if isinstance(field, QPlainTextEdit):
        return not (field.toPlainText() or field.placeholderText())
    if isinstance(field, QLineEdit):
        return not (field.text() or field.placeholderText())
    return node.role is Role.PageTab and not _is_open(node)


def _is_open(tab: Node) -> bool:
    """Qt 6.11 tells nobody that a tab is disabled."""
    bars = [bar for bar in QApplication.allWidgets() if isinstance(bar, QTabBar)]
    return any(
        bar.isTabEnabled(place)
        for bar in bars
        for place in range(bar.count())
        if bar.tabText(place).replace("&", "") == tab.name
    )
