"""The window: the empty area first, the workspace as soon as there are samples.

It shows and accepts drops before the core is there; what comes in early waits for it. The modules
of the workspace are imported only then, so that the window stands there sooner.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, QTimer
from PySide6.QtGui import QCloseEvent, QGuiApplication
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from intact.gui.dropping.area import EmptyArea
from intact.gui.dropping.window import DropWindow
from intact.gui.parts.sizing import open_with
from intact.overriding import override

if TYPE_CHECKING:
    from intact.clients.link import Link, NotALink
    from intact.drops.payload import Payload
    from intact.gui.asides import Asides
    from intact.gui.bundles.page import ChoicePage
    from intact.gui.bundles.pages import ChoicePages
    from intact.gui.closing import Closing
    from intact.gui.deeds import Deeds
    from intact.gui.fetching import Fetching
    from intact.gui.guides.pages import GuidePages
    from intact.gui.parts.notice import NoticeBar
    from intact.gui.shortcuts import Deed
    from intact.gui.state.core import Core
    from intact.gui.state.session import Session
    from intact.gui.submission.delivering import Delivering
    from intact.gui.workspace import Workspace
    from intact.source import Origin

_COLUMNS, _LINES = 160, 48


class Window(DropWindow):
    """Arranges pages, takes drops and keys; decides nothing."""

    def __init__(self) -> None:
        super().__init__()
        self.session: Session | None = None
        self.workspace: Workspace | None = None
        self.guides: GuidePages | None = None
        self.choices: ChoicePages | None = None
        self.asides: Asides | None = None
        self.delivering: Delivering | None = None
        self.closing: Closing | None = None
        self._waiting: list[tuple[Payload, Origin]] = []
        self._place: Link | NotALink | None = None
        self.knows_steps = False
        self._notices: NoticeBar | None = None
        self._fetching: Fetching | None = None
        self._deeds: Deeds | None = None
        self.empty = self.new_empty()
        self.pages = QStackedWidget(self)
        self._build()
        self.stands.connect(lambda: QTimer.singleShot(0, self._take_keys))
        self.dropped.connect(self._take_dropped)
        self.given_up.connect(self._tell_given_up)

    def _build(self) -> None:
        self.setWindowTitle(self.tr("Intact"))
        self.setMinimumSize(QSize(480, 360))
        open_with(self, _COLUMNS, _LINES)
        centre = QWidget(self)
        self._column = QVBoxLayout(centre)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self.pages, 1)
        self.pages.addWidget(self.empty)
        self.setCentralWidget(centre)

    @property
    def notices(self) -> NoticeBar:
        """What is told above the page; comes with the first notice."""
        if self._notices is None:
            from intact.gui.parts.notice import NoticeBar  # noqa: PLC0415

            self._notices = NoticeBar(self)
            self._column.insertWidget(0, self._notices)
        return self._notices

    @property
    def fetching(self) -> Fetching:
        """What brings messages in where the person asks for it; comes with the first of them."""
        if self._fetching is None:
            from intact.gui.fetching import Fetching  # noqa: PLC0415

            self._fetching = Fetching(self)
        return self._fetching

    def _take_keys(self) -> None:
        """Once the window is there: all keys work, and the first one goes to what is first."""
        from intact.gui.deeds import Deeds  # noqa: PLC0415

        if self._deeds is None:
            self._deeds = Deeds(self)
            self.empty.open.setFocus()

    # the core arrives

    def use(self, core: Core) -> None:
        """Takes the core into use; what came in before is read now."""
        from intact.gui.furnishing import furnish  # noqa: PLC0415 - after the window is there

        self._take_keys()
        furnish(self, core)
        if self._place and self.guides:
            self.guides.follow(self._place)
        waiting, self._waiting = self._waiting, []
        for payload, origin in waiting:
            self.take(payload, origin)

    def new_empty(self) -> EmptyArea:
        """The page without samples in the language that is spoken now, connected to the window."""
        empty = EmptyArea(self)
        empty.open_asked.connect(self._open_files)
        empty.guide_asked.connect(self.show_guide)
        empty.menu.asked.connect(self.do)
        empty.steps_closed.connect(self._close_steps)
        if self.session is not None:
            empty.show_steps(not self.session.choices.settings.knows_steps)
        return empty

    def speak_soon(self, code: str) -> None:
        """Once what has changed the language is through with it, for it may be a page of ours."""
        QTimer.singleShot(0, self, lambda: self.speak(code))

    def speak(self, code: str) -> None:
        """Speaks another language at once; everything else stays as it is."""
        from intact.gui import language  # noqa: PLC0415 - rarely asked for
        from intact.gui.parts.announce import announce  # noqa: PLC0415
        from intact.gui.renewing import renew  # noqa: PLC0415

        application = QGuiApplication.instance()
        if application is not None:
            language.speak(application, code)
            renew(self)
            announce(self, self.tr("The language has changed."))

    def take(self, payload: Payload, origin: Origin) -> None:
        """Reads what was handed over, as soon as the core is there; or opens a guide."""
        from intact.clients.link import SUFFIX  # noqa: PLC0415

        if len(payload.paths) == 1 and payload.paths[0].suffix == SUFFIX:
            self.open_guide(_link_in(payload.paths[0]))
            return
        if self.session is None:
            self._waiting.append((payload, origin))
            return
        if payload.doubled:
            from intact.gui.dropping.notices import doubled_notice  # noqa: PLC0415 - rarely needed

            self.notices.tell(lambda: doubled_notice(payload))
        self.session.take(payload, origin)

    def show_page(self) -> None:
        """Shows what is to be chosen from, the workspace while there are samples, or nothing."""
        filled = self.session is not None and self.session.samples.rowCount() > 0
        page = self.choice_page or (self.workspace if filled and self.workspace else self.empty)
        if page is self.pages.currentWidget():
            return
        self.pages.setCurrentWidget(page)
        if page is self.empty:
            self.empty.open.setFocus()
        self.go_to_samples()

    # what the person does

    def _take_dropped(self, payload: Payload) -> None:
        from intact.source import Origin  # noqa: PLC0415

        self.take(payload, Origin.DROP)

    def _open_files(self) -> None:
        self.fetching.open_files()

    def _tell_given_up(self, program: str) -> None:
        self.fetching.tell_given_up(program)

    def show_guide(self) -> None:
        """Shows the full guide, or the details again."""
        if self.session is None or self.workspace is None:
            return
        if self.pages.currentWidget() is self.workspace:
            self.workspace.turn_guide()
            return
        if self.guides:
            self.guides.show()

    def open_guide(self, place: Link | NotALink) -> None:
        """Opens a guide where a link leads, as soon as the core is there."""
        if self.guides is None:
            self._place = place
        else:
            self.guides.follow(place)

    def _close_steps(self) -> None:
        """Takes the first steps away at once; before the core is there, it is told later."""
        self.knows_steps = True
        self.empty.show_steps(False)
        if self.session is not None:
            self.session.choices.know_steps()

    def go_to_samples(self) -> None:
        """Puts the keyboard to the list, where it is shown."""
        if self.workspace and self.pages.currentWidget() is self.workspace:
            self.workspace.samples.setFocus()

    @property
    def choice_page(self) -> ChoicePage | None:
        """Where the person has to choose from a file with many messages just now."""
        return self.choices.page if self.choices else None

    def do(self, deed: Deed) -> None:
        """Does what was chosen in a menu, once the window stands there."""
        if self._deeds is not None:
            self._deeds.do(deed)

    def stay_open(self) -> None:
        """Does not close, where it waits to: somebody wants it again."""
        if self.closing is not None:
            self.closing.stay_open()

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        if self.closing is not None and not self.closing.may_close():
            event.ignore()
            return
        if self.session is not None:
            self.hide()  # what does not end in time holds up the end
            self.session.close()
        super().closeEvent(event)


def _link_in(path: Path) -> Link | NotALink:
    from intact.clients.link import NotALink, read  # noqa: PLC0415

    try:
        return read(path)
    except NotALink as error:
        return error
