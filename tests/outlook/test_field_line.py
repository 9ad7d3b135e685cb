"""A field made of a property is readable for programs, whatever a store keeps."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intact.mime import encoded_words
from intact.outlook import field_line
from outlook.msgfile import parsed


def test_a_field_is_folded_at_blanks_only():
    """Nothing else changes, however long a word is: programs read it."""
    text = f"smtp; 550 5.7.1 see https://x.example/{'a' * 100} for more, and a few words beside"
    line = field_line.line("Diagnostic-Code", text)
    assert parsed(line)["Diagnostic-Code"].replace("\r\n", "") == text
    assert len(line.splitlines()) > 1


def test_text_that_is_not_ascii_becomes_encoded_words():
    """As Exchange writes display names."""
    line = field_line.line("X-Display-Name", "Jürgen Größe")
    assert line.isascii()
    assert encoded_words.decode(parsed(line)["X-Display-Name"]) == "Jürgen Größe"


@pytest.mark.parametrize("text", ["", " ", "\r\n", "\0"])
def test_without_text_there_is_no_field(text):
    """An empty one would say something else than none."""
    assert field_line.line("Status", text) == b""


@given(st.text(max_size=2_000) | st.text("a\r\n: \0", max_size=2_000))
def test_a_value_never_becomes_another_field(text):
    """Line breaks of a property stay inside."""
    line = field_line.line("X-Supplementary-Info", text)
    assert line.isascii()
    assert all(len(one) <= 998 for one in line.splitlines())
    assert b"\0" not in line
    assert len(parsed(line + b"\r\n").keys()) <= 1
    assert line.count(b"\n") == line.count(b"\r\n")
    assert line.replace(b"\r\n ", b"").count(b"\n") == bool(line)


def test_very_long_words_are_broken_within_the_limit_of_mail():
    """RFC 5322 2.1.1."""
    line = field_line.line("Remote-MTA", "a" * 5_000)
    assert max(map(len, line.splitlines())) <= 998
    assert line.count(b"a") == 5_000
