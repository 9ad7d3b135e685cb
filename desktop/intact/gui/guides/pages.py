"""The guide and the walk-through as pages of the window, and the way back from them."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from intact.clients.catalogue import named
from intact.clients.link import Link, NotALink
from intact.clients.walk import Place, follow
from intact.gui.guides.page import GuidePage
from intact.gui.guides.walk_page import WalkPage
from intact.gui.parts.notice import Notice, NoticeBar, Weight
from intact.gui.state.session import Session


class GuidePages(QObject):
    """Puts the pages into the window's stack; `closed` when its ordinary page is wanted again."""

    closed = Signal()

    def __init__(self, session: Session, stack: QStackedWidget, notices: NoticeBar) -> None:
        super().__init__(stack)
        self._session = session
        self._stack = stack
        self._notices = notices
        self._before: QWidget | None = None
        self.page: GuidePage | None = None
        self.walk_page: WalkPage | None = None

    def show(self) -> None:
        """Shows the guide that applies."""
        if self.page is None:
            self.page = self._new_page()
            self._stack.addWidget(self.page)
        self._stack.setCurrentWidget(self.page)
        self.page.done.setFocus()

    def follow(self, place: Link | NotALink) -> None:
        """Begins where a link leads; what is wrong with it is told."""
        if isinstance(place, NotALink):
            self._notices.tell(self._no_link)
            return
        clients = self._session.choices.clients
        client = named(place.client, clients)
        if client is None:
            self._notices.tell(partial(self._no_guide, place.client))
            self.show()
            return
        self.walk(follow(place, client, clients))

    def _no_link(self) -> Notice:
        text = self.tr("This is no link to a guide of Intact, so nothing was opened.")
        return Notice(text, Weight.CAUTION)

    def _no_guide(self, name: str) -> Notice:
        text = self.tr("There is no guide with the name “{name}” here.")
        return Notice(text.format(name=name), Weight.CAUTION)

    def walk(self, place: Place) -> None:
        """Walks through a guide, one step at a time."""
        if self.walk_page is None:
            self.walk_page = self._new_walk(place)
            self._stack.addWidget(self.walk_page)
        else:
            self.walk_page.show_place(place)
        if self._stack.currentWidget() is not self.walk_page:
            self._before = self._stack.currentWidget()
        self._stack.setCurrentWidget(self.walk_page)
        self.walk_page.setFocus()

    def renew(self, made: dict[QWidget, QWidget]) -> None:
        """Makes the pages anew, in the language that is spoken now; notes them by those before."""
        if self.page is not None:
            made[self.page] = new = self._new_page()
            self.page = new
        if self.walk_page is not None:
            made[self.walk_page] = walk = self._new_walk(self.walk_page.place)
            self.walk_page = walk
        if self._before is not None:
            self._before = made.get(self._before, self._before)

    def _new_page(self) -> GuidePage:
        page = GuidePage(self._session, self._stack)
        page.closed.connect(self.closed)
        page.walk_asked.connect(self.walk)
        page.told.connect(self.tell)
        return page

    def _new_walk(self, place: Place) -> WalkPage:
        page = WalkPage(place, self._stack)
        page.closed.connect(self._leave)
        page.told.connect(self.tell)
        return page

    def tell(self, text: str) -> None:
        """Says what was copied, printed or saved."""
        self._notices.tell(Notice(text))

    def _leave(self) -> None:
        """Goes back to where the walk was begun."""
        if self._before is None or self._stack.indexOf(self._before) < 0:
            self.closed.emit()
            return
        self._stack.setCurrentWidget(self._before)
        (self._before.focusWidget() or self._before).setFocus()  # where the keys were before
