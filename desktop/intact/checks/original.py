"""What a forward brought of the original, where it did not bring it whole."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from intact.checks.arrival import Outcome, judge
from intact.checks.context import Case
from intact.checks.house import from_same_house
from intact.finding import Action, Finding, FindingCode, Severity
from intact.sample import MessageState

_CODES: Final = {
    Outcome.EMPTY: FindingCode.ORIGINAL_EMPTY,
    Outcome.ONLY_HEADERS: FindingCode.ORIGINAL_ONLY_HEADERS,
    Outcome.NOTHING: FindingCode.ORIGINAL_MISSING,
}


def find(case: Case) -> Iterator[Finding]:
    """Each of these needs the original once more, from the person who has it.

    Strangers call anything a forward; only of a colleague's mail that something is missing.
    """
    if case.facts.state is not MessageState.RECEIVED or not from_same_house(case):
        return
    outcome = judge(case.sample).outcome
    code = _CODES.get(outcome)
    if code is None:
        return
    severity = Severity.WARNS if outcome is Outcome.NOTHING else case.weight
    actions = (Action.SHOW_GUIDE, Action.WRITE_ANSWER)
    values: dict[str, str | int] = {"client": case.sample.source_client or case.facts.client}
    yield Finding(code, severity, values, actions)
