"""Tries an account in the background, step by step, and says what works and what does not."""

from __future__ import annotations

import threading
from dataclasses import dataclass, field
from queue import SimpleQueue

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from intact.delivery.servers.secrets import Secrets
from intact.delivery.servers.steps import Tried
from intact.errors import NotDelivered, NotDeliveredReason
from intact.gui.accounts.words import step_words
from intact.gui.parts.announce import announce
from intact.gui.parts.icon_label import IconLabel
from intact.gui.parts.labels import Label, Tone
from intact.gui.parts.more_button import ExactTerm, MoreButton
from intact.gui.wording.delivery import failure_words
from intact.settings.accounts import Account

_LOOK_MILLISECONDS = 50
"""Often enough to look immediate."""


@dataclass(frozen=True, slots=True)
class _Attempt:
    """What runs in the thread; it knows no widget, so it may outlive them."""

    account: Account
    secrets: Secrets
    password: str = field(repr=False)
    cancelled: threading.Event
    told: SimpleQueue[Tried | None]

    def run(self) -> None:
        """Puts each step into the queue, and None at the end."""
        from intact.delivery.servers.trial import try_account  # noqa: PLC0415 - the network

        try:
            if self.password:
                self.secrets.keep(self.account, self.password, store=False)
            for tried in try_account(self.account, self.secrets, self.cancelled.is_set):
                self.told.put(tried)
        finally:
            self.told.put(None)


class Trial(QWidget):
    """A button, and a line for each step; the button stops a trial that runs.

    Signals:
        asked: the account shall be tried: call `run`.
        stepped: the widget of a step that is done.
        ended: all steps are shown.
    """

    asked = Signal()
    stepped = Signal(object)
    ended = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cancelled = threading.Event()
        self._told: SimpleQueue[Tried | None] = SimpleQueue()
        self._clock = QTimer(self)
        self._clock.setInterval(_LOOK_MILLISECONDS)
        self._clock.timeout.connect(self._look)
        self._running = False
        self.button = QPushButton(self)
        self._state = Label("", Tone.MUTED, self)
        self._lines: list[QWidget] = []
        row = QHBoxLayout()
        row.addWidget(self.button)
        row.addWidget(self._state, 1)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.addLayout(row)
        self.button.clicked.connect(self._press)
        self._show_running(running=False)

    def run(self, account: Account, secrets: Secrets, password: str) -> None:
        """Tries an account; a password that was entered just now is held, not stored.

        The thread is left behind where it is stopped: a server that says nothing holds nobody up.
        """
        self.clear()
        self._cancelled, self._told = threading.Event(), SimpleQueue()
        self._show_running(running=True)
        attempt = _Attempt(account, secrets, password, self._cancelled, self._told)
        threading.Thread(target=attempt.run, daemon=True, name="trial").start()

    def refuse(self, text: str) -> None:
        """Says why nothing can be tried yet."""
        self.clear()
        self._state.say(text)
        announce(self, text)

    def clear(self) -> None:
        """Takes the lines of the last trial away."""
        self._state.say("")
        for line in self._lines:
            self._layout.removeWidget(line)
            line.hide()
            line.deleteLater()
        self._lines.clear()

    def stop(self) -> None:
        """Ends a trial that runs; nothing of it is shown any more."""
        if self._running:
            self._cancelled.set()
            self._show_running(running=False)
            self._state.say(self.tr("Stopped."))

    def _press(self) -> None:
        if self._running:
            self.stop()
        else:
            self.asked.emit()

    def _look(self) -> None:
        """Shows the steps that are done."""
        while self._running and not self._told.empty():
            tried = self._told.get()
            if tried is None:
                self._show_running(running=False)
                self.ended.emit()
                return
            self._show(tried)

    def _show(self, tried: Tried) -> None:
        line = _line(tried, self)
        self._lines.append(line)
        self._layout.addWidget(line)
        line.show()
        self.stepped.emit(line)

    def _show_running(self, *, running: bool) -> None:
        self._running = running
        self.button.setText(self.tr("S&top") if running else self.tr("&Test"))
        self._state.say(self.tr("Trying…") if running else "")
        if running:
            self._clock.start()
        else:
            self._clock.stop()


def _line(tried: Tried, parent: QWidget) -> QWidget:
    """One step in words; the exact term one click deeper."""
    error = tried.error
    words = failure_words(error) if error else None
    text = step_words(tried.step, tried.limit, tried.folder)
    if words:
        text = " ".join(filter(None, (words.title, _advice(error, words.what_to_do))))
    line = QWidget(parent)
    grid = QGridLayout(line)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setColumnStretch(1, 1)
    grid.addWidget(IconLabel("unfit" if error else "ready"), 0, 0, Qt.AlignmentFlag.AlignTop)
    grid.addWidget(Label(text, Tone.HEADING if error else Tone.PLAIN), 0, 1)
    if words and words.term:
        term = ExactTerm(words.term)
        more = MoreButton(QCoreApplication.translate("Trial", "Details"))
        more.toggled.connect(term.setVisible)
        grid.addWidget(more, 0, 2, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(term, 1, 1, 1, 2)
    announce(parent, text)
    return line


def _advice(error: NotDelivered | None, what_to_do: str) -> str:
    """What to do; the settings are open already, and nothing was to be sent."""
    hidden = {NotDeliveredReason.CANCELLED}
    return "" if error is None or error.reason in hidden else what_to_do
