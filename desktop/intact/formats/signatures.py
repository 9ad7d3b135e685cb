"""Files that are no messages, by how they begin: so that people are told what they dropped."""

from __future__ import annotations

from typing import Final

from intact.errors import UnreadableReason

Answer = tuple[UnreadableReason, str]
"""Why it is no sample, and a short name of what it is."""

BINARY: Final = "binary"

_LOOKED_AT: Final = 4_096
_COMPOUND: Final = bytes.fromhex("d0cf11e0a1b11ae1")  # [MS-CFB] 2.2
_COMPOUND_KINDS: Final = (
    ("WordDocument", "Word"),
    ("Workbook", "Excel"),
    ("PowerPoint Document", "PowerPoint"),
    ("VisioDocument", "Visio"),
)
"""Streams that tell the programs behind compound files apart."""

_DATABASE: Final = bytes.fromhex("efcdab89")
_DATABASE_AT: Final = 4
"""The database engine (ESE) behind Windows Mail and its kin, and where its mark stands."""

_OUTLOOK_MAC: Final = b"com.microsoft.__Messages/"
"""The folder inside an archive that Outlook for Mac exports; other folders may come before it."""

_PACKED: Final = (b"PK\x03\x04", b"PK\x05\x06")
_ZIP_KINDS: Final = (
    (b"word/", "Word"),
    (b"xl/", "Excel"),
    (b"ppt/", "PowerPoint"),
    (b"mimetypeapplication/vnd.oasis.opendocument", "OpenDocument"),
)

_BEGINNINGS: Final = (
    (b"!BDN", UnreadableReason.MAIL_STORE, "PST/OST"),  # [MS-PST] 2.2.2.6
    (b"\xcf\xad\x12\xfe", UnreadableReason.MAIL_STORE, "Outlook Express (DBX)"),
    (b"\x1a\0\0\x04\0\0", UnreadableReason.MAIL_STORE, "Notes (NSF)"),
    (b"*mbx*\r\n", UnreadableReason.MAIL_STORE, "mbx"),  # of UW IMAP and Alpine
    (b"\x9c\xcb\xcb\x8d", UnreadableReason.NOT_A_MESSAGE, "Windows address book"),
    (b"// <!-- <mdb:mork:z", UnreadableReason.NOT_A_MESSAGE, "Thunderbird index (MSF)"),
    (b"%PDF-", UnreadableReason.NOT_A_MESSAGE, "PDF"),
    (b"{\\rtf", UnreadableReason.NOT_A_MESSAGE, "RTF"),
    (b"\x89PNG\r\n", UnreadableReason.NOT_A_MESSAGE, "PNG"),
    (b"\xff\xd8\xff", UnreadableReason.NOT_A_MESSAGE, "JPEG"),
    (b"GIF8", UnreadableReason.NOT_A_MESSAGE, "GIF"),
    (b"BM", UnreadableReason.NOT_A_MESSAGE, "BMP"),
    (b"II*\0", UnreadableReason.NOT_A_MESSAGE, "TIFF"),
    (b"MM\0*", UnreadableReason.NOT_A_MESSAGE, "TIFF"),
    (b"\x1f\x8b", UnreadableReason.NOT_A_MESSAGE, "GZIP"),
    (b"7z\xbc\xaf\x27\x1c", UnreadableReason.NOT_A_MESSAGE, "7z"),
    (b"Rar!", UnreadableReason.NOT_A_MESSAGE, "RAR"),
    (b"MSCF", UnreadableReason.NOT_A_MESSAGE, "CAB"),
    (b"MZ", UnreadableReason.NOT_A_MESSAGE, "Windows program"),
    (b"\x7fELF", UnreadableReason.NOT_A_MESSAGE, "Linux program"),
    (b"SQLite format 3\0", UnreadableReason.NOT_A_MESSAGE, "SQLite"),
    (b"-----BEGIN PGP", UnreadableReason.NOT_A_MESSAGE, "PGP"),
)
_TEXT_BEGINNINGS: Final = (
    (b"<!doctype html", "HTML"),
    (b"<html", "HTML"),
    (b"<head", "HTML"),
    (b"<?xml", "XML"),
    (b"begin:vcard", "vCard"),
    (b"begin:vcalendar", "iCalendar"),
    (b"[internetshortcut]", "Internet shortcut"),
)


def answer(data: bytes) -> Answer | None:
    """What the file is, None where its beginning tells nothing."""
    for beginning, reason, kind in _BEGINNINGS:
        if data.startswith(beginning):
            return reason, kind
    if kind := _store(data):
        return UnreadableReason.MAIL_STORE, kind
    kind = _compound(data) or _zip(data) or _text(data)
    return (UnreadableReason.NOT_A_MESSAGE, kind) if kind else None


def is_cut_compound(data: bytes) -> bool:
    """Whether this is a compound file that ends before its directory ([MS-CFB] 2.2)."""
    sector = int.from_bytes(data[48:52], "little")
    shift = int.from_bytes(data[30:32], "little")
    known = shift in {9, 12}
    return data.startswith(_COMPOUND) and known and (sector + 1) << shift >= len(data)


def kind_of_rest(data: bytes) -> str:
    """A name for what is neither a message nor anything known."""
    return BINARY if b"\0" in data[:_LOOKED_AT] else "text"


def _store(data: bytes) -> str:
    if data.startswith(_DATABASE, _DATABASE_AT):
        return "Windows Mail database"
    packed = data.startswith(_PACKED)
    return "Outlook for Mac (OLM)" if packed and _OUTLOOK_MAC in data else ""


def _compound(data: bytes) -> str:
    if not data.startswith(_COMPOUND):
        return ""
    for stream, kind in _COMPOUND_KINDS:
        if stream.encode("utf-16-le") in data:
            return kind
    return "Office"


def _zip(data: bytes) -> str:
    if not data.startswith(_PACKED):
        return ""
    head = data[:_LOOKED_AT]
    return next((kind for mark, kind in _ZIP_KINDS if mark in head), "ZIP")


def _text(data: bytes) -> str:
    head = data[:_LOOKED_AT].removeprefix(b"\xef\xbb\xbf").lstrip().lower()
    return next((kind for beginning, kind in _TEXT_BEGINNINGS if head.startswith(beginning)), "")
