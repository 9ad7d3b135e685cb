"""The font table: which code page the octets of a font have."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intact.outlook.rtf import fonts


def read(table: bytes, codec: str = "cp1250") -> dict[int, str]:
    """The fonts of a table in a document with this code page."""
    return fonts.read(table, codec, iter(range(10_000)))


@pytest.mark.parametrize(
    ("font", "codec"),
    [
        (rb"\f1\fswiss\fcharset0 Arial", "cp1252"),
        (rb"\f1\fcharset204{\*\panose 020b0604}Arial CYR", "cp1251"),
        (rb"\f1\fnil\fcharset128 \'82\'6c\'82\'72", "cp932"),
        (rb"\f1\fcharset134 SimSun", "gb18030"),
        (rb"\f1\fcharset77 Mac", "mac_roman"),
        (rb"\f1\fcharset85 Mac", "mac_greek"),
        (rb"\f1\fcharset181 Hebrew", "cp1255"),
        (rb"\f1\cpg866 DOS", "cp866"),
        (rb"\f1\cpg437\fcharset161 Greek", "cp1253"),
        (rb"\f1\cpg1253\fcharset255 Greek", "cp1253"),
        (rb"\f1\cpg1253\fcharset1 Greek", "cp1253"),
        (rb"\fcharset204 Name;\f1\fswiss", "cp1251"),
        (rb"\flomajor\f1\froman\fcharset238\fprq2 Theme", "cp1250"),
    ],
)
def test_a_font_names_its_code_page(font, codec):
    """By its charset, and by a code page where the charset says nothing; in any order."""
    assert read(rb"{" + font + rb";}", "cp1254") == {1: codec}


@pytest.mark.parametrize("words", [rb"", rb"\fcharset1", rb"\fcharset99", rb"\cpg0", rb"\cpg1200"])
def test_a_font_without_a_known_page_has_that_of_the_document(words):
    """Default, unknown, or one that RTF cannot be written in."""
    assert read(rb"{\f1%b X;}" % words).get(1, "cp1250") == "cp1250"


@pytest.mark.parametrize(
    ("words", "codec"), [(rb"\fcharset1251", "cp1251"), (rb"\fcharset20127", "cp1252")]
)
def test_some_writers_put_the_code_page_for_the_charset(words, codec):
    """No charset has such a number."""
    assert read(rb"{\f1%b X;}" % words) == {1: codec}


def test_octets_of_a_symbol_font_stay_the_numbers_they_are():
    """Whatever the code page of the document: they are places in that font."""
    assert read(rb"{\f2\fnil\fcharset2 Symbol;}", "cp932") == {2: "latin_1"}


@pytest.mark.parametrize(
    "table",
    [
        rb"{\f0\fcharset204 A;}{\f1\fcharset161 B;}",
        b"\r\n{\\f0\\fcharset204 A;}\r\n{\\f1\\fcharset161 B;}",
        rb"{{\f0\fcharset204 A;}{\f1\fcharset161 B;}}",
        rb"\f0\fcharset204 A;\f1\fcharset161 B;",
        rb"{\f0\fcharset204{\*\falt\f1\fcharset128 {\f0\fcharset2 C}}A;}{\f1\fcharset161 B;}",
        rb"{\f0\fcharset204{\*\fontemb{\*\fontfile\cpg437 a.ttf}\'00}A;}{\f1\fcharset161 B;}",
        rb"{\f0\fcharset1 X;}{\f0\fcharset204 A\;\{;}{\f1\fcharset161 B;}}}",
    ],
)
def test_fonts_stand_in_groups_or_behind_each_other(table):
    """The last word about a font counts, but for what readers may ignore."""
    assert read(table) == {0: "cp1251", 1: "cp1253"}


def test_only_numbers_that_rtf_knows_count():
    """A table of a million fonts would only take memory."""
    assert read(rb"{\f65535\fcharset204 A;}{\f65536\fcharset204 B;}") == {65535: "cp1251"}


def test_reading_takes_no_more_steps_than_there_are():
    """What lies behind is not read."""
    steps = iter(range(4))
    table = rb"{\f0\fcharset204 A;}{\f1\fcharset161 B;}"
    assert fonts.read(table, "cp1252", steps) == {0: "cp1251"}


@given(st.lists(st.sampled_from([b"{", b"}", b";", b"\\f1", b"\\fcharset2", b"{\\*", b"\\", b"x"])))
def test_reading_never_raises(pieces):
    """Whatever stands in the table."""
    assert isinstance(read(b"".join(pieces)), dict)
