"""Chains of sectors: their octets in order, and what is there where a file lies about them."""

from __future__ import annotations

from array import array
from typing import NamedTuple

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intact.outlook import sectors
from intact.outlook.sectors import Container

END = 0xFFFFFFFE
SIZE = 4


class Extent(NamedTuple):
    """A stream that no directory names."""

    first: int
    size: int


def _file(order, stored):
    """Octets laid out in sectors of this order behind a header, and the table that tells it."""
    count = len(order)
    places = [b"\0" * SIZE] * count
    following = [END] * count
    for number, place in enumerate(order):
        places[place] = stored[number * SIZE : (number + 1) * SIZE].ljust(SIZE, b"\0")
        if number + 1 < count:
            following[place] = order[number + 1]
    return sectors.of_file(b"H" * SIZE + b"".join(places), SIZE, array("I", following))


@given(st.data())
def test_a_chain_gives_its_octets_in_whatever_order_the_sectors_stand(data):
    """Neighbours are cut out in one go; that must not show."""
    stored = data.draw(st.binary(min_size=1, max_size=60))
    order = data.draw(st.permutations(range(-(-len(stored) // SIZE))))
    assert _file(order, stored).octets(order[0], len(stored)) == stored


@pytest.mark.parametrize(
    ("first", "following", "given"),
    [
        (0, [1, END, END], b"aaaabbbb"),  # the chain ends too early
        (0, [9, END, END], b"aaaa"),  # it leaves the table
        (7, [1, 2, END], b""),  # it begins outside
        (2, [1, 2, 1], b"ccccbbbbcccc"),  # it bites its tail: bounded by the size
    ],
)
def test_a_broken_chain_gives_what_is_there(first, following, given):
    """Nothing is raised, and no more than asked for is given."""
    found = sectors.of_file(b"HHHHaaaabbbbcccc", SIZE, array("I", following))
    assert found.octets(first, 12) == given


def test_a_file_that_ends_too_early_gives_what_is_there():
    """The table promises more sectors than the file has."""
    found = sectors.of_file(b"HHHHaaaabb", SIZE, array("I", [1, 2, END]))
    assert found.octets(0, 12) == b"aaaabb"


def test_small_streams_stand_in_the_mini_stream():
    """Sectors of their own size without a header, in the order of a table in the file."""
    table = array("I", [END, 0]).tobytes()
    large = sectors.of_file(b"H" * 8 + b"bb--aa--" + table, 8, array("I", [END, END]))
    small = sectors.of_mini_stream(large, Extent(0, 8), 4, 1)
    container = Container(large, small, cutoff=8, left=100)
    assert container.read(Extent(1, 6)) == b"aa--bb"
    assert container.read(Extent(0, 8)) == b"bb--aa--"


def test_streams_that_ask_for_more_than_may_be_read_give_nothing():
    """Many streams may share the same sectors."""
    large = _file([0, 1], b"abcdefgh")
    container = Container(large, large, cutoff=0, left=12)
    assert container.read(Extent(0, 8)) == b"abcdefgh"
    assert container.read(Extent(0, 8)) is None
    assert container.read(Extent(0, 4)) == b"abcd"


@given(st.lists(st.integers(1, 90), max_size=12), st.integers(0, 200), st.integers(1, 500))
def test_a_run_is_as_long_as_sectors_stand_behind_each_other(lengths, first, most):
    """One by one or in blocks: up to a jump, the end of the table, or `most`."""
    following = array("I")
    for length in [*lengths, 1]:
        begin = len(following)
        following += array("I", [*range(begin + 1, begin + length), 0])
    first %= len(following)
    plain = 1
    while plain < most and first + plain < len(following):
        if following[first + plain - 1] != first + plain:
            break
        plain += 1
    assert sectors.of_file(b"", SIZE, following).run(first, most) == plain


def test_a_run_ends_with_the_table():
    """Its last number may name the sector that would come next."""
    assert sectors.of_file(b"", SIZE, array("I", range(1, 101))).run(40, 100) == 60


@pytest.mark.parametrize("jump", [65_534, 65_535, 65_536, 65_537, 69_000, 99_998])
def test_a_run_of_a_large_file_is_as_long_as_that_of_a_small_one(jump):
    """Tables are longer than what is kept ready for comparing."""
    following = array("I", range(1, 100_001))
    following[jump] = 0
    found = sectors.of_file(b"", SIZE, following)
    assert found.run(10, 200_000) == jump - 9
    assert found.run(65_536, 200_000) == (jump if jump >= 65_536 else 99_999) - 65_535
