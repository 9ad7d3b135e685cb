"""Takes drags that Qt cannot read, with what the system tells of them.

A filter before the window's own handling, which sees everything else. The other program is let go
at once; what it promised is waited for afterwards, with a limit, and read in a thread.
"""

from __future__ import annotations

import shutil
import tempfile
import time
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from intact import files, limits
from intact.drops.payload import Payload
from intact.errors import Unreadable, UnreadableReason
from intact.fidelity import Loss, LossCode
from intact.gui.state.background import Background
from intact.intake import Refused
from intact.source import MailFolder, Origin, Source
from intact.system.interface import System
from intact.system.native_drops import Delivered, Delivery, NativeDrops

_POLL_MILLISECONDS = 100
_PREFIX = "drop-"
_HANDLED = frozenset({QEvent.Type.DragEnter, QEvent.Type.DragMove, QEvent.Type.Drop})


class PromisedDrops(QObject):
    """Signals: `dropped` carries a Payload; `failed` an exception nobody expected."""

    dropped = Signal(object)
    failed = Signal(object)

    def __init__(self, window: QWidget, system: System, native: NativeDrops) -> None:
        super().__init__(window)
        self._system = system
        self._native = native
        self._background = Background(self, threads=1)
        self._background.failed.connect(self.failed)
        native.watch(int(window.winId()))
        window.installEventFilter(self)
        self._background.run(lambda: clean(system), lambda _: None)

    def close(self) -> None:
        """Waits for nothing any more."""
        self._background.close()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() not in _HANDLED or not isinstance(event, QDropEvent):
            return super().eventFilter(watched, event)
        if not event.possibleActions() & Qt.DropAction.CopyAction or not self._native.offers():
            return False
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        if event.type() is QEvent.Type.Drop:
            self._begin()
        return True

    def _begin(self) -> None:
        try:
            folder = Path(tempfile.mkdtemp(prefix=_PREFIX, dir=self._system.private_folder()))
        except OSError as error:
            reason = files.unreadable(error)
            self.dropped.emit(Payload(others=(Refused("?", reason),)))
            return
        delivery = self._native.begin(folder)
        timer = QTimer(self)
        timer.setInterval(_POLL_MILLISECONDS)
        timer.timeout.connect(lambda: self._look(timer, delivery, folder))
        timer.start()

    def _look(self, timer: QTimer, delivery: Delivery, folder: Path) -> None:
        if delivery.finished():
            timer.stop()
            timer.deleteLater()
            self._background.run(lambda: _collected(delivery, folder), self.dropped.emit)


def clean(system: System, now: float | None = None) -> None:
    """Takes the folders of old drops away; `now` is in seconds as `time.time` counts them."""
    moment = time.time() if now is None else now
    with suppress(OSError):
        for folder in system.private_folder().glob(f"{_PREFIX}*"):
            if folder.lstat().st_mtime + limits.PROMISED_KEPT_SECONDS <= moment:
                shutil.rmtree(folder, ignore_errors=True)


def _collected(delivery: Delivery, folder: Path) -> Payload:
    """What came of a drop; the folder goes, unless a mail folder in it is to be looked through."""
    delivered = delivery.collect()
    found = [_read(path, delivered.client) for path in delivered.paths]
    later = tuple(one.path for one in found if isinstance(one, MailFolder))
    others = [one for one in found if not isinstance(one, MailFolder)]
    others += _of_texts(delivered)
    others += _missing(delivered)
    if not later:
        shutil.rmtree(folder, ignore_errors=True)
    return Payload(later, tuple(others))


def _read(path: Path, client: str) -> Source | MailFolder | Refused:
    try:
        found = files.read(path, Origin.DROP, files.NO_LINKS)
    except Unreadable as error:
        return Refused(files.display_name(path), error)
    except (OSError, ValueError) as error:
        return Refused(files.display_name(path), files.unreadable(error))
    if isinstance(found, Source):
        return replace(found, client=client, path=None)
    return found


def _of_texts(delivered: Delivered) -> Iterator[Source]:
    for number, text in enumerate(delivered.texts, 1):
        losses = (Loss(LossCode.CAME_AS_TEXT),) if text.altered else ()
        name = f"message-{number}.eml"
        yield Source(text.data, name, Origin.DROP, delivered.client, losses=losses)


def _missing(delivered: Delivered) -> Iterator[Refused]:
    """One refusal for all that did not come."""
    if delivered.missing:
        kept = UnreadableReason.PROMISE_NOT_KEPT
        reason = UnreadableReason.MAIL_NOT_ASKED if delivered.refused else kept
        yield Refused("?", Unreadable(reason, count=delivered.missing))
