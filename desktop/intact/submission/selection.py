"""Which samples travel at all, and in which form."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from intact.destinations import Rules
from intact.finding import Action, Finding, FindingCode, Severity
from intact.mime.lines import obstacle
from intact.sample import Sample
from intact.submission.carriage import carriage_in
from intact.submission.enclosure import Enclosure, enclosure
from intact.submission.submission import Carriage, LeftOut


@dataclass(frozen=True, slots=True)
class Selection:
    """Samples with the way each travels, and those that stay behind."""

    samples: tuple[tuple[Sample, Carriage], ...]
    left_out: tuple[LeftOut, ...]

    def enclosures(self, blocked: Mapping[str, str]) -> tuple[Enclosure, ...]:
        """The samples as parts, numbered from 1 in the order of the list.

        `blocked` is the link that was blocked, by SHA-256 of the sample it stands in.
        """
        return tuple(
            enclosure(sample, carriage, number, blocked.get(sample.sha256, ""))
            for number, (sample, carriage) in enumerate(self.samples, 1)
        )

    def without(self, left_out: Sequence[LeftOut]) -> Selection:
        """The same less some samples."""
        gone = {id(one.sample) for one in left_out}
        stay = tuple(pair for pair in self.samples if id(pair[0]) not in gone)
        return Selection(stay, self.left_out + tuple(left_out))


def select(samples: Sequence[Sample], rules: Rules, *, seven_bit: bool = False) -> Selection:
    """Each different sample once, in the best form the destination and the way take."""
    chosen: list[tuple[Sample, Carriage]] = []
    left_out: list[LeftOut] = []
    seen: dict[str, Sample] = {}
    for sample in samples:
        first = seen.setdefault(sample.sha256, sample)
        carriage = carriage_in(sample, rules.forms, seven_bit=seven_bit)
        if first is not sample:
            left_out.append(LeftOut(sample, _duplicate(first)))
        elif carriage is None:
            left_out.append(LeftOut(sample, _form_refused(sample)))
        else:
            chosen.append((sample, carriage))
    return Selection(tuple(chosen), tuple(left_out))


def too_large(sample: Sample, size: int, limit: int) -> LeftOut:
    """A sample whose finished mail would weigh `size` bytes."""
    values: dict[str, str | int] = {"size": size, "limit": limit}
    actions = (Action.REMOVE, Action.CHOOSE_DESTINATION, Action.SAVE_SAMPLES)
    return LeftOut(sample, Finding(FindingCode.TOO_LARGE, Severity.BLOCKS, values, actions))


def _duplicate(first: Sample) -> Finding:
    return Finding(
        FindingCode.DUPLICATE, Severity.INFORMS, {"name": first.source_name}, (Action.REMOVE,)
    )


def _form_refused(sample: Sample) -> Finding:
    """Bytes that fit no form the destination takes, or a form that cannot be written at all."""
    why = obstacle(sample.facts.lines)
    actions = (Action.REMOVE, Action.CHOOSE_DESTINATION, Action.SAVE_SAMPLES)
    values: dict[str, str | int] = {"why": why.value if why else "form"}
    return Finding(FindingCode.CANNOT_TRAVEL_AS_MESSAGE, Severity.BLOCKS, values, actions)
