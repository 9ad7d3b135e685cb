"""What the log keeps of a delivery: how many mails, how large, by which way, and how it ended."""

from __future__ import annotations

import time
from typing import Final

from intact.delivery.way import Errand, Receipt, Way
from intact.errors import NotDelivered
from intact.log.events import Event, Name, note
from intact.submission.submission import Plan

_OF_ACCOUNTS: Final = ("smtp", "imap-draft")


def deliver(way: Way, plan: Plan, errand: Errand) -> Receipt:
    """Hands all mails of a plan over by a way, and notes it.

    Raises:
        NotDelivered: as the way does.
    """
    note_composed(plan)
    begun = time.monotonic()
    try:
        receipt = way.deliver(plan, errand)
    except NotDelivered as error:
        ms = round((time.monotonic() - begun) * 1000)
        note(Event.NOT_DELIVERED, way=_kind(way.name), reason=error.reason, ms=ms)
        raise
    ms = round((time.monotonic() - begun) * 1000)
    way_name = _kind(receipt.way)
    note(Event.DELIVERED, way=way_name, outcome=receipt.outcome, mails=receipt.mails, ms=ms)
    return receipt


def _kind(way: str) -> Name:
    """The way without the name of an account: the person chose that, so it stays out."""
    return Name(next((kind for kind in _OF_ACCOUNTS if way.startswith(f"{kind}-")), way))


def note_composed(plan: Plan) -> None:
    """Notes what is about to leave."""
    note(
        Event.COMPOSED,
        destination=Name(plan.request.destination.name),
        mails=len(plan.mails),
        bytes=tuple(mail.size for mail in plan.mails),
        samples=sum(len(mail.attached) for mail in plan.mails),
    )
