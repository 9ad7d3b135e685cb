"""Transfer encodings: any decoder gives back the same octets, every line is legal."""

from __future__ import annotations

import base64
import quopri

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intact.mime.encode import base64_lines, best_encoding, quoted_printable

PIECES = [b"a", b"From ", b".", b"=", b"\r\n", b"\r", b"\n", b" ", b"\t", b"\xc3\xbc", b"\0"]
TEXTS = st.lists(
    st.one_of(st.sampled_from(PIECES), st.integers(1, 160).map(lambda n: b"x" * n)), max_size=40
).map(b"".join)


@given(st.binary(max_size=400), st.sampled_from([76, 64, 4]))
def test_base64_comes_back_and_keeps_its_width(data, width):
    """Every line ends in CRLF, the last one too."""
    encoded = base64_lines(data, width)
    assert base64.b64decode(encoded) == data
    assert all(len(line) <= width for line in encoded.split(b"\r\n"))
    assert encoded.endswith(b"\r\n") or not data


def test_base64_of_a_large_attachment_has_no_seam():
    """What is encoded in portions reads like one piece."""
    data = bytes(range(256)) * 8_192
    encoded = base64_lines(data)
    assert base64.b64decode(encoded) == data
    assert {len(line) for line in encoded.split(b"\r\n")[:-2]} == {76}


@given(TEXTS)
def test_quoted_printable_comes_back(text):
    """Line ends are kept, half line ends are data."""
    assert quopri.decodestring(quoted_printable(text)) == text


@given(TEXTS, st.sampled_from([76, 40]))
def test_quoted_printable_has_only_legal_lines(text, width):
    """ASCII, no long line, no blank at an end, nothing that mbox files or SMTP would touch."""
    encoded = quoted_printable(text, width)
    assert encoded.isascii()
    for line in encoded.split(b"\r\n"):
        assert len(line) <= width
        assert not line.endswith((b" ", b"\t"))
        assert not line.startswith(b"From ")
        assert line != b"."
        assert not set(line) & set(b"\r\n\0")


def test_plain_text_stays_readable():
    """Nothing is encoded without need."""
    text = b'Hello,\r\n\tthis is <b>fine</b> & 100% "plain".\r\n'
    assert quoted_printable(text) == text


@pytest.mark.parametrize(
    ("text", "encoded"),
    [
        (b"a=b", b"a=3Db"),
        (b"end \r\nnext", b"end=20\r\nnext"),
        (b"end\t", b"end=09"),
        (b"From here\r\n.", b"=46rom here\r\n=2E"),
        (b"..\r\n.x", b"..\r\n.x"),
        (b"a\rb\nc", b"a=0Db=0Ac"),
        ("ü".encode(), b"=C3=BC"),
        (b"", b""),
    ],
)
def test_what_needs_it_is_encoded(text, encoded):
    """RFC 2045 6.7, rules 1 to 3, and the note on From and dots."""
    assert quoted_printable(text) == encoded


@pytest.mark.parametrize(
    ("data", "eight_bit", "encoding"),
    [
        (b"plain\r\n", False, "7bit"),
        (b"", False, "7bit"),
        (b"x" * 998, False, "7bit"),
        (b"x" * 999, False, "quoted-printable"),
        ("Ein paar Umlaute: ü\r\n".encode(), False, "quoted-printable"),
        ("Ein paar Umlaute: ü\r\n".encode(), True, "8bit"),
        ("Привет, мир\r\n".encode(), False, "base64"),
        (b"bare\nline ends\n", False, "quoted-printable"),
        (b"zero \0 octet, and some more text behind it", True, "quoted-printable"),
        (bytes(range(256)), True, "base64"),
    ],
)
def test_the_plainest_encoding_that_carries_the_text_is_chosen(data, eight_bit, encoding):
    """RFC 2045 2.7 to 2.9; quoted-printable as long as it is the shorter one."""
    assert best_encoding(data, eight_bit=eight_bit) == encoding


@pytest.mark.parametrize("unit", [b" ", b"=", b"\r", b"\xff", b".", b"From ", b"\r\n", b"x"])
def test_worst_texts_are_encoded_in_one_go(unit):
    """A mebibyte of the same octets takes no more than linear time."""
    text = unit * (1_048_576 // len(unit))
    assert quopri.decodestring(quoted_printable(text)) == text
