"""A part of a skeleton is open until something went there."""

from __future__ import annotations

from intact.outlook import header_block
from intact.outlook.item import open_item
from intact.outlook.properties import TOP_HEADER, Properties
from intact.outlook.skeleton import slots, stored
from intact.outlook.skeleton.places import FileContent, Places
from outlook.exchange import take_in
from outlook.mail_shapes import SHAPES


def _places(shape: str) -> Places:
    properties = Properties.of(open_item(take_in(SHAPES[shape]).file()), TOP_HEADER)
    plan = stored.find(properties, header_block.read(properties))
    assert plan is not None
    return Places(plan, slots.of(plan))


def test_only_empty_parts_are_open_and_each_once():
    """What was kept is not, nor what was filled."""
    places = _places("bounce")
    text, status, message = places.slots
    assert places.open() == [text, message]
    assert list(places.kept()) == [status]
    places.put(text, FileContent(b"sorry"))
    assert places.open() == [message]
    assert places.fillers == {text.entity.start: FileContent(b"sorry")}


def test_a_part_that_got_nothing_is_not_open_either():
    """An attachment without bytes has its place all the same."""
    places = _places("single")
    (only,) = places.open()
    places.put(only, FileContent(b""))
    assert places.open() == []
    assert not FileContent(b"")
