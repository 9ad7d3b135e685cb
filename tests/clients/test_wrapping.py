"""Text in the columns of a terminal."""

from __future__ import annotations

import textwrap

import pytest

from intact.clients.wrapping import columns, wrapped

JAPANESE = "添付ファイルとして転送できるかどうかは、わかっていません。"


@pytest.mark.parametrize(
    ("text", "taken"),
    [("", 0), ("Intact", 6), ("「添付」", 8), ("é", 1), ("e\u0301", 1), ("\u2068سفر\u2069", 3)],
)
def test_columns_are_those_of_a_terminal(text, taken):
    """Japanese letters are wide; accents and the marks of direction take no room."""
    assert columns(text) == taken


@pytest.mark.parametrize("width", range(12, 60, 7))
def test_words_are_wrapped_as_python_does(width):
    """Words stay whole, also where one is longer than a line."""
    text = "Open the message, click the three dots, and look at https://example.org/long/address."
    assert wrapped(text, width, " 1. ", "    ") == textwrap.wrap(
        text,
        width,
        initial_indent=" 1. ",
        subsequent_indent="    ",
        break_long_words=False,
        break_on_hyphens=False,
    )


def test_nothing_has_no_lines():
    """Neither has a blank."""
    assert wrapped("", 20) == wrapped("  ", 20, "  * ") == []


@pytest.mark.parametrize("width", range(14, 60))
def test_japanese_is_wrapped_between_its_letters(width):
    """It has no blanks; no line is too long, and none begins with a mark or ends with a bracket."""
    text = f"{JAPANESE}「{JAPANESE}」"
    lines = wrapped(text, width)
    assert "".join(lines) == text
    assert max(columns(line) for line in lines) <= width
    assert not [line for line in lines if line[0] in "、。」ァィー" or line[-1] == "「"]


def test_latin_words_stay_whole_among_japanese_letters():
    """With the blanks between them; katakana are words, too."""
    assert wrapped("今の Outlook で開く", 10) == ["今の", "Outlook で", "開く"]
    assert wrapped("今の Outlook", 30) == ["今の Outlook"]
    assert wrapped("今ダウンロード", 12) == ["今", "ダウンロード"]


def test_a_blank_that_does_not_break_does_not():
    """French has one before a colon."""
    assert wrapped("le style\u00a0: joint", 9) == ["le", "style\u00a0:", "joint"]
