"""Property tags are told apart by their numbers."""

from __future__ import annotations

from intact.outlook.tags import Tag, Type


def test_no_two_names_share_a_number():
    """A second name for a number would silently become an alias."""
    assert len(Tag.__members__) == len(set(Tag))
    assert len(Type.__members__) == len(set(Type))


def test_tags_stand_in_numeric_order():
    """So that one is found, and missed, at a glance."""
    numbers = [int(tag) for tag in Tag]
    assert numbers == sorted(numbers)
