"""Sample x Destination -> Findings: is it fit to send, and if not, what to do.

Every module here is one subject and offers `find(case)`; they stand in the order in which their
findings are shown. Checks look at facts only: no message is parsed here.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from intact.checks import (
    age,
    disguises,
    duplicates,
    fidelity,
    filter,  # noqa: A004 - the word of the trade; the built-in is not used here
    form,
    forwarding,
    headers,
    original,
    recipient,
    sent_before,
    signatures,
    size,
)
from intact.checks.context import Case, Context, Rule
from intact.destinations import Destination
from intact.finding import Finding, Severity, in_order
from intact.sample import Sample

_RULES: tuple[Rule, ...] = (
    headers.find,
    forwarding.find,
    original.find,
    recipient.find,
    age.find,
    size.find,
    duplicates.find,
    sent_before.find,
    filter.find,
    form.find,
    fidelity.find,
    signatures.find,
    disguises.find,
)

_OF_A_WRAPPER: tuple[Rule, ...] = (
    forwarding.find,
    original.find,
    duplicates.find,
    fidelity.find,
)
"""For a message that only wraps the original: the rest is asked of the original, once it is out."""


def check(sample: Sample, destination: Destination | None, context: Context) -> tuple[Finding, ...]:
    """What the checks say about one sample: a cause before what follows from it, then worst first.

    Without a destination only what holds for every destination is said.
    """
    case = Case(sample, destination, context)
    rules = _OF_A_WRAPPER if forwarding.is_wrapper(case) else _RULES
    found = [finding for rule in rules for finding in rule(case)]
    return in_order(found)


def check_all(
    samples: Iterable[Sample], destination: Destination | None, context: Context
) -> tuple[tuple[Finding, ...], ...]:
    """The findings of each sample of a list, which also sees what it repeats of those before."""
    return tuple(findings for _, findings in check_each(samples, destination, context))


def check_each(
    samples: Iterable[Sample], destination: Destination | None, context: Context
) -> Iterator[tuple[Sample, tuple[Finding, ...]]]:
    """The same, one after the other; of a sample that is past only names are kept."""
    for sample, earlier in duplicates.repetitions(samples):
        yield sample, check(sample, destination, replace(context, earlier=earlier))


def worst(findings: Iterable[Finding]) -> Severity | None:
    """The highest severity among findings, None where there are none."""
    return min((finding.severity for finding in findings), key=lambda s: s.rank, default=None)
