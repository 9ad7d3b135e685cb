"""Drops and pastes that Qt cannot read: messages of Outlook and promises of Chromium, on Windows.

What is held ready is copied while the drop goes on. What is promised, and what Outlook has to be
asked for, comes afterwards in a thread that nobody waits for: a call to another program cannot be
taken back, so after the time limit its answer is no longer looked at.
"""

from __future__ import annotations

import threading
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QProgressDialog, QWidget
from typing_extensions import override

from intact import limits
from intact.drops import held
from intact.drops.awaited import Asking, Awaited, Promise
from intact.drops.cargo import Announced, Cargo
from intact.drops.held import Taken
from intact.errors import UnreadableReason
from intact.gui.dropping.cover import DropCover
from intact.gui.dropping.mimedata import Payload, Welcome
from intact.intake import Found, Refused
from intact.source import MailFolder, Origin, Source
from intact.system.drags import Drags, HeldData, LaterData

_SOMETHING = Announced(Cargo.SOMETHING)
_QUIET_MS = 700
"""A download that is done sooner needs no sign of progress."""


class HeldDrops(QObject):
    """Takes what is dropped on a window, or pasted; a `DropTaker`.

    Signals:
        entered: something that is taken here is dragged over the window.
        left: it left the window, or was dropped.
        taken: a Payload and its Origin, after the other program has been let go.
        described: only a page's word arrived; the name of the client whose guide helps.
    """

    entered = Signal()
    left = Signal()
    taken = Signal(object, object)
    described = Signal(str)
    _ended = Signal(object, object)

    def __init__(self, drags: Drags, window: QWidget, wait: int = limits.DOWNLOAD_SECONDS) -> None:
        super().__init__(window)
        self._drags = drags
        self._window = window
        self._seconds = wait
        self._waiting: list[_Wait] = []
        self._ended.connect(self._arrived, Qt.ConnectionType.QueuedConnection)
        window.installEventFilter(self)
        self._watch()

    @property
    def busy(self) -> bool:
        """Whether something is still waited for."""
        return bool(self._waiting)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in {QEvent.Type.Show, QEvent.Type.WinIdChange}:
            QTimer.singleShot(0, self._watch)  # when Qt has put its own target there
        return super().eventFilter(watched, event)

    def paste(self) -> bool:
        """Takes what is on the clipboard, if it is for here."""
        data = self._drags.clipboard()
        if data is None or not held.is_held(data):
            return False
        self._hand_over(held.take(data, Origin.PASTE), Origin.PASTE)
        return True

    def enters(self, data: HeldData) -> bool:
        """Whether a drag is taken here."""
        is_held = held.is_held(data)
        if is_held:
            self.entered.emit()
        return is_held

    def leaves(self) -> None:
        """It is gone."""
        self.left.emit()

    def drops(self, data: HeldData) -> None:
        """Takes what is there, or begins to wait for it."""
        later = _later(data)
        if later is None:
            self._hand_over(held.take(data, Origin.DROP), Origin.DROP)
        else:
            self._wait(Promise(later), Origin.DROP)

    def show_on(self, cover: DropCover) -> HeldDrops:
        """Has a cover of the window say that a drag is taken."""
        self.entered.connect(lambda: cover.answer(Welcome.YES, _SOMETHING))
        self.left.connect(cover.hide)
        return self

    def _watch(self) -> None:
        try:
            self._drags.watch(int(self._window.winId()), self)
        except OSError:
            return  # it takes no drops yet; it is watched when it is shown

    def _hand_over(self, taken: Taken, origin: Origin) -> None:
        QTimer.singleShot(0, lambda: self._tell(taken.found, origin))
        if taken.wanted:
            self._wait(Asking(self._drags, taken.wanted), origin)

    def _wait(self, awaited: Awaited, origin: Origin) -> None:
        """Has something fetched once the drop is over."""
        wait = _Wait(awaited, origin, self._dialog(), QTimer(self))
        wait.dialog.canceled.connect(lambda: self._give_up(wait))
        wait.timer.timeout.connect(lambda: self._give_up(wait, self._seconds))
        wait.timer.start(self._seconds * 1000)
        self._waiting.append(wait)
        fetching = threading.Thread(target=self._fetch, args=(wait,), daemon=True)
        QTimer.singleShot(0, fetching.start)

    def _dialog(self) -> QProgressDialog:
        text = self.tr("Waiting for the other program to hand over the message…")
        dialog = QProgressDialog(text, self.tr("Stop waiting"), 0, 0, self._window)
        dialog.setWindowModality(Qt.WindowModality.NonModal)
        dialog.setMinimumDuration(_QUIET_MS)
        return dialog

    def _fetch(self, wait: _Wait) -> None:
        """Runs in a thread of its own; whatever happens there, the waiting ends."""
        found: tuple[Found, ...] = (held.held_back("?"),)
        try:
            found = wait.awaited.found(wait.origin)
        finally:
            self._ended.emit(wait, found)

    def _arrived(self, wait: _Wait, found: tuple[Found, ...]) -> None:
        wait.awaited.end()
        if wait in self._waiting:
            self._stop(wait)
            self._tell(found, wait.origin)

    def _give_up(self, wait: _Wait, seconds: int = 0) -> None:
        if wait in self._waiting:
            self._stop(wait)
            if seconds:
                self._tell((held.held_back("?", seconds=seconds),), wait.origin)

    def _stop(self, wait: _Wait) -> None:
        self._waiting.remove(wait)
        wait.timer.stop()
        wait.dialog.close()
        wait.dialog.deleteLater()
        wait.timer.deleteLater()

    def _tell(self, found: tuple[Found, ...], origin: Origin) -> None:
        folders = tuple(one.path for one in found if isinstance(one, MailFolder))
        others = tuple(one for one in found if not isinstance(one, MailFolder))
        if payload := Payload(folders, others):
            self.taken.emit(payload, origin)
        for client in dict.fromkeys(filter(None, map(_describing, others))):
            self.described.emit(client)


@dataclass(frozen=True, slots=True, eq=False)
class _Wait:
    """Something that is waited for."""

    awaited: Awaited
    origin: Origin
    dialog: QProgressDialog
    timer: QTimer


def _later(data: HeldData) -> LaterData | None:
    """The rest of the drop, where the other program wants to take its time."""
    try:
        return data.later() if data.is_later else None
    except OSError:
        return None


def _describing(one: Source | Refused) -> str:
    """The client of a message of which there is a description only; else ""."""
    if isinstance(one, Refused) and one.error.reason is UnreadableReason.ONLY_DESCRIBED:
        return str(one.error.values["client"])
    return ""
