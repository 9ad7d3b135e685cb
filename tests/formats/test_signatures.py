"""Files that are no messages get a name."""

from __future__ import annotations

import pytest

from intact.errors import UnreadableReason
from intact.formats import signatures

COMPOUND = bytes.fromhex("d0cf11e0a1b11ae1") + b"\0" * 500


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (b"%PDF-1.7\n", "PDF"),
        (b"PK\x03\x04 [Content_Types].xml word/document.xml", "Word"),
        (b"PK\x03\x04 readme.txt", "ZIP"),
        (COMPOUND + "WordDocument".encode("utf-16-le"), "Word"),
        (COMPOUND + "Workbook".encode("utf-16-le"), "Excel"),
        (COMPOUND, "Office"),
        (b"{\\rtf1\\ansi", "RTF"),
        (b"\x89PNG\r\n\x1a\n", "PNG"),
        (b"MZ\x90\0", "Windows program"),
        (b"\xef\xbb\xbf\n <!DOCTYPE HTML><html>", "HTML"),
        (b"BEGIN:VCARD\nVERSION:3.0", "vCard"),
        (b"BEGIN:VCALENDAR\n", "iCalendar"),
    ],
)
def test_a_file_is_known_by_its_beginning(data, kind):
    """Not by its name."""
    assert signatures.answer(data) == (UnreadableReason.NOT_A_MESSAGE, kind)


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"!BDN\0\0\0\0", UnreadableReason.MAIL_STORE),
        (b"\x78\x9f\x3e\x22\1\0", UnreadableReason.NOT_YET_READ),
    ],
)
def test_stores_and_foreign_mail_formats_are_told_apart(data, reason):
    """There is mail in them, so the way out is another one."""
    found = signatures.answer(data)
    assert found is not None
    assert found[0] is reason


def test_what_is_unknown_is_text_or_not():
    """That much can be said of anything."""
    assert signatures.answer(b"some words") is None
    assert signatures.kind_of_rest(b"some words") == "text"
    assert signatures.kind_of_rest(b"\1\0\2") == "binary"
