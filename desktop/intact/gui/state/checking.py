"""Runs the checks in the background whenever samples, destination or own addresses change."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime

from PySide6.QtCore import QObject, QTimer, Signal

from intact.checks.context import Context, Submitted
from intact.clients.client import Client
from intact.finding import Finding
from intact.gui.samples.model import SamplesModel
from intact.gui.samples.rows import Row
from intact.gui.state.background import Background
from intact.gui.state.choices import Choices
from intact.gui.state.core import CheckAll
from intact.sample import Sample

_PAUSE = 100
"""Milliseconds in which changes gather: while many samples arrive, checks need not run for each."""


_SLICE = 100
"""Rows that get their findings in one go; a thousand at once would hold the window up."""


class Checker(QObject):
    """Keeps the findings of the list up to date.

    However many changes come while checks run, one more run follows.
    """

    finished = Signal()

    def __init__(
        self,
        model: SamplesModel,
        choices: Choices,
        check_all: CheckAll,
        background: Background,
    ) -> None:
        super().__init__(model)
        self._model = model
        self._choices = choices
        self._check_all = check_all
        self._background = background
        self._running = self._stale = False
        self.leaving_client: Client | None = None
        self.before: Callable[[Sequence[Sample]], Mapping[str, Submitted]] = lambda _: {}
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_PAUSE)
        self._soon.timeout.connect(self._start)
        model.changed.connect(self.request)
        choices.destination_changed.connect(self.request)
        choices.addresses_changed.connect(self.request)

    @property
    def busy(self) -> bool:
        """Whether the findings shown may be out of date."""
        return self._running or self._stale or self._soon.isActive()

    def request(self) -> None:
        """Has the checks run soon."""
        if self._running:
            self._stale = True
        else:
            self._soon.start()

    def _start(self) -> None:
        rows = [row for row in self._model.rows() if row.sample is not None]
        if not rows:
            self.finished.emit()
            return
        self._running, self._stale = True, False
        samples = [row.sample for row in rows if row.sample is not None]
        destination = self._choices.destination
        context = Context(
            now=datetime.now(UTC),
            own_addresses=self._choices.in_force.own_addresses,
            client=self.leaving_client,
            clients=self._choices.clients,
        )
        before = self.before
        self._background.run(
            lambda: self._check_all(
                samples, destination, replace(context, submitted=before(samples))
            ),
            lambda findings: self._take(rows, findings),
        )

    def _take(self, rows: Sequence[Row], findings: Sequence[tuple[Finding, ...]]) -> None:
        """Puts findings into the list, a slice now and the others soon."""
        pairs = zip(rows[:_SLICE], findings[:_SLICE], strict=True)
        self._model.check(
            [row.checked(found) for row, found in pairs]
        )  # removed ones are passed over
        if len(rows) > _SLICE:
            left = rows[_SLICE:], findings[_SLICE:]
            QTimer.singleShot(1, self, lambda: self._take(*left))
            return
        self._running = False
        if self._stale:
            self._soon.start()
        else:
            self.finished.emit()
