"""Which way out is taken at first, and which there are on this computer."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QComboBox, QGridLayout, QWidget

from intact.gui.parts.icon_label import IconLabel
from intact.gui.parts.labels import Label, Tone, tool_tip
from intact.gui.settings.page import Page, choose
from intact.gui.state.choices import Choices
from intact.gui.state.planning import Offer
from intact.gui.wording.delivery import absence_exactly, absence_words, keeps_briefly, way_words
from intact.overriding import override
from intact.settings.policy.policy import Name


class WaysPage(Page):
    """A list to choose from; below it every way with what it keeps, or why it is not here."""

    def __init__(
        self, choices: Choices, offers: Sequence[Offer] = (), parent: QWidget | None = None
    ) -> None:
        super().__init__(self.tr("How mails go out"), choices, parent)
        self.first = QComboBox()
        self.first.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.append_heading(self.tr("De&fault way out"), self.first)
        self.append(self.first)
        self.append_remark(
            self.tr("Where it does not suit a mail, the next best one is offered instead.")
        )
        self.append_lock(Name.ALLOWED_WAYS)
        here = [one for one in offers if one.availability.here]
        absent = [one for one in offers if not one.availability.here]
        self._offer(here)
        self._append_ways(self.tr("On this computer"), here)
        self._append_ways(self.tr("Not on this computer"), absent)
        self.fill()

    @override
    def fill(self) -> None:
        choose(self.first, self.choices.settings.first_way)

    @override
    def keep(self) -> None:
        self.choices.defaults.set_first_way(self.first.currentData())

    def _offer(self, here: Sequence[Offer]) -> None:
        self.first.addItem(self.tr("The one used last"), "")
        for offer in here:
            self.first.addItem(way_words(offer.way.name, offer.availability), offer.way.name)

    def _append_ways(self, heading: str, offers: Sequence[Offer]) -> None:
        if not offers:
            return
        self.append_heading(heading)
        for offer in offers:
            self.append(_row(offer))


def _row(offer: Offer) -> QWidget:
    """A way in two lines: its name, and what it keeps or why it is not here."""
    there = offer.availability
    effect = keeps_briefly(offer.keeps, there.program) if there.here else absence_words(there)
    row = QWidget()
    grid = QGridLayout(row)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setVerticalSpacing(0)
    grid.addWidget(IconLabel("ready" if there.here else "unreadable", row), 0, 0)
    grid.addWidget(Label(way_words(offer.way.name, there)), 0, 1)
    said = Label(effect, Tone.MUTED)
    said.setToolTip(tool_tip(absence_exactly(there)))
    said.setAccessibleDescription(absence_exactly(there))
    grid.addWidget(said, 1, 1)
    grid.setColumnStretch(1, 1)
    return row
