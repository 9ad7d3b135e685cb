"""One submission as it is remembered."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime

from intact.checks.age import arrival
from intact.delivery.way import Receipt
from intact.submission.submission import Plan


@dataclass(frozen=True, slots=True)
class Remembered:
    """One sample of a submission.

    Attributes:
        sha256: of the message's bytes, lower-case hex.
        size: its octets.
        arrived: when the message arrived, as far as it tells; None where it does not.
    """

    sha256: str
    size: int
    arrived: datetime | None = None


@dataclass(frozen=True, slots=True)
class Entry:
    """One submission.

    Attributes:
        when: the moment of the hand-over; has a zone.
        destination, way, outcome: stable names.
        judgement: what the filter had done wrong; a stable name.
        note: the person's own, such as the number of a case.
        number: given by the store, 0 before that.
    """

    when: datetime
    destination: str
    judgement: str
    way: str
    outcome: str
    samples: tuple[Remembered, ...] = field(default=())
    note: str = ""
    number: int = 0


def of_delivery(receipt: Receipt, plan: Plan) -> Entry | None:
    """What is remembered of a delivery: only what went out by it; None where nothing did.

    What an earlier one handed over stands in the history already.
    """
    samples = tuple(_remembered(plan, receipt.went_now, receipt.when))
    if not samples:
        return None
    return Entry(
        when=receipt.when,
        destination=plan.request.destination.name,
        judgement=plan.request.judgement.value,
        way=receipt.way,
        outcome=receipt.outcome.value,
        samples=samples,
    )


def _remembered(plan: Plan, gone: frozenset[int], now: datetime) -> Iterable[Remembered]:
    for mail in plan.mails:
        for one in mail.attached if mail.number in gone else ():
            when = arrival(one.sample.facts, now)
            yield Remembered(one.sample.sha256, len(one.sample.data), when)
