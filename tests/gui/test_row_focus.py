"""A list that the keyboard comes into is read with the row it is on."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QLineEdit, QListWidget, QTableWidget, QTableWidgetItem, QWidget

from intact.gui.dropping.mimedata import Payload
from intact.gui.row_focus import RowFocus
from intact.source import Origin
from window_builders import write_messages


class FakeBridge:
    """Remembers instead of speaking; tests/real has a real reader."""

    Event = QAccessible.Event

    def __init__(self, *, active=True):
        self.active = active
        self.names = []

    def isActive(self):  # noqa: N802 - Qt's name
        """Whether anybody listens."""
        return self.active

    def queryAccessibleInterface(self, view):  # noqa: N802 - Qt's name
        """As it is."""
        return QAccessible.queryAccessibleInterface(view)

    def updateAccessibility(self, event):  # noqa: N802 - Qt's name
        """Notes the name of what has the keyboard."""
        assert event.type() is QAccessible.Event.Focus
        self.names.append(event.accessibleInterface().text(QAccessible.Text.Name))


@pytest.fixture
def bridge(monkeypatch):
    """What a screen reader would be told."""
    made = FakeBridge()
    monkeypatch.setattr("intact.gui.row_focus.QAccessible", made)
    return made


@pytest.fixture
def places(qtbot, qapp):
    """A field, a list and a table in a window, with the keyboard in the field."""
    follower = RowFocus(qapp)
    window = QWidget()
    field, rows, cells = QLineEdit(window), QListWidget(window), QTableWidget(2, 2, window)
    rows.addItems(["One", "Two"])
    rows.setCurrentRow(1)
    cells.setItem(1, 0, QTableWidgetItem("Cell"))
    cells.setCurrentCell(1, 0)
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    field.setFocus()
    yield field, rows, cells
    follower.deleteLater()


def test_the_row_is_read_on_the_way_in(qtbot, places, bridge):
    """In lists and tables, and nowhere else."""
    field, rows, cells = places
    rows.setFocus()
    qtbot.waitUntil(lambda: bridge.names == ["Two"])
    field.setFocus()
    cells.setFocus()
    qtbot.waitUntil(lambda: bridge.names == ["Two", "Cell"])


def test_an_empty_list_has_no_row_to_read(qtbot, places, bridge):
    """Its name says enough."""
    _, rows, cells = places
    rows.clear()
    rows.setFocus()
    cells.setFocus()
    qtbot.waitUntil(lambda: bridge.names == ["Cell"])


def test_where_nobody_listens_nothing_is_done(qtbot, places, bridge):
    """Most people have no screen reader."""
    bridge.active = False
    _, rows, _ = places
    rows.setFocus()
    qtbot.wait(20)
    assert bridge.names == []


def test_the_sample_that_moves_up_is_read(qtbot, window, tmp_path, bridge):
    """Where the one that had the keyboard was taken out, it is the next that Delete would take."""
    shown = window()
    shown.take(Payload(tuple(write_messages(tmp_path, 3))), Origin.FILE)
    qtbot.waitUntil(lambda: shown.session.samples.rowCount() == 3 and shown.session.settled)
    view = shown.workspace.samples
    qtbot.waitUntil(view.hasFocus)
    qtbot.keyClick(view, Qt.Key.Key_Delete)
    assert len(bridge.names) == 1
    assert "Message 1" in bridge.names[0]
