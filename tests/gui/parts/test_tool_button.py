"""A small button."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from intact.gui.parts.tool_button import ToolButton


@pytest.fixture
def buttons(qtbot):
    """One with a menu, above one without."""
    holder = QWidget()
    upper, lower = ToolButton(holder), ToolButton(holder)
    upper.setMenu(QMenu(upper))
    column = QVBoxLayout(holder)
    for one in (upper, lower):
        one.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        column.addWidget(one)
    qtbot.addWidget(holder)
    with qtbot.waitActive(holder):
        holder.show()
        holder.activateWindow()
    yield upper, lower
    holder.close()


def test_down_opens_a_menu(qtbot, buttons, monkeypatch):
    """As in the lists beside it; the keyboard does not go to another button."""
    upper, _ = buttons
    opened = []
    monkeypatch.setattr(upper, "showMenu", lambda: opened.append(True))
    upper.setFocus()
    qtbot.keyClick(upper, Qt.Key.Key_Down)
    assert opened
    assert upper.hasFocus()


def test_other_keys_do_what_they_do_on_any_button(qtbot, buttons):
    """Space presses it."""
    _, lower = buttons
    with qtbot.waitSignal(lower.clicked):
        qtbot.keyClick(lower, Qt.Key.Key_Space)
