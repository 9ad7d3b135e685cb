"""Turns what happens in a session into notices."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtWidgets import QWidget

from intact.errors import (
    BadData,
    BadHistory,
    BadSettings,
    Unreadable,
    UnreadableReason,
)
from intact.gui.parts.notice import Notice, NoticeBar, Weight
from intact.gui.state.session import Session
from intact.gui.submission.setbacks import Setbacks
from intact.gui.wording.errors import (
    ask,
    bad_data,
    bad_policy,
    bad_settings,
    unexpected,
    unreadable,
    with_helpdesk,
)
from intact.gui.wording.policies import foreign_address
from intact.gui.wording.words import Words, sentences
from intact.log.crash import Crash

_SEVERAL = 2
"""One has its own button where it is shown."""

_REMOVED = "removed"
_ORIGINALS = "originals"
"""Keys of notices that are withdrawn."""


class Telling(QObject):
    """Listens to a session and tells the person what concerns the whole window."""

    def __init__(self, session: Session, bar: NoticeBar, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._bar = bar
        self._warned = False
        self._offered = 0
        self._setbacks = Setbacks(session, bar, self)
        session.failed.connect(self.unexpected)
        session.stopped.connect(self._stopped)
        session.removed.connect(self._removed)
        session.undo.indexChanged.connect(self._withdraw_undo)
        once = Qt.ConnectionType.SingleShotConnection
        session.closing.connect(self._leave_undo, once)  # it is emptied once the bar is gone
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
        helpdesk = self._session.core.organisation.helpdesk

        def notice() -> Notice:
            made = unexpected_notice(error, self._bar.window())
            return replace(made, text=sentences(made.text, ask(helpdesk) if helpdesk else ""))

        self._bar.tell(notice)

    def _tell_start(self) -> None:
        self._tell_isolation()
        self._setbacks.tell_unfinished()
        for mistake in self._session.core.mistakes:
            self._caution(partial(_mistake_words, mistake))
        self._tell_policies()

    def _caution(self, words: Callable[[], Words]) -> None:
        """What was wrong, what to do, and whom to ask."""
        self._bar.tell(lambda: Notice(self._asking(words()), Weight.CAUTION))

    def _tell_policies(self) -> None:
        """One notice for all that cannot be used of what the organisation has set."""
        organisation = self._session.core.organisation
        if not organisation.mistakes:
            return
        first, *more = organisation.mistakes

        def text() -> str:
            others = self.tr("More of these: {count}.").format(count=len(more)) if more else ""
            return sentences(self._asking(bad_policy(first)), others)

        def show() -> None:
            from intact.gui.policy.dialog import PolicyDialog  # noqa: PLC0415 - hardly ever needed
            from intact.gui.reopening import open_dialog  # noqa: PLC0415

            open_dialog(lambda: PolicyDialog(organisation, None, self._bar.window()))

        self._bar.tell(lambda: Notice(text(), Weight.CAUTION, self.tr("Show all…"), show))

    def _asking(self, words: Words) -> str:
        return with_helpdesk(words, self._session.core.organisation.helpdesk)

    def _tell_isolation(self) -> None:
        """Once the first child could not be started; the bar does not repeat itself."""
        core = self._session.core
        if not core.pool.isolated and not self._warned:
            self._warned = True
            if core.organisation.needs_protection:
                error = Unreadable(UnreadableReason.NOT_PROTECTED)
                self._bar.tell(lambda: Notice(self._asking(unreadable(error)), Weight.FAILURE))
            else:
                self._bar.tell(self._not_isolated)

    def _not_isolated(self) -> Notice:
        text = self.tr(
            "Messages cannot be read in a process of their own here. "
            "Intact keeps its limits, but only open messages that you trust."
        )
        return Notice(text, Weight.CAUTION)

    def _stopped(self, unread: int) -> None:
        self._bar.tell(
            lambda: Notice(self.tr("Reading was stopped: %n message(s) were not read.", "", unread))
        )

    def _removed(self, count: int) -> None:
        self._bar.tell(
            lambda: Notice(
                self.tr("%n message(s) taken out of the list.", "", count),
                button=self.tr("Undo"),
                action=self._session.undo.undo,
                key=_REMOVED,
                silent=True,
            )
        )

    def _withdraw_undo(self) -> None:
        self._bar.withdraw(_REMOVED)

    def _leave_undo(self) -> None:
        self._session.undo.indexChanged.disconnect(self._withdraw_undo)

    def _no_history(self, error: BadHistory) -> None:
        def notice() -> Notice:
            text = self.tr("The history of submissions could not be used: {why}.")
            return Notice(text.format(why=error.reason), Weight.CAUTION)

        self._bar.tell(notice)

    def _ask_for_messages(self, missing: int) -> None:
        if missing:
            self._bar.tell(
                lambda: Notice(
                    self.tr("Drop the %n message(s) again. Intact keeps none.", "", missing)
                )
            )

    def _offer_originals(self) -> None:
        """Whoever collects reports drops many mails, and wants what is in them."""
        count = len(self._session.exchanging.wrappers())
        if count == self._offered:
            return
        self._bar.withdraw(_ORIGINALS)
        self._offered = count
        if count >= _SEVERAL:
            self._bar.tell(partial(self._originals, count))

    def _originals(self, count: int) -> Notice:
        text = self.tr("The original is in %n of these mails.", "", count)
        button = self.tr("Use all originals")
        return Notice(
            text, Weight.NEWS, button, self._session.exchanging.use_all_originals, _ORIGINALS
        )

    def _not_own(self, address: str) -> None:
        domains = self._session.core.organisation.domains
        self._bar.tell(lambda: Notice(foreign_address(address, domains)))

    def _not_kept(self, error: BadSettings) -> None:
        self._caution(partial(bad_settings, error))


def _mistake_words(mistake: BadData | BadSettings) -> Words:
    return bad_data(mistake) if isinstance(mistake, BadData) else bad_settings(mistake)


def unexpected_notice(error: BaseException, parent: QWidget) -> Notice:
    """A mistake in Intact itself; of the exception only its kind, for it may quote a message."""
    words = unexpected()
    crash = Crash.of(error)

    def show() -> None:
        from intact.gui.crash_dialog import CrashDialog  # noqa: PLC0415 - hardly ever needed
        from intact.gui.reopening import open_dialog  # noqa: PLC0415

        open_dialog(lambda: CrashDialog(crash, parent))

    text = f"{words.title} ({crash.error}). {words.why}"
    button = QCoreApplication.translate("Telling", "Show report…")
    return Notice(text, Weight.FAILURE, button, show)
