"""The button that closes a window, looking like the buttons beside it."""

from __future__ import annotations

from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QDialogButtonBox, QWidget

_CLOSE = QDialogButtonBox.StandardButton.Close


def close_box(parent: QWidget) -> QDialogButtonBox:
    """A row with Close, in Qt's own words and without the icon.

    Some styles put icons on standard buttons only, so that one of three buttons had one.
    """
    box = QDialogButtonBox(_CLOSE, parent)
    box.button(_CLOSE).setIcon(QIcon())
    return box
