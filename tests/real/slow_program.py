"""A window to drag one file out of, by a program that takes its time over the first answer.

Started as `python tests/real/slow_program.py SECONDS FILE TITLE`. It prints a line each time it has
answered.
"""

from __future__ import annotations

import sys
import time

from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QDrag, QMouseEvent
from PySide6.QtWidgets import QApplication, QLabel
from typing_extensions import override

_FILES = "text/uri-list"


class Slow(QMimeData):
    """Answers the first question late, as a program that has to load the message first.

    Attributes:
        seconds: until the next answer of any of them.
    """

    seconds = 0.0

    def __init__(self, path: str) -> None:
        super().__init__()
        self._path = path

    @override
    def formats(self) -> list[str]:
        return [_FILES]

    @override
    def hasFormat(self, mimetype: str) -> bool:
        return mimetype == _FILES

    @override
    def retrieveData(self, mimetype: str, preferredType: object) -> list[QUrl]:
        waits, Slow.seconds = Slow.seconds, 0.0
        time.sleep(waits)
        sys.stdout.write("answered\n")
        sys.stdout.flush()
        return [QUrl.fromLocalFile(self._path)]


class Handle(QLabel):
    """Begins a drag at the first move of a pressed mouse."""

    @override
    def mouseMoveEvent(self, ev: QMouseEvent) -> None:
        drag = QDrag(self)
        drag.setMimeData(Slow(sys.argv[2]))
        drag.exec(Qt.DropAction.CopyAction)


if __name__ == "__main__":
    Slow.seconds = float(sys.argv[1])
    application = QApplication(sys.argv)
    handle = Handle()
    handle.setWindowTitle(sys.argv[3])
    handle.show()
    sys.exit(application.exec())
