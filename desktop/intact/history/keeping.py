"""Remembers a delivery, and forgets what is too old: for the window and the command line."""

from __future__ import annotations

from datetime import timedelta

from intact.delivery.way import Receipt
from intact.history.entry import of_delivery
from intact.history.store import History
from intact.submission.submission import Plan


def remember(history: History, receipt: Receipt, plan: Plan, days: int) -> None:
    """Notes what went out, where something did and a history is wanted (`days` above 0).

    Raises:
        BadHistory: it cannot be written.
    """
    entry = of_delivery(receipt, plan) if days > 0 else None
    if entry is not None:
        history.add(entry)
        history.forget_before(receipt.when - timedelta(days=days))
