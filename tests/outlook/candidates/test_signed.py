"""Signed and encrypted mails whose entity was stored whole."""

from __future__ import annotations

import base64

import pytest

from intact.fidelity import Fidelity
from intact.outlook.candidates import signed
from intact.outlook.ladder import convert
from intact.outlook.tags import Tag
from outlook.msgfile import attached, mail, received
from outlook.signing import signature

ENTITY = "--sig\r\n\r\nsigned\r\n--sig\r\nContent-Type: x/y\r\n\r\nsignature\r\n--sig--\r\n"


def test_the_entity_itself_comes_first():
    """Most programs write nothing before it."""
    assert next(signed.candidates(b"entity")).body == b"entity"


@pytest.mark.parametrize(
    "preamble",
    ["", "This is an S/MIME signed message\r\n\r\n"],
)
def test_what_exchange_dropped_before_a_signed_entity(preamble):
    """The stored entity is the proof already; with its preamble the whole body is."""
    body = preamble + ENTITY
    content = (
        "Content-Type: multipart/signed; boundary=sig; micalg=sha-256;\r\n"
        '\tprotocol="application/pkcs7-signature"\r\n'
    )
    stored = attached(f"{content}\r\n{ENTITY}".encode(), "smime.p7m", "multipart/signed")
    headers = signature(body.encode()) + received(content)
    item = mail(
        headers,
        "signed",
        texts={Tag.MESSAGE_CLASS: "IPM.Note.SMIME.MultipartSigned"},
        attachments=(stored,),
    )
    made = convert(item.file())
    assert made.fidelity is Fidelity.PROVEN
    assert made.losses == ()
    assert made.data == headers.encode() + body.encode()


@pytest.mark.parametrize("width", [60, 64, 72, 76])
def test_an_encrypted_mail_in_base64_of_any_width(width):
    """Nothing else about it is unknown."""
    data = b"\x30\x82" + bytes(range(200))
    encoded = base64.b64encode(data).decode()
    body = "".join(f"{encoded[at : at + width]}\r\n" for at in range(0, len(encoded), width))
    content = (
        "Content-Type: application/pkcs7-mime; smime-type=enveloped-data\r\n"
        "Content-Transfer-Encoding: base64\r\n"
    )
    headers = signature(body.encode()) + received(content)
    item = mail(
        headers,
        texts={Tag.MESSAGE_CLASS: "IPM.Note.SMIME"},
        attachments=(attached(data, "smime.p7m", "application/pkcs7-mime"),),
    )
    assert convert(item.file()).data == headers.encode() + body.encode()
