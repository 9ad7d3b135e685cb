"""The order of reading follows the layouts, and nothing of them is held."""

from __future__ import annotations

import gc

import pytest
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLayout,
    QLayoutItem,
    QLineEdit,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from intact.gui.parts.flow import Flow
from intact.gui.parts.order import read_in_order

NAMES = ("first", "second", "third", "fourth", "fifth", "sixth")


@pytest.fixture
def page(qtbot):
    """A page whose fields were made in another order than that in which they are shown."""
    page = QWidget()
    qtbot.addWidget(page)
    fields = {name: QLineEdit(name, page) for name in sorted(NAMES)}
    rows, row, grid, flow = QVBoxLayout(page), QHBoxLayout(), QGridLayout(), Flow()
    row.addWidget(fields["first"])
    row.addWidget(fields["second"])
    grid.addWidget(fields["fourth"], 1, 0)
    grid.addWidget(fields["third"], 0, 0)
    grid.addWidget(fields["fifth"], 0, 1, 2, 1)
    flow.addWidget(fields["sixth"])
    for layout in (row, grid, flow):
        rows.addLayout(layout)
    return page


def shown(page):
    """The fields as a screen reader goes through them."""
    return tuple(field.text() for field in page.findChildren(QLineEdit))


def test_fields_are_read_as_they_are_shown(page):
    """Through layouts in layouts, by rows; what is two rows high comes with the second."""
    assert shown(page) != NAMES
    read_in_order(page)
    assert shown(page) == NAMES


def test_no_item_of_a_stack_is_held(qtbot):
    """Qt ends it when its page leaves; Python would take what is made there later for it."""
    stack = QStackedWidget()
    qtbot.addWidget(stack)
    stack.addWidget(QLineEdit("a page"))
    before = _items()
    read_in_order(stack)
    assert [item for item in _items() if not any(item is one for one in before)] == []


def _items():
    """What Python knows of items in layouts."""
    known = (one for one in gc.get_objects() if isinstance(one, QLayoutItem))
    return [item for item in known if not isinstance(item, QLayout)]
