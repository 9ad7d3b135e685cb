"""Hands the mails over to a way out, in the background."""

from __future__ import annotations

import threading
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from intact.delivery import record
from intact.delivery.way import Errand, Receipt, Way
from intact.errors import NotDelivered
from intact.gui.state.background import Background
from intact.submission.submission import Plan


class Handover(QObject):
    """Delivers one plan at a time.

    Signals:
        began, ended: around every delivery.
        delivered: the Receipt.
        failed: the Way and the NotDelivered.
        progressed: a Progress, every now and then.
    """

    began = Signal()
    ended = Signal()
    delivered = Signal(object)
    failed = Signal(object, object)
    progressed = Signal(object)

    def __init__(self, background: Background, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._background = background
        self._cancelled = threading.Event()
        self.busy = False

    def deliver(self, way: Way, plan: Plan, errand: Errand) -> None:
        """Hands the mails of the plan over; does nothing while another delivery runs.

        Progress and cancelling of the errand are the signal and the method here.
        """
        if self.busy:
            return
        self.busy = True
        cancelled = self._cancelled = threading.Event()
        errand = replace(errand, progress=self.progressed.emit, cancelled=cancelled.is_set)
        self.began.emit()
        self._background.run(
            lambda: _attempt(way, plan, errand), lambda result: self._take(way, result)
        )

    def cancel(self) -> None:
        """Stops the delivery as soon as it is safe; what went before stays gone."""
        self._cancelled.set()

    def _take(self, way: Way, result: Receipt | NotDelivered) -> None:
        self.busy = False
        self.ended.emit()
        if isinstance(result, NotDelivered):
            self.failed.emit(way, result)
        else:
            self.delivered.emit(result)


def _attempt(way: Way, plan: Plan, errand: Errand) -> Receipt | NotDelivered:
    try:
        return record.deliver(way, plan, errand)
    except NotDelivered as error:
        return error
