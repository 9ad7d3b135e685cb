"""Texts in the encodings of a sender."""

from __future__ import annotations

import pytest

from intact.outlook.candidates import habits
from intact.outlook.candidates.encoded_texts import Choice, EncodedTexts
from intact.outlook.candidates.material import Material

GMAIL = habits.of("000000000000dc20670616364b1a", quoted=True)
EXCHANGE = habits.of("_000_X_", quoted=True)
OTHERS = habits.of("x", quoted=True)
FIRST = Choice(0, 0, 0)


def _texts(habit, text, page=None, root=""):
    return EncodedTexts(Material(text, page), habit, root)


@pytest.mark.parametrize(
    ("habit", "charset", "text", "encoding"),
    [
        (EXCHANGE, "us-ascii", "x", "quoted-printable"),
        (EXCHANGE, "utf-8", "x", "base64"),
        (OTHERS, "utf-8", "x", "7bit"),
        (OTHERS, "utf-8", "\xe4", "quoted-printable"),
    ],
)
def test_the_usual_encoding_comes_first(habit, charset, text, encoding):
    """Of those the text goes into."""
    assert _texts(habit, text).get("plain", charset, FIRST).encoding == encoding


def test_gmail_sends_no_long_lines_as_they_are():
    """Though mail might carry them."""
    short, long = "<div>x</div>", f"<div>{'x' * 300}</div>"
    assert _texts(GMAIL, None, short).get("html", "utf-8", FIRST).encoding == "7bit"
    assert _texts(GMAIL, None, long).get("html", "utf-8", FIRST).encoding == "quoted-printable"


def test_who_names_8bit_for_the_root_names_it_for_the_texts():
    """Even where they are ASCII."""
    assert _texts(OTHERS, "x", root="8bit").get("plain", "utf-8", FIRST).encoding == "8bit"


def test_a_text_that_does_not_fit_its_charset_is_none():
    """And neither is one that is not there, or a choice too many."""
    texts = _texts(OTHERS, "\u20ac")
    assert texts.get("plain", "us-ascii", FIRST) is None
    assert texts.get("plain", "x-unknown", FIRST) is None
    assert texts.get("html", "utf-8", FIRST) is None
    assert texts.get("plain", "utf-8", Choice(9, 0, 0)) is None
    assert texts.get("plain", "utf-8", Choice(0, 0, 9)) is None


def test_base64_of_lines_that_end_in_lf():
    """Programs of Unix encode their own line ends."""
    texts = _texts(OTHERS, "a\r\n")
    found = {texts.get("plain", "utf-8", Choice(0, 0, place)) for place in range(5)}
    assert {one.data for one in found if one} >= {b"YQ0K", b"YQo="}
