"""Is the text still the one that was signed on its way?

A match is good to know; a mismatch accuses nobody: gateways that rewrite links and mailing lists
that add a footer change the text for good reasons, and so does a conversion.
"""

from __future__ import annotations

from collections.abc import Iterator

from intact.checks.context import Case
from intact.finding import Finding, FindingCode, Severity
from intact.links import gateways
from intact.sample import Facts, SignedState


def find(case: Case) -> Iterator[Finding]:
    """Signatures that no longer fit, in a message that is stored as it arrived."""
    broken = domains(case.facts, SignedState.DIFFERS)
    if broken and case.sample.is_as_it_arrived:  # else storing or rebuilding may have done it
        host = gateways.first_of(case.facts.link_hosts)
        values: dict[str, str | int] = {"domains": ", ".join(broken), "host": host}
        yield Finding(FindingCode.CHANGED_SINCE_SIGNED, Severity.INFORMS, values)


def domains(facts: Facts, *states: SignedState) -> tuple[str, ...]:
    """Who signed, of the signatures in these states; each once, in the order of the fields."""
    found = (one.domain for one in facts.signatures if one.state in states)
    return tuple(dict.fromkeys(found))
