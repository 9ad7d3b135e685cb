"""Raw 8-bit fields become UTF-8, and UTF-8 that was read wrongly comes back as it was."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intact.outlook import eight_bit

_OPEN = b"\x81\x8d\x8f\x90\x9d"  # octets that Windows reads all the same


@pytest.mark.parametrize(
    ("text", "codec"),
    [("Привет", "cp1252"), ("à Águeda", "cp1252"), ("“日本語”", "cp1252"), ("Привет", "cp1251")],
)
def test_utf_8_that_was_read_as_a_code_page_comes_back(text, codec):
    """Windows reads every octet as a character, those as well that a code page leaves open."""
    octets = (bytes([number]) for number in text.encode())
    wrongly = "".join(octet.decode("latin-1" if octet in _OPEN else codec) for octet in octets)
    assert eight_bit.octets(wrongly, (codec,)) == text.encode()


@pytest.mark.parametrize("codec", ["gbk", "cp949", "cp950"])
def test_words_of_double_octets_are_not_taken_for_utf_8(codec):
    """Some of them would pass for it by chance."""
    characters = (chr(number) for number in range(0x4E00, 0x9FFF))
    text = next(one for one in characters if _is_one_of_utf_8(one.encode(codec, "replace")))
    assert eight_bit.octets(text, (codec,)) == text.encode()


def _is_one_of_utf_8(octets):
    try:
        return not octets.isascii() and len(octets.decode()) == 1
    except UnicodeError:
        return False


@given(st.text())
def test_the_result_is_always_utf_8(text):
    """Whatever the characters."""
    assert eight_bit.octets(text, ("cp1251", "utf_8", "gbk")).decode() is not None
