"""Many messages in one file: find those that are meant, check them, and take them."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QPalette, QShortcut
from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget
from typing_extensions import override

from intact import limits
from intact.errors import Unreadable
from intact.gui.bundles.foot import Foot
from intact.gui.bundles.head import PageHead
from intact.gui.bundles.model import EntriesModel
from intact.gui.bundles.view import EntriesView
from intact.gui.parts.card import Hairline
from intact.gui.parts.labels import Label, Tone
from intact.gui.parts.order import read_in_order
from intact.gui.state.choosing import Choosing
from intact.intake import Refused
from intact.sample import Head

_INTO_THE_LIST = {Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter}


class ChoicePage(QWidget):
    """A bundle, until messages of it are taken or nobody wants them.

    Signals:
        taken: the Bundle and the numbers of messages.
        refused: a sequence of Refused, where there is nothing to choose from.
        closed: comes behind each of them, and where it was cancelled.
    """

    taken = Signal(object, object)
    refused = Signal(object)
    closed = Signal()

    def __init__(
        self,
        choosing: Choosing,
        parent: QWidget | None = None,
        model: EntriesModel | None = None,
    ) -> None:
        super().__init__(parent)
        self._choosing = choosing
        self._bundle = choosing.bundle
        self._open = True
        self._listed = False
        self.model = model or EntriesModel(self._bundle, self)
        self.model.setParent(self)
        self.head = PageHead(self._bundle, self)
        self.view = EntriesView(self.model, self)
        self.foot = Foot(self)
        self._ground = QWidget(self)
        self._nothing = Label(self.tr("No message has these words in it."), Tone.MUTED)
        self._build()
        self._connect()
        self._show_choice()

    def begin(self) -> None:
        """Looks through the file; called once the page is connected."""
        self._choosing.start()

    def _build(self) -> None:
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._ground.setBackgroundRole(QPalette.ColorRole.Base)
        self._ground.setAutoFillBackground(True)
        self._stack = QStackedLayout(self._ground)
        self._stack.addWidget(self.view)
        self._stack.addWidget(self._nothing)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.head)
        layout.addWidget(Hairline())
        layout.addWidget(self._ground, 1)
        layout.addWidget(Hairline())
        layout.addWidget(self.foot)
        read_in_order(self)

    def _connect(self) -> None:
        choosing = self._choosing
        choosing.progressed.connect(self._show_search)
        choosing.found.connect(self._take_found)
        choosing.came.connect(self._take_heads)
        choosing.failed.connect(self._fail)
        self.model.choice_changed.connect(self._show_choice)
        self.model.shown_changed.connect(self._show_rows)
        self.head.search.textChanged.connect(self._search)
        self.head.search.installEventFilter(self)
        self.head.everything.clicked.connect(self._choose_all)
        self.view.done.connect(self.take_chosen)
        self.view.typed.connect(self._type)
        self.foot.take.clicked.connect(self.take_chosen)
        self.foot.cancel.clicked.connect(self.close_page)
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        escape.activated.connect(self._step_back)

    def find_messages(self) -> None:
        """Puts the keyboard into the search field."""
        self.head.search.setFocus()
        self.head.search.selectAll()

    def take_chosen(self) -> None:
        """Hands the chosen messages on."""
        if self.foot.take.isEnabled():
            self.taken.emit(self._bundle, self.model.chosen())
            self.close_page()

    def close_page(self) -> None:
        """Stops everything; nothing more comes from here."""
        if self._open:
            self._open = False
            self._choosing.stop()
            self.closed.emit()

    def renewed(self) -> ChoicePage:
        """The same page made anew, with the same messages and choice; this one hears no more."""
        choosing = self._choosing
        choosing.progressed.disconnect(self._show_search)
        choosing.found.disconnect(self._take_found)
        choosing.came.disconnect(self._take_heads)
        choosing.failed.disconnect(self._fail)
        row = self.view.currentIndex().row()
        page = ChoicePage(choosing, self.parentWidget(), self.model)
        if self._listed:
            page._show_list()
            page._show_rows()
            page.view.go_to(row)
        return page

    # what comes from the file

    def _show_search(self, octets: int) -> None:
        self.foot.show_search(octets, self._bundle.size)

    def _take_found(self) -> None:
        if len(self._bundle) <= 1:  # what is large and no mail folder, only begins like one
            self.taken.emit(self._bundle, list(range(len(self._bundle))))
            self.refused.emit(self._bundle.others)
            self.close_page()
            return
        self.model.fill()
        self.view.go_to(0)
        self._show_list()
        self.head.speak()

    def _show_list(self) -> None:
        self._listed = True
        self.head.show_found()
        self.foot.show_heads(self.model.read(), self.model.count())

    def _take_heads(self, first: int, heads: tuple[Head, ...]) -> None:
        self.model.put(first, heads)
        self.foot.show_heads(self.model.read(), self.model.count())

    def _fail(self, error: Unreadable) -> None:
        self.refused.emit([Refused(self._bundle.name, error)])
        self.close_page()

    # what the person does

    def _search(self, text: str) -> None:
        row = self.view.currentIndex().row()
        number = self.model.number_at(row) if row >= 0 else 0
        self.model.search(text)
        self.head.speak()
        self.view.go_to(self.model.row_of(number))

    def _choose_all(self) -> None:
        wanted = self.model.shown_state() is not Qt.CheckState.Checked
        self.model.choose(range(self.model.rowCount()), wanted)
        self._show_choice()

    def _show_rows(self) -> None:
        self.head.show_rows(self.model.rowCount())
        self._stack.setCurrentWidget(self.view if self.model.rowCount() else self._nothing)
        self._show_choice()

    def _show_choice(self) -> None:
        self.head.show_state(self.model.shown_state(), self.model.rowCount())
        count, shown = self.model.chosen_count(), self.model.chosen_count(shown=True)
        small = count <= limits.FILES_PER_DROP
        octets = self.model.chosen_size() if small else limits.CHOSEN_BYTES + 1
        self.foot.show_choice(count, shown, octets)

    def _type(self, text: str) -> None:
        self.head.search.setFocus()
        self.head.search.insert(text)

    def _step_back(self) -> None:
        if self.head.search.text():
            self.head.search.clear()
            self.head.search.setFocus()
        else:
            self.close_page()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        pressed = event.type() == QEvent.Type.KeyPress
        if pressed and isinstance(event, QKeyEvent) and event.key() in _INTO_THE_LIST:
            self.view.setFocus()
            return True
        return super().eventFilter(watched, event)
