"""The button that closes a window."""

from __future__ import annotations

from PySide6.QtWidgets import QDialogButtonBox, QWidget

from intact.gui.parts.close_box import close_box


def test_it_has_words_and_no_icon(qtbot):
    """Whatever the style does with standard buttons."""
    window = QWidget()
    qtbot.addWidget(window)
    button = close_box(window).button(QDialogButtonBox.StandardButton.Close)
    assert button.text()
    assert button.icon().isNull()
