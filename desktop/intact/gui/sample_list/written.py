"""Tells of files that are written behind the window: how far it is, a button to stop, the end."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QGuiApplication

from intact import untrusted
from intact.errors import NotDelivered, NotDeliveredReason
from intact.gui.parts.notice import Notice, NoticeBar, Weight
from intact.gui.samples.copying import clipboard_data
from intact.gui.state.writing import Goal, Writing, Written
from intact.gui.wording.delivery import failure_words
from intact.gui.wording.far import files_words
from intact.gui.wording.words import sentences

_SOON = 300
"""Milliseconds after which it is told that something is being written; most is through by then."""

_KEY = "writing"


class WritingNotices(QObject):
    """Belongs to a window, and outlives its pages; puts what was copied on the clipboard."""

    def __init__(self, writing: Writing, bar: NoticeBar, parent: QObject) -> None:
        super().__init__(parent)
        self._writing = writing
        self._bar = bar
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_SOON)
        self._soon.timeout.connect(self._tell_begun)
        writing.began.connect(self._soon.start)
        writing.progressed.connect(self._say_again)
        writing.ended.connect(self._end)
        writing.refused.connect(self._refuse)

    def _tell_begun(self) -> None:
        self._bar.tell(self._begun)

    def _begun(self) -> Notice:
        return Notice(
            files_words(self._writing.done, self._writing.total),
            button=self.tr("Stop"),
            action=self._writing.stop,
            key=_KEY,
        )

    def _say_again(self) -> None:
        self._bar.say_again(_KEY)

    def _end(self, written: Written) -> None:
        self._soon.stop()
        self._bar.withdraw(_KEY)
        count = len(written.paths)
        if written.failure is not None:
            self._tell_failure(written.failure, count)
        elif written.goal is Goal.COPY:
            QGuiApplication.clipboard().setMimeData(clipboard_data(written.paths))
            self._tell(lambda: self.tr("%n message(s) copied as files.", "", count))
        elif self._writing.total > 1:
            self._tell(lambda: self.tr("%n message(s) saved.", "", count))
        else:
            name = untrusted.line(written.paths[0].name)
            self._tell(lambda: self.tr("Saved as “{file}”.").format(file=name))

    def _tell_failure(self, error: NotDelivered, count: int) -> None:
        def before() -> str:
            return self.tr("Saved before: %n message(s).", "", count) if count else ""

        def stopped() -> str:
            if not count:
                return self.tr("Stopped before anything was written.")
            return sentences(self.tr("Writing was stopped."), before())

        if error.reason is NotDeliveredReason.CANCELLED:
            self._tell(stopped)
        else:
            self._bar.tell(lambda: failure_notice(error, before()))

    def _refuse(self) -> None:
        self._tell(lambda: self.tr("Other files are still being written. Try again after that."))

    def _tell(self, words: Callable[[], str]) -> None:
        self._bar.tell(lambda: Notice(words()))


def failure_notice(error: NotDelivered, more: str = "") -> Notice:
    """Why files could not be written, and what to do."""
    words = failure_words(error)
    return Notice(sentences(words.title, words.what_to_do, more), Weight.FAILURE)
