"""What the system, or a later start, wants to have opened in a window that is there already."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from intact.clients.link import NotALink, parse
from intact.drops.payload import Payload
from intact.source import Origin

if TYPE_CHECKING:
    from intact.gui.window import Window


ACTIVATION: Final = "XDG_ACTIVATION_TOKEN"
"""Where a desktop under Wayland puts what a program that it starts may bring to the front once.

https://wayland.app/protocols/xdg-activation-v1: without it the desktop asks for attention only.
"""

OLDER_ACTIVATION: Final = "DESKTOP_STARTUP_ID"
"""Where those put it that know X11 only, GLib before 2.76 among them."""


def show_files(window: Window, paths: tuple[Path, ...], token: str = "") -> None:
    """Brings the window to the front, by the desktop's token, and takes the files."""
    window.stay_open()
    bring_to_front(window, token)
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


def bring_to_front(window: QWidget, token: str = "") -> None:
    """Shows a window before others, or where the system forbids that, asks for attention."""
    if token:
        os.environ[ACTIVATION] = token  # from there Qt takes it
    window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
    window.show()
    window.raise_()
    window.activateWindow()
    os.environ.pop(ACTIVATION, None)
    if not token:
        QApplication.alert(window)
