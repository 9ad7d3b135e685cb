"""Turns what happens in a session into notices."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QWidget

from intact.delivery.way import Way
from intact.errors import (
    BadData,
    BadHistory,
    BadSettings,
    NotDelivered,
    NotDeliveredReason,
    Unreadable,
    UnreadableReason,
)
from intact.gui.parts.notice import Notice, NoticeBar, Weight
from intact.gui.state.session import Session
from intact.gui.wording.delivery import failure_words
from intact.gui.wording.errors import (
    ask,
    bad_data,
    bad_policy,
    bad_settings,
    unexpected,
    unreadable,
)
from intact.gui.wording.policies import foreign_address
from intact.gui.wording.results import unfinished
from intact.gui.wording.words import Words, sentences
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
        session.choices.not_own.connect(self._not_own)
        session.remembering.failed.connect(self._no_history)
        session.messages_wanted.connect(self._ask_for_messages)
        session.checker.finished.connect(self._offer_originals)
        session.reader.progressed.connect(self._tell_isolation)
        self._tell_start()

    def unexpected(self, error: BaseException) -> None:
        """Says that something went wrong that nobody foresaw; never with text of a message."""
        Crash.of(error).note()
        notice = unexpected_notice(error, self._bar.window())
        helpdesk = self._session.core.organisation.helpdesk
        if helpdesk:
            notice = replace(notice, text=sentences(notice.text, ask(helpdesk)))
        self._bar.tell(notice)

    def _tell_start(self) -> None:
        self._tell_isolation()
        self._tell_unfinished()
        for mistake in self._session.core.mistakes:
            words = bad_data(mistake) if isinstance(mistake, BadData) else bad_settings(mistake)
            self._bar.tell(Notice(self._sentences(words), Weight.CAUTION))
        self._tell_policies()

    def _tell_policies(self) -> None:
        """One notice for all that cannot be used of what the organisation has set."""
        organisation = self._session.core.organisation
        if not organisation.mistakes:
            return
        first, *more = organisation.mistakes
        text = self._sentences(bad_policy(first))
        if more:
            text += " " + self.tr("More of these: {count}.").format(count=len(more))

        def show() -> None:
            from intact.gui.policy.dialog import PolicyDialog  # noqa: PLC0415 - hardly ever needed

            PolicyDialog(organisation, None, self._bar.window()).open()

        self._bar.tell(Notice(text, Weight.CAUTION, self.tr("Show all…"), show))

    def _sentences(self, words: Words) -> str:
        """What happened, what to do, and whom to ask."""
        helpdesk = self._session.core.organisation.helpdesk
        return sentences(words.title, words.what_to_do, ask(helpdesk) if helpdesk else "")

    def _tell_isolation(self) -> None:
        """Once the first child could not be started; the bar does not repeat itself."""
        core = self._session.core
        if not core.pool.isolated and not self._warned:
            self._warned = True
            if core.organisation.needs_protection:
                words = unreadable(Unreadable(UnreadableReason.NOT_PROTECTED))
                self._bar.tell(Notice(self._sentences(words), Weight.FAILURE))
                return
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
            self._bar.tell(Notice(self._sentences(words), Weight.FAILURE, as_files, work))
            return
        again = self.tr("Try again")
        self._bar.tell(Notice(self._sentences(words), Weight.FAILURE, again, self._retrial(way)))

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
            self._bar.tell(
                Notice(text, Weight.CAUTION, self.tr("Forget this submission"), journal.forget)
            )
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

    def _not_own(self, address: str) -> None:
        self._bar.tell(Notice(foreign_address(address, self._session.core.organisation.domains)))

    def _not_kept(self, error: BadSettings) -> None:
        self._bar.tell(Notice(self._sentences(bad_settings(error)), Weight.CAUTION))


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
