"""Is the same message in the list already?"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from intact.checks.context import Case, Earlier
from intact.finding import Action, Finding, FindingCode, Severity
from intact.sample import Sample


def find(case: Case) -> Iterator[Finding]:
    """The very same bytes are not sent twice; another copy of the same message may be."""
    earlier = case.context.earlier
    if earlier.same_bytes is not None:
        values: dict[str, str | int] = {"name": earlier.same_bytes}
        yield Finding(FindingCode.DUPLICATE, Severity.BLOCKS, values, (Action.REMOVE,))
    elif earlier.same_message is not None:
        values = {"name": earlier.same_message}
        yield Finding(FindingCode.SAME_MESSAGE, Severity.INFORMS, values, (Action.REMOVE,))


def repetitions(samples: Iterable[Sample]) -> Iterator[tuple[Sample, Earlier]]:
    """Each sample with what it repeats of those before it; linear in their number.

    Of those before it only names are kept.
    """
    by_bytes: dict[str, str] = {}
    by_message: dict[str, str] = {}
    for sample in samples:
        identity = sample.facts.message_id
        yield sample, Earlier(by_bytes.get(sample.sha256), by_message.get(identity))
        by_bytes.setdefault(sample.sha256, sample.source_name)
        if identity:
            by_message.setdefault(identity, sample.source_name)
