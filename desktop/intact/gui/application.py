"""The application, which is also told by the system to open files (macOS: QEvent.FileOpen).

On macOS a second "Open with" comes here too, since the system starts no second instance. Tested on
Linux with events made for it; not tried on a Mac yet.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication

from intact.overriding import override

if TYPE_CHECKING:
    from intact.gui.readable import Readable


class Application(QApplication):
    """What the system wants to have opened.

    Signals:
        file_opened: the Path of one file.
        link_opened: a text that begins with Intact's own scheme.
    """

    file_opened = Signal(object)
    link_opened = Signal(str)
    readable: Readable | None = None
    """Looks after the palette, once the window stands there."""

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
        done = super().event(event)
        if event.type() == QEvent.Type.ApplicationPaletteChange and self.readable is not None:
            self.readable.settle()
        return done
