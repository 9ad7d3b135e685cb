"""A text goes out in the charset its part names; what the store keeps is not guessed at."""

from __future__ import annotations

import pytest

from intact.outlook.body import Text
from intact.outlook.skeleton.text import octets

GREEK = "λόγος"


def _text(text: str, *charsets: str) -> Text:
    return Text(text, None, charsets)


def _html(stored: bytes) -> Text:
    return Text("", stored, ("utf-8", "windows-1252"), references=True)


@pytest.mark.parametrize("charset", ["utf-8", "iso-8859-7", "windows-1253"])
def test_characters_are_written_in_the_charset_of_the_part(charset):
    """The store keeps Unicode."""
    assert octets(_text(GREEK), charset, "8bit", "utf-8") == GREEK.encode(charset)


def test_characters_that_do_not_fit_are_not_lost():
    """Another rung names another charset; HTML has references."""
    assert octets(_text(GREEK), "iso-8859-1", "8bit", "utf-8") is None
    html = Text("<p>λ", None, (), references=True)
    assert octets(html, "us-ascii", "7bit", "utf-8") == b"<p>&#955;"


@pytest.mark.parametrize("kept_in", ["", "iso-8859-1", "windows-1252", "us-ascii", "x-odd"])
def test_stored_octets_stay_as_they_are(kept_in):
    """The store reads them as the part does, or does not say how."""
    assert octets(_html(b"<p>\x93\xe4"), "iso-8859-1", "8bit", kept_in) == b"<p>\x93\xe4"


def test_octets_that_the_store_wrote_anew_go_back():
    """It names the charset it wrote them in; they might pass for the other one."""
    stored = GREEK.encode("utf-8")
    assert octets(_html(stored), "iso-8859-7", "8bit", "utf-8") == GREEK.encode("iso-8859-7")


@pytest.mark.parametrize("stored", [b"<p>\xa0ok", b"<p>\xa0\xd0\x9f\x81"])
def test_octets_that_are_wrong_in_their_charset_came_like_that(stored):
    """Nobody put them right on the way, and neither do we."""
    assert octets(_html(stored), "utf-8", "8bit", "utf-8") == stored
    assert octets(_html(stored), "iso-8859-7", "8bit", "utf-8") == stored


def test_octets_under_a_wrong_label_came_like_that():
    """UTF-8 that says it is Latin-1, and the store believed it."""
    stored = GREEK.encode("utf-8")
    assert octets(_html(stored), "iso-8859-1", "8bit", "iso-8859-1") == stored


@pytest.mark.parametrize("charset", ["", "x-nobody-knows"])
def test_without_a_known_charset_goes_what_the_store_keeps(charset):
    """The part says no more."""
    assert octets(_html(b"<p>\xe4"), charset, "8bit", "iso-8859-1") == b"<p>\xe4"
    assert octets(_text(GREEK, "iso-8859-7"), charset, "8bit", "") == GREEK.encode("iso-8859-7")


@pytest.mark.parametrize("charset", ["", "x-nobody-knows", "us-ascii", "utf-8"])
def test_ascii_is_ascii_everywhere(charset):
    """The usual case."""
    assert octets(_text("hello", "utf-8"), charset, "7bit", "utf-8") == b"hello"
    assert octets(_html(b"hello"), charset, "7bit", "utf-8") == b"hello"


def test_a_wide_charset_goes_only_into_base64():
    """Its line ends are none of mail."""
    assert octets(_text("a"), "utf-16le", "8bit", "") is None
    assert octets(_text("a"), "utf-16le", "base64", "") == b"a\0"


def test_only_base64_can_have_carried_a_lone_line_feed():
    """RFC 2045 2.7 and 6.7."""
    assert octets(_html(b"<p>\n"), "utf-8", "quoted-printable", "") == b"<p>\r\n"
    assert octets(_html(b"<p>\n"), "utf-8", "base64", "") == b"<p>\n"
