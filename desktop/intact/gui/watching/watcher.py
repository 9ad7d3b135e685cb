"""Looks at the watched folder, in a thread, and hands new messages to the session."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer

from intact import limits, untrusted
from intact.drops.payload import Payload
from intact.gui.parts.notice import Notice, NoticeBar, Weight
from intact.gui.state.background import Background
from intact.gui.state.session import Session
from intact.gui.watching.folder import Look, WatchedFolder
from intact.source import Origin

_MILLISECONDS = int(limits.WATCHED_LOOK_SECONDS * 1000)


class Watcher(QObject):
    """Follows the setting of a session; what stands against it is told in the bar."""

    def __init__(self, session: Session, bar: NoticeBar, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._bar = bar
        self._folder: WatchedFolder | None = None
        self._looks = False
        self._taken = 0
        self._told = False
        self._background = Background(self, threads=1)
        self._events = QFileSystemWatcher(self)
        self._timer = QTimer(self)
        self._timer.setInterval(_MILLISECONDS)
        self._timer.timeout.connect(self.look)
        self._events.directoryChanged.connect(self.look)
        self._background.failed.connect(session.failed)
        session.choices.defaults.watched_folder_changed.connect(self.follow)
        session.closing.connect(self._close)
        self.follow()

    def follow(self) -> None:
        """Watches the folder of the settings from now on, or none."""
        if self._events.directories():
            self._events.removePaths(self._events.directories())
        named = self._session.choices.in_force.watched_folder
        self._folder = WatchedFolder(Path(named)) if named else None
        self._taken = 0
        self._told = self._looks = False
        if self._folder is None:
            self._timer.stop()
        else:
            self._timer.start()
            self.look()

    def look(self) -> None:
        """Looks at the folder, unless that is being done already."""
        if self._folder is not None and not self._looks:
            self._looks = True
            self._background.run(self._folder.look, partial(self._use, self._folder))

    def _use(self, folder: WatchedFolder, look: Look) -> None:
        if folder is not self._folder:
            return
        self._looks = False
        if not look.there:
            self._tell(self._not_there)
        elif look.crowded:
            self._tell(self._too_full)
        else:
            self._told = False
            if not self._events.directories():  # it may have been away
                self._events.addPath(str(folder.path))
            self._take(look.ready)

    def _take(self, ready: tuple[Path, ...]) -> None:
        room = limits.WATCHED_TAKEN - self._taken
        self._taken += len(ready[:room])
        if ready[:room]:
            self._session.take(Payload(ready[:room]), Origin.WATCHED)
        if len(ready) > room:
            self._timer.stop()
            self._folder = None
            self._bar.tell(self._too_many)

    def _not_there(self) -> str:
        return self.tr("The watched folder “{folder}” is not there, or may not be read.")

    def _too_full(self) -> str:
        return self.tr("The watched folder “{folder}” holds too many files, so it is not used.")

    def _too_many(self) -> Notice:
        text = self.tr("Many messages came from the watched folder, so watching has stopped.")
        return Notice(text, Weight.CAUTION)

    def _tell(self, text: Callable[[], str]) -> None:
        """Once, until the folder can be used again."""
        if self._told:
            return
        self._told = True
        named = untrusted.line(self._session.choices.in_force.watched_folder)
        self._bar.tell(lambda: Notice(text().format(folder=named), Weight.CAUTION))

    def _close(self) -> None:
        self._timer.stop()
        self._folder = None
        self._background.close()
