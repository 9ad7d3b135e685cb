"""The colour scheme of a picture."""

from __future__ import annotations

from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

_BUTTON, _WINDOW, _BASE = (QColor(*[grey] * 3) for grey in (56, 36, 28))


def show(application: QApplication, name: str) -> None:
    """Shows everything in "light" or "dark" from now on."""
    palette = QPalette()
    if name == "dark":
        palette = QPalette(_BUTTON, _WINDOW)
        palette.setColor(QPalette.ColorRole.Base, _BASE)
    application.setPalette(palette)
