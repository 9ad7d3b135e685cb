"""The line on which each value of a TOML file stands."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intact.data_files.lines import Place, lines

SAMPLE = '''\
title = "One" # a comment with [brackets] = and "quotes"
list = [
  1, 2,
  { key = "v", more = ["x",
  "y"] },
]

[table.inner]
text = """several
lines = [not a key]
"""
when = 1979-05-27T07:32:00Z
inline = { one = 1, two = [ [1, 2], [3] ] }
[[way]]
number = 1
[[way.step]]
number = 2
[[way]]
number = 3
[way.end]
literal = 'C:\\[path]'
"quoted key" = 1.5
'''


@pytest.mark.parametrize(
    ("place", "line"),
    [
        (("title",), 1),
        (("list",), 2),
        (("list", 1), 3),
        (("list", 2, "key"), 4),
        (("list", 2, "more", 1), 5),
        (("table", "inner"), 8),
        (("table", "inner", "text"), 9),
        (("table", "inner", "when"), 12),
        (("table", "inner", "inline", "two", 1, 0), 13),
        (("way", 0), 14),
        (("way", 0, "step", 0, "number"), 17),
        (("way", 1), 18),
        (("way", 1, "number"), 19),
        (("way", 1, "end", "literal"), 21),
        (("way", 1, "end", "quoted key"), 22),
    ],
)
def test_every_shape_of_toml_has_its_line(place: Place, line: int):
    """Tables, lists of tables, inline tables and texts of several lines are told apart."""
    assert lines(SAMPLE)[place] == line


def test_the_top_of_the_file_is_line_one():
    """What has no place of its own is told at the top."""
    assert lines("") == {(): 1}


def places(value: object, at: Place = ()) -> Iterator[Place]:
    """The place of everything in a TOML table."""
    yield at
    parts: list[tuple[str | int, object]] = []
    if isinstance(value, dict):
        parts = [*value.items()]
    elif isinstance(value, list):
        parts = [*enumerate(value)]
    for name, part in parts:
        yield from places(part, (*at, name))


VALUES = st.recursive(
    st.one_of(
        st.integers(0, 99).map(str),
        st.sampled_from(["true", '"# no comment"', "'[no] = list'", '"""a\n[b]\n"""', "1.5"]),
    ),
    lambda inner: st.lists(inner, max_size=3).map(lambda items: "[\n" + ",\n".join(items) + "]"),
    max_leaves=6,
)
TABLES = st.lists(
    st.tuples(st.sampled_from(["", "[one]", "[[many]]", "[[many.deep]]"]), VALUES),
    max_size=6,
)


@given(TABLES)
def test_every_value_of_a_file_has_a_place(tables: list[tuple[str, str]]):
    """Whatever the standard reader finds, a line is known for it, and it is inside the file."""
    text = "".join(
        f"{header}\nkey-{number} = {value} # end\n" for number, (header, value) in enumerate(tables)
    )
    try:
        table = tomllib.loads(text)
    except tomllib.TOMLDecodeError:  # the same table twice
        return
    found = lines(text)
    implied = {("many",)}  # a list named only in the header of a table within it
    assert set(places(table)) - implied <= found.keys()
    assert all(1 <= line <= text.count("\n") + 1 for line in found.values())


@pytest.mark.parametrize("place", [*lines(SAMPLE)])
def test_a_place_that_is_asked_for_is_where_it_is_in_the_whole(place):
    """What comes behind it is not read, and changes nothing."""
    assert lines(SAMPLE, [place])[place] == lines(SAMPLE)[place]


def test_a_place_that_is_not_there_costs_one_pass():
    """Nothing is missing then."""
    assert lines(SAMPLE, [("absent",), ("title",)]) == lines(SAMPLE)
