"""Forms a text may have had before a store kept it."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from intact.outlook.candidates import texts
from intact.outlook.candidates.habit import Source

PAGE = '<div dir="ltr">Hi <b>Ada</b></div>'


def test_the_stored_text_comes_first_but_for_gmail():
    """Gmail's is rendered from its HTML: stores throw it away."""
    assert texts.plains("stored\r\n", PAGE, Source.EXCHANGE)[0] == "stored"
    assert texts.plains("stored\r\n", PAGE, Source.GMAIL) == ("Hi *Ada*", "stored")


def test_no_break_spaces_may_have_been_blanks():
    """A text part in ASCII cannot hold them."""
    assert "a b" in texts.plains("a\xa0b", None, Source.OUTLOOK)


def test_forms_are_told_apart_and_have_no_end():
    """The ends of a text are a question of their own."""
    pages = texts.pages(f"{PAGE}\r\n\r\n", Source.ANY, "utf-8")
    assert len(set(pages)) == len(pages)
    assert not any(page.endswith("\n") for page in pages)


def test_the_end_the_store_kept_comes_first():
    """Gmail ends each part with one line end, whatever the store made of it."""
    assert texts.ends("a\r\n\r\n", Source.ANY)[0] == "\r\n\r\n"
    assert texts.ends("a\r\n\r\n", Source.GMAIL)[0] == "\r\n"


def test_lines_are_broken_at_blanks():
    """A line that fits is not touched; a word that does not fit stays whole."""
    assert texts.wrapped("aa bb cc\r\ndd", 5) == "aa bb\r\ncc\r\ndd"
    assert texts.wrapped("aaaaaaaa b", 5) == "aaaaaaaa\r\nb"


@given(st.text("ab ", max_size=60).map(str.strip), st.integers(1, 9))
def test_only_blanks_become_line_ends(text, width):
    """Nothing else changes."""
    broken = texts.wrapped(text, width)
    assert broken.replace("\r\n", " ") == text
    assert all(len(line) <= width or " " not in line.strip() for line in broken.split("\r\n"))
