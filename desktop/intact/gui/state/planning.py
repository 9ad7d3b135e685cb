"""Makes the mails in the background, and asks which ways out can carry them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer, Signal

from intact.delivery.carrying import carried, route_of, worst
from intact.delivery.way import Availability, Keeps, Way
from intact.errors import NotComposable, NotComposableReason
from intact.gui.samples.model import SamplesModel
from intact.gui.state.background import Background
from intact.gui.state.choices import Choices
from intact.gui.state.core import Core
from intact.sample import Sample
from intact.submission.submission import Plan, Request


@dataclass(frozen=True, slots=True)
class Offer:
    """A way out, whether it works here for these mails, and what becomes of the samples."""

    way: Way
    availability: Availability
    keeps: Keeps

    @staticmethod
    def of(way: Way, plan: Plan | None) -> Offer:
        """What a way offers for a plan, or for none yet."""
        availability = way.available(plan)
        if plan is None:
            return Offer(way, availability, way.keeps)
        route = route_of(way.name, availability.program)
        return Offer(way, availability, worst(carried(route, plan)))


@dataclass(frozen=True, slots=True)
class Prospect:
    """What would happen now.

    Attributes:
        plan: the finished mails, or the samples to save where there can be no mail; None where
            there is neither.
        problem: why there can be no mail.
        offers: all ways out, best first.
    """

    plan: Plan | None = None
    problem: NotComposable | None = None
    offers: tuple[Offer, ...] = ()

    @property
    def samples(self) -> int:
        """How many samples would go out."""
        return sum(len(mail.attached) for mail in self.plan.mails) if self.plan else 0

    @property
    def mails(self) -> int:
        """How many mails that takes; 0 where the samples are only saved."""
        return sum(1 for mail in self.plan.mails if mail.data) if self.plan else 0

    def best(self, last_used: str) -> Offer | None:
        """The way used last where it works here, else the first that does."""
        here = [offer for offer in self.offers if offer.availability.here]
        used = (offer for offer in here if offer.way.name == last_used)
        return next(used, here[0] if here else None)

    def shares(self) -> tuple[float, ...]:
        """How far each mail fills what the destination takes, 0 to 1; empty without a limit."""
        limit = self.plan.request.destination.rules.mail_bytes if self.plan else None
        if self.plan is None or not limit:
            return ()
        return tuple(mail.size / limit for mail in self.plan.mails if mail.data)


class Planner(QObject):
    """Keeps the prospect up to date; answers to outdated questions are dropped."""

    changed = Signal()

    def __init__(
        self,
        model: SamplesModel,
        choices: Choices,
        core: Core,
        background: Background,
    ) -> None:
        super().__init__(model)
        self._model = model
        self._choices = choices
        self._core = core
        self._background = background
        self._question = 0
        self.ways = core.organisation.ways(core.ways)
        self.prospect = Prospect()
        self.busy = False
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(60)
        self._soon.timeout.connect(self._start)
        choices.said.changed.connect(self.request)

    def use(self, ways: Sequence[Way]) -> None:
        """Offers other ways from now on."""
        self.ways = self._core.organisation.ways(ways)
        self.request()

    def request(self) -> None:
        """Has the mails made soon."""
        self._question += 1
        self.busy = True
        self._soon.start()

    def _start(self) -> None:
        samples = [row.sample for row in self._model.rows() if row.sample and row.goes_out]
        request = self._choices.request()
        question, ways = self._question, self.ways
        self._background.run(
            lambda: self._look_ahead(samples, request, ways),
            lambda prospect: self._take(question, prospect),
        )

    def _look_ahead(
        self, samples: Sequence[Sample], request: Request | None, ways: Sequence[Way]
    ) -> Prospect:
        plan, problem = self._plan(samples, request)
        return Prospect(plan, problem, tuple(Offer.of(way, plan) for way in ways))

    def _plan(
        self, samples: Sequence[Sample], request: Request | None
    ) -> tuple[Plan | None, NotComposable | None]:
        if request is None or not samples:
            return None, NotComposable(NotComposableReason.NO_SAMPLES)
        try:
            return self._core.plan(samples, request), None
        except NotComposable as error:
            return self._core.plan_files(samples, request), error

    def _take(self, question: int, prospect: Prospect) -> None:
        if question == self._question:
            self.prospect = prospect
            self.busy = False
            self.changed.emit()
