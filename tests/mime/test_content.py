"""What a part says it holds."""

from __future__ import annotations

import pytest

from intact.mime import content, header


def declared(text: str, default: str = content.TEXT) -> content.Content:
    """The content of these header lines."""
    data = text.encode("latin-1")
    return content.of(header.fields(data, len(data)), default)


def test_a_part_without_fields_is_plain_text():
    """Or whatever the place it stands in says."""
    assert declared("").type == "text/plain"
    assert declared("", content.MESSAGE).type == "message/rfc822"


def test_the_declared_content_is_read():
    """Type, charset, encoding, disposition and name."""
    found = declared(
        'Content-Type: Text/HTML; charset="UTF-8"; name=old.html\n'
        "Content-Transfer-Encoding: Quoted-Printable (yes)\n"
        "Content-Disposition: ATTACHMENT; filename*=utf-8''%C3%A4.html\n"
    )
    assert (found.type, found.charset, found.encoding) == ("text/html", "UTF-8", "quoted-printable")
    assert (found.disposition, found.name) == ("attachment", "ä.html")


def test_the_first_of_several_fields_counts():
    """As in most readers."""
    assert declared("Content-Type: text/html\nContent-Type: text/plain\n").type == "text/html"


@pytest.mark.parametrize("value", ["", "text", "/html", "multipart/", "a/b/c", "text/ht ml:x"])
def test_what_is_no_media_type_is_the_default(value):
    """RFC 2045 5.2."""
    assert declared(f"Content-Type: {value}\n").type == "text/plain"


def test_only_a_multipart_has_a_boundary():
    """Its octets are those of the field, 8-bit ones too."""
    assert declared('Content-Type: multipart/mixed; boundary="b\xe4 "\n').boundary == b"b\xe4"
    assert declared("Content-Type: text/plain; boundary=b\n").boundary == b""


@pytest.mark.parametrize("encoding", ["", "7bit", "8BIT", "binary"])
def test_a_message_without_encoding_is_read_in_place(encoding):
    """RFC 2046 5.2.1 allows no other."""
    text = f"Content-Type: message/rfc822\nContent-Transfer-Encoding: {encoding}\n"
    assert declared(text).is_message
    assert not declared(text.replace(encoding or "Encoding: ", "Encoding: base64")).is_message


def test_a_named_part_is_an_attachment_unless_it_says_inline():
    """Text with a name is a file."""
    assert declared("Content-Type: text/plain; name=a.txt\n").is_attachment
    assert declared("Content-Disposition: attachment\n").is_attachment
    assert not declared("Content-Disposition: inline; filename=a.txt\n").is_attachment
    assert not declared("Content-Type: text/plain\n").is_attachment
