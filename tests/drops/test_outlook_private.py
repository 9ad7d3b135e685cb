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


ONE = private(b"store", [("IPM.Note", "Invoice", b"entry")])


@pytest.mark.parametrize("cut", range(0, len(ONE), 7))
def test_what_is_cut_short_is_refused(cut):
    """Half an id would name another message."""
    with pytest.raises(Unreadable):
        outlook_private.parse(ONE[:cut])


def test_what_goes_on_behind_the_items_is_refused():
    """A form that was not understood to its end was not understood."""
    with pytest.raises(Unreadable):
        outlook_private.parse(ONE + b"\0")


def test_neither_no_items_nor_very_many_are_taken():
    """The count is held against a limit before any item is read."""
    for count in (0, limits.HELD_FILES + 1):
        with pytest.raises(Unreadable):
            outlook_private.parse(private(b"", [("", "", b"e")] * count))


def test_an_item_without_an_id_is_none():
    """There would be nothing to ask Outlook for."""
    with pytest.raises(Unreadable):
        outlook_private.parse(private(b"", [("IPM.Note", "x", b"")]))
