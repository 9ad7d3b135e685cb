"""HTML as Gmail writes it, and the plain text Gmail puts beside it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intact.outlook.candidates import gmail_text

QUOTE = '<blockquote class="gmail_quote" style="margin:0px 0px 0px 0.8ex">'


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ('<div dir="ltr">Hi<br></div>', "Hi\r\n"),
        (
            '<div dir="ltr">One.<div><br></div><div>Two</div><div><br></div></div>',
            "One.\r\n\r\nTwo\r\n",
        ),
        (
            "<div>Points:</div><div><ul><li>red</li><li>blue</li></ul><div>Best</div></div>",
            "Points:\r\n\r\n   - red\r\n   - blue\r\n\r\nBest\r\n",
        ),
        ("<div>Steps:</div><ol><li>go</li></ol>", "Steps:\r\n\r\n   1. go\r\n"),
        ("<div><b>Bold</b> and <i>slanted</i><b><br></b></div>", "*Bold* and *slanted*\r\n"),
        ('<a href="https://a.example/x">there</a>', "there <https://a.example/x>\r\n"),
        ('<a href="https://a.example/">a.example</a>', "a.example\r\n"),
        ('&lt;<a href="mailto:b@a.example">b@a.example</a>&gt;', "<b@a.example>\r\n"),
        ('<img src="cid:x" alt="A cat"> \xa0<br>', "[image: A cat]\r\n"),
        ("a&nbsp; b &amp; c<style>no</style>", "a  b & c\r\n"),
        ("<div><br></div>", "\r\n"),
        (
            f"<div><br><br><div>On Fri:<br></div>{QUOTE}<br>\r\nHi<br></blockquote></div>",
            "On Fri:\r\n\r\n>\r\n> Hi\r\n>\r\n",
        ),
        ("-- <br>Ada", "-- \r\nAda\r\n"),
        ("over<hr>under", f"over\r\n{'-' * 30}\r\nunder\r\n"),
    ],
)
def test_small_pieces(html, text):
    """Blocks, lists, marks, links, pictures."""
    assert gmail_text.render(html) == text


def test_a_reply():
    """A quote begins behind a blank line, ends with an empty quoted one."""
    html = (
        f'<div dir="ltr">Yes.</div><br><div>On Monday Ada wrote:<br></div>{QUOTE}Shall we?<br>\n'
        "<br>\nAda<br></blockquote><div><br></div><div>Bob</div>"
    )
    assert gmail_text.render(html).split("\r\n") == [
        "Yes.",
        "",
        "On Monday Ada wrote:",
        "",
        "> Shall we?",
        ">",
        "> Ada",
        ">",
        "",
        "Bob",
        "",
    ]


def test_a_quote_right_behind_a_blank_line_begins_without_its_mark():
    """A habit of Gmail: the mark comes with a line end, and none is needed there."""
    html = f"<div>thanks</div><div><br></div>{QUOTE}\n---<br>\n+more<br>\n</blockquote>"
    assert gmail_text.render(html).startswith("thanks\r\n\r\n---\r\n> +more\r\n>")


@pytest.mark.parametrize(
    ("pattern", "room"),
    [("{}", 76), (f"<div>x</div>{QUOTE}{{}}</blockquote>", 74), ("<ul><li>{}</li></ul>", 74)],
)
def test_lines_are_broken_at_76(pattern, room):
    """Quote marks and bullets count, the indent of a list does not."""
    fits = f"{'x' * 36} {'y' * (room - 37)}"
    assert fits in gmail_text.render(pattern.format(fits))
    assert f"{fits}y" not in gmail_text.render(pattern.format(f"{fits}y"))


def test_a_long_word_stays_whole():
    """An address is not broken."""
    assert gmail_text.render("see " + "x" * 90 + " end") == f"see\r\n{'x' * 90}\r\nend\r\n"


@given(st.text('<>/abdivliuloqu"= \r\n&;#1', max_size=300))
def test_any_text_is_rendered(source):
    """Nothing raises, and every line ends in CRLF."""
    text = gmail_text.render(source)
    assert text.endswith("\r\n")
    assert "\n" not in text.replace("\r\n", "")
