"""Keys drawn as keys."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QLabel, QWidget

from intact.gui.parts.keycaps import KeyCaps


@pytest.mark.parametrize(
    ("keys", "caps"),
    [
        ("Ctrl+Alt+F", ["Ctrl", "Alt", "F"]),
        ("F1", ["F1"]),
        ("Ctrl++", ["Ctrl", "+"]),
        ("Shift+F", ["Shift", "F"]),
    ],
)
def test_each_key_has_its_cap(qtbot, keys, caps):
    """The plus between them is no key, the one at the end is."""
    widget = KeyCaps(QKeySequence(keys))
    qtbot.addWidget(widget)
    assert [cap.text() for cap in widget.findChildren(QLabel)] == caps
    assert not widget.grab().isNull()


def test_keys_stand_in_their_order_in_every_layout(qtbot):
    """Ctrl before S, at the side where the eye begins."""
    parent = QWidget()
    qtbot.addWidget(parent)
    parent.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    caps = KeyCaps(QKeySequence("Ctrl+S"), parent)
    caps.resize(300, 30)
    parent.show()
    control, letter = caps.findChildren(QLabel)
    qtbot.waitUntil(lambda: control.x() < letter.x())
    assert control.x() > 150
