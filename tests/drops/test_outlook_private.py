"""RenPrivateMessages: the ids of what classic Outlook drags."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intact import limits
from intact.drops import outlook_private
from intact.drops.outlook_private import Item, Items
from intact.errors import Unreadable
from windows_drags import private

SUBJECTS = st.text(st.characters(max_codepoint=0xFFFF, exclude_categories=["Cs"]), max_size=255)
ITEMS = st.tuples(st.just("IPM.Note"), SUBJECTS, st.binary(min_size=1, max_size=70))


@given(st.binary(max_size=300), st.lists(ITEMS, min_size=1, max_size=5), st.sampled_from([12, 16]))
def test_every_item_comes_back(store, items, tail):
    """Class, subject and entry id, whichever version wrote them."""
    for length in (20, tail):
        found = outlook_private.parse(private(store, items, length))
        assert found == Items(store, tuple(Item(*item) for item in items))


ONE = private(b"store", [("IPM.Note", "Invoice", b"entry")], 12)


@pytest.mark.parametrize("cut", range(0, len(ONE), 7))
def test_what_is_cut_short_is_refused(cut):
    """Half an id would name another message."""
    with pytest.raises(Unreadable):
        outlook_private.parse(ONE[:cut])


@given(st.binary(max_size=64), st.sampled_from([20, 16, 12]))
def test_memory_that_is_larger_does_not_matter(more, tail):
    """The items end where they end, whichever version wrote them."""
    items = [("IPM.Note", "Invoice", b"1"), ("REPORT.IPM.Note.NDR", "Lost", b"2")]
    found = outlook_private.parse(private(b"store", items, tail) + more)
    assert found == Items(b"store", tuple(Item(*item) for item in items))


def test_neither_no_items_nor_very_many_are_taken():
    """The count is held against a limit before any item is read."""
    for count in (0, limits.HELD_FILES + 1):
        with pytest.raises(Unreadable):
            outlook_private.parse(private(b"", [("IPM.Note", "", b"e")] * count))


@pytest.mark.parametrize("item", [("IPM.Note", "x", b""), ("Note", "x", b"1"), ("", "x", b"1")])
def test_an_item_without_an_id_or_a_class_is_none(item):
    """There would be nothing to ask Outlook for, or the place is the wrong one."""
    with pytest.raises(Unreadable):
        outlook_private.parse(private(b"", [item]))
