"""Links are found whole, and without what stands around them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intact import limits
from intact.mime.links import Links


def links(text: str, *, is_html: bool = False) -> list[str]:
    """The links of a text."""
    found = Links()
    found.collect(text, is_html=is_html)
    return list(found.found)


@pytest.mark.parametrize(
    ("text", "link"),
    [
        ("see https://example.org/a?b=c.", "https://example.org/a?b=c"),
        ("(https://example.org/a_(b))", "https://example.org/a_(b)"),
        ("<https://example.org/>", "https://example.org/"),
        ("HTTP://EXAMPLE.ORG, and more", "HTTP://EXAMPLE.ORG"),
        ("ezrx://clicktime.symantec.com/x?u=y", "ezrx://clicktime.symantec.com/x?u=y"),
        (
            "https://urldefense.com/v3/__https://a.b/__;!!c!d$ end",
            "https://urldefense.com/v3/__https://a.b/__;!!c!d$",
        ),
        ("https://a.example/?u=https://b.example/", "https://a.example/?u=https://b.example/"),
    ],
)
def test_a_link_in_a_text(text, link):
    """To its last letter, without the sentence around it."""
    assert links(text) == [link]


@pytest.mark.parametrize(
    ("text", "link"),
    [
        ('<a href="https://a.example/?x=1&amp;y=2">go</a>', "https://a.example/?x=1&y=2"),
        ("<a href='https://a.example/b'>go</a>", "https://a.example/b"),
        ("<a href=https://a.example/b.>go</a>", "https://a.example/b."),
        ('<img src="https://a.example/p.png">', "https://a.example/p.png"),
        ('<a href="https://a.example/?x=1&copy=2">', "https://a.example/?x=1&copy=2"),
        ("<p>https://a.example/b.</p>", "https://a.example/b"),
    ],
)
def test_a_link_in_html(text, link):
    """In attributes and in the text; references are resolved only where they are whole."""
    assert links(text, is_html=True) == [link]


@pytest.mark.parametrize("text", ["", "://", "https://", "https:// a", "a@b.c", "1://a", "www.a.b"])
def test_what_is_no_link(text):
    """Nothing is made up."""
    assert links(text) == []


def test_each_link_is_named_once_in_order():
    """However often it stands there."""
    assert links("https://b.c https://a.b https://b.c") == ["https://b.c", "https://a.b"]


def test_only_so_many_are_kept_and_it_is_told():
    """By number, and by the length of all."""
    many = Links()
    many.collect(" ".join(f"https://a.example/{n}" for n in range(limits.LINKS + 1)), is_html=False)
    assert len(many.found) == limits.LINKS
    assert not many.complete
    long = Links()
    text = " ".join(f"https://a.example/{n}" + "a" * 10_000 for n in range(200))
    long.collect(text, is_html=False)
    assert sum(map(len, long.found)) <= limits.LINKS_CHARACTERS
    assert not long.complete


def test_one_beyond_all_bounds_is_left_out_and_the_rest_stays():
    """A megabyte is no link."""
    found = Links()
    found.collect(f"https://a.example/{'a' * 1_000_000} https://b.example", is_html=False)
    assert list(found.found) == ["https://b.example"]
    assert not found.complete


@given(st.text(max_size=400), st.booleans())
def test_no_text_breaks_it(text, is_html):
    """And every link has a scheme and something behind it."""
    for link in links(text, is_html=is_html):
        assert link.partition("://")[2]


@given(
    st.lists(st.from_regex(r"https://[a-z]{1,9}\.example/[a-z0-9/]{0,20}[a-z0-9]", fullmatch=True))
)
def test_all_links_of_a_text_are_found(wanted):
    """Between words."""
    assert links(" and ".join(wanted)) == list(dict.fromkeys(wanted))
