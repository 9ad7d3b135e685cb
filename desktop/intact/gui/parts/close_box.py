"""The button that closes a window, looking like the buttons beside it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QDialogButtonBox, QWidget

_CLOSE = QDialogButtonBox.StandardButton.Close


def close_box(parent: QWidget) -> QDialogButtonBox:
    """A row with Close, without the icon and in our own words.

    Some styles put icons on standard buttons only, so that one of three buttons had one. Qt's own
    word is not the one of our other buttons in every language.
    """
    box = QDialogButtonBox(_CLOSE, parent)
    button = box.button(_CLOSE)
    button.setIcon(QIcon())
    button.setText(QCoreApplication.translate("CloseBox", "Close"))
    return box
