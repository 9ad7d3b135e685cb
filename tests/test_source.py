"""A source is a snapshot: what was read once is what everything works on."""

from __future__ import annotations

import dataclasses

import pytest

from intact.fidelity import Fidelity
from intact.source import Origin, Source


def test_the_hash_is_the_one_other_programs_compute():
    """A support desk can compare it with its own."""
    abc = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"  # FIPS 180-2, B.1
    assert Source(b"abc", "a.eml", Origin.FILE).sha256 == abc


def test_a_source_cannot_be_changed():
    """Nothing that happens between check and hand-over can matter."""
    source = Source(b"abc", "a.eml", Origin.FILE)
    with pytest.raises(dataclasses.FrozenInstanceError):
        source.data = b"other"  # type: ignore[misc]  # what the test is about


def test_what_was_handed_over_as_a_file_may_be_exact():
    """Only what was taken out of something converted starts lower."""
    source = Source(b"abc", "a.eml", Origin.FILE)
    assert source.ceiling is Fidelity.EXACT
    assert source.losses == ()
