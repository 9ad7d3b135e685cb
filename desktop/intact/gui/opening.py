"""What the system, or a later start, wants to have opened in a window that is there already."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from intact.clients.link import NotALink, parse
from intact.drops.payload import Payload
from intact.source import Origin

if TYPE_CHECKING:
    from intact.gui.window import Window


def show_files(window: Window, paths: tuple[Path, ...]) -> None:
    """Brings the window to the front and takes the files."""
    window.stay_open()
    bring_to_front(window)
    if paths:
        window.take(Payload(paths), Origin.OPENED_WITH)


def follow_link(window: Window, text: str) -> None:
    """Brings the window to the front and opens a guide where a link leads."""
    window.stay_open()
    bring_to_front(window)
    try:
        window.open_guide(parse(text))
    except NotALink as error:
        window.open_guide(error)


def bring_to_front(window: QWidget) -> None:
    """Shows a window before others, or where the system forbids that, asks for attention."""
    window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
    window.show()
    window.raise_()
    window.activateWindow()
    QApplication.alert(window)
