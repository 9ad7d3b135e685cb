"""Files that are no messages get a name."""

from __future__ import annotations

import io
import zipfile

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intact.errors import Unreadable, UnreadableReason
from intact.formats import archive, signatures

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
    ("data", "kind"),
    [
        (b"!BDN\0\0\0\0", "PST/OST"),
        (b"\xcf\xad\x12\xfe\xc5\xfd\x74\x6f", "Outlook Express (DBX)"),
        (b"\x1a\0\0\x04\0\0\1", "Notes (NSF)"),
        (b"*mbx*\r\n4d37a1b2", "mbx"),
        (b"\1\2\3\4\xef\xcd\xab\x89\x20", "Windows Mail database"),
        (
            b"PK\x03\x04 Categories.xml"
            + bytes(5_000)
            + b"Local/com.microsoft.__Messages/Inbox/message_00000.xml",
            "Outlook for Mac (OLM)",
        ),
    ],
)
def test_stores_of_mail_are_told_apart(data, kind):
    """There is mail in them, so the way out is another one."""
    assert signatures.answer(data) == (UnreadableReason.MAIL_STORE, kind)


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (b"\x9c\xcb\xcb\x8d\x13\x75\xd2\x11", "Windows address book"),
        (b'// <!-- <mdb:mork:z v="1.4"/> -->\n', "Thunderbird index (MSF)"),
    ],
)
def test_what_lies_beside_a_store_is_no_store(data, kind):
    """People drop it for the folder it belongs to."""
    assert signatures.answer(data) == (UnreadableReason.NOT_A_MESSAGE, kind)


def test_an_export_of_outlook_for_mac_is_no_archive_of_messages():
    """It is refused as a whole, wherever in it that shows."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as packed:
        packed.writestr("Categories.xml", "<categories/>")
        packed.writestr("Local/com.microsoft.__Messages/Inbox/message_00000.xml", "<emails/>")
    with pytest.raises(Unreadable) as caught:
        list(archive.unpack(out.getvalue()))
    assert caught.value.values == {"kind": "Outlook for Mac (OLM)"}


def test_what_is_unknown_is_text_or_not():
    """That much can be said of anything."""
    assert signatures.answer(b"some words") is None
    assert signatures.kind_of_rest(b"some words") == "text"
    assert signatures.kind_of_rest(b"\1\0\2") == "binary"


BEGINNINGS = [beginning for beginning, _, _ in signatures._BEGINNINGS]


@given(st.sampled_from(["", *BEGINNINGS]), st.binary(max_size=600))
def test_any_octets_have_an_answer_or_none(beginning, rest):
    """A reason and a short name of ours, nothing of the file."""
    data = (beginning or b"") + rest
    found = signatures.answer(data)
    assert found is None or (found[0] in UnreadableReason and 0 < len(found[1]) < 40)
    assert signatures.kind_of_rest(data)
    assert not signatures.is_cut_compound(data) or data.startswith(signatures._COMPOUND)
