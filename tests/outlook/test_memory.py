"""An item made in memory is read like one of a file."""

from __future__ import annotations

from intact.outlook.item import open_item, standalone
from intact.outlook.memory import BINARY, STRING8, Draft
from intact.outlook.properties import EMBEDDED_HEADER, TOP_HEADER, Properties
from intact.outlook.tags import Tag, Type


def test_properties_are_found_where_a_file_has_them():
    """Numbers in the table, texts in streams."""
    draft = Draft(TOP_HEADER)
    draft.add(Tag.SUBJECT, STRING8, b"Offer")
    draft.add(Tag.IMPORTANCE, Type.LONG, b"\2\0\0\0")
    found = Properties.of(draft.close(), TOP_HEADER)
    assert (found.text(Tag.SUBJECT), found.integer(Tag.IMPORTANCE)) == ("Offer", 2)
    assert found.damaged == set()


def test_the_last_of_two_properties_counts():
    """Also if its type is another."""
    draft = Draft(TOP_HEADER)
    draft.add(Tag.IMPORTANCE, Type.SHORT, b"\1\0")
    draft.add(Tag.IMPORTANCE, Type.LONG, b"\2\0\0\0")
    assert Properties.of(draft.close(), TOP_HEADER).integer(Tag.IMPORTANCE) == 2


def test_octets_that_are_missing_are_noticed():
    """A stream knows the size it should have."""
    draft = Draft(TOP_HEADER)
    draft.add(Tag.HTML, BINARY, memoryview(b"<p>cut"), 900)
    found = Properties.of(draft.close(), TOP_HEADER)
    assert found.octets(Tag.HTML) == b"<p>cut"
    assert found.damaged == {Tag.HTML}


def test_it_can_be_written_as_a_file():
    """So an item that lies too deep can stay an item of its own."""
    draft = Draft(EMBEDDED_HEADER)
    draft.add(Tag.SUBJECT, STRING8, b"Offer")
    data = standalone(draft.close(), as_item=True)
    assert data is not None
    assert Properties.of(open_item(data), TOP_HEADER).text(Tag.SUBJECT) == "Offer"
