"""Encoded words: what others write is read, what we write anybody can read."""

from __future__ import annotations

from email.header import decode_header, make_header

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intact.mime.encoded_words import decode, encode_phrase, encode_text

TEXTS = st.text(
    st.one_of(
        st.characters(exclude_categories=["Cs", "Cc"]),
        st.sampled_from(' =?_"\\,<>@.()ü漢📧'),
    ),
    max_size=150,
)


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("plain", "plain"),
        ("=?utf-8?q?Gr=C3=BC=C3=9Fe_an_alle?=", "Grüße an alle"),
        ("=?UTF-8?B?R3LDvMOfZQ==?= (=?iso-8859-1?Q?=FC?=)", "Grüße (ü)"),
        ("=?utf-8?b?R3LDvMOfZQ?=", "Grüße"),
        ("=?utf-8*de?q?=C3=BC?=", "ü"),
        ("=?us-ascii?q?a?=\r\n =?us-ascii?q?b?= c", "ab c"),
        ("=?utf-8?q?=C3?= =?utf-8?q?=BC?=", "ü"),
        ("=?gb2312?B?1ow=?= =?gb2312?B?6Es=?=", b"\xd6\x8c\xe8\x4b".decode("gb18030")),
        ("=?iso-8859-1?q?=E4?= =?utf-8?q?=C3=BC?=", "äü"),
        ("=?utf-8?q?a?b?=", "a?b"),
        ("=?utf-8?q?with blanks?=", "with blanks"),
        ("=?utf-8?q??=x", "x"),
    ],
)
def test_words_are_read(value, text):
    """RFC 2047, and what mail programs make of it."""
    assert decode(value) == text


@pytest.mark.parametrize(
    "value",
    [
        "=?utf-7?q?+ADw-?=",
        "=?nonsense?q?a?=",
        "=?utf-8?b?A?=",
        "=?utf-8?x?a?=",
        "=?utf-8?q?open",
        "=?",
        "a =? b ?= c",
        "=?utf-8?q?ü?=",
    ],
)
def test_broken_and_refused_words_stay_as_they_are(value):
    """Better the plain sight of a word than a guess."""
    assert decode(value) == value


def test_a_word_that_never_ends_does_not_swallow_the_next():
    """Reading takes up again at the next opening."""
    assert decode("=?utf-8?q?open =?utf-8?q?=C3=BC?=") == "=?utf-8?q?open ü"


@pytest.mark.parametrize(
    "unit", ["=?", "?=", " ", "=?x?q?", "=?utf-8?q?a", "=?utf-8?q?a?= ", "=?utf-8?b?YQ==?=", "é"]
)
@pytest.mark.parametrize("end", ["", "?="])
def test_worst_values_are_read_in_one_go(unit, end):
    """A mebibyte of half words takes no more than linear time."""
    assert isinstance(decode(unit * (1_048_576 // len(unit)) + end), str)


@given(st.text(alphabet="=?utf-8QqbBA1 _ü", max_size=80))
def test_reading_never_raises(value):
    """Whatever stands in a header."""
    assert isinstance(decode(value), str)


@given(TEXTS, st.integers(0, 100))
def test_written_text_comes_back(text, column):
    """Ours and the standard library's reader agree; the blank of a first fold is not text."""
    written = encode_text(text, column)
    unfolded = written.removeprefix("\r\n ").replace("\r\n", "")
    assert decode(unfolded) == text
    assert written.isascii()
    if "=?" in unfolded:
        assert str(make_header(decode_header(unfolded))) == text


@given(TEXTS, st.integers(0, 100))
def test_written_lines_are_short(text, column):
    """At most 76 columns, the first line counted from its column; no line is blank."""
    first, *others = encode_text(text, column).split("\r\n")
    assert all(len(line) <= 76 and line[0] == " " and line.strip() for line in others)
    assert not first.startswith("=?") or column + len(first) <= 76


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("", ""),
        ("Invoice 4711", "Invoice 4711"),
        ("ü", "=?utf-8?b?w7w=?="),
        ("Grüße an alle im Haus", "=?utf-8?q?Gr=C3=BC=C3=9Fe_an_alle_im_Haus?="),
        ("漢字", "=?utf-8?b?5ryi5a2X?="),
        ("looks =?like?= one", "=?utf-8?b?bG9va3MgPT9saWtlPz0gb25l?="),
        ("two\r\nBcc: lines\0", "=?utf-8?q?two__Bcc=3A_lines_?="),
        (" edge", "=?utf-8?q?_edge?="),
    ],
)
def test_text_is_written_the_readable_way(text, written):
    """ASCII as it is, B or Q whichever is shorter, never a line break."""
    assert encode_text(text, 9) == written


def test_a_character_is_never_cut():
    """RFC 2047 5: each word decodes on its own."""
    words = encode_text("📧" * 60, 9).split("\r\n ")
    assert len(words) > 3
    assert all(set(decode(word)) == {"📧"} for word in words)


def test_a_lone_surrogate_becomes_a_question_mark():
    """It has no octets in UTF-8."""
    assert decode(encode_text("ü\ud800", 0)) == "ü?"


def test_long_plain_text_is_folded_at_blanks():
    """Unfolding gives the text back, blank for blank."""
    text = "word " * 40 + "end"
    written = encode_text(text, 9)
    assert written.replace("\r\n", "") == text
    assert all(len(line) <= 76 for line in written.split("\r\n"))


@pytest.mark.parametrize(
    ("name", "written"),
    [
        ("", ""),
        ("Anna Schmidt", "Anna Schmidt"),
        ("Schmidt, Anna", '"Schmidt, Anna"'),
        ('The "Boss" \\', '"The \\"Boss\\" \\\\"'),
        ("J. Doe", '"J. Doe"'),
        ("Jörg", "=?utf-8?b?SsO2cmc=?="),
        ("a@b <c>\r\nBcc: x", '"a@b <c>  Bcc: x"'),
    ],
)
def test_a_display_name_is_written_as_a_phrase(name, written):
    """Atoms, a quoted-string, or encoded words; never anything that ends the name."""
    assert encode_phrase(name) == written
