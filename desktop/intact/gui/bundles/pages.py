"""One page at a time, for each file that has to be chosen from."""

from __future__ import annotations

from collections import deque

from PySide6.QtCore import QObject, Signal

from intact.gui.bundles.page import ChoicePage
from intact.gui.state.choosing import Choosing
from intact.gui.state.session import Session


class ChoicePages(QObject):
    """The page that is open, and the files that wait for one; `changed` when it is another."""

    changed = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.page: ChoicePage | None = None
        self._reader = session.reader
        self._waiting: deque[Choosing] = deque()
        session.bundle_found.connect(self._offer)

    def _offer(self, choosing: Choosing) -> None:
        self._waiting.append(choosing)
        if self.page is None:
            self._open_next()

    def _open_next(self) -> None:
        self.page = ChoicePage(self._waiting.popleft()) if self._waiting else None
        self.changed.emit()
        if self.page is not None:
            self.page.taken.connect(self._reader.take_chosen)
            self.page.refused.connect(self._reader.take_sources)
            self.page.closed.connect(self._close)
            self.page.begin()

    def _close(self) -> None:
        closed = self.page
        self._open_next()
        if closed is not None:
            closed.deleteLater()
