"""The application, which is also told by the system to open files (macOS: QEvent.FileOpen).

On macOS a second "Open with" comes here too, since the system starts no second instance. Tested on
Linux with events made for it; not tried on a Mac yet.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication, QWidget
from typing_extensions import override

from intact.clients.link import SCHEME


class Application(QApplication):
    """What the system wants to have opened.

    Signals:
        file_opened: the Path of one file.
        link_opened: a text that begins with Intact's own scheme.
    """

    file_opened = Signal(object)
    link_opened = Signal(str)

    @override
    def event(self, event: QEvent) -> bool:
        if isinstance(event, QFileOpenEvent):
            address = event.url().toString()
            if address.startswith(SCHEME):
                self.link_opened.emit(address)
            elif event.file():  # an address of another kind has none
                self.file_opened.emit(Path(event.file()))
            return True
        return super().event(event)


def bring_to_front(window: QWidget) -> None:
    """Shows a window before others, or where the system forbids that, asks for attention."""
    window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
    window.show()
    window.raise_()
    window.activateWindow()
    QApplication.alert(window)
