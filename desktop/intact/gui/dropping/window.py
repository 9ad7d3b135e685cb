"""A window that takes drops anywhere, and says while dragging what it would do.

It is light: what answers drags stands in `reception`, which is loaded with the first of them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QTimer, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QMainWindow

from intact.overriding import override

if TYPE_CHECKING:
    from intact.drops.payload import Payload
    from intact.gui.dropping.cover import DropCover
    from intact.gui.dropping.reception import Reception


class DropWindow(QMainWindow):
    """A window for drops.

    Signals:
        dropped: the Payload, after the other program has been let go.
        given_up: the person would not wait for the program of that name any longer.
        stands: it has been painted for the first time.
    """

    dropped = Signal(object)
    given_up = Signal(str)
    stands = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setAcceptDrops(True)
        self._is_painted = False
        self._reception: Reception | None = None

    @property
    def reception(self) -> Reception:
        """Who answers drags and drops; comes with the first one."""
        if self._reception is None:
            from intact.gui.dropping.reception import Reception  # noqa: PLC0415

            self._reception = Reception(self)
            self._reception.dropped.connect(self.dropped)
            self._reception.given_up.connect(self.given_up)
        return self._reception

    @property
    def cover(self) -> DropCover:
        """What lies over the window while something is dragged over it."""
        return self.reception.cover

    @property
    def asks(self) -> bool:
        """Whether another program is being asked just now, or still has to answer."""
        return self._reception is not None and self._reception.asks

    def asked(self, data: QMimeData, *, paste: bool = False) -> Payload | None:
        """What a drop or the clipboard holds; None where the person would not wait for it."""
        return self.reception.asked(data, paste=paste)

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        self.reception.entered(event)

    @override
    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        self.reception.moved(event)

    @override
    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self.cover.hide()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        self.reception.let_go(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._is_painted:
            self._is_painted = True
            QTimer.singleShot(0, self.stands.emit)  # once this picture is on the screen

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._reception is not None:
            self._reception.fill()

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        if self._reception is not None:
            self._reception.stop()
        super().closeEvent(event)
