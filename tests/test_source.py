"""What was handed over."""

from __future__ import annotations

from dataclasses import FrozenInstanceError

import pytest

from intact.fidelity import Fidelity
from intact.source import Origin, Source


def test_a_source_is_known_by_the_hash_of_its_bytes() -> None:
    """The same bytes under another name are the same thing (hash of "abc": FIPS 180-4)."""
    expected = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
    assert Source(b"abc", "a.eml", Origin.FILE).sha256 == expected
    assert Source(b"abc", "b.eml", Origin.PASTE).sha256 == expected


def test_a_source_may_become_an_exact_sample() -> None:
    """Unless it was taken out of a converted one."""
    source = Source(b"", "a.eml", Origin.FILE)
    assert (source.ceiling, source.losses, source.client) == (Fidelity.EXACT, (), "")


def test_a_source_is_a_snapshot() -> None:
    """Nothing changes it between check and send."""
    source = Source(b"abc", "a.eml", Origin.FILE)
    with pytest.raises(FrozenInstanceError):
        source.data = b"xyz"
