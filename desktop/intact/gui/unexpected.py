"""Mistakes in Intact itself: from any thread, and from Qt, to the log and to the person."""

from __future__ import annotations

import sys
from enum import Enum
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QMessageLogContext,
    QObject,
    QtMsgType,
    Signal,
    Slot,
    qInstallMessageHandler,
)

from intact.log.crash import Crash
from intact.log.events import Event, Name, note
from intact.log.hooks import watch

if TYPE_CHECKING:
    from intact.gui.window import Window


class Unexpected(QObject):
    """Tells the person about exceptions nobody expected; their texts may quote a message."""

    _happened = Signal(object)

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self._happened.connect(self._tell)

    def watch(self) -> None:
        """From now on hears of everything, also of what Qt has to say."""
        watch(self._happened.emit, self._window.close)
        qInstallMessageHandler(note_qt_message)

    def take(self, error: BaseException) -> None:
        """Logs an exception, and tells it."""
        Crash.of(error).note()
        self._happened.emit(error)

    @Slot(object)
    def _tell(self, error: BaseException) -> None:
        """Runs in the window's thread, whichever thread the exception is from."""
        from intact.gui.telling import unexpected_notice  # noqa: PLC0415 - hardly ever needed

        crash = Crash.of(error)
        where = f" at {crash.places[0]}" if crash.places else ""
        _say(f"intact: {crash.error}{where}\n")
        self._window.notices.tell(lambda: unexpected_notice(error, self._window))


class Weight(Enum):
    """How bad Qt finds it."""

    DEBUG = "debug"
    INFO = "info"
    WARNING = "warning"
    CRITICAL = "critical"
    FATAL = "fatal"


_WEIGHTS = {
    QtMsgType.QtDebugMsg: Weight.DEBUG,
    QtMsgType.QtInfoMsg: Weight.INFO,
    QtMsgType.QtWarningMsg: Weight.WARNING,
    QtMsgType.QtCriticalMsg: Weight.CRITICAL,
    QtMsgType.QtFatalMsg: Weight.FATAL,
}


def note_qt_message(kind: QtMsgType, context: QMessageLogContext, text: str | None) -> None:
    """What Qt says goes to the terminal as ever; into the log goes only how bad, and about what.

    Its texts may quote the name of a file.
    """
    _say(f"{text or ''}\n")
    if kind is not QtMsgType.QtDebugMsg:
        note(Event.QT_TOLD, weight=_WEIGHTS[kind], about=Name(str(context.category or "")))


def _say(text: str) -> None:
    """Writes to the terminal; a program of Windows with a window has none (sys.stderr is None)."""
    if sys.stderr is not None:
        sys.stderr.write(text)
