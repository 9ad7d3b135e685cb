"""FileGroupDescriptorW: names and sizes of what another program holds ready."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intact import limits
from intact.drops import group_descriptor
from intact.drops.group_descriptor import Described
from intact.errors import Unreadable
from windows_drags import described

NAMES = st.text(st.characters(exclude_characters="\0/\\", exclude_categories=["Cs"]), min_size=1)


@given(st.lists(NAMES.filter(lambda name: len(name.encode("utf-16-le")) < 510), max_size=5))
def test_names_come_back(names):
    """Every name in order, without sizes where none are told."""
    group = group_descriptor.parse(described(names))
    assert group.files == tuple(Described(name) for name in names)
    assert group.announced == len(names)


@given(st.integers(0, 2**64 - 1))
def test_sizes_have_64_bits(size):
    """Two numbers of 32 bits make one."""
    assert group_descriptor.parse(described(["a"], [size])).files == (Described("a", size),)


def test_folders_are_told_apart():
    """A folder is named like a file, and so are the files in it, by their last part."""
    group = group_descriptor.parse(described(["mails", r"mails\one.msg", "a/b"], folder=0))
    assert [file.name for file in group.files] == ["mails", "one.msg", "b"]
    assert [file.is_folder for file in group.files] == [True, False, False]


def test_a_name_that_is_none_is_shown_as_such():
    """Neither an empty name nor half of a surrogate pair gets any further."""
    group = group_descriptor.parse(described(["", "\ud83d.eml"]))
    assert [file.name for file in group.files] == ["?", "\N{REPLACEMENT CHARACTER}.eml"]


def test_a_cut_list_gives_what_is_whole():
    """The count tells that something is missing."""
    group = group_descriptor.parse(described(["one", "two"])[:-1])
    assert (group.files, group.announced) == ((Described("one"),), 2)


def test_a_count_is_no_reason_to_work_for_hours():
    """Neither a huge count nor that many entries take more than the limit."""
    assert group_descriptor.parse(described(["one"], announced=2**32 - 1)).files == (
        Described("one"),
    )
    many = described(["x"] * (limits.HELD_FILES + 1))
    group = group_descriptor.parse(many)
    assert (len(group.files), group.announced) == (limits.HELD_FILES, limits.HELD_FILES + 1)


def test_no_count_no_files():
    """Fewer than four octets say nothing."""
    with pytest.raises(Unreadable):
        group_descriptor.parse(b"\1\0\0")
