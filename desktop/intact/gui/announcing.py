"""Says to a screen reader what others see at a glance: what came of reading, what left the list."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from PySide6.QtCore import QModelIndex, QObject, QTimer
from PySide6.QtWidgets import QWidget

from intact.gui.parts.announce import announce
from intact.gui.samples.row_words import subject
from intact.gui.samples.rows import Row, State
from intact.gui.state.session import Session

_PACE_MS = 5_000
"""Milliseconds between two words of how far long work is: what a screen reader speaks, nobody can
pass over. What is done sooner is told once, when it is done."""


class Announcing(QObject):
    """Listens to a session; `widget` is where the news arise."""

    def __init__(self, session: Session, widget: QWidget) -> None:
        super().__init__(widget)
        self._session = session
        self._widget = widget
        self._reading = False
        self._pace = QTimer(self)
        self._pace.setInterval(_PACE_MS)
        self._pace.timeout.connect(self._say_progress)
        self._gone: list[Row] = []
        self._back: list[Row] = []
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self._say_moved)
        session.reader.progressed.connect(self._follow)
        session.planner.changed.connect(self._say_outcome)
        session.samples.rowsAboutToBeRemoved.connect(self._note_gone)
        session.samples.rowsInserted.connect(self._note_back)

    def _follow(self) -> None:
        self._reading = True
        if not self._session.reader.busy:
            self._pace.stop()
        elif not self._pace.isActive():
            self._pace.start()

    def _say_progress(self) -> None:
        done, total = self._session.reader.progress
        self._say(self.tr("{done} of {total} read").format(done=done, total=total))

    def _say_outcome(self) -> None:
        """Once everything that was read is checked as well."""
        if not self._reading or not self._session.settled:
            return
        self._reading = False
        counts = Counter(row.state for row in self._session.samples.rows())
        words = {
            State.READY: self.tr("%n ready", "", counts[State.READY]),
            State.LOOK: self.tr("%n to look at", "", counts[State.LOOK]),
            State.UNFIT: self.tr("%n not fit", "", counts[State.UNFIT]),
            State.UNREADABLE: self.tr("%n not a sample", "", counts[State.UNREADABLE]),
        }
        self._say(", ".join(text for state, text in words.items() if counts[state]))

    def _note_gone(self, _parent: QModelIndex, first: int, last: int) -> None:
        self._gone += self._rows(range(first, last + 1))
        self._soon.start()

    def _note_back(self, _parent: QModelIndex, first: int, last: int) -> None:
        """Only what has been read before comes back; everything else is new."""
        known = [
            row for row in self._rows(range(first, last + 1)) if row.state is not State.READING
        ]
        self._back += known
        if known:
            self._soon.start()

    def _rows(self, places: Iterable[int]) -> list[Row]:
        rows = self._session.samples.rows()
        return [rows[place] for place in places]

    def _say_moved(self) -> None:
        gone, back = self._gone, self._back
        self._gone, self._back = [], []
        if len(gone) == 1:
            self._say(self.tr("Taken out: {subject}").format(subject=subject(gone[0])))
        elif gone:
            self._say(self.tr("%n sample(s) taken out", "", len(gone)))
        if len(back) == 1:
            self._say(self.tr("Back in the list: {subject}").format(subject=subject(back[0])))
        elif back:
            self._say(self.tr("%n sample(s) back in the list", "", len(back)))

    def _say(self, text: str) -> None:
        if text:
            announce(self._widget, text)
