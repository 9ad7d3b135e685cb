"""A column that is filled anew."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from intact.gui.parts.column import Column
from intact.gui.parts.labels import Label


def test_widgets_stand_in_the_order_they_came(qtbot):
    """From top to bottom."""
    column = Column("Findings")
    qtbot.addWidget(column)
    column.resize(300, 200)
    column.show()
    for text in ("one", "two", "three"):
        column.append(Label(text))

    def tops():
        return [widget.mapTo(column, widget.rect().topLeft()).y() for widget in column.widgets()]

    qtbot.waitUntil(lambda: tops() == sorted(set(tops())))
    assert [widget.text() for widget in column.widgets()] == ["one", "two", "three"]


def test_clearing_takes_everything_out_and_goes_to_the_top(qtbot):
    """The next sample begins at its beginning."""
    column = Column("Findings")
    qtbot.addWidget(column)
    column.append(Label("one"))
    column.verticalScrollBar().setValue(5)
    column.clear()
    assert column.widgets() == ()
    assert column.verticalScrollBar().value() == 0


def test_the_column_has_a_name(qtbot):
    """It can have the focus, so that arrow keys scroll it."""
    column = Column("Findings")
    qtbot.addWidget(column)
    assert column.accessibleName() == "Findings"


def test_tab_goes_through_the_column_where_it_stands(qtbot):
    """Not first to everything that was there when it was filled."""
    window = QWidget()
    qtbot.addWidget(window)
    layout = QVBoxLayout(window)
    column, after = Column("Texts"), QPushButton("After")
    layout.addWidget(column)
    layout.addWidget(after)
    first, second = QPushButton("First"), QPushButton("Second")
    column.append(first)
    column.append(second)
    assert first.nextInFocusChain() is second
    place = second.nextInFocusChain()
    while not place.focusPolicy() & Qt.FocusPolicy.TabFocus:
        place = place.nextInFocusChain()
    assert place is after


def test_the_height_it_needs_is_known_for_any_widgets(qtbot):
    """Also where none of them depends on the width."""
    column = Column("Findings")
    qtbot.addWidget(column)
    column.append(QPushButton("one"))
    one = column.height_for(300)
    column.append(QPushButton("two"))
    assert 0 < one < column.height_for(300)
    column.append(Label("word " * 100))
    assert column.height_for(300) > column.height_for(900)
