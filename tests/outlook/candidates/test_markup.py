"""HTML cut into pieces that give the source again."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intact.outlook.candidates import markup

SNIPPETS = st.sampled_from(
    ["<", ">", "<b>", "</B>", "<!--", "-->", "a", '"', "<a href=", "<br/>", "&lt;", "\r\n", "<1>"]
)


@given(st.lists(SNIPPETS, max_size=30).map("".join))
def test_nothing_is_lost(source):
    """Whatever the HTML is."""
    assert "".join(piece.source for piece in markup.pieces(source)) == source


def test_kinds_of_pieces():
    """Tags by lower-case name, comments, text."""
    found = list(markup.pieces("x<B class=y>z</B><!-- <i> -->"))
    assert [(piece.name, piece.source) for piece in found] == [
        ("", "x"),
        ("b", "<B class=y>"),
        ("", "z"),
        ("/b", "</B>"),
        ("!", "<!-- <i> -->"),
    ]


def test_a_comment_without_an_end_is_text():
    """And tags behind it are tags."""
    assert [piece.name for piece in markup.pieces("<!-- <i>")] == ["", "i"]


@pytest.mark.parametrize(
    ("attributes", "expected"),
    [
        (' href="a&amp;b"', "a&b"),
        (" HREF = 'x y'", "x y"),
        (" href=bare", "bare"),
        (" data-href=no", ""),
        ("", ""),
    ],
)
def test_the_value_of_an_attribute(attributes, expected):
    """In quotes or bare, references resolved."""
    (tag,) = markup.pieces(f"<a{attributes}>")
    assert tag.value("href") == expected
