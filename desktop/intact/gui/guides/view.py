"""A client's guide in full: every way, step by step, with what results and what to beware of."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from intact.clients import guide
from intact.clients.client import Client, Procedure, Purpose
from intact.clients.spoken import Spoken
from intact.clients.walk import Place, begin
from intact.gui import appearance
from intact.gui.guides.cards import Numbered, ProcedureCard, Warned
from intact.gui.guides.pass_on import PassOnButton
from intact.gui.parts.column import Column
from intact.gui.parts.flow import Flow
from intact.gui.parts.labels import Label, Tone
from intact.gui.parts.order import read_in_order
from intact.gui.parts.picker import Choice, Picker
from intact.gui.wording.guide import (
    purpose_words,
    reason_words,
    requirements,
)
from intact.gui.wording.guide_page import spoken
from intact.gui.wording.words import data_text


class GuideView(QWidget):
    """One guide.

    Signals:
        picked: the name of another client.
        closed: the person is done.
        walk_asked: a Place: the person wants to be walked through from there.
        told: a sentence about something that was copied, printed or saved.
    """

    picked = Signal(str)
    closed = Signal()
    walk_asked = Signal(object)
    told = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._clients: tuple[Client, ...] = ()
        self._place: Place | None = None
        self.picker = Picker(self.tr("Mail program"), self)
        self.done = QPushButton(appearance.icon("back"), self.tr("&Back"), self)
        self.walk = QPushButton(appearance.icon("forth"), self.tr("&Walk me through it"), self)
        self.pass_on = PassOnButton(self)
        self._reason = Label("", Tone.MUTED, self)
        self._page = Column(self.tr("Guide"), self)
        head = QHBoxLayout()
        head.addWidget(self.done)
        head.addWidget(self.picker)
        head.addWidget(self._reason, 1)
        deeds = Flow()
        deeds.addWidget(self.walk)
        deeds.addWidget(self.pass_on)
        layout = QVBoxLayout(self)
        layout.addLayout(head)
        layout.addLayout(deeds)
        layout.addWidget(self._page, 1)
        read_in_order(self)
        self.picker.picked.connect(self.picked)
        self.done.clicked.connect(self.closed)
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        escape.activated.connect(self.closed)
        self.walk.clicked.connect(self._ask_for_walk)
        self.pass_on.told.connect(self.told)

    def offer(self, choices: list[Choice], clients: Sequence[Client]) -> None:
        """Sets the clients to pick from, and all guides, for ways to try instead."""
        self.picker.offer(choices)
        self._clients = tuple(clients)

    def show_guide(self, choice: guide.Choice, first: Purpose | None = None) -> None:
        """Shows the guide that was chosen, or the general requirements.

        Args:
            choice: whose guide, and why.
            first: what stands first whatever the guide's own order is: how to save the message,
                where dragging has brought none.
        """
        self._reason.say(reason_words(choice))
        self._page.clear()
        client = choice.client
        self._place = begin(client, self._clients, first) if client else None
        self.walk.setEnabled(client is not None)
        self.pass_on.offer(client, self._place.link if self._place else None)
        if client is None:
            self.picker.show_choice("", self.tr("Any mail program"))
            self._page.append(Numbered(requirements()))
            return
        self.picker.show_choice(client.name, data_text(client.title))
        if self._place and first:
            self._show_first(self._place)
        self._show_client(spoken(client), self._shown(client, first))

    def _show_first(self, place: Place) -> None:
        """The ways to a file, or where none is known the general one."""
        own = [way for way in place.ways if way.client is place.here.client]
        self._page.append(Label(self.tr("Save the message as a file first"), Tone.TITLE))
        for way in own:
            self._page.append(ProcedureCard(way.procedure, spoken(way.client)))

    def _shown(self, client: Client, first: Purpose | None) -> tuple[Procedure, ...]:
        """What is left to show below the ways that stand first."""
        if first is None or self._place is None:
            return client.procedures
        above = [way.procedure for way in self._place.ways if way.client is client]
        return tuple(one for one in client.procedures if one not in above)

    def _show_client(self, words: Spoken, procedures: tuple[Procedure, ...]) -> None:
        for remark in (words.text(words.client.versions), words.remark):
            if remark:
                self._page.append(Label(remark, Tone.MUTED))
        for warning in words.client.warnings:
            self._page.append(Warned(words.text(warning)))
        purpose = None
        for procedure in procedures:
            if procedure.purpose is not purpose:
                purpose = procedure.purpose
                self._page.append(Label(purpose_words(purpose), Tone.TITLE))
            self._page.append(ProcedureCard(procedure, words))

    def _ask_for_walk(self) -> None:
        if self._place is not None:
            self.walk_asked.emit(self._place)
