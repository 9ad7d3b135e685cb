"""Turns what happens in a session into notices."""

from __future__ import annotations

from PySide6.QtCore import QObject

from intact.delivery.way import Way
from intact.errors import BadSettings, NotDelivered
from intact.gui.notice import Notice, NoticeBar, Weight
from intact.gui.session import Session
from intact.gui.wording.delivery import failure_words
from intact.gui.wording.errors import bad_data


class Telling(QObject):
    """Listens to a session and tells the person what concerns the whole window."""

    def __init__(self, session: Session, bar: NoticeBar, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._bar = bar
        session.failed.connect(self.unexpected)
        session.handover.failed.connect(self._not_delivered)
        session.choices.not_kept.connect(self._not_kept)
        self._tell_start()

    def unexpected(self, error: BaseException) -> None:
        """Says that something went wrong that nobody foresaw; never with text of a message."""
        text = self.tr("Something unexpected happened in Intact ({kind}). Your samples are safe.")
        self._bar.tell(Notice(text.format(kind=type(error).__name__), Weight.FAILURE))

    def _tell_start(self) -> None:
        core = self._session.core
        if not core.pool.isolated:
            text = self.tr(
                "Messages cannot be read in a process of their own here. "
                "Intact keeps its limits, but only open messages that you trust."
            )
            self._bar.tell(Notice(text, Weight.CAUTION))
        for mistake in core.mistakes:
            self._bar.tell(Notice(bad_data(mistake).title, Weight.CAUTION))

    def _not_delivered(self, way: Way, error: NotDelivered) -> None:
        words = failure_words(error)
        text = " ".join(part for part in (words.title, words.what_to_do) if part)
        again = Notice(
            text, Weight.FAILURE, self.tr("Try again"), lambda: self._session.deliver(way)
        )
        self._bar.tell(again)

    def _not_kept(self, _error: BadSettings) -> None:
        self._bar.tell(Notice(self.tr("Your settings could not be saved."), Weight.CAUTION))
