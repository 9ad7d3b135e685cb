"""The application, which is also told by the system to open files (macOS: QEvent.FileOpen).

On macOS a second "Open with" comes here too, since the system starts no second instance. Tested on
Linux with events made for it; not tried on a Mac yet.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication

from intact.overriding import override


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
            from intact.clients.link import SCHEME  # noqa: PLC0415 - seldom told

            address = event.url().toString()
            if address.startswith(SCHEME):
                self.link_opened.emit(address)
            elif event.file():  # an address of another kind has none
                self.file_opened.emit(Path(event.file()))
            return True
        return super().event(event)
