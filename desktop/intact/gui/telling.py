"""Turns what happens in a session into notices."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QWidget

from intact.delivery.way import Way
from intact.errors import BadData, BadHistory, BadSettings, NotDelivered, NotDeliveredReason
from intact.gui.parts.notice import Notice, NoticeBar, Weight
from intact.gui.state.session import Session
from intact.gui.wording.delivery import failure_words
from intact.gui.wording.errors import bad_data, bad_settings, unexpected
from intact.gui.wording.results import unfinished
from intact.gui.wording.words import sentences
from intact.log.crash import Crash

_UNFINISHED = 1
"""Interrupted submissions that are told: the last one."""

_SEVERAL = 2
"""One has its own button where it is shown."""


class Telling(QObject):
    """Listens to a session and tells the person what concerns the whole window."""

    def __init__(self, session: Session, bar: NoticeBar, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._bar = bar
        self._warned = False
        self._offered = ""
        session.failed.connect(self.unexpected)
        session.handover.failed.connect(self._not_delivered)
        session.stopped.connect(self._stopped)
        session.choices.not_kept.connect(self._not_kept)
        session.remembering.failed.connect(self._no_history)
        session.messages_wanted.connect(self._ask_for_messages)
        session.checker.finished.connect(self._offer_originals)
        session.reader.progressed.connect(self._tell_isolation)
        self._tell_start()

    def unexpected(self, error: BaseException) -> None:
        """Says that something went wrong that nobody foresaw; never with text of a message."""
        Crash.of(error).note()
        self._bar.tell(unexpected_notice(error, self._bar.window()))

    def _tell_start(self) -> None:
        self._tell_isolation()
        self._tell_unfinished()
        for mistake in self._session.core.mistakes:
            words = bad_data(mistake) if isinstance(mistake, BadData) else bad_settings(mistake)
            self._bar.tell(Notice(sentences(words.title, words.what_to_do), Weight.CAUTION))

    def _tell_isolation(self) -> None:
        """Once the first child could not be started; the bar does not repeat itself."""
        if not self._session.core.pool.isolated and not self._warned:
            self._warned = True
            text = self.tr(
                "Messages cannot be read in a process of their own here. "
                "Intact keeps its limits, but only open messages that you trust."
            )
            self._bar.tell(Notice(text, Weight.CAUTION))

    def _not_delivered(self, way: Way, error: NotDelivered) -> None:
        if self._session.wants_password(way, error):
            return  # which is asked for
        words = failure_words(error)
        if error.reason is NotDeliveredReason.NO_EIGHT_BIT:
            as_files = self.tr("Send them as files")
            work = self._session.handover.send_as_files
            self._bar.tell(
                Notice(sentences(words.title, words.what_to_do), Weight.FAILURE, as_files, work)
            )
            return
        again = self.tr("Try again")
        self._bar.tell(
            Notice(
                sentences(words.title, words.what_to_do), Weight.FAILURE, again, self._retrial(way)
            )
        )

    def _retrial(self, way: Way) -> Callable[[], None]:
        """What was asked for, once more: the rest of a submission, or what is in the list now."""
        if self._session.handover.completes:
            return self._session.handover.repeat
        return lambda: self._session.deliver(way)

    def _tell_unfinished(self) -> None:
        """What was interrupted before: who adds the same messages goes on with it."""
        journal = self._session.core.journal
        if journal is None:
            return
        for left in journal.unfinished()[:_UNFINISHED]:
            text = unfinished(left.sent, left.unknown, left.missing)
            self._bar.tell(Notice(text, Weight.CAUTION, self.tr("Forget it"), journal.forget))
            self._session.handover.delivered.connect(lambda _, text=text: self._tidy(text))

    def _tidy(self, text: str) -> None:
        """Takes the news of an unfinished submission back, once nothing is left of it."""
        journal = self._session.core.journal
        if journal is not None and not journal.unfinished():
            self._bar.withdraw(text)

    def _stopped(self, unread: int) -> None:
        text = self.tr("Reading was stopped before %n message(s).", "", unread)
        self._bar.tell(Notice(text))

    def _no_history(self, error: BadHistory) -> None:
        text = self.tr("The history of submissions could not be used: {why}.")
        self._bar.tell(Notice(text.format(why=error.reason), Weight.CAUTION))

    def _ask_for_messages(self, missing: int) -> None:
        if missing:
            text = self.tr("Drop the %n message(s) again. Intact keeps none.", "", missing)
            self._bar.tell(Notice(text))

    def _offer_originals(self) -> None:
        """Whoever collects reports drops many mails, and wants what is in them."""
        count = len(self._session.wrappers())
        text = (
            self.tr("%n of these mails hold the original.", "", count) if count >= _SEVERAL else ""
        )
        if text == self._offered:
            return
        self._bar.withdraw(self._offered)
        self._offered = text
        if text:
            button = self.tr("Use all originals")
            self._bar.tell(Notice(text, Weight.NEWS, button, self._session.use_all_originals))

    def _not_kept(self, error: BadSettings) -> None:
        bad = bad_settings(error)
        self._bar.tell(Notice(sentences(bad.title, bad.what_to_do), Weight.CAUTION))


def unexpected_notice(error: BaseException, parent: QWidget) -> Notice:
    """A mistake in Intact itself; of the exception only its kind, for it may quote a message."""
    words = unexpected()
    crash = Crash.of(error)

    def show() -> None:
        from intact.gui.crash_dialog import CrashDialog  # noqa: PLC0415 - hardly ever needed

        CrashDialog(crash, parent).open()

    text = f"{words.title} ({crash.error}). {words.why}"
    button = QCoreApplication.translate("Telling", "Show report…")
    return Notice(text, Weight.FAILURE, button, show)
