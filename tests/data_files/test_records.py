"""What does not fit a record is told in plain words."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import Annotated

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec import Meta

from intact.data_files.records import Mistake, mistakes


class Colour(StrEnum):
    """A choice."""

    RED = "red"
    BLUE = "blue"


@dataclass(frozen=True)
class Wheel:
    """A record within a record."""

    spokes: int


@dataclass(frozen=True)
class Cart:
    """A record with every kind of field."""

    title: str
    wheels: tuple[Wheel, ...]
    colour: Colour = Colour.RED
    built: date | None = None
    sold: bool = False
    even: Annotated[int, Meta(multiple_of=2, description="an even number")] = 0
    spare: Wheel | None = None
    names: dict[Annotated[str, Meta(max_length=2, description="a short key")], str] = field(
        default_factory=dict
    )


GOOD = {"title": "Cart", "wheels": [{"spokes": 8}]}


def no_hook(wanted: type, _: object) -> object:
    """No type needs it here."""
    raise TypeError(wanted)


def told(**changes: object) -> list[Mistake]:
    """The mistakes in a good table after changes to it."""
    return [*mistakes(GOOD | changes, Cart, no_hook)]


def test_a_good_table_has_no_mistakes():
    """What fits is passed in silence."""
    assert told(colour="blue", built=date(2026, 1, 1), spare={"spokes": 4}, names={"de": "x"}) == []


@pytest.mark.parametrize(
    ("changes", "place", "reason"),
    [
        ({"title": 7}, ("title",), "`title` must be a text in quotes"),
        ({"title": ""}, ("title",), "`title` must not be empty"),
        ({"title": "\x1b[2J"}, ("title",), "`title` must not hold control characters"),
        ({"wheels": []}, ("wheels",), "`wheels` must not be empty"),
        ({"wheels": 4}, ("wheels",), "`wheels` must be a list in square brackets"),
        ({"wheels": [4]}, ("wheels", 0), "item 1 of `wheels` must be a table of keys and values"),
        (
            {"wheels": [{"spokes": 8}, {"spokes": "8"}]},
            ("wheels", 1, "spokes"),
            "`spokes` must be a whole number, without quotes",
        ),
        ({"wheels": [{}]}, ("wheels", 0), "`spokes` is missing"),
        ({"colour": "green"}, ("colour",), '`colour` must be one of "red", "blue"'),
        (
            {"built": "today"},
            ("built",),
            "`built` must be a date such as 2026-11-24, without quotes",
        ),
        ({"sold": "yes"}, ("sold",), "`sold` must be true or false"),
        ({"sold": 1}, ("sold",), "`sold` must be true or false"),
        ({"even": 3}, ("even",), "`even` must be an even number"),
        ({"names": 7}, ("names",), "`names` must be a table of keys and values"),
        ({"names": {"abc": "x"}}, ("names", "abc"), "`abc` must be a short key"),
        ({"names": {"de": 7}}, ("names", "de"), "`de` must be a text in quotes"),
        ({"names": {"de": "\x1b"}}, ("names", "de"), "`de` must not hold control characters"),
        ({"colur": "red"}, ("colur",), "`colur` is not known here; did you mean `colour`?"),
        ({"engine": 1}, ("engine",), "`engine` is not known here"),
        (
            {"spare": {"spokes": 8, "tyre": 1}},
            ("spare", "tyre"),
            "`tyre` is not known here",
        ),
    ],
)
def test_each_mistake_is_placed_and_explained(changes, place, reason):
    """The place leads to the line; the reason names the key and what was expected."""
    assert told(**changes) == [Mistake(place, reason)]


def test_a_missing_key_is_named():
    """What a record requires is asked for."""
    assert [*mistakes({"wheels": [{"spokes": 8}]}, Cart, no_hook)] == [
        Mistake((), "`title` is missing")
    ]


def test_all_mistakes_are_found():
    """One mistake does not hide the next."""
    assert len(told(title=7, colour="green", engine=1)) == 3


SCALARS = st.one_of(
    st.integers(),
    st.text(max_size=5),
    st.booleans(),
    st.floats(),
    st.dates(),
    st.datetimes(),
    st.sampled_from(["red", "even", 2**70, -(2**70)]),
)
KEYS = st.sampled_from(
    ["title", "wheels", "colour", "built", "sold", "even", "spare", "spokes", "names"]
)
TABLES = st.dictionaries(
    KEYS,
    st.recursive(
        SCALARS,
        lambda inner: st.lists(inner, max_size=2) | st.dictionaries(KEYS, inner, max_size=3),
        max_leaves=8,
    ),
)


@given(TABLES)
def test_a_table_without_mistakes_becomes_a_record(table: dict[str, object]):
    """No table ends in an error of ours, and what is found good can be used."""
    if not [*mistakes(table, Cart, no_hook)]:
        assert isinstance(msgspec.convert(table, Cart), Cart)


@given(st.integers(), st.integers())
def test_only_the_unfit_is_refused(spokes: int, even: int):
    """Good values of any size are no mistake."""
    table = {"title": "Cart", "wheels": [{"spokes": spokes}], "even": even}
    assert bool([*mistakes(table, Cart, no_hook)]) == (even % 2 == 1)
