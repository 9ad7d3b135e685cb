"""Hands the mails over to a way out, in the background; again, where some are missing."""

from __future__ import annotations

import threading
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Signal

from intact.delivery import record
from intact.delivery.way import Errand, MailState, Outcome, Progress, Receipt, Way
from intact.errors import NotDelivered, NotDeliveredReason
from intact.gui.state.background import Background
from intact.submission.plan import in_seven_bit
from intact.submission.submission import Plan


@dataclass(frozen=True, slots=True)
class Job:
    """A delivery.

    Attributes:
        plan: all mails of the submission.
        left: those to be handed over now.
        earlier: what became of the submission before; None the first time.
    """

    way: Way
    plan: Plan
    left: Plan
    errand: Errand
    earlier: Receipt | None = None


class Handover(QObject):
    """Delivers one plan at a time.

    Attributes:
        far: how far the delivery that runs is, None while nothing is known of it.

    Signals:
        began, ended: around every delivery.
        went: the Receipt of this delivery alone, and the Plan it was given.
        delivered: the Receipt, of all mails of the submission.
        failed: the Way and the NotDelivered.
        broke: an exception that nobody expected; the delivery has ended by it.
        progressed: a Progress, every now and then.
        stopping: it was told to stop, and ends as soon as it is safe.
    """

    began = Signal()
    ended = Signal()
    went = Signal(object, object)
    delivered = Signal(object)
    failed = Signal(object, object)
    broke = Signal(object)
    progressed = Signal(object)
    stopping = Signal()

    def __init__(self, background: Background, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._background = background
        self._cancelled = threading.Event()
        self._job: Job | None = None
        self._receipt: Receipt | None = None
        self._result: Receipt | Exception | None = None
        self.busy = False
        self.far: Progress | None = None
        self.progressed.connect(self._note)

    @property
    def completes(self) -> bool:
        """Whether the last delivery was for what an earlier one had left."""
        return self._job is not None and self._job.earlier is not None

    def deliver(self, way: Way, plan: Plan, errand: Errand) -> None:
        """Hands the mails of the plan over; does nothing while another delivery runs.

        Progress and cancelling of the errand are the signal and the method here.
        """
        self._run(Job(way, plan, plan, errand))

    def repeat(self) -> None:
        """Does what was asked for last once more; what a server has it does not get again."""
        if self._job is not None:
            self._run(self._job)

    def complete(self, *, again: bool) -> None:
        """Hands over what is missing; with `again` also what may have arrived."""
        job, receipt = self._job, self._receipt
        if job is None or receipt is None:
            return
        numbers = receipt.unknown if again else frozenset[int]()
        wanted = {mail.number for mail in receipt.missing(job.plan).mails} | numbers
        left = tuple(mail for mail in job.plan.mails if mail.number in wanted)
        errand = replace(job.errand, again=numbers)
        self._run(Job(job.way, job.plan, replace(job.plan, mails=left), errand, receipt))

    def send_as_files(self) -> None:
        """Hands over what is missing with its 8-bit samples as files, as a new submission."""
        job, receipt = self._job, self._receipt
        if job is None:
            return
        left = job.left
        if receipt is not None and receipt.missing(job.plan).mails:
            left = receipt.missing(job.plan)
        self._background.run(lambda: in_seven_bit(left), lambda plan: self._run_new(job, plan))

    def _run_new(self, job: Job, plan: Plan) -> None:
        if plan.mails:
            self._run(Job(job.way, plan, plan, replace(job.errand, again=frozenset())))
        else:  # the destination takes no files
            self.failed.emit(job.way, NotDelivered(NotDeliveredReason.CANNOT_CARRY))

    def cancel(self) -> None:
        """Stops the delivery as soon as it is safe; what went before stays gone."""
        self._cancelled.set()
        if self.busy:
            self.stopping.emit()

    def _run(self, job: Job) -> None:
        if self.busy:
            return
        self.busy = True
        self.far = None
        self._job = job
        self._receipt = job.earlier
        self._result = None
        cancelled = self._cancelled = threading.Event()
        errand = replace(job.errand, progress=self.progressed.emit, cancelled=cancelled.is_set)
        self.began.emit()
        self._background.run(
            lambda: self._attempt(job, errand), lambda result: self._take(job, result)
        )

    def after_the_end(self) -> tuple[Receipt, Plan] | None:
        """What went while the window was closed, which nobody was told of any more.

        Asked once, when the background has ended.
        """
        if not self.busy or self._job is None or self._result is None:
            return None
        went = _went(self._job, self._result)
        return (went, self._job.left) if went else None

    def _attempt(self, job: Job, errand: Errand) -> Receipt | Exception:
        """In the thread that delivers: the result stays, whether or not it is still handed over."""
        try:
            self._result = record.deliver(job.way, job.left, errand)
        except Exception as error:  # noqa: BLE001 - told to the person
            self._result = error
        return self._result

    def _note(self, far: Progress) -> None:
        if self.busy:
            self.far = far

    def _take(self, job: Job, result: Receipt | Exception) -> None:
        self.busy = False
        self.far = None
        self.ended.emit()
        if went := _went(job, result):
            self.went.emit(went, job.left)
        if isinstance(result, NotDelivered):
            self.failed.emit(job.way, result)
            return
        if isinstance(result, Exception):
            self.broke.emit(result)
            return
        self._receipt = _joined(job, result)
        self.delivered.emit(self._receipt)


def _went(job: Job, result: Receipt | Exception) -> Receipt | None:
    """What was handed over, also before a failure."""
    if isinstance(result, NotDelivered):
        return Receipt.of_broken_off(job.way.name, job.left, result)
    return result if isinstance(result, Receipt) else None


def _joined(job: Job, later: Receipt) -> Receipt:
    """A receipt for the whole submission, after what had been left of it."""
    if job.earlier is None:
        return later
    results = {one.number: one for one in (*job.earlier.results, *later.results)}
    found = [results[number] for number in sorted(results)]
    saved = any(one.state is MailState.SAVED for one in found)
    outcome = Outcome.SAVED if saved else Outcome.SENT
    return Receipt.for_results(later.way, outcome, job.plan, found, later.program)
