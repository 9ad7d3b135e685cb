"""A sample remembers what it was made of, and is never called better than that."""

from __future__ import annotations

import hashlib
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intact import limits
from intact.fidelity import Fidelity, Loss, LossCode
from intact.sample import Format, Sample, TakenOff, put_back
from intact.source import Origin, Source

OUTER = Loss(LossCode.HEADERS_TRUNCATED)
OWN = Loss(LossCode.BODY_REBUILT)
SOURCE = Source(
    b"as it was handed over",
    "a.msg",
    Origin.CONTAINED,
    client="outlook",
    ceiling=Fidelity.HEADERS_KEPT,
    losses=(OUTER,),
)


def sample_of(make_sample, source, fidelity):
    """A sample that a reader made of a source at this rung."""
    return Sample.of(
        source,
        data=b"Subject: x\r\n\r\n",
        format=Format.MSG,
        fidelity=fidelity,
        losses=(OWN,),
        facts=make_sample().facts,
    )


def test_a_sample_names_its_source(make_sample):
    """Name, size, hash, origin and client are those of what was handed over."""
    sample = sample_of(make_sample, SOURCE, Fidelity.SYNTHESISED)
    assert (sample.source_name, sample.source_size) == ("a.msg", len(SOURCE.data))
    assert (sample.source_sha256, sample.origin) == (SOURCE.sha256, Origin.CONTAINED)
    assert sample.source_client == "outlook"


def test_a_sample_has_the_hash_of_its_own_bytes(make_sample):
    """It may differ from the source's, where that was converted."""
    sample = sample_of(make_sample, SOURCE, Fidelity.SYNTHESISED)
    assert sample.sha256 == hashlib.sha256(b"Subject: x\r\n\r\n").hexdigest()


def test_a_sample_is_never_better_than_what_it_was_taken_out_of(make_sample):
    """The ceiling of the source holds, and a lower rung stays low."""
    for found, told in (
        (Fidelity.EXACT, Fidelity.HEADERS_KEPT),
        (Fidelity.SYNTHESISED, Fidelity.SYNTHESISED),
    ):
        assert sample_of(make_sample, SOURCE, found).fidelity is told


def test_losses_of_the_outer_message_come_first(make_sample):
    """What was lost before is told with what was lost now."""
    assert sample_of(make_sample, SOURCE, Fidelity.EXACT).losses == (OUTER, OWN)


@given(st.lists(st.tuples(st.binary(max_size=9), st.binary(max_size=9))))
def test_octets_are_put_back_where_they_stood(pieces):
    """Each piece of the message is followed by one that was taken off."""
    data, taken_off = b"", []
    for message, octets in pieces:
        data += message
        taken_off.append(TakenOff(len(data), octets))
    stored = b"".join(message + octets for message, octets in pieces)
    assert put_back(data + b"end", taken_off) == stored + b"end"


@pytest.mark.parametrize(
    ("changes", "holds"),
    [
        ({}, True),
        ({"source_sha256": "0" * 64, "taken_off": (TakenOff(0, b"x"),)}, True),
        ({"source_sha256": "0" * 64}, False),
        ({"fidelity": Fidelity.HEADERS_EXACT}, False),
    ],
)
def test_an_exact_sample_may_hold_all_that_was_handed_over(make_sample, changes, holds):
    """As it is, or with what was taken off it."""
    assert replace(make_sample(), **changes).holds_what_was_handed_over is holds


def test_an_outlook_file_is_kept_as_it_was_handed_over(make_sample, monkeypatch):
    """Outlook can attach it as a message; one that no mail takes is not kept in memory."""
    made = sample_of(make_sample, SOURCE, Fidelity.SYNTHESISED)
    assert made.original == SOURCE.data
    assert repr(SOURCE.data) not in repr(made)
    monkeypatch.setattr(limits, "ORIGINAL_BYTES", len(SOURCE.data) - 1)
    assert sample_of(make_sample, SOURCE, Fidelity.SYNTHESISED).original == b""


@pytest.mark.parametrize("other", [one for one in Format if one is not Format.MSG])
def test_of_other_formats_there_is_no_such_file(make_sample, other):
    """An item of winmail.dat or a message is not what Outlook opens."""
    facts = make_sample().facts
    parts = {"data": b"x", "format": other, "fidelity": Fidelity.EXACT, "losses": ()}
    assert Sample.of(SOURCE, **parts, facts=facts).original == b""
