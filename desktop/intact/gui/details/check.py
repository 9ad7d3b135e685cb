"""The findings about the selected sample: what needs the person first, what is fine below."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from intact.finding import Action, Finding
from intact.gui.details.finding_card import FindingCard, FineLine
from intact.gui.details.unreadable_card import UnreadableCard
from intact.gui.parts.column import Column
from intact.gui.parts.labels import Label, Tone
from intact.gui.samples.rows import Row, State
from intact.gui.wording.findings import fine


class CheckPage(Column):
    """What is found, with buttons.

    Attributes:
        ruled_out: what nobody can do here, so that there is no button for it.

    Signals:
        acted: an Action, the Finding it belongs to, and the Row.
        removal_asked: the Row.
        guide_asked: the name of a client.
    """

    acted = Signal(object, object, object)
    removal_asked = Signal(object)
    guide_asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Findings"), parent)
        self._row: Row | None = None
        self.ruled_out: frozenset[Action] = frozenset()

    def show_row(self, row: Row) -> None:
        """Shows what the checks found."""
        if self._row == row:
            return
        self._row = row
        self.clear()
        if row.error is not None:
            card = UnreadableCard(row.error)
            card.removal_asked.connect(lambda: self.removal_asked.emit(row))
            card.guide_asked.connect(self.guide_asked)
            self.append(card)
        elif row.sample is None:
            self.append(Label(self.tr("Reading…"), Tone.MUTED))
        elif row.findings is None:
            self.append(Label(self.tr("Checking…"), Tone.MUTED))
        else:
            self._show_findings(row)

    def _show_findings(self, row: Row) -> None:
        if row.state is State.READY:
            self.append(
                Label(self.tr("Nothing was found against this sample."), Tone.HEADING).as_heading()
            )
        for finding in row.findings or ():
            card = FindingCard(finding, ruled_out=self.ruled_out)
            card.acted.connect(self._act)
            self.append(card)
        for line in fine(row.sample, row.findings or ()) if row.sample else ():
            self.append(FineLine(line))

    def _act(self, action: Action, finding: Finding) -> None:
        self.acted.emit(action, finding, self._row)
