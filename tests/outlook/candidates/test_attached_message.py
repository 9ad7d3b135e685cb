"""Multiparts that hold a message: it is written as the program did that attached it."""

from __future__ import annotations

from dataclasses import replace

from intact.fidelity import Fidelity
from intact.outlook.ladder import convert
from intact.outlook.tags import Tag
from outlook.msgfile import embedded, mail, received
from outlook.signing import signature

BODY = "Hello Ada,\r\n\r\nthe bill is paid.\r\n"
IN_ASCII = {Tag.INTERNET_CODE_PAGE: 20127}
OUTLOOK = "----=_NextPart_000_006B_01CACDA6.A0401560"
INNER = "----=_NextPart_000_0067_01CACDA6.A0401560"
INNER_HEADERS = (
    "Received: from a by b; Sat, 27 Mar 2010 12:09:54 +0000\r\n"
    "From: Ada <ada@sender.example>\r\nSubject: test\r\nMIME-Version: 1.0\r\n"
    f'Content-Type: multipart/alternative;\r\n\tboundary="{INNER}"\r\n'
)
PAGE = "<html><head><title>test</title></head>\r\n<body><p>test</p></body></html>\r\n"
SENT_PAGE = (
    '<html><head><META HTTP-EQUIV=3D"Content-Type" CONTENT=3D"text/html; =\r\n'
    'charset=3Dus-ascii"><title>test</title></head>\r\n<body><p>test</p></body></html>\r\n'
)


def test_outlook_with_an_attached_message():
    """The message inside is found at its place, and proven with the one around it."""
    boundary = "----=_NextPart_000_0002_01BFC036.AE309650"
    inner = received("Content-Type: text/plain\r\n")
    body = (
        f"This is a multi-part message in MIME format.\r\n\r\n--{boundary}\r\n"
        'Content-Type: text/plain;\r\n\tcharset="us-ascii"\r\n'
        f"Content-Transfer-Encoding: 7bit\r\n\r\n{BODY}\r\n--{boundary}\r\n"
        "Content-Type: message/rfc822\r\nContent-Transfer-Encoding: 7bit\r\n"
        f"Content-Disposition: attachment\r\n\r\n{inner}inside\r\n\r\n--{boundary}--\r\n"
    )
    headers = signature(body.encode()) + received(
        f'Content-Type: multipart/mixed; boundary="{boundary}"\r\n'
    )
    item = mail(headers, BODY, attachments=(embedded(mail(inner, "inside\r\n")),), numbers=IN_ASCII)
    made = convert(item.file())
    assert made.fidelity is Fidelity.PROVEN
    (placed,) = made.embedded
    assert made.data[placed.start : placed.end] == inner.encode() + b"inside\r\n"
    assert (placed.fidelity, placed.losses) == (Fidelity.PROVEN, ())


def _outlook_alternative(boundary: str, opening: str) -> str:
    return (
        f"{opening}--{boundary}\r\n"
        'Content-Type: text/plain;\r\n\tcharset="us-ascii"\r\n'
        "Content-Transfer-Encoding: 7bit\r\n\r\ntest\r\n\r\n"
        f"--{boundary}\r\n"
        'Content-Type: text/html;\r\n\tcharset="us-ascii"\r\n'
        f"Content-Transfer-Encoding: quoted-printable\r\n\r\n{SENT_PAGE}\r\n"
        f"--{boundary}--\r\n"
    )


def test_a_message_inside_is_written_as_outlook_wrote_it():
    """Nothing but the hash of the mail around it can tell; then it is proven with it."""
    note = "This is a multipart message in MIME format.\r\n\r\n"
    inner = INNER_HEADERS + "\r\n" + _outlook_alternative(INNER, note)
    body = (
        f'{note}--{OUTLOOK}\r\nContent-Type: text/plain;\r\n\tcharset="us-ascii"\r\n'
        "Content-Transfer-Encoding: 7bit\r\n\r\nlook\r\n\r\n"
        f"--{OUTLOOK}\r\nContent-Type: message/rfc822\r\nContent-Transfer-Encoding: 7bit\r\n"
        f"Content-Disposition: attachment\r\n\r\n{inner}\r\n--{OUTLOOK}--\r\n"
    )
    headers = f'Content-Type: multipart/mixed;\r\n\tboundary="{OUTLOOK}"\r\n'
    forwarded = mail(INNER_HEADERS, "test\r\n", PAGE.encode(), numbers=IN_ASCII)
    signed = signature(body.encode()) + received(headers)
    item = mail(signed, "look\r\n", numbers=IN_ASCII)
    made = convert(replace(item, attachments=(embedded(forwarded, "test"),)).file())
    assert made.fidelity is Fidelity.PROVEN
    assert made.data.endswith(body.encode())
    (place,) = made.embedded
    assert made.data[place.start : place.end] == inner.encode()
    assert place.fidelity is Fidelity.PROVEN
