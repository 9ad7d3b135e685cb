"""Answers drags over a window and takes what is dropped on it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QWidget

from intact.drops import programs
from intact.gui.dropping import mimedata
from intact.gui.dropping.cover import DropCover
from intact.gui.dropping.mimedata import Payload, Taking, Welcome
from intact.gui.dropping.owed import Owed

if TYPE_CHECKING:
    from intact.gui.dropping.waiting import WaitCover

_COPY = Qt.DropAction.CopyAction


class Reception(QObject):
    """Stands behind a window, whose events it is handed.

    Attributes:
        owed: answers that other programs still owe.
        only_once: whether another program cannot be asked again (see `asking`).

    Signals:
        dropped: the Payload, after the other program has been let go.
        given_up: the person would not wait for the program of that name any longer.
    """

    dropped = Signal(object)
    given_up = Signal(str)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.cover = DropCover(window)
        self._waiting_cover: WaitCover | None = None
        self._asks = False
        platform = QGuiApplication.platformName()
        self.owed = Owed(platform)
        self.only_once = platform.startswith("wayland")

    @property
    def waiting(self) -> WaitCover:
        """What lies over the window while it waits; made when it is needed first."""
        if self._waiting_cover is None:
            from intact.gui.dropping.waiting import WaitCover  # noqa: PLC0415

            self._waiting_cover = WaitCover(self._window)
        return self._waiting_cover

    @property
    def asks(self) -> bool:
        """Whether another program is being asked just now, or still has to answer."""
        return self._asks or bool(self.owed)

    def asked(self, data: QMimeData, *, paste: bool = False) -> Payload | None:
        """What a drop or the clipboard holds; None where the person would not wait for it.

        Must not be called while something is being asked: its answer would come to this.
        """
        self._asks = True
        self.waiting.begin(programs.title(programs.of_formats(data.formats())))
        goes_on = None if self.only_once else self.waiting.goes_on
        taking = Taking(_transferred, goes_on, self.owed.owe)
        try:
            return (mimedata.pasted if paste else mimedata.dropped)(data, taking)
        finally:
            self._asks = False
            self.waiting.hide()

    def entered(self, event: QDragEnterEvent) -> None:
        """Something is dragged over the window."""
        welcome = self._welcome(event)
        self.cover.answer(welcome, mimedata.announced(event.mimeData().formats()))
        _reply(event, welcome)
        event.accept()  # so that moves and the leaving are told, also for what is refused

    def moved(self, event: QDragMoveEvent) -> None:
        """It is dragged on."""
        _reply(event, self._welcome(event))

    def let_go(self, event: QDropEvent) -> None:
        """It is dropped."""
        welcome = self._welcome(event)
        _reply(event, welcome)
        try:
            if welcome is Welcome.YES:
                self._take(event.mimeData())
        finally:
            self.cover.hide()

    def fill(self) -> None:
        """The window has another size."""
        self.cover.setGeometry(self._window.rect())
        if self._waiting_cover is not None:
            self._waiting_cover.setGeometry(self._window.rect())

    def stop(self) -> None:
        """Nothing is waited for any longer."""
        if self._waiting_cover is not None:
            self._waiting_cover.stopped = True

    def _take(self, data: QMimeData) -> None:
        """Asks for what was dropped now, and has it worked on once the other program is let go."""
        title = programs.title(programs.of_formats(data.formats()))
        self.cover.fetch(title)
        payload = self.asked(data)
        if payload is None:
            QTimer.singleShot(0, lambda: self.given_up.emit(title))
        else:
            QTimer.singleShot(0, lambda: self.dropped.emit(payload))

    def _welcome(self, event: QDropEvent) -> Welcome:
        if self.asks:
            return Welcome.BUSY
        offered = bool(event.possibleActions() & _COPY)
        return mimedata.welcome(event.mimeData().formats(), copy_offered=offered)


def _transferred(key: bytes) -> tuple[Path, ...]:
    from intact.system import this_system  # noqa: PLC0415 - few drops need it

    return this_system().transferred_files(key)


def _reply(event: QDropEvent, welcome: Welcome) -> None:
    """Accepts as a copy, whatever was proposed: Windows deletes the source after a move."""
    if welcome is Welcome.YES:
        event.setDropAction(_COPY)
        event.accept()
    else:
        event.setDropAction(Qt.DropAction.IgnoreAction)
        event.ignore()
