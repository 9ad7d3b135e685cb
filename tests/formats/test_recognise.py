"""Formats are recognised by content."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intact.errors import Unreadable, UnreadableReason
from intact.formats.recognise import recognise
from intact.sample import Format
from outlook.msgfile import compound_file

MAIL = b"Received: a\r\nFrom: a@b.c\r\n\r\nbody\r\n"
POSTMARK = b"From a@b.c Sat Nov 21 09:14:00 2026\n"


@pytest.mark.parametrize(
    "data",
    [
        MAIL,
        b"\xef\xbb\xbf" + MAIL,
        b"\r\n\r\n" + MAIL,
        b"X-Mozilla-Status: 0001\n" + MAIL,
        b"Content-Type: multipart/mixed; boundary=b\n\n--b--",
        b"Subject: \xe4\0\n",
        b"MIME-Version: 1.0",
    ],
)
def test_header_fields_make_a_message(data):
    """Incomplete and malformed ones too."""
    assert recognise(data) is Format.EML


@pytest.mark.parametrize(
    ("data", "format_"),
    [
        (b"33        \n" + MAIL + b"<?xml", Format.EMLX),
        (b"1\n" + MAIL, Format.EMLX),
        (b"\x78\x9f\x3e\x22\1\0", Format.TNEF),
        (MAIL.decode().encode("utf-16"), Format.EML),
        (MAIL.decode().encode("utf-16-be"), Format.EML),
        ((POSTMARK + MAIL).decode().encode("utf-16-le"), Format.MBOX),
    ],
)
def test_what_only_wraps_a_message_is_known_by_its_beginning(data, format_):
    """Apple Mail's own files, winmail.dat, and text of another kind."""
    assert recognise(data) is format_


def test_a_mailbox_file_with_one_entry_is_that_message():
    """With several it is a store."""
    assert recognise(POSTMARK + MAIL) is Format.MBOX
    with pytest.raises(Unreadable) as caught:
        recognise(POSTMARK + MAIL + b"\n" + POSTMARK + MAIL)
    assert caught.value.reason is UnreadableReason.MAIL_STORE
    assert caught.value.values == {"kind": "mbox"}


@pytest.mark.parametrize(
    ("data", "reason", "kind"),
    [
        (b"%PDF-1.7\n", UnreadableReason.NOT_A_MESSAGE, "PDF"),
        (b"BEGIN:VCARD\nVERSION:3.0\n", UnreadableReason.NOT_A_MESSAGE, "vCard"),
        (b"Dear all,\nno header here\n", UnreadableReason.NOT_A_MESSAGE, "text"),
        (b"Package: a\nStatus: installed\n\n", UnreadableReason.NOT_A_MESSAGE, "text"),
        (b"\0\1\2\3", UnreadableReason.NOT_A_MESSAGE, "binary"),
        (
            b"From: <Saved by Blink>\nSubject: page\nMIME-Version: 1.0\n\n",
            UnreadableReason.NOT_A_MESSAGE,
            "MHTML",
        ),
    ],
)
def test_everything_else_gets_an_answer(data, reason, kind):
    """What it is, and whether there is mail in it."""
    with pytest.raises(Unreadable) as caught:
        recognise(data)
    assert (caught.value.reason, caught.value.values) == (reason, {"kind": kind})


FULL = b"Received: a\nDate: d\nFrom: a@b.c\nTo: b\nSubject: s\nMessage-ID: <a@b>\n\nbody\n"


@pytest.mark.parametrize(
    ("beginning", "kind"),
    [
        (b"<html><body><pre>\n", "HTML"),
        (b"%PDF-1.7\n", "PDF"),
        (b"PK\x03\x04 mail.eml\n", "ZIP"),
        (b"!BDN\n", "PST/OST"),
        (b"\0\1\2\n", "binary"),
    ],
)
def test_a_file_that_only_holds_the_text_of_a_mail_is_no_message(beginning, kind):
    """Telling fields make a message only where the beginning says nothing else."""
    with pytest.raises(Unreadable) as caught:
        recognise(beginning + FULL)
    assert caught.value.values == {"kind": kind}


def test_a_line_that_is_no_field_may_stand_before_a_message():
    """Some programs put one there, and nothing else says what it is."""
    assert recognise(b"exported by a program\n" + FULL) is Format.EML


def test_an_outlook_file_that_was_cut_off_is_damaged():
    """Its texts are readable, but neither as a mail nor as an Office document."""
    beginning = bytearray(compound_file({"__properties_version1.0": bytes(32)})[:512])
    beginning[48:52] = (100).to_bytes(4, "little")  # the sector the directory begins in
    with pytest.raises(Unreadable) as caught:
        recognise(bytes(beginning) + FULL)
    assert caught.value.reason is UnreadableReason.DAMAGED


@pytest.mark.parametrize("data", [b"", b" \r\n\t\n"])
def test_an_empty_file_is_empty(data):
    """White space alone as well."""
    with pytest.raises(Unreadable) as caught:
        recognise(data)
    assert caught.value.reason is UnreadableReason.EMPTY


def test_real_files_are_recognised(corpus: Path):
    """All mails but the few files that hold several; all Outlook items."""
    formats = [_answer(path) for path in sorted((corpus / "eml").glob("*.eml"))]
    assert set(formats) == {Format.EML, Format.MBOX, UnreadableReason.MAIL_STORE}
    assert formats.count(UnreadableReason.MAIL_STORE) == 3
    items = [*(corpus / "msg").glob("*.msg"), *(corpus / "pst_msg").glob("*.msg")]
    assert {_answer(path) for path in items} == {Format.MSG}


def _answer(path: Path) -> Format | UnreadableReason:
    try:
        return recognise(path.read_bytes())
    except Unreadable as refusal:
        return refusal.reason


@given(st.binary(max_size=600))
def test_any_octets_have_a_format_or_a_reason(data: bytes) -> None:
    """Nothing else comes of it, and asking again gives the same."""
    try:
        found: object = recognise(data)
    except Unreadable as error:
        found = error.reason
    assert isinstance(found, Format | UnreadableReason)
    try:
        again: object = recognise(data)
    except Unreadable as error:
        again = error.reason
    assert again == found
