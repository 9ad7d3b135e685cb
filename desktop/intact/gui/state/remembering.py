"""Keeps the history of what went out, and tells the checks what went out before."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QObject, Signal

from intact.checks.context import Submitted
from intact.delivery.way import Receipt
from intact.errors import BadHistory
from intact.gui.state.background import Background
from intact.gui.state.choices import Choices
from intact.gui.wording.words import data_text
from intact.history.keeping import remember
from intact.history.store import History
from intact.sample import Sample
from intact.submission.submission import Plan


class Remembering(QObject):
    """Works in the background; a history that cannot be used holds nothing up.

    Signals:
        failed: the BadHistory.
    """

    failed = Signal(object)

    def __init__(
        self, history: History, choices: Choices, background: Background, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._history = history
        self._choices = choices
        self._background = background

    def remember(self, receipt: Receipt, plan: Plan) -> None:
        """Notes what went out, where the person wants a history, and forgets what is too old."""
        days = self._choices.in_force.days_remembered
        if days and receipt.went_now:
            self._background.run(lambda: self._kept(receipt, plan, days), self._tell)

    def remember_at_the_end(self, receipt: Receipt, plan: Plan) -> None:
        """The same at once, while Intact ends; then nobody can be told what went wrong."""
        days = self._choices.in_force.days_remembered
        if days and receipt.went_now:
            self._kept(receipt, plan, days)

    def before(self, samples: Sequence[Sample]) -> Mapping[str, Submitted]:
        """The last submission of each of these samples; blocks, and may be asked in a thread."""
        if not self._choices.in_force.days_remembered:
            return {}
        try:
            found = self._history.sent_before(one.sha256 for one in samples)
        except BadHistory as error:
            self.failed.emit(error)
            return {}
        titles = {one.name: data_text(one.title) for one in self._choices.destinations}
        return {
            sha256: Submitted(entry.when, entry.destination, titles.get(entry.destination, ""))
            for sha256, entry in found.items()
        }

    def _kept(self, receipt: Receipt, plan: Plan, days: int) -> BadHistory | None:
        try:
            remember(self._history, receipt, plan, days)
        except BadHistory as error:
            return error
        return None

    def _tell(self, error: BadHistory | None) -> None:
        if error is not None:
            self.failed.emit(error)
