"""CF_HDROP: paths, as Windows hands them over."""

from __future__ import annotations

import struct

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intact import limits
from intact.drops import file_list
from intact.errors import Unreadable
from windows_drags import file_list as written

PATHS = st.text(st.characters(exclude_characters="\0", exclude_categories=["Cs"]), min_size=1)


@given(st.lists(PATHS, max_size=5))
def test_paths_come_back(paths):
    """Each in order."""
    assert file_list.parse(written(paths)) == tuple(paths)


def test_stray_surrogates_stay():
    """Windows lets them into names, so without them the file would not be found."""
    assert file_list.parse(written(["C:\\\ud800.eml"])) == ("C:\\\ud800.eml",)


def test_the_list_ends_with_an_empty_path():
    """Memory is often larger than what stands in it."""
    assert file_list.parse(written(["a", "b"]) + b"x\0y\0\0\0") == ("a", "b")


def test_a_list_without_its_end_is_taken():
    """Some programs forget the second NUL, or both."""
    assert file_list.parse(written(["a", "b"])[:-4]) == ("a", "b")


def test_paths_may_begin_later():
    """The head says where."""
    octets = written(["a"])
    assert file_list.parse(struct.pack("<I", 24) + octets[4:20] + b"more" + octets[20:]) == ("a",)


def test_one_more_than_the_limit_tells_of_it():
    """Whoever takes files leaves out that one, and says so."""
    paths = file_list.parse(written(["p"] * (limits.FILES_PER_DROP + 9)))
    assert len(paths) == limits.FILES_PER_DROP + 1


@pytest.mark.parametrize(
    "octets",
    [
        b"",
        struct.pack("<IiiII", 20, 0, 0, 0, 0) + b"C:\\a.eml\0\0",
        struct.pack("<IiiII", 0, 0, 0, 0, 1),
        struct.pack("<IiiII", 2**32 - 1, 0, 0, 0, 1),
    ],
    ids=["nothing", "code page", "begins in its own head", "begins behind its end"],
)
def test_what_makes_no_sense_is_refused(octets):
    """A guessed path might be that of another file."""
    with pytest.raises(Unreadable):
        file_list.parse(octets)
