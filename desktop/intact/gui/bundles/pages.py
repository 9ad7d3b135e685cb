"""One page at a time, for each file that has to be chosen from."""

from __future__ import annotations

from collections import deque

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from intact.gui.bundles.page import ChoicePage
from intact.gui.state.choosing import Choosing
from intact.gui.state.session import Session


class ChoicePages(QObject):
    """The page that is open in a stack, and the files that wait; `changed` when it is another."""

    changed = Signal()

    def __init__(self, session: Session, stack: QStackedWidget) -> None:
        super().__init__(stack)
        self._stack = stack
        self.page: ChoicePage | None = None
        self._reader = session.reader
        self._waiting: deque[Choosing] = deque()
        session.bundle_found.connect(self._offer)

    def renew(self, made: dict[QWidget, QWidget]) -> None:
        """Makes the page anew, in the language that is spoken now; notes it by the one before."""
        if self.page is not None:
            made[self.page] = new = self._connected(self.page.renewed())
            self.page = new

    def _offer(self, choosing: Choosing) -> None:
        self._waiting.append(choosing)
        if self.page is None:
            self._open_next()

    def _open_next(self) -> None:
        self.page = self._new_page(self._waiting.popleft()) if self._waiting else None
        self.changed.emit()
        if self.page is not None:
            self.page.begin()

    def _new_page(self, choosing: Choosing) -> ChoicePage:
        page = self._connected(ChoicePage(choosing, self._stack))
        self._stack.addWidget(page)
        return page

    def _connected(self, page: ChoicePage) -> ChoicePage:
        page.taken.connect(self._reader.take_chosen)
        page.refused.connect(self._reader.take_sources)
        page.closed.connect(self._close)
        return page

    def _close(self) -> None:
        closed = self.page
        self._open_next()
        if closed is not None:
            closed.deleteLater()
