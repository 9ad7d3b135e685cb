"""Was this very message submitted before?"""

from __future__ import annotations

from collections.abc import Iterator

from intact.checks.context import Case
from intact.finding import Action, Finding, FindingCode, Severity


def find(case: Case) -> Iterator[Finding]:
    """Good to know: the makers count a sample once, however often it comes."""
    before = case.context.submitted.get(case.sample.sha256)
    if before is None:
        return
    same = case.destination is not None and before.destination == case.destination.name
    values: dict[str, str | int] = {"date": before.when.date().isoformat(), "to": before.title}
    severity = Severity.WARNS if same else Severity.INFORMS
    yield Finding(FindingCode.SENT_BEFORE, severity, values, (Action.REMOVE,))
