"""Formats are recognised by content."""

from __future__ import annotations

from pathlib import Path

import pytest

from intact.errors import Unreadable, UnreadableReason
from intact.formats.recognise import recognise
from intact.sample import Format

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
        (b"33        \n" + MAIL + b"<?xml", UnreadableReason.NOT_YET_READ, "Apple Mail (emlx)"),
        (MAIL.decode().encode("utf-16"), UnreadableReason.NOT_YET_READ, "UTF-16"),
        (MAIL.decode().encode("utf-16-be"), UnreadableReason.NOT_YET_READ, "UTF-16"),
    ],
)
def test_everything_else_gets_an_answer(data, reason, kind):
    """What it is, and whether there is mail in it."""
    with pytest.raises(Unreadable) as caught:
        recognise(data)
    assert (caught.value.reason, caught.value.values) == (reason, {"kind": kind})


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
