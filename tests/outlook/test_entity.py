"""Signed and encrypted mail goes out as it was stored, so that signatures stay valid."""

from __future__ import annotations

import base64

import pytest

from intact.outlook import attachment, entity, header_block
from intact.outlook.item import open_item
from intact.outlook.properties import TOP_HEADER, Properties
from outlook.msgfile import attached, mail, parsed, received

SIGNED_CLASS = "IPM.Note.SMIME.MultipartSigned"
BODY = (
    b"--s\r\nContent-Type: text/plain\r\n\r\nhello  \r\n--s\r\n"
    b"Content-Type: application/pkcs7-signature\r\n\r\nx\r\n--s--\r\n"
)
HEAD = b'Content-Type: multipart/signed;\r\n boundary="s"; protocol="application/pkcs7-signature"'
DER = b"\x30\x82\x01\x00" + bytes(200)


def _find(message_class, *attachments, headers=""):
    root = open_item(mail(headers, "x", attachments=attachments).file())
    found, _ = attachment.read_all(root, ())
    block = header_block.read(Properties.of(root, TOP_HEADER))
    return entity.find(message_class, found, block)


@pytest.mark.parametrize("end", [b"\r\n", b"\n"])
def test_a_clear_signed_entity_keeps_its_octets_and_its_own_type(end):
    """Only lone LF becomes CRLF, which signatures do not see."""
    stored = (HEAD + b"\r\nMIME-Version: 1.0\r\nX-Mime: y\r\n\r\n" + BODY).replace(b"\r\n", end)
    found = _find(SIGNED_CLASS, attached(stored, "", "multipart/signed"))
    assert found.fields == (("Content-Type", HEAD + b"\r\n"),)
    assert found.data == BODY


def test_an_entity_without_lines_of_its_own_takes_those_of_the_message():
    """They describe it."""
    headers = received(HEAD.decode() + "\r\n")
    found = _find(SIGNED_CLASS, attached(BODY, "", "multipart/signed"), headers=headers)
    assert found.fields == (("Content-Type", HEAD + b"\r\n"),)
    assert found.data == BODY


def test_cms_bytes_become_the_mail():
    """Encrypted or opaque-signed: base64 of exactly these bytes, named as the header did."""
    headers = received(
        "Content-Type: application/pkcs7-mime; smime-type=enveloped-data; name=x.p7m\r\n"
    )
    found = _find("IPM.Note.SMIME", attached(DER, "smime.p7m"), headers=headers)
    message = parsed(b"".join(raw for _, raw in found.fields) + b"\r\n" + found.data)
    assert message.get_payload(decode=True) == DER
    assert message.get_content_type() == "application/pkcs7-mime"
    assert message.get_param("smime-type") == "enveloped-data"
    assert message.get_filename() == "x.p7m"
    assert base64.b64decode(found.data) == DER


@pytest.mark.parametrize(
    ("message_class", "attachments"),
    [
        ("IPM.Note", [attached(HEAD + b"\r\n\r\n" + BODY, "", "multipart/signed")]),
        (SIGNED_CLASS, []),
        (SIGNED_CLASS, [attached(b"a", "a.txt"), attached(b"b", "b.txt")]),
        (SIGNED_CLASS, [attached(b"Content-Type: text/plain\r\n\r\nx")]),
        (SIGNED_CLASS, [attached(b"no entity at all")]),
        (SIGNED_CLASS, [attached(HEAD + b"\r\n\r\n--s\0")]),
    ],
)
def test_what_is_no_entity_is_left_to_other_rungs(message_class, attachments):
    """Nothing is taken for signed that is not."""
    assert _find(message_class, *attachments) is None
