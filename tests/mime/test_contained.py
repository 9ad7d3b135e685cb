"""Attached messages are found by what they are."""

from __future__ import annotations

import binascii

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intact.limits import CONTAINED
from intact.mime import contained
from intact.mime.structure import scan
from intact.sample import Carrier, Contained, Mailbox
from outlook.msgfile import Item, attached, received
from outlook.msgfile import mail as outlook_mail
from outlook.tnef_file import attached_message, stream

MESSAGE = b"Received: from a by b\nFrom: Ann <ann@example.org>\nSubject: =?utf-8?q?=C3=BC?=\n\ntext"
ITEM = (
    bytes.fromhex("d0cf11e0a1b11ae1")
    + b"\0" * 600
    + "__substg1.0_0037001F".encode("utf-16-le")
    + "__substg1.0_007D001F".encode("utf-16-le")
)


def mail(body: bytes, *lines: bytes) -> bytes:
    """A mail with one part that has these header lines."""
    part = b"\n".join([b"--b", *lines, b"", body])
    return b"Content-Type: multipart/mixed; boundary=b\n\n--b\n\nhi\n" + part + b"\n--b--\n"


def found(data: bytes) -> tuple[Contained, ...]:
    """The attached messages."""
    return contained.find(data, scan(data))[0]


def test_an_attached_message_can_be_cut_out():
    """Its offsets are those of its bytes."""
    data = mail(MESSAGE, b"Content-Type: message/rfc822; name=a.eml")
    (one,) = found(data)
    assert data[one.start : one.end] == MESSAGE
    assert (one.carrier, one.name, one.subject) == (Carrier.PLAIN, "a.eml", "ü")
    assert one.sender == Mailbox("Ann", "ann@example.org")
    assert one.has_transport_headers


@pytest.mark.parametrize(
    "kind",
    [
        b"message/rfc822",
        b"application/octet-stream",
        b"application/octet-stream; name=a.dat",
        b"text/plain; name=A.EML",
        b"application/vnd.ms-outlook; name=a.msg",
    ],
)
def test_an_encoded_message_is_known_by_its_content(kind):
    """Whatever it is called; it says how to decode it."""
    encoded = binascii.b2a_base64(MESSAGE, newline=False)
    lines = (b"Content-Type: " + kind, b"Content-Transfer-Encoding: base64")
    (one,) = found(mail(encoded, *lines))
    assert (one.carrier, one.subject) == (Carrier.BASE64, "ü")


def test_an_outlook_file_is_known_by_its_streams():
    """Its transport headers too; the subject is told when it is read."""
    encoded = binascii.b2a_base64(ITEM, newline=False)
    lines = (b"Content-Type: application/x; name=a.msg", b"Content-Transfer-Encoding: base64")
    (one,) = found(mail(encoded, *lines))
    assert (one.name, one.subject, one.has_transport_headers) == ("a.msg", "", True)


@pytest.mark.parametrize("kind", [b"application/ms-tnef", b"application/octet-stream"])
def test_what_outlook_packs_into_a_mail_may_hold_a_message(kind):
    """Whether that one was received is told by its stream; other content is no message."""
    inner = stream(outlook_mail(received(), "the original"))
    lines = (b"Content-Type: " + kind, b"Content-Transfer-Encoding: base64")
    for item, holds in (
        (Item(attachments=(attached_message(inner),)), [("", True)]),
        (Item(attachments=(attached_message(stream(outlook_mail(body="a"))),)), [("", False)]),
        (Item(attachments=(attached(inner, "winmail.dat"),)), []),
        (outlook_mail(received(), "the mail itself"), []),
    ):
        encoded = binascii.b2a_base64(stream(item), newline=False)
        listed = [(one.subject, one.has_transport_headers) for one in found(mail(encoded, *lines))]
        assert listed == holds


@pytest.mark.parametrize(
    "lines",
    [
        (b"Content-Type: message/rfc822", b"Content-Transfer-Encoding: x-own"),
        (b"Content-Type: text/plain",),
        (b"Content-Type: text/rfc822-headers",),
    ],
)
def test_what_cannot_be_taken_out_is_not_offered(lines):
    """Nor what is shown as text anyway."""
    assert found(mail(MESSAGE, *lines)) == ()


@pytest.mark.parametrize("body", [b"", b"just text", b"%PDF-1.7", ITEM[:500]])
def test_files_that_are_no_messages_are_not_offered(body):
    """Even when they are called so."""
    assert found(mail(body, b"Content-Type: message/rfc822")) == ()
    assert found(mail(body, b"Content-Type: application/octet-stream; name=a.eml")) == ()


def test_messages_in_messages_are_offered_too():
    """Each with its own offsets; the first one is the outer one."""
    inner = mail(MESSAGE, b"Content-Type: message/rfc822")
    outer, innermost = found(mail(b"From: x@y.z\n" + inner, b"Content-Type: message/rfc822"))
    assert outer.start < innermost.start < innermost.end < outer.end


def test_only_so_many_are_offered():
    """And it is told that there are more."""
    part = b"--b\nContent-Type: message/rfc822\n\n" + MESSAGE + b"\n"
    data = b"Content-Type: multipart/digest; boundary=b\n\n" + part * (CONTAINED + 1)
    messages, complete = contained.find(data, scan(data))
    assert len(messages) == CONTAINED
    assert not complete


PIECES = (
    b"Content-Type: multipart/mixed; boundary=b\n",
    b"Content-Type: message/rfc822\n",
    b"Content-Transfer-Encoding: base64\n",
    b"Subject: x\n",
    b"\n",
    b"--b\n",
    b"--b--\n",
    b"UmVjZWl2ZWQ6IHgKCg==\n",
)


@given(st.lists(st.sampled_from(PIECES), max_size=60).map(b"".join))
def test_what_is_contained_lies_inside(data):
    """In order, within the octets, and no more than there may be."""
    found, _ = contained.find(data, scan(data))
    assert len(found) <= CONTAINED
    assert all(0 <= one.start <= one.end <= len(data) for one in found)
    assert [one.start for one in found] == sorted(one.start for one in found)
