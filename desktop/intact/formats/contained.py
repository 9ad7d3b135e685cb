"""Takes an attached message out of a sample, as a source of its own."""

from __future__ import annotations

from intact.mime import transfer
from intact.sample import Sample
from intact.source import Origin, Source


def take_out(sample: Sample, index: int) -> Source:
    """The attached message of that number in `sample.facts.contained`.

    It is never better than the sample it was in: rung and losses are handed on.
    """
    found = sample.facts.contained[index]
    data = transfer.decode(sample.data[found.start : found.end], found.carrier.value)
    return Source(
        data=data,
        name=found.name or sample.source_name,
        origin=Origin.CONTAINED,
        client=sample.source_client,
        ceiling=found.fidelity,
        losses=found.losses,
    )
