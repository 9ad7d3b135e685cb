"""Says outside of the window that long work has ended, while the person is elsewhere.

Numbers only: a notification is shown on locked screens and kept by desktops. Where the system's
own way is not known (Windows, macOS: not tried there yet), Qt's is taken.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication, QSystemTrayIcon, QWidget

from intact.delivery.way import Receipt
from intact.gui.appearance import application_icon
from intact.gui.state.session import Session

LONG_SECONDS: Final = 10.0
"""Until people turn to something else (Nielsen, Response Times, 1993)."""

_SHOWN_MILLISECONDS: Final = 10_000

Notify = Callable[[str, str], bool]
"""Shows a title and a text; whether that worked. Called in a thread."""


def by_system(title: str, text: str) -> bool:
    """What this system does for it."""
    from intact.system import this_system  # noqa: PLC0415 - seldom

    return this_system().notify(title, text)


class Finishing(QObject):
    """Watches the long works of a session: reading, and sending."""

    def __init__(
        self,
        session: Session,
        window: QWidget,
        notify: Notify = by_system,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__(window)
        self._session = session
        self._window = window
        self._notify = notify
        self._clock = clock
        self._reading_since: float | None = None
        self._sending_since: float | None = None
        session.reader.progressed.connect(self._follow_reading)
        session.handover.began.connect(self._begin_sending)
        session.handover.delivered.connect(self._end_sending)
        session.handover.failed.connect(self._fail_sending)
        session.handover.broke.connect(self._fail_sending)

    def _follow_reading(self, done: int, total: int) -> None:
        if done < total:
            if self._reading_since is None:
                self._reading_since = self._clock()
        elif not self._session.reader.busy:
            since, self._reading_since = self._reading_since, None
            if total:  # it was not stopped
                self._tell(since, lambda: self.tr("%n message(s) read.", "", total))

    def _begin_sending(self) -> None:
        self._sending_since = self._clock()

    def _end_sending(self, receipt: Receipt) -> None:
        since, self._sending_since = self._sending_since, None
        mails = receipt.mails
        self._tell(since, lambda: self.tr("%n mail(s) handed over.", "", mails))

    def _fail_sending(self) -> None:
        since, self._sending_since = self._sending_since, None
        self._tell(since, lambda: self.tr("The mails could not be handed over. Please look."))

    def _tell(self, since: float | None, words: Callable[[], str]) -> None:
        """Tells the end of what has taken long, unless the person has seen it happen."""
        if since is None or self._is_looked_at():
            return
        if self._clock() - since < LONG_SECONDS:
            return
        title, text = self.tr("Intact is done"), words()
        self._session.run(
            lambda: self._notify(title, text), lambda shown: self._else(shown, title, text)
        )

    def _is_looked_at(self) -> bool:
        """Whether the window is active, or a dialog over it."""
        active: QObject | None = QApplication.activeWindow()
        while active is not None and active is not self._window:
            active = active.parent()
        return active is not None

    def _else(self, shown: bool, title: str, text: str) -> None:  # noqa: FBT001 - a result
        """By Qt, where there is a place for it."""
        if shown or not QSystemTrayIcon.isSystemTrayAvailable():
            return
        tray = QSystemTrayIcon(application_icon(), self)
        tray.show()
        tray.showMessage(title, text, tray.icon(), _SHOWN_MILLISECONDS)
        QTimer.singleShot(_SHOWN_MILLISECONDS, tray.deleteLater)
