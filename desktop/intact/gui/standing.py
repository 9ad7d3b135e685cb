"""Where the window stood, and how its two halves were divided: kept in a file of its own.

It is no setting: nobody takes it to another computer. What cannot be read or written is passed
over; the window then opens as it does first of all.
"""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QByteArray, QEvent, QObject, QRect, QSettings
from PySide6.QtGui import QGuiApplication

from intact.overriding import override

if TYPE_CHECKING:
    from intact.gui.window import Window

_FILE: Final = "window.ini"
_WINDOW: Final = "window"
_HALVES: Final = "halves"
_LARGEST: Final = 16 * 1024
"""Octets of the file; it needs three hundred."""


class Standing(QObject):
    """Puts a window where it stood before it is shown, and remembers when it is closed."""

    def __init__(self, window: Window, folder: Path) -> None:
        super().__init__(window)
        self._window = window
        self._path = folder / _FILE
        self._halves = QByteArray()
        self._put_back()
        window.installEventFilter(self)
        window.pages.currentChanged.connect(self._divide)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Close:
            self._remember()
        return False

    def _put_back(self) -> None:
        with suppress(OSError):
            if self._path.stat().st_size > _LARGEST:
                return
            kept = QSettings(str(self._path), QSettings.Format.IniFormat)
            self._halves = _octets(kept.value(_HALVES))
            before = self._window.geometry()
            if self._window.restoreGeometry(_octets(kept.value(_WINDOW))):
                self._stay_in_sight(before)

    def _stay_in_sight(self, before: QRect) -> None:
        """A screen may have gone since; Qt sees to most of it, and this to the rest."""
        stands = self._window.geometry()
        rooms = (screen.availableGeometry() for screen in QGuiApplication.screens())
        seen = max((_area(room.intersected(stands)) for room in rooms), default=0)
        if 2 * seen < _area(stands):
            self._window.setGeometry(before)

    def _divide(self) -> None:
        """Once the workspace is shown first: its widths are only known then."""
        workspace = self._window.workspace
        if workspace is not None and self._window.pages.currentWidget() is workspace:
            workspace.splitter.restoreState(self._halves)
            self._window.pages.currentChanged.disconnect(self._divide)

    def _remember(self) -> None:
        with suppress(OSError):
            self._path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            kept = QSettings(str(self._path), QSettings.Format.IniFormat)
            kept.setValue(_WINDOW, self._window.saveGeometry())
            workspace = self._window.workspace
            if workspace is not None and workspace.isVisible():
                kept.setValue(_HALVES, workspace.splitter.saveState())
            kept.sync()


def _octets(value: object) -> QByteArray:
    return value if isinstance(value, QByteArray) else QByteArray()


def _area(place: QRect) -> int:
    return place.width() * place.height()
