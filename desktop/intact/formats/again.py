"""Reads what was handed over once more, in another way, without having kept it."""

from __future__ import annotations

from intact.sample import Sample, put_back
from intact.source import Source


def source_of(sample: Sample, *, keep_client_lines: bool) -> Source:
    """The source of a sample that `holds_what_was_handed_over`, octet for octet.

    Such a sample is exact, so its source had no ceiling.
    """
    return Source(
        data=put_back(sample.data, sample.taken_off),
        name=sample.source_name,
        origin=sample.origin,
        client=sample.source_client,
        losses=sample.losses[: sample.lost_before],
        keep_client_lines=keep_client_lines,
    )
