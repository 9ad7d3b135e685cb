"""RTF in tokens: every octet belongs to one, line ends and NUL to none."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intact.outlook import rtf_tokens
from intact.outlook.rtf_tokens import TOKEN


@pytest.mark.parametrize(
    ("octets", "kind", "groups"),
    [
        (rb"\par ", rtf_tokens.WORD, (b"par", None)),
        (rb"\fs-24 ", rtf_tokens.NUMBERED, (b"fs", b"-24")),
        (rb"\binary", rtf_tokens.WORD, (b"binary", None)),
        (rb"\bin12 ", rtf_tokens.BINARY, (b"12",)),
        (b"some text; more.", rtf_tokens.TEXT, (b"some text; more.",)),
        (rb"\'e9\'FF", rtf_tokens.HEX, (rb"\'e9\'FF",)),
        (rb"{\*\htmltag84 <a b='c'>}", rtf_tokens.PLAIN_TAG, (b"<a b='c'>",)),
        (b"{\r\n\\*\\generator ", rtf_tokens.DESTINATION, (b"generator",)),
        (b"{", rtf_tokens.OPEN, (b"{",)),
        (b"}", rtf_tokens.CLOSE, (b"}",)),
        (b"\\~", rtf_tokens.SYMBOL, (b"~",)),
        (b"\\\n", rtf_tokens.SYMBOL, (b"\n",)),
        (rb"\'", rtf_tokens.SYMBOL, (b"'",)),
    ],
)
def test_a_token_has_its_kind_and_content(octets, kind, groups):
    """One of each kind."""
    token = TOKEN.fullmatch(octets)
    assert token is not None
    assert token.lastindex == kind
    first = 1 if kind == rtf_tokens.NUMBERED else kind
    assert token.groups()[first - 1 : first - 1 + len(groups)] == groups


@given(st.text(alphabet="{}\\*'abn19- \r\n\0").map(str.encode) | st.binary())
def test_nothing_but_line_ends_and_nul_is_left_out(rtf):
    """Except a backslash that ends the document."""
    place = 0
    for token in TOKEN.finditer(rtf):
        assert not rtf[place : token.start()].strip(b"\r\n\0")
        place = token.end()
    assert not rtf[place:].strip(b"\r\n\0\\")
