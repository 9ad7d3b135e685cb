"""Notices of submissions that did not go through: one that failed now, one cut off before."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject

from intact.delivery.journal import Journal, Unfinished
from intact.delivery.way import Way
from intact.errors import NotDelivered, NotDeliveredReason
from intact.gui.parts.notice import Notice, NoticeBar, Weight
from intact.gui.state.session import Session
from intact.gui.wording.delivery import failure_words
from intact.gui.wording.errors import with_helpdesk
from intact.gui.wording.results import unfinished
from intact.gui.wording.server_texts import MENDED_IN_SETTINGS

_UNFINISHED = 1
"""Interrupted submissions that are told: the last one."""

_LEFT_OVER = "left-over"
"""Key of the notice that is withdrawn once nothing is left."""


class Setbacks(QObject):
    """Says what did not go out, and offers what can be done about it."""

    def __init__(self, session: Session, bar: NoticeBar, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._bar = bar
        session.handover.failed.connect(self._not_delivered)

    def _not_delivered(self, way: Way, error: NotDelivered) -> None:
        if self._session.passwords.wanted(way, error):
            return  # which is asked for
        helpdesk = self._session.core.organisation.helpdesk
        as_files = error.reason is NotDeliveredReason.NO_EIGHT_BIT
        work = self._session.handover.send_as_files if as_files else self._retrial(way)

        def notice() -> Notice:
            button = self.tr("Send them as files") if as_files else self.tr("Try again")
            text = with_helpdesk(failure_words(error), helpdesk)
            made = Notice(text, Weight.FAILURE, button, work)
            if error.reason not in MENDED_IN_SETTINGS:
                return made
            show = self._session.accounts_wanted.emit
            return replace(made, aside=self.tr("Settings…"), show=show)

        self._bar.tell(notice)

    def _retrial(self, way: Way) -> Callable[[], None]:
        """What was asked for, once more: the rest of a submission, or what is in the list now."""
        if self._session.handover.completes:
            return self._session.handover.repeat
        return lambda: self._session.deliver(way)

    def tell_unfinished(self) -> None:
        """What was interrupted before: who adds the same messages goes on with it."""
        journal = self._session.core.journal
        if journal is None:
            return
        for left in journal.unfinished()[:_UNFINISHED]:
            self._bar.tell(partial(self._left_over, left, journal))
            self._session.handover.delivered.connect(self._tidy)

    def _left_over(self, left: Unfinished, journal: Journal) -> Notice:
        text = unfinished(left.sent, left.unknown, left.missing)
        button = self.tr("Leave it at that")
        return Notice(text, Weight.CAUTION, button, journal.forget, _LEFT_OVER)

    def _tidy(self) -> None:
        """Takes the news of an unfinished submission back, once nothing is left of it."""
        journal = self._session.core.journal
        if journal is not None and not journal.unfinished():
            self._bar.withdraw(_LEFT_OVER)
