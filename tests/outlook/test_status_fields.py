"""Fields for programs are readable for them, whatever a store keeps."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intact.mime import encoded_words
from intact.outlook import status_fields
from intact.outlook.addresses import Party
from outlook.msgfile import parsed


def test_a_field_is_folded_at_blanks_only():
    """Nothing else changes, however long a word is: programs read it."""
    text = f"smtp; 550 5.7.1 see https://x.example/{'a' * 100} for more, and a few words beside"
    line = status_fields.line("Diagnostic-Code", text)
    assert parsed(line)["Diagnostic-Code"].replace("\r\n", "") == text
    assert len(line.splitlines()) > 1


def test_text_that_is_not_ascii_becomes_encoded_words():
    """As Exchange writes display names."""
    line = status_fields.line("X-Display-Name", "Jürgen Größe")
    assert line.isascii()
    assert encoded_words.decode(parsed(line)["X-Display-Name"]) == "Jürgen Größe"


@pytest.mark.parametrize("text", ["", " ", "\r\n", "\0"])
def test_without_text_there_is_no_field(text):
    """An empty one would say something else than none."""
    assert status_fields.line("Status", text) == b""


@given(st.text(max_size=2_000) | st.text("a\r\n: \0", max_size=2_000))
def test_a_value_never_becomes_another_field(text):
    """Line breaks of a property stay inside."""
    line = status_fields.line("X-Supplementary-Info", text)
    assert line.isascii()
    assert all(len(one) <= 998 for one in line.splitlines())
    assert b"\0" not in line
    assert len(parsed(line + b"\r\n").keys()) <= 1
    assert line.count(b"\n") == line.count(b"\r\n")
    assert line.replace(b"\r\n ", b"").count(b"\n") == bool(line)


def test_very_long_words_are_broken_within_the_limit_of_mail():
    """RFC 5322 2.1.1."""
    line = status_fields.line("Remote-MTA", "a" * 5_000)
    assert max(map(len, line.splitlines())) <= 998
    assert line.count(b"a") == 5_000


@pytest.mark.parametrize(
    ("party", "kind", "named"),
    [
        (Party("Bob", "bob@x.example"), "SMTP", "rfc822; bob@x.example"),
        (Party("Bob", "bob@x.example"), "EX", "rfc822; bob@x.example"),
        (Party("Bob", "", "/o=Org/cn=Bob"), "EX", "X-EX; /o=Org/cn=Bob"),
        (Party("Bob", "", "c=us;s=Bob"), "X400", "x400; c=us;s=Bob"),
        (Party("Bob", "", "12345"), "", "X-Unknown; 12345"),
        (Party("Bob", "", "12345"), "a b", "X-Unknown; 12345"),
        (Party("Bob", ""), "EX", "X-Unknown; Bob"),
    ],
)
def test_somebody_without_mail_address_is_named_under_a_private_type(party, kind, named):
    """An address is never made up."""
    assert status_fields.recipient(party, kind) == named


@pytest.mark.parametrize(
    ("stored", "written"),
    [
        ("mx.x.example", "dns; mx.x.example"),
        ("dns;mx.x.example", "dns;mx.x.example"),
        ("dns; mx.x.example", "dns; mx.x.example"),
        ("x y; z", "dns; x y; z"),
        ("", ""),
    ],
)
def test_a_server_has_its_type_once(stored, written):
    """Exchange stores it with the type or without."""
    assert status_fields.host(stored) == written


@pytest.mark.parametrize(
    ("name", "line"),
    [
        ("Bob", b"X-Display-Name: Bob\r\n"),
        ("'Bob'", b"X-Display-Name: Bob\r\n"),
        ("b@x.example", b""),
        ("", b""),
    ],
)
def test_a_name_is_told_where_it_says_more_than_the_address(name, line):
    """[MS-OXCMAIL] 2.1.3.6.1."""
    assert status_fields.display_name(Party(name, "b@x.example")) == line
