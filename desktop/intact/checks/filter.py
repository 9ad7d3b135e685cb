"""Did the message pass the destination's own filter at all?

A filter maker can only explain or mend what its filter did. The traces may have been taken off on
the way, so their absence is no more than a hint.
"""

from __future__ import annotations

from collections.abc import Iterator

from intact.checks.context import Case
from intact.destinations import Filter
from intact.finding import Action, Finding, FindingCode, Severity
from intact.sample import Facts, MessageState


def find(case: Case) -> Iterator[Finding]:
    """No trace of the filter in a message that was received and read to the end."""
    passed = case.destination.filter if case.destination else None
    if passed is None or not (passed.fields or passed.link_hosts):
        return
    facts = case.facts
    if facts.state is not MessageState.RECEIVED or facts.not_fully_read:
        return
    if not has_traces(facts, passed):
        code, values = FindingCode.NEVER_PASSED_FILTER, {"filter": passed.name}
        yield Finding(code, Severity.INFORMS, {**values}, (Action.CHOOSE_DESTINATION,))


def has_traces(facts: Facts, passed: Filter) -> bool:
    """Whether header fields or rewritten links show that the filter saw this message."""
    return any(
        _matches_field(name, pattern) for pattern in passed.fields for name in facts.field_names
    ) or any(
        _matches_host(host, wanted) for wanted in passed.link_hosts for host in facts.link_hosts
    )


def _matches_field(name: str, pattern: str) -> bool:
    return name.startswith(pattern[:-1]) if pattern.endswith("*") else name == pattern


def _matches_host(host: str, wanted: str) -> bool:
    """Exactly, or as a sub-domain: never "contains", which look-alikes would satisfy."""
    return host.endswith(wanted) if wanted.startswith(".") else host == wanted
