"""RTF in tokens: every octet belongs to one, line ends and NUL to none."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intact.outlook.rtf import tokens
from intact.outlook.rtf.characters import CHANGING
from intact.outlook.rtf.tokens import TOKEN, unescaped


@pytest.mark.parametrize(
    ("octets", "kind", "groups"),
    [
        (rb"\par ", tokens.WORD, {tokens.NAME: b"par", tokens.NUMBER: None}),
        (rb"\fs-24 ", tokens.WORD, {tokens.NAME: b"fs", tokens.NUMBER: b"-24"}),
        (rb"\binary", tokens.WORD, {tokens.NAME: b"binary"}),
        (rb"\htmlrtf", tokens.WORD, {tokens.NAME: b"htmlrtf"}),
        (rb"\u252 ", tokens.WORD, {tokens.NAME: b"u", tokens.NUMBER: b"252"}),
        (rb"\bin12 ", tokens.BINARY, {tokens.LENGTH: b"12"}),
        (b"some text; more.", tokens.TEXT, {}),
        (rb"\'e9\'FF", tokens.HEX, {}),
        (rb"\u26085?\u-10179 \'3f\u9 x", tokens.UNICODE, {}),
        (rb"\u26085\'93\'fa\u26412 \'96\'7b", tokens.PAIRS, {}),
        (rb"{\*\htmltag84 <a b='c'>}", tokens.TAG, {tokens.TAG: b"<a b='c'>"}),
        (rb"{\*\htmltag}", tokens.TAG, {tokens.TAG: b""}),
        (rb"{\*\htmltag4 \par\tab \{}", tokens.TAG, {tokens.TAG: rb"\par\tab \{"}),
        (b"{\r\n\\*\\generator ", tokens.DESTINATION, {14: b"generator"}),
        (b"{", tokens.OPEN, {}),
        (b"}", tokens.CLOSE, {}),
        (b"\\~", tokens.SYMBOL, {tokens.SIGN: b"~"}),
        (b"\\\n", tokens.SYMBOL, {tokens.SIGN: b"\n"}),
        (rb"\'", tokens.SYMBOL, {tokens.SIGN: b"'"}),
    ],
)
def test_a_token_has_its_kind_and_content(octets, kind, groups):
    """One of each kind."""
    token = TOKEN.fullmatch(octets)
    assert token is not None
    assert token.lastindex == kind
    assert {number: token[number] for number in groups} == groups


@pytest.mark.parametrize(
    ("octets", "groups"),
    [
        (rb"\htmlrtf dropped\'e9\~\par\htmlrtf0 ", ("", "", r"")),
        (rb"\htmlrtf {\htmlrtf0 ", ("", "{", "")),
        (rb"\htmlrtf\par}\htmlrtf0", ("}", "", "")),
        (
            b"\\htmlrtf\r\n}{\\f2\\lang1033\\line\r\n\\htmlrtf0 ",
            ("}", "{", "\\f2\\lang1033\\line\r\n"),
        ),
        (rb"\htmlrtf1\f1 \plain\htmlrtf0", ("", "", r"\f1 \plain")),
    ],
)
def test_what_was_not_in_the_html_is_one_token(octets, groups):
    """With the braces and fonts in it."""
    token = TOKEN.fullmatch(octets)
    assert token is not None
    assert token.lastindex == tokens.NOISE
    assert tuple(part.decode() for part in token.group(*tokens.IN_NOISE)) == groups


@pytest.mark.parametrize("word", sorted(CHANGING - {b"f", b"plain", b"u"}))
def test_words_that_change_something_are_never_passed_over(word):
    """A group that begins among what was not in the HTML may be one that is not shown."""
    token = TOKEN.match(rb"\htmlrtf {\%b2 x\htmlrtf0 " % word)
    assert token is not None
    assert token[0] == rb"\htmlrtf "


@pytest.mark.parametrize(
    ("content", "octets"),
    [
        (b"a\r\nb\0c", b"abc"),
        (rb"a\par b\par\tab c\tab\{\}", b"a\r\nb\r\n\tc\t{}"),
        (rb"\\par \\\par \\\\tab", b"\\par \\\r\n\\\\tab"),
        (rb"C:\\{", b"C:\\{"),
    ],
)
def test_the_content_of_a_tag_is_unescaped(content, octets):
    """A backslash that is content begins no escape."""
    assert unescaped(content) == octets


@given(st.text(alphabet="{}\\*'abn19- \r\n\0").map(str.encode) | st.binary())
def test_nothing_but_line_ends_and_nul_is_left_out(rtf):
    """Except a backslash that ends the document."""
    place = 0
    for token in TOKEN.finditer(rtf):
        assert not rtf[place : token.start()].strip(b"\r\n\0")
        place = token.end()
    assert not rtf[place:].strip(b"\r\n\0\\")


@pytest.mark.parametrize("name", ["TOKEN", "FALLBACK", "BRACE", "FONT", "CHARACTER"])
def test_no_quantifier_gives_back_what_it_took(name):
    """What can be taken in several ways would be tried in all of them: time would explode."""
    pattern = re.sub(rb"\\.|\[[^\]]*\]|\?\+", b"x", getattr(tokens, name).pattern)
    quantifiers = re.findall(rb"(?:[*+]|\{[0-9]+,[0-9]+\})\+?", pattern)
    assert quantifiers
    assert [one for one in quantifiers if not one.endswith(b"+") or one == b"+"] == []
