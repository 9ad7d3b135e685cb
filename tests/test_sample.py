"""A sample and what it owes to its source."""

from __future__ import annotations

import hashlib

import pytest

from intact.fidelity import Fidelity, Loss, LossCode
from intact.mime.describe import describe
from intact.sample import Format, Sample
from intact.source import Origin, Source

DATA = b"Subject: hello\r\n\r\nHello\r\n"
EARLIER = Loss(LossCode.BODY_REBUILT)
LATER = Loss(LossCode.BYTE_ORDER_MARK_REMOVED)


def sample_of(source: Source, fidelity: Fidelity = Fidelity.EXACT) -> Sample:
    """A sample that lost its byte order mark on the way."""
    return Sample.of(
        source,
        data=DATA,
        format=Format.EML,
        fidelity=fidelity,
        losses=(LATER,),
        facts=describe(DATA),
    )


def test_a_sample_knows_both_hashes() -> None:
    """Of what was handed over, and of what will be sent."""
    source = Source(b"\xef\xbb\xbf" + DATA, "hello.eml", Origin.DROP, "thunderbird")
    sample = sample_of(source)
    assert sample.sha256 == hashlib.sha256(DATA).hexdigest()
    assert sample.source_sha256 == source.sha256
    assert sample.sha256 != sample.source_sha256


def test_a_sample_remembers_where_it_came_from() -> None:
    """Name, size, origin and client of the source."""
    sample = sample_of(Source(b"x" * 30, "hello.eml", Origin.DROP, "thunderbird"))
    assert (sample.source_name, sample.source_size) == ("hello.eml", 30)
    assert (sample.origin, sample.source_client) == (Origin.DROP, "thunderbird")


@pytest.mark.parametrize(
    ("ceiling", "own", "result"),
    [
        (Fidelity.EXACT, Fidelity.HEADERS_KEPT, Fidelity.HEADERS_KEPT),
        (Fidelity.SYNTHESISED, Fidelity.EXACT, Fidelity.SYNTHESISED),
    ],
)
def test_a_sample_is_no_better_than_its_source(
    ceiling: Fidelity, own: Fidelity, result: Fidelity
) -> None:
    """What an outer sample had lost is lost."""
    source = Source(DATA, "hello.eml", Origin.CONTAINED, "", ceiling, (EARLIER,))
    sample = sample_of(source, own)
    assert sample.fidelity is result
    assert sample.losses == (EARLIER, LATER)
