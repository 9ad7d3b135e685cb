"""HTML is reduced to readable text."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intact.mime.readable import declared_charset, of_html


@pytest.mark.parametrize(
    ("source", "text"),
    [
        ("<p>One</p><p>Two</p>", "One\n\nTwo"),
        ("a<br>b<BR/>c", "a\nb\nc"),
        ("<div>a</div><div>b</div>", "a\n\nb"),
        ("<ul><li>a<li>b</ul>", "- a\n- b"),
        ("<table><tr><td>a</td><td>b</td></tr></table>", "a b"),
        ("a\n   b\t c", "a b c"),
        ("<b>bo</b>ld, <i>it</i>", "bold, it"),
        ("<pre>a\n  b</pre>", "a\nb"),
        ("&lt;b&gt; &uuml;&#228;&#xe4;&nbsp;x", "<b> üää x"),
        (
            "&#" + "9" * 5_000 + "; &#x110000; &notathing; & &#",
            "\ufffd" + "9" * 4_991 + "; \ufffd ¬athing; & &#",
        ),
        ("<script>alert('<p>')</script>seen", "seen"),
        ("<STYLE>p{}</style ><title>t</title>seen", "seen"),
        ("<!-- > hidden -->seen<!doctype html><?xml ?>", "seen"),
        ('<img alt="a > b">seen', "seen"),
        ("<a title='it\"s'>seen</a>", "seen"),
        ("1 < 2 and 3 > 2", "1 < 2 and 3 > 2"),
        ("seen<script>never closed", "seen"),
        ("seen<!-- never closed", "seen"),
        ("seen<p never closed", "seen"),
        ("<>", "<>"),
        ("", ""),
    ],
)
def test_text_is_kept_and_markup_goes(source, text):
    """As a person would read it; no two empty lines in a row."""
    assert of_html(source, 10_000) == (text, True)


def test_the_text_is_bounded_and_says_so():
    """A limit that is reached is told."""
    assert of_html("abc", 3) == ("abc", True)
    assert of_html("abcd", 3) == ("abc", False)
    assert of_html("<br>" * 100 + "abc", 3)[1] is False


@pytest.mark.parametrize(
    ("source", "charset"),
    [
        (b'<meta charset="windows-1251">', "windows-1251"),
        (b'<META content="text/html; charset=KOI8-R" http-equiv="Content-Type">', "KOI8-R"),
        (b"<p>no meta</p>", ""),
        (b" " * 5_000 + b"<meta charset=utf-8>", ""),
    ],
)
def test_a_document_may_give_its_charset_itself(source, charset):
    """Near its beginning, as browsers look for it."""
    assert declared_charset(source) == charset


@pytest.mark.parametrize(
    "piece",
    ["<div>", "<a ", "<!--", "<a b=\"'", "&#", "<script></scrip", "<", "<pre>", "</", "&amp"],
)
def test_what_is_left_open_costs_no_time(piece):
    """Each of these was the end of some parser."""
    of_html(piece * 100_000, 1_000_000)


@given(st.text(alphabet="<>/ab!-\"' &;#p=\n", max_size=80))
def test_no_markup_is_too_odd(source):
    """Nothing is raised, and the result is not longer than allowed."""
    assert len(of_html(source, 50)[0]) <= 50
