"""Takes an attached message out of a sample, as a source of its own."""

from __future__ import annotations

from typing import Final

from intact.fidelity import Fidelity, Loss, LossCode
from intact.formats import mailbox
from intact.mime import transfer
from intact.sample import Carrier, Contained, Format, Sample
from intact.source import Origin, Source

_STORED: Final = frozenset({Format.EML, Format.MBOX})
"""Formats that hold a message as it is: such a sample is below EXACT only if it was itself taken
out of one that was converted."""


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
        ceiling=_ceiling(sample, found),
        losses=(*found.losses, *_quoting(sample, found, data)),
    )


def _ceiling(sample: Sample, found: Contained) -> Fidelity:
    """What stands in the sample as it is shares its fate; an encoded file was kept as a whole."""
    if found.carrier is Carrier.PLAIN and sample.format in _STORED:
        return Fidelity.worse(found.fidelity, sample.fidelity)
    return found.fidelity


def _quoting(sample: Sample, found: Contained, data: bytes) -> tuple[Loss, ...]:
    """Lines that the mail folder around it may have changed as well."""
    quotable = any(loss.code is LossCode.MBOX_MAY_BE_QUOTED for loss in sample.losses)
    if not (quotable and found.carrier is Carrier.PLAIN):
        return ()
    count = sum(1 for _ in mailbox.quoted_lines(data, 0, len(data)))
    return (Loss(LossCode.MBOX_MAY_BE_QUOTED, {"count": count}),) if count else ()
