"""Media types of attachments: as stored where that is safe, else guessed the same everywhere."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intact.outlook import media_type


@pytest.mark.parametrize(
    ("stored", "name", "data", "expected"),
    [
        ("image/jpg", "a.png", b"", "image/jpg"),
        ("message/delivery-status", "", b"", "message/delivery-status"),
        ("message/rfc822", "a.eml", b"", "application/octet-stream"),
        ("multipart/mixed", "", b"", "application/octet-stream"),
        ("application/mac-binhex40", "", b"", "application/octet-stream"),
        ("nonsense", "a.PDF", b"", "application/pdf"),
        (
            "x/y\r\nz",
            "a.docx",
            b"",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        ),
        ("", "picture", b"\x89PNG\r\n\x1a\n...", "image/png"),
        ("", "a.unknown", b"...", "application/octet-stream"),
        ("", "", b"", "application/octet-stream"),
    ],
)
def test_the_type_is_stored_or_guessed(stored, name, data, expected):
    """Stored, by extension, by content, opaque: in this order, and no structure is promised."""
    assert media_type.of_file(stored, name, data) == expected


@pytest.mark.parametrize(("name", "legal"), [("charset", True), ("a b", False), ("", False)])
def test_parameter_names_are_tokens(name, legal):
    """A parameter's name cannot carry anything else into the field."""
    assert media_type.is_token(name) is legal


@pytest.mark.parametrize(
    ("kind", "end"), [("image/png", "png"), ("text/vcard", "vcf"), ("x/unknown", "")]
)
def test_a_type_has_a_usual_extension(kind, end):
    """For what has no name of its own."""
    assert media_type.extension(kind) == end


def test_octets_that_show_nothing_have_no_type():
    """Opaque is what others may call it."""
    assert media_type.of_octets(b"II*\0...") == "image/tiff"
    assert media_type.of_octets(b"...") == ""


@given(st.text(max_size=40), st.text(max_size=40), st.binary(max_size=20))
def test_any_file_has_a_type_that_may_stand_in_a_header(stored, name, data):
    """One line of ASCII, and none that would make a message or parts of a file."""
    found = media_type.of_file(stored, name, data)
    kind, slash, subtype = found.partition("/")
    assert slash
    assert media_type.is_token(kind)
    assert media_type.is_token(subtype)
    assert kind != "multipart"
