"""The window with samples in it, from top to bottom: to whom, what, is it fit, send."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout, QWidget

from intact.clients import guide
from intact.clients.catalogue import named
from intact.clients.client import Purpose
from intact.delivery.way import Receipt
from intact.destinations import Destination
from intact.finding import Action, Finding
from intact.gui.destination.bar import DestinationBar
from intact.gui.details.page import Details
from intact.gui.dropping.strip import DropStrip
from intact.gui.guides.choices import choices_of
from intact.gui.guides.strip import GuideStrip
from intact.gui.guides.view import GuideView
from intact.gui.parts.card import Hairline
from intact.gui.parts.order import read_in_order
from intact.gui.sample_list.view import SamplesView
from intact.gui.samples.rows import Row
from intact.gui.state.session import Session
from intact.gui.submission.afterwards import Afterwards
from intact.gui.submission.bar import SubmissionBar

_CHANGES_THE_LIST = {
    Action.REMOVE,
    Action.USE_CONTAINED,
    Action.THIS_IS_MY_ADDRESS,
    Action.KEEP_CLIENT_LINES,
    Action.TAKE_CLIENT_LINES_OFF,
}
"""The button that was pressed goes with what it stood beside; the keyboard then is at the list."""


_SHARES = [340, 660]
"""Of the width, for the list and what is beside it."""


class Workspace(QWidget):
    """Arranges the views of a session and connects them."""

    open_asked = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.destination = DestinationBar(session.choices, self)
        self.samples = SamplesView(session, self)
        self.drop = DropStrip(self)
        self.details = Details(self)
        self.guide = GuideView(self)
        self.afterwards = Afterwards(self)
        self.strip = GuideStrip(self)
        self.submission = SubmissionBar(session, self)
        self._side = QStackedWidget(self)
        self._choice: guide.Choice | None = None
        self._opened: tuple[guide.Choice, Purpose | None] | None = None
        self._told: tuple[Receipt, Destination | None, Finding | None] | None = None
        self._key = 0
        self.details.check.ruled_out = session.choices.ruled_out
        self._build()
        self._connect()
        self.show_guide()

    def _build(self) -> None:
        left = QWidget(self)
        column = _flush(QVBoxLayout(left))
        column.addWidget(self.samples, 1)
        column.addWidget(Hairline())
        column.addWidget(self.drop)
        self._side.setBackgroundRole(QPalette.ColorRole.Base)
        self._side.setAutoFillBackground(True)
        for view in (self.details, self.guide, self.afterwards):
            self._side.addWidget(view)
        splitter = self.splitter = QSplitter(Qt.Orientation.Horizontal, self)
        splitter.addWidget(left)
        splitter.addWidget(self._side)
        splitter.setStretchFactor(0, 2)
        splitter.setStretchFactor(1, 3)
        splitter.setChildrenCollapsible(False)
        splitter.setHandleWidth(1)
        splitter.setSizes(_SHARES)  # else the words of a language decide
        layout = _flush(QVBoxLayout(self))
        layout.addWidget(self.destination)
        layout.addWidget(Hairline())
        layout.addWidget(splitter, 1)
        layout.addWidget(Hairline())
        layout.addWidget(self.strip)
        layout.addWidget(Hairline())
        layout.addWidget(self.submission)
        clients = choices_of(self._session.core)
        self.guide.offer(clients, self._session.choices.clients)
        self.strip.offer(clients)
        read_in_order(self)

    def _connect(self) -> None:
        session = self._session
        self.samples.row_chosen.connect(self._show_row)
        self.drop.open_asked.connect(self.open_asked)
        self.details.guide_asked.connect(self.show_saving_guide)
        self.details.acted.connect(self._act)
        self.details.attached_wanted.connect(self._take_attached)
        self.details.removal_asked.connect(self._remove)
        self.details.link_blocked.connect(session.choices.said.set_blocked_link)
        self.guide.picked.connect(session.choices.choose_client)
        self.guide.closed.connect(self._close_guide)
        self.strip.picked.connect(session.choices.choose_client)
        self.strip.opened.connect(self.open_guide)
        self.afterwards.done.connect(self._show_details)
        self.afterwards.finished.connect(self._finish)
        self.afterwards.acted.connect(session.act)
        self.afterwards.wanted.connect(lambda again: session.handover.complete(again=again))
        self.afterwards.as_files_wanted.connect(session.handover.send_as_files)
        session.handover.began.connect(self._lock)
        session.handover.ended.connect(self._lock)
        session.choices.client_changed.connect(self.show_guide)
        session.guide_wanted.connect(self._show_wanted_guide)
        session.destination_wanted.connect(self.destination.picker.open)
        self.submission.button.destination_asked.connect(self.destination.picker.open)
        self.submission.button.address_asked.connect(self.destination.address.field.setFocus)
        session.way_wanted.connect(self.submission.button.open_menu)
        session.handover.delivered.connect(self._show_receipt)

    @property
    def is_busy(self) -> bool:
        """Whether what is shown is not the last word yet."""
        return not self._session.settled

    def show_guide(self) -> None:
        """Shows the guide that applies now, in the strip and, where it is open, in full."""
        choice = self._session.guiding.choose(self.samples.chosen_row())
        if choice != self._choice:
            self._choice = choice
            self.strip.show_guide(choice)
            if self._side.currentWidget() is self.guide:
                self._show_in_full(choice)

    def open_guide(self, wanted: bool) -> None:  # noqa: FBT001 - a Qt slot
        """Shows the full guide beside the list, or the details again."""
        if self.strip.more.isChecked() != wanted:
            self.strip.more.setChecked(wanted)  # which comes back here
            return
        if wanted and self._choice:
            self._show_in_full(self._choice)
        self._side.setCurrentWidget(self.guide if wanted else self.details)

    def take_over(self, before: Workspace) -> None:
        """Shows what the workspace before it showed; both are of the same session."""
        self.details.links.take_over(before.details.links)
        self.samples.take_over(before.samples)
        shown = before._side.currentWidget()
        if shown is before.guide and before._opened:
            self.open_guide(True)
            self._show_in_full(*before._opened)
        elif shown is before.afterwards and before._told:
            self._told = before._told
            self._side.setCurrentWidget(self.afterwards)
            self.afterwards.show_receipt(*self._told)
            self._lock()

    def search(self) -> None:
        """Goes to the search in the source text of the chosen sample."""
        self._show_details()
        self.details.search()

    def _show_in_full(self, choice: guide.Choice, first: Purpose | None = None) -> None:
        self._opened = (choice, first)
        self.guide.show_guide(choice, first)

    def _lock(self) -> None:
        self.afterwards.lock(self._session.handover.busy)

    def _show_row(self, row: Row | None) -> None:
        key = row.key if row else 0
        if key != self._key and self._side.currentWidget() is self.afterwards:
            self._side.setCurrentWidget(self.details)
        self._key = key
        self.details.show_row(row)
        self.show_guide()

    def _act(self, action: Action, finding: Finding, row: Row) -> None:
        self._session.act(action, finding, row)
        if action in _CHANGES_THE_LIST:
            self.samples.setFocus()

    def _take_attached(self, row: Row, number: int, instead: bool) -> None:  # noqa: FBT001 - a Qt slot
        self._session.exchanging.take_attached(row, number, instead=instead)
        if instead:
            self.samples.setFocus()

    def _remove(self, row: Row) -> None:
        self._session.remove([row.key])
        self.samples.setFocus()

    def _show_details(self) -> None:
        self.strip.more.setChecked(False)
        self._side.setCurrentWidget(self.details)
        self.samples.setFocus()

    def _close_guide(self) -> None:
        self.open_guide(False)
        self.strip.more.setFocus()

    def show_saving_guide(self, client: str) -> None:
        """Shows how to save a message as a file in a client, where dragging has brought none."""
        self._show_wanted_guide(client, Purpose.SAVE)

    def _show_wanted_guide(self, client: str, first: Purpose | None = None) -> None:
        self.open_guide(True)
        wanted = named(client, self._session.choices.clients)
        if wanted:
            self._show_in_full(guide.Choice(wanted, guide.Reason.SAMPLE), first)
        self.guide.picker.setFocus()

    def _show_receipt(self, receipt: Receipt) -> None:
        self.strip.more.setChecked(False)
        self._side.setCurrentWidget(self.afterwards)
        saved = receipt.way == "save-samples"
        caution = self._session.guiding.by_hand() if saved else None
        self._told = (receipt, self._session.choices.destination, caution)
        self.afterwards.show_receipt(*self._told)

    def _finish(self, receipt: Receipt) -> None:
        self._show_details()
        self._session.remove_delivered(receipt)


def _flush(layout: QVBoxLayout) -> QVBoxLayout:
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(0)
    return layout
