"""The plain text Exchange writes beside a page, as seen in mails that it sent."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intact.outlook.candidates import exchange_text


@pytest.mark.parametrize(
    ("page", "text"),
    [
        ("<html>\r\n<head>\r\n<title>x</title>\r\n</head>\r\n<body>a</body></html>", "a"),
        ('<p class="MsoNormal">a<o:p></o:p></p>\r\n<p class="MsoNormal">b</p>', "a\nb"),
        (
            (
                '<p class="MsoNormal">a</p>\r\n<p class="MsoNormal"><o:p>&nbsp;</o:p></p>\r\n'
                '<p class="MsoNormal">b\r\n<o:p></o:p></p>'
            ),
            "a\n\nb",
        ),
        ("<p>a</p>\r\n<p>b</p>\r\n", "a\n\nb"),
        ("<div><p>a</p>\r\n</div>\r\nb", "a\n\nb"),
        ('<p class="MsoListParagraph">a</p><p class="MsoNormal">b</p>', "a\nb"),
        (
            '<p style="margin:5pt">\r\n[Internal]<br>\r\n</p>\r\n<br>\r\n<div>a</div>',
            "[Internal]\n\na",
        ),
        ("<div>a</div>\r\n<div><br>\r\n</div>\r\n<div>b</div>", "a\n\nb"),
        (
            '<div>a</div>\r\n<hr tabindex="-1">\r\n<div><b>From:</b> b</div>',
            f"a\n{'_' * 32}\nFrom: b",
        ),
        (
            "<div>a<br>\r\n&nbsp;&nbsp; b <br>\r\n&nbsp;<br>\r\n-- <br>\r\nc</div>",
            "a\n   b\n\n--\nc",
        ),
        ('see <a href="https://a.example/">here</a>.', "see here<https://a.example/>."),
        ('<a href="https://a.example/">https://a.example</a>', "https://a.example"),
        ('<a href="mailto:a@b.example">a@b.example</a>', "a@b.example<mailto:a@b.example>"),
        ('<img alt="Logo" src="cid:p@x">\r\n<img src="cid:q@x">', "[Logo] [cid:q@x]"),
        (
            "a\r\n<ul>\r\n<li>b</li><li>c\r\n<ol>\r\n<li>d</li></ol>\r\n</li></ul>",
            "a\n\n  *   b\n  *   c\n     1.  d",
        ),
        ("<div>a</div>\r\n<ul>\r\n<li>\r\n<div>b</div>\r\n</li></ul>", "a\n\n  *\nb"),
        ("<![if !supportLists]>-<![endif]>a &#8211; b&#8230;", "-a \u2013 b\u2026"),
        ("<style>p {}</style>\r\n<!-- no --><script>no</script>a", "a"),
        ("", ""),
    ],
)
def test_render(page, text):
    """Line for line, as Exchange writes it."""
    assert exchange_text.render(page) == text.replace("\n", "\r\n") + "\r\n"


def test_nearest():
    """Where a charset has no typographic marks, Exchange writes those of a typewriter."""
    assert exchange_text.nearest("\u201ca\u201d \u2013 it\u2019s\u2026") == '"a" - it\'s...'


@given(st.text("ab <>/=\"'&;!-\r\n\xa0divpbrulolhta", max_size=200))
def test_anything_has_a_text(page):
    """However broken it is; it ends in one line end."""
    made = exchange_text.render(page)
    assert made.endswith("\r\n")
    assert not made.removesuffix("\r\n").endswith(("\r", "\n"))
