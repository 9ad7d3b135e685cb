"""A window that is closed while something is on its way: that ends first, and then it closes.

Who closes a window means to be through with it, not to take back what was sent a moment ago. So
nothing is asked: it is said that mails or files are still on their way, the window closes by itself
behind them, and whoever does not want to wait stops them. Where one of them fails, or did not go at
all, the window stays: nobody would see why otherwise. Reading is not waited for; it leaves nothing
behind.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QWidget

from intact.delivery.way import Outcome, Receipt
from intact.gui.closing_dialog import ClosingDialog
from intact.gui.reopening import open_dialog
from intact.gui.state.session import Session
from intact.gui.state.writing import Written
from intact.limits import CLOSE_SECONDS

_LOOK_MS: Final = 100


class Closing(QObject):
    """Knows whether a window may close yet; closes it as soon as it may, if it was asked before."""

    def __init__(self, session: Session, window: QWidget, patience: float = CLOSE_SECONDS) -> None:
        super().__init__(window)
        self._session = session
        self._window = window
        self._dialog: ClosingDialog | None = None
        self._owed = self._failed = self._stopped = self._over = False
        self._looks = QTimer(self)
        self._looks.setInterval(_LOOK_MS)
        self._looks.timeout.connect(self._look)
        self._gives_up = QTimer(self)
        self._gives_up.setSingleShot(True)
        self._gives_up.setInterval(round(patience * 1000))
        self._gives_up.timeout.connect(self._give_up)
        session.handover.failed.connect(self._note_failure)
        session.handover.delivered.connect(self._note_receipt)
        session.writing.ended.connect(self._note_written)

    def may_close(self) -> bool:
        """Whether nothing is left to wait for; else it is waited for, and said so.

        Who asks once more while it is waited for does not want to wait.
        """
        if self._over or not self._session.is_going_out:
            return True
        if self._dialog is None:
            self._wait()
        else:
            self._stop()
        return False

    def stay_open(self) -> None:
        """The window does not close after all; what is on its way goes on."""
        dialog, self._dialog = self._dialog, None
        self._looks.stop()
        self._gives_up.stop()
        if dialog is not None:
            dialog.reject()

    def _wait(self) -> None:
        self._failed = self._stopped = False
        self._owed = self._session.delivers
        self._window.setWindowState(self._window.windowState() & ~Qt.WindowState.WindowMinimized)
        open_dialog(self._made)
        self._looks.start()

    def _made(self) -> ClosingDialog:
        """The dialog; made anew when another language is spoken, and the one before is rejected."""
        dialog = self._dialog = ClosingDialog(self._session, self._window)
        dialog.stop_asked.connect(self._stop)
        dialog.rejected.connect(lambda: self._reject(dialog))
        if self._stopped:
            dialog.show_stopping()
        return dialog

    def _reject(self, dialog: ClosingDialog) -> None:
        if dialog is self._dialog:
            self.stay_open()

    def _stop(self) -> None:
        self._stopped = True
        self._session.stop_going_out()
        if self._dialog is not None:
            self._dialog.show_stopping()
        self._gives_up.start()

    def _look(self) -> None:
        if self._dialog is not None and self._session.is_going_out:
            self._dialog.show_far()
            return
        stays = (self._owed or self._failed) and not self._stopped
        self.stay_open()
        if not stays:
            self._window.close()

    def _give_up(self) -> None:
        """What does not end is left behind; the journal knows about it."""
        self._over = True
        self.stay_open()
        self._window.close()

    def _note_failure(self) -> None:
        self._failed = True

    def _note_receipt(self, receipt: Receipt) -> None:
        self._owed = False
        self._failed |= receipt.outcome is Outcome.PARTLY

    def _note_written(self, written: Written) -> None:
        self._failed |= written.failure is not None
