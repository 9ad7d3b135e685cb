"""Every way of quoted-printable decodes to the same text; the ways differ where lines are cut."""

from __future__ import annotations

import quopri

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intact.outlook.candidates import quoted_printable
from intact.outlook.candidates.quoted_printable import (
    APPLE,
    EXCHANGE,
    GREEDY,
    IPHONE,
    JAVA,
    MOZILLA,
    OUTLOOK,
    RUBY,
    WORDS,
)

WAYS = [APPLE, EXCHANGE, GREEDY, IPHONE, JAVA, MOZILLA, OUTLOOK, RUBY, WORDS]
LINES = st.lists(
    st.text(st.characters(codec="utf-8", exclude_characters="\r\n"), max_size=200), max_size=6
)


@pytest.mark.parametrize("way", WAYS)
@given(lines=LINES)
def test_any_decoder_gives_the_text_back(way, lines):
    """Ruby's way has the CR of each line end as data, as its messages do."""
    data = "\r\n".join(lines).encode("utf-8")
    decoded = quopri.decodestring(way.encode(data)).replace(b"\r\r\n", b"\r\n")
    assert decoded == data


@pytest.mark.parametrize("way", WAYS)
@given(lines=LINES)
def test_no_line_is_longer_than_76(way, lines):
    """RFC 2045 6.7 (5), to which not all keep; nor is an encoded octet cut."""
    encoded = way.encode("\r\n".join(lines).encode("utf-8"))
    room = {RUBY: 79, IPHONE: 79}.get(way, 76)  # an =XX comes before their lines are cut
    assert all(len(line) <= room for line in encoded.split(b"\r\n"))
    assert b"==\r\n" not in encoded


@pytest.mark.parametrize(
    ("way", "expected"),
    [
        (EXCHANGE, [75, 1]),
        (GREEDY, [76]),
        (APPLE, [76, 0]),
        (IPHONE, [76, 0]),
        (MOZILLA, [73, 3]),
    ],
)
def test_a_line_of_76_is_cut_where_the_sender_cuts_it(way, expected):
    """The soft line break takes one more."""
    pieces = way.encode(b"a" * 76).split(b"=\r\n")
    assert [len(piece) for piece in pieces] == expected


def test_iphones_cut_behind_what_fills_the_line():
    """Also behind an encoded octet that ends beyond it; a text without a line end ends in a cut."""
    made = IPHONE.encode(b"a" * 75 + b"=" + b"b" * 76 + b"c\r\nd")
    assert made == b"a" * 75 + b"=3D=\r\n" + b"b" * 76 + b"=\r\nc\r\nd=\r\n"
    assert IPHONE.encode(b"a\r\n") == b"a\r\n"


def test_outlook_cuts_behind_a_blank():
    """A word that fills a line alone is cut like anywhere else."""
    text = b"word " * 20 + b"x" * 100
    pieces = OUTLOOK.encode(text).split(b"=\r\n")
    assert pieces[0] == b"word " * 14
    assert [len(piece) for piece in pieces[2:]] == [73, 27]


def test_the_blank_at_the_end_of_a_line_is_encoded():
    """Nothing on the way can take it off then."""
    assert EXCHANGE.encode(b"a \r\nb\t\r\nc ") == b"a=20\r\nb=09\r\nc=20"


def test_javamail_encodes_tabs():
    """Others leave those inside a line as they are."""
    assert JAVA.encode(b"a\tb") == b"a=09b"
    assert EXCHANGE.encode(b"a\tb") == b"a\tb"


def test_ruby_encodes_the_return_of_a_line_end():
    """Messages of GitHub show it."""
    assert RUBY.encode(b"a\r\nb\r\n") == b"a=0D\r\nb=0D\r\n"


def test_guarding_is_tried_only_where_there_is_something_to_guard():
    """A dot or From at the start of a line."""
    plain = quoted_printable.ways(b"nothing\r\n")
    guarding = quoted_printable.ways(b"a\r\n.b\r\nFrom c\r\n")
    assert not any(way.guarded for way in plain)
    assert b"a\r\n=2Eb\r\n=46rom c\r\n" in [
        way.encode(b"a\r\n.b\r\nFrom c\r\n") for way in guarding
    ]
