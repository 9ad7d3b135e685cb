"""Buttons that go on in the next line where one is full."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from intact.gui.parts.flow import Flow


@pytest.fixture
def row(qtbot):
    """Three buttons of the same width in a widget that can be made narrow."""
    holder = QWidget()
    qtbot.addWidget(holder)
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    flow = Flow()
    column.addLayout(flow)
    column.addStretch(1)
    holder.buttons = [QPushButton("A button with words") for _ in range(3)]
    for button in holder.buttons:
        flow.addWidget(button)
    holder.flow = flow
    return holder


def places(holder):
    """Columns and lines of the buttons."""
    tops = sorted({button.y() for button in holder.buttons})
    lefts = sorted({button.x() for button in holder.buttons})
    return [(lefts.index(one.x()), tops.index(one.y())) for one in holder.buttons]


def test_where_there_is_room_it_is_one_line(row):
    """As any row of buttons."""
    row.resize(row.flow.sizeHint().width(), 300)
    row.show()
    assert places(row) == [(0, 0), (1, 0), (2, 0)]


def test_what_does_not_fit_begins_the_next_line(row):
    """And the layout knows how high that is."""
    width = row.flow.sizeHint().width() - 1
    row.resize(width, 300)
    row.show()
    assert places(row) == [(0, 0), (1, 0), (0, 1)]
    assert row.flow.heightForWidth(width) > row.flow.sizeHint().height() * 2 - 1


def test_it_can_be_as_narrow_as_its_widest_button(row):
    """Then each has its own line."""
    assert row.minimumSizeHint().width() == row.buttons[0].minimumSizeHint().width()


def test_from_right_to_left_the_first_is_on_the_right(row):
    """Mirrored."""
    row.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    row.resize(row.flow.sizeHint().width(), 300)
    row.show()
    assert places(row) == [(2, 0), (1, 0), (0, 0)]


def test_what_is_hidden_takes_no_room(row):
    """Nor a gap."""
    wide = row.flow.sizeHint().width()
    row.buttons[1].hide()
    row.show()
    assert row.flow.sizeHint().width() < wide * 0.7
