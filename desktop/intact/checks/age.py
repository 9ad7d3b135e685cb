"""Is the message still young enough for the destination?"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta

from intact.checks.context import Case
from intact.finding import Action, Finding, FindingCode, Severity
from intact.sample import Facts, MessageState

_SOON = timedelta(days=1)
"""What is left of the time when the person is told to hurry."""

_SKEW = timedelta(days=1)
"""How far ahead a clock or a wrong zone may plausibly be; later dates are made up."""


def find(case: Case) -> Iterator[Finding]:
    """Older than the destination takes, of unknown age, or about to be too old."""
    limit = case.rules.days if case.rules else None
    if limit is None or case.other_kind:  # an entry of a calendar never arrived
        return
    arrived = arrival(case.facts, case.context.now)
    if arrived is None:
        if case.facts.state is MessageState.RECEIVED:
            code, unknown = FindingCode.DATE_UNKNOWN, {"limit": limit}
            yield Finding(code, Severity.WARNS, {**unknown}, (Action.REMOVE,))
        return
    age = case.context.now - arrived
    if age > timedelta(days=limit):
        values: dict[str, str | int] = {"days": age.days, "limit": limit}
        actions = (Action.REMOVE, Action.CHOOSE_DESTINATION)
        yield Finding(FindingCode.TOO_OLD, Severity.BLOCKS, values, actions)
    elif age > timedelta(days=limit) - _SOON:
        hours = max(1, (timedelta(days=limit) - age) // timedelta(hours=1))
        values = {"hours": hours, "limit": limit}
        yield Finding(FindingCode.SOON_TOO_OLD, Severity.INFORMS, values)


def arrival(facts: Facts, now: datetime) -> datetime | None:
    """When the message arrived: by its last server, else by its Date, else unknown.

    A time in the future is not believed, as the sender of spam writes the Date field.
    """
    for moment in (facts.received, facts.sent):
        if moment is not None and moment <= now + _SKEW:
            return moment
    return None
