"""Hands the mails over to a way out, in the background."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from intact.delivery import record
from intact.delivery.way import Receipt, Way
from intact.errors import NotDelivered
from intact.gui.state.background import Background
from intact.submission.submission import Plan


class Handover(QObject):
    """Delivers one plan at a time.

    Signals:
        began, ended: around every delivery.
        delivered: the Receipt.
        failed: the Way and the NotDelivered.
    """

    began = Signal()
    ended = Signal()
    delivered = Signal(object)
    failed = Signal(object, object)

    def __init__(self, background: Background, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._background = background
        self.busy = False

    def deliver(self, way: Way, plan: Plan, folder: Path | None = None) -> None:
        """Hands all mails of the plan over; does nothing while another delivery runs."""
        if self.busy:
            return
        self.busy = True
        self.began.emit()
        self._background.run(
            lambda: _attempt(way, plan, folder), lambda result: self._take(way, result)
        )

    def _take(self, way: Way, result: Receipt | NotDelivered) -> None:
        self.busy = False
        self.ended.emit()
        if isinstance(result, NotDelivered):
            self.failed.emit(way, result)
        else:
            self.delivered.emit(result)


def _attempt(way: Way, plan: Plan, folder: Path | None) -> Receipt | NotDelivered:
    try:
        return record.deliver(way, plan, folder)
    except NotDelivered as error:
        return error
