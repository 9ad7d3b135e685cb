"""The second level."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from intact.gui.parts.labels import Label
from intact.gui.parts.more_button import MoreButton, hanging


@pytest.mark.parametrize("way", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_the_arrow_begins_where_the_text_above_it_does(qtbot, way):
    """The room a style leaves around it hangs out, on the side where reading begins."""
    window = QWidget()
    qtbot.addWidget(window)
    window.setLayoutDirection(way)
    column = QVBoxLayout(window)
    label, button = Label("A sentence"), MoreButton("Details")
    column.addWidget(label)
    column.addLayout(hanging(button))
    window.resize(300, 100)
    window.show()
    qtbot.waitExposed(window)
    out = button.iconSize().width() // 2
    if way is Qt.LayoutDirection.LeftToRight:
        assert label.geometry().left() - button.geometry().left() == out
    else:
        assert button.geometry().right() - label.geometry().right() == out
    assert window.rect().contains(button.geometry())
