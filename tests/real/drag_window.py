"""The window with messages in its list, or a window of another program that takes files.

    python tests/real/drag_window.py list FILE...
    python tests/real/drag_window.py target FOLDER

The second writes the bytes of each file it is given, at once, to the folder, numbered.
"""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QWidget
from typing_extensions import override

from intact.gui.dropping.mimedata import Payload
from intact.gui.window import Window
from intact.source import Origin
from window_builders import core


class Target(QWidget):
    """Takes copies of files."""

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self._folder = folder
        self.setAcceptDrops(True)
        self.setWindowTitle("Target")

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.possibleActions() == Qt.DropAction.CopyAction:
            event.acceptProposedAction()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        for url in event.mimeData().urls():
            number = len(list(self._folder.iterdir()))
            draft = self._folder.parent / "draft"
            draft.write_bytes(Path(url.toLocalFile()).read_bytes())
            draft.rename(self._folder / str(number))


def main(what: str, *paths: str) -> int:
    """Shows one of the two windows."""
    application = QApplication([])
    if what == "target":
        target = Target(Path(paths[0]))
        target.show()
        return application.exec()
    window = Window()
    window.setWindowTitle("Samples")
    window.show()
    window.use(core())
    window.take(Payload(tuple(map(Path, paths))), Origin.FILE)
    window.session.samples.changed.connect(
        lambda: window.setWindowTitle(f"Samples {window.session.samples.rowCount()}")
    )
    return application.exec()


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
