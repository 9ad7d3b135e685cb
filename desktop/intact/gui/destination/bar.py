"""Who gets the samples: picker, first advice, what to know, and the address where it is missing."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from intact.destinations import Destination
from intact.gui import appearance
from intact.gui.destination.address_row import AddressRow
from intact.gui.main_menu import MainMenuButton
from intact.gui.parts.column import Column
from intact.gui.parts.labels import Label, Line, Tone
from intact.gui.parts.more_button import OpeningButton
from intact.gui.parts.picker import Choice, Picker
from intact.gui.policy.lock import Lock
from intact.gui.state.choices import Choices
from intact.gui.wording.overview import destination_facts
from intact.gui.wording.words import data_text
from intact.overriding import override
from intact.settings.policy.policy import Name

_LINES_AT_LEAST = 3
_LINES = 11
"""Room for what to know about a destination; the rest scrolls."""


_ON_DESTINATIONS = (Name.DEFAULT_DESTINATION, Name.OFFERED_DESTINATIONS)
_ON_MAILS = (
    Name.DESTINATION_ADDRESSES,
    Name.MODERATOR_ADDRESS,
    Name.ORGANISATION_FOLDER,
    Name.MAXIMUM_MAIL_BYTES,
    Name.MAXIMUM_MESSAGE_DAYS,
    Name.SUBJECT_TEMPLATE,
    Name.BODY_TEMPLATE,
    Name.ASK_CONSENT,
)


class _Facts(Column):
    """As high as it needs to be, up to a bound; less where the window has no room."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self._wanted = 0
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)

    def fit(self, width: int) -> None:
        """Wants the height of all that is in it at a width."""
        line = self.fontMetrics().lineSpacing()
        self._wanted = min(line * _LINES, self.height_for(width))
        self.setMinimumHeight(min(line * _LINES_AT_LEAST, self._wanted))
        self.setMaximumHeight(self._wanted)
        self.updateGeometry()

    @override
    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self._wanted)


_OWN_HOUSE = "Your organisation"
"""As resources/destinations/own-address.toml names it; all others are names."""


class DestinationBar(QWidget):
    """The head of the window."""

    def __init__(self, choices: Choices, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._choices = choices
        self.picker = Picker(self.tr("Submit to"), self)
        self.advice = Line("", Tone.MUTED, self)
        self.why = OpeningButton(self)
        self.menu = MainMenuButton(self)
        self.facts = _Facts("", self)
        self.address = AddressRow(self)
        self.lock = Lock(choices.organisation, (*_ON_DESTINATIONS, *_ON_MAILS), self)
        self._build()
        self._connect()
        self._show()

    def _build(self) -> None:
        label = Label(self.tr("S&ubmit to"), Tone.HEADING)
        label.setWordWrap(False)
        label.setBuddy(self.picker)
        self.why.setText(self.tr("More"))
        self.why.setIcon(appearance.icon("down"))
        self.why.setAccessibleName(self.tr("What to know about this destination"))
        self.facts.setAccessibleName(self.why.accessibleName())
        self.facts.hide()
        head = QHBoxLayout()
        head.addWidget(label)
        head.addWidget(self.picker)
        head.addWidget(self.lock)
        head.addWidget(self.advice, 1)
        head.addWidget(self.why)
        head.addWidget(self.menu)
        layout = QVBoxLayout(self)
        layout.addLayout(head)
        layout.addWidget(self.facts)
        layout.addWidget(self.address)
        self._offer()

    def _connect(self) -> None:
        self.picker.picked.connect(self._choose)
        self.why.toggled.connect(self.facts.setVisible)
        self.address.entered.connect(self._choices.set_address)
        self.address.other_wanted.connect(self._choices.choose_destination)
        self._choices.destination_changed.connect(self._show)
        self._choices.defaults.recent_changed.connect(self._offer)

    def _offer(self) -> None:
        """Those that mails went to lately first, then all of them by their makers."""
        every = {one.name: one for one in self._choices.destinations}
        lately = [every[name] for name in self._choices.settings.recent if name in every]
        used = self.tr("Used recently")
        self.picker.offer(
            [
                *(Choice(one.name, data_text(one.title), used) for one in lately),
                *(
                    Choice(one.name, data_text(one.title), self._maker(one))
                    for one in every.values()
                ),
            ]
        )

    def _choose(self, name: str) -> None:
        """Takes a destination; where its address is missing, that is the next thing to do."""
        self._choices.choose_destination(name)
        if self._choices.address_is_missing:
            self.address.field.setFocus()

    def _maker(self, destination: Destination) -> str:
        """Who takes the samples: makers have names, one's own house has a word."""
        own = destination.organisation == _OWN_HOUSE
        return self.tr("Your organisation") if own else destination.organisation

    def _show(self) -> None:
        destination = self._choices.destination
        self.picker.setEnabled(not self._choices.destination_is_fixed)
        self.address.lock(self._choices.address_is_fixed)
        self.lock.only(*_ON_DESTINATIONS, *(_ON_MAILS if destination else ()))
        self.why.setVisible(destination is not None)
        self.address.setVisible(self._choices.address_is_missing)
        if destination is None:
            self.picker.show_choice("", self.tr("Choose who should get the samples"))
            self.advice.say("")
            self.facts.clear()
            self.why.setChecked(False)
        else:
            self._show_destination(destination)

    def _show_destination(self, destination: Destination) -> None:
        self.picker.show_choice(destination.name, data_text(destination.title))
        self.advice.say(data_text(destination.first_advice))
        self._show_facts(destination)
        self.address.ask(destination, self._choices.instead)

    def _show_facts(self, destination: Destination) -> None:
        self.facts.clear()
        for sentence in destination_facts(destination, self._choices.address):
            self.facts.append(Label(sentence))
        self._fit_facts()

    def _fit_facts(self) -> None:
        self.facts.fit(self.width())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_facts()
