"""The directory of a compound file: every entry once, however the entries point at each other."""

from __future__ import annotations

import struct

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intact.outlook import directory

NONE = 0xFFFFFFFF


def entry(name, *, left=NONE, right=NONE, child=NONE, length=None):
    """The octets of an entry."""
    octets = name.encode("utf-16-le")
    told = len(octets) + 2 if length is None else length
    kind = directory.STREAM if child == NONE else directory.STORAGE
    head = struct.pack("<64sHBB3I", octets, told, kind, 1, left, right, child)
    return head + bytes(36) + struct.pack("<IQ", 7, 0x1_0000_0005)


def walked(octets, *, long_sizes=False):
    """What is found in a directory."""
    return directory.walk(directory.entries_of(octets), long_sizes=long_sizes)


def gathered(octets):
    """What is found in one whose root has lost what is below it."""
    return directory.gathered(directory.entries_of(octets), long_sizes=False)


def names(octets, parent=directory.ROOT):
    """The names below an entry."""
    nodes = walked(octets)
    return sorted(node.name for node in nodes[1:] if node.parent == parent)


def test_siblings_are_found_wherever_they_hang():
    """Left and right of each other; what is below a sibling is not below its parent."""
    octets = entry("Root", child=1)
    octets += entry("b", left=2, right=3) + entry("a") + entry("c", child=4) + entry("inner")
    assert names(octets) == ["a", "b", "c"]
    assert names(octets, 3) == ["inner"]


def test_a_long_chain_needs_no_depth():
    """Ten thousand siblings, one hanging on the other."""
    chain = [entry(f"n{number}", right=number + 1) for number in range(1, 10_000)]
    assert len(names(entry("Root", child=1) + b"".join(chain) + entry("last"))) == 10_000


def test_circles_and_places_outside_are_passed_over():
    """Every entry is given once, the root never."""
    octets = entry("Root", child=1) + entry("a", left=1, right=2) + entry("b", left=0, right=99)
    assert names(octets) == ["a", "b"]


@pytest.mark.parametrize(
    ("name", "length", "expected"),
    [
        ("name", None, "name"),
        ("name", 6, "na"),
        ("name", 0, "name"),
        ("name", 200, "name"),
        ("n" * 31, 64, "n" * 31),
        ("n" * 32, 64, "n" * 31),  # the NUL behind it was damaged
    ],
)
def test_a_name_ends_by_its_length_or_at_its_nul(name, length, expected):
    """Either may be damaged."""
    assert names(entry("Root", child=1) + entry(name, length=length)) == [expected]


def test_the_upper_half_of_a_size_counts_only_where_it_is_meant():
    """Files with short sectors have rubbish there ([MS-CFB] 2.6.3)."""
    octets = entry("Root")
    assert walked(octets)[0].size == 5
    assert walked(octets, long_sizes=True)[0].size == 0x1_0000_0005


@given(st.binary(max_size=1_000))
def test_any_octets_are_a_directory(octets):
    """Half an entry at the end is none; a storage is given before what is in it."""
    given_before = {directory.ROOT}
    nodes = walked(octets, long_sizes=True)
    for node in nodes:
        assert node.parent in given_before
        given_before.add(node.place)
    assert len(nodes) == len({node.place for node in nodes}) <= len(octets) // 128


def test_what_no_storage_claims_belonged_to_the_root():
    """The root has lost its own; a storage keeps what is its."""
    octets = (
        entry("Root") + entry("a") + entry("s", child=3) + entry("inner", right=4) + entry("too")
    )
    nodes = gathered(octets)
    below = {parent: {one.name for one in nodes[1:] if one.parent == parent} for parent in (0, 2)}
    assert nodes[0].place == directory.ROOT
    assert below == {0: {"a", "s"}, 2: {"inner", "too"}}


def test_storages_that_lie_in_each_other_are_not_gathered():
    """They would have no end."""
    octets = entry("Root") + entry("a", child=2) + entry("b", child=1) + entry("c")
    assert [node.name for node in gathered(octets)] == ["Root", "c"]


@given(st.lists(st.tuples(*[st.integers(0, 12)] * 3), min_size=1, max_size=12))
def test_gathering_gives_every_entry_at_most_once(links):
    """However the entries point at each other; a storage comes before what is in it."""
    octets = b"".join(
        entry(str(place), left=left, right=right, child=child)
        for place, (left, right, child) in enumerate(links)
    )
    seen = [node.place for node in gathered(octets)]
    assert len(seen) == len(set(seen))
    for node in gathered(octets):
        assert node.place == directory.ROOT or seen.index(node.parent) < seen.index(node.place)


def test_names_compare_without_case():
    """What a name is looked for by is its lower case; it stays known as it is written."""
    inner = walked(entry("Root", child=1) + entry("__SubStg1.0_001A001F"))[1]
    assert (inner.name, inner.key) == ("__SubStg1.0_001A001F", "__substg1.0_001a001f")
