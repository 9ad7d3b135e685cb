"""Parts in their final octets know what they hold."""

from __future__ import annotations

import base64
import quopri

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intact.fidelity import Fidelity
from intact.outlook import parts
from intact.outlook.parts import Leaf, Message, Multipart


@pytest.mark.parametrize(
    ("data", "encoding", "chosen"),
    [
        (b"plain\r\n", "", "7bit"),
        (b"plain\r\n", "7bit", "7bit"),
        ("ü\r\n".encode(), "7bit", None),
        ("ü\r\n".encode(), "8bit", "8bit"),
        ("ü\r\n".encode(), "binary", "8bit"),
        (b"x" * 999, "7bit", None),
        (b"x" * 998 + b"\r\n", "7bit", "7bit"),
        (b"half\n", "8bit", None),
        (b"half\r", "7bit", None),
        (b"nul\0", "7bit", None),
        (b"anything\0\xff", "base64", "base64"),
        (b"anything\0\xff", "quoted-printable", "quoted-printable"),
        (b"plain\r\n", "x-uuencode", None),
    ],
)
def test_octets_go_into_the_encoding_a_header_names_or_not(data, encoding, chosen):
    """A wrong declaration is worse than a replaced one."""
    found = parts.encoded(data, encoding)
    assert (found[0] if found else None) == chosen


@pytest.mark.parametrize("data", [b"", b"a\r\n", "ü".encode(), b"x" * 2000, bytes(range(256))])
def test_a_text_keeps_its_octets_in_the_plainest_encoding(data):
    """It passes through 7-bit mail."""
    leaf = parts.text_leaf("plain", data, "utf-8")
    decoders = {"base64": base64.b64decode, "quoted-printable": quopri.decodestring}
    assert decoders.get(leaf.encoding, bytes)(leaf.data) == data
    assert not leaf.eight_bit
    assert leaf.data.isascii()


@pytest.mark.parametrize(
    ("data", "encoding"),
    [
        (rb"{\rtf1 x}", "7bit"),
        (b"{\\rtf1\r\n\\par}\r\n", "7bit"),
        (b"{\\rtf1 \xe9}", "base64"),
        (b"{\\rtf1\n}", "base64"),
        (b"{" + b"x" * 999, "base64"),
    ],
)
def test_rtf_keeps_its_octets(data, encoding):
    """It says itself how they are to be read."""
    leaf = parts.rtf_leaf(data)
    assert (leaf.type, leaf.encoding) == ("text/rtf", encoding)
    assert leaf.fields == (("Content-Type", b"Content-Type: text/rtf\r\n"),)
    assert (base64.b64decode(leaf.data) if encoding == "base64" else leaf.data) == data


def test_8_bit_octets_are_seen_at_any_depth():
    """The outer parts must say so (RFC 2045 6.4)."""
    plain = Leaf("text/plain", (), "7bit", b"x")
    inner = Message("Subject: ü\r\n\r\n".encode(), (), ())
    assert not Multipart("mixed", "b", (plain,)).eight_bit
    assert Multipart("mixed", "b", (plain, Multipart("mixed", "c", (inner,)))).eight_bit


def test_a_type_field_is_folded_with_its_parameters():
    """One parameter a line."""
    assert parts.content_type("text/plain", ("charset", "utf-8"), ("name", "a b")) == (
        "Content-Type",
        b'Content-Type: text/plain;\r\n\tcharset="utf-8";\r\n\tname="a b"\r\n',
    )


def test_places_move_with_what_stands_before_them():
    """Offsets are those of the outer message."""
    assert parts.Placed(1, 2, Fidelity.SYNTHESISED, ()).shifted(10).start == 11


@given(st.binary(max_size=300), st.sampled_from(["", "8bit", "base64", "quoted-printable", "x"]))
def test_what_goes_into_an_encoding_comes_out_again(data, encoding):
    """Octet by octet, or nothing goes in."""
    found = parts.encoded(data, encoding)
    if found is None:
        return
    named, carried = found
    unpack = {"base64": base64.b64decode, "quoted-printable": quopri.decodestring}
    assert unpack.get(named, bytes)(carried) == data


@given(st.binary(max_size=300))
def test_a_text_travels_through_mail_of_7_bits(data):
    """Whatever its octets are; RTF as well."""
    for leaf in (parts.text_leaf("plain", data, "utf-8"), parts.rtf_leaf(data)):
        assert leaf.data.isascii()
        unpack = {"base64": base64.b64decode, "quoted-printable": quopri.decodestring}
        assert unpack.get(leaf.encoding, bytes)(leaf.data) == data
