"""A file looked through page by page is the same as its bytes in memory."""

from __future__ import annotations

import io
from unittest import mock

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bundle_files import mail, mbox
from intact.bundles import paged
from intact.bundles.paged import Paged
from intact.formats.mailbox import Entries, Held


def silent(_octets: int) -> None:
    """Nobody asks."""


class Stingy(io.BytesIO):
    """A file that gives at most three octets at a time, as an unbuffered one may."""

    def read(self, size: int | None = -1, /) -> bytes:
        """Fewer than wanted."""
        return super().read(3 if size is None or size < 0 else min(size, 3))


@given(
    st.binary(max_size=60),
    st.binary(min_size=1, max_size=3),
    st.lists(st.tuples(st.integers(0, 70), st.integers(0, 70)), max_size=6),
)
def test_it_answers_as_bytes_in_memory_do(data, wanted, places):
    """Whatever the size of a page, and whatever was looked at before."""
    held = Held(data)
    with mock.patch.multiple(paged, _PAGE=8, _FEW=3):
        octets = Paged(Stingy(data), len(data), silent)
        assert octets.size == held.size
        for start, stop in places:
            assert octets.find(wanted, start) == held.find(wanted, start)
            assert octets.at(start, stop) == held.at(start, stop)


@pytest.mark.parametrize("page", [1 << 11, 3_000, 1 << 20])
def test_a_mail_folder_is_divided_alike(page):
    """Entries that begin, end and lie across pages."""
    data = mbox(*(mail(str(number), "text\n" * (number * 37 % 200)) for number in range(40)))
    with mock.patch.object(paged, "_PAGE", page):
        found = list(Entries(Paged(io.BytesIO(data), len(data), silent)))
    assert found == list(Entries(Held(data)))
    assert len(found) == 40


def test_it_tells_how_far_it_has_looked():
    """For whoever waits, and for whoever wants no more."""
    told = []
    with mock.patch.object(paged, "_PAGE", 10):
        octets = Paged(io.BytesIO(b"x" * 35), 35, told.append)
        assert octets.find(b"y", 0) == -1
    assert told == sorted(told)
    assert told[0] == 0
    assert told[-1] >= 25


def test_a_file_that_has_become_shorter_ends_the_search():
    """Its size was told before; nobody waits for the rest."""
    octets = Paged(io.BytesIO(b"short"), 1_000_000, silent)
    assert octets.find(b"From ", 0) == -1
    assert octets.at(2, 900_000) == b"ort"
