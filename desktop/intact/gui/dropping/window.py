"""A window that takes drops anywhere, and says while dragging what it would do."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QMainWindow
from typing_extensions import override

from intact.gui.dropping import mimedata
from intact.gui.dropping.area import DropCover
from intact.gui.dropping.mimedata import Welcome

_COPY = Qt.DropAction.CopyAction


class DropWindow(QMainWindow):
    """`dropped` carries the Payload, after the other program has been let go."""

    dropped = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setAcceptDrops(True)
        self.cover = DropCover(self)

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        welcome = _welcome(event)
        self.cover.answer(welcome)
        _reply(event, welcome)
        event.accept()  # so that moves and the leaving are told, also for what is refused

    @override
    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        _reply(event, _welcome(event))

    @override
    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self.cover.hide()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        self.cover.hide()
        welcome = _welcome(event)
        _reply(event, welcome)
        if welcome is Welcome.YES:
            payload = mimedata.dropped(event.mimeData())
            QTimer.singleShot(0, lambda: self.dropped.emit(payload))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.cover.setGeometry(self.rect())


def _welcome(event: QDropEvent) -> Welcome:
    offered = bool(event.possibleActions() & _COPY)
    return mimedata.welcome(event.mimeData().formats(), copy_offered=offered)


def _reply(event: QDropEvent, welcome: Welcome) -> None:
    """Accepts as a copy, whatever was proposed: Windows deletes the source after a move."""
    if welcome is Welcome.YES:
        event.setDropAction(_COPY)
        event.accept()
    else:
        event.setDropAction(Qt.DropAction.IgnoreAction)
        event.ignore()
