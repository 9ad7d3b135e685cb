"""The media type of an attachment: the stored one where its bytes may carry it, else a guess.

The table is ours: that of the machine would give the same sample other bytes elsewhere.
"""

from __future__ import annotations

import re
from typing import Final

OPAQUE: Final = "application/octet-stream"

_TOKEN_PAIR: Final = re.compile(r"[a-z0-9!#$&^_.+-]{1,127}/[a-z0-9!#$&^_.+-]{1,127}")
_COMPOSITE: Final = ("multipart/", "message/")
DELIVERY_STATUS: Final = "message/delivery-status"
DISPOSITION: Final = "message/disposition-notification"
FEEDBACK: Final = "message/feedback-report"
STATUS: Final = {
    DELIVERY_STATUS: "delivery-status",
    DISPOSITION: "disposition-notification",
    FEEDBACK: "feedback-report",
    "message/global-delivery-status": "delivery-status",
    "message/global-disposition-notification": "disposition-notification",
}
"""What reports are made of, the only message types that are leaves -> report-type (RFC 6522 3)."""

_REFUSED: Final = frozenset({"application/applefile", "application/mac-binhex40"})
"""[MS-OXCMAIL] 2.1.3.4.2.2: promise a structure the bytes need not have."""

_MAGIC: Final = (
    (b"\x89PNG\r\n\x1a\n", "image/png"),
    (b"\xff\xd8\xff", "image/jpeg"),
    (b"GIF8", "image/gif"),
    (b"%PDF-", "application/pdf"),
    (b"PK\x03\x04", "application/zip"),
    (b"II*\0", "image/tiff"),
    (b"MM\0*", "image/tiff"),
    (b"\xd7\xcd\xc6\x9a", "image/wmf"),
)
_OFFICE: Final = "application/vnd.openxmlformats-officedocument."
_EXTENSIONS: Final = {
    "7z": "application/x-7z-compressed",
    "avi": "video/x-msvideo",
    "bmp": "image/bmp",
    "csv": "text/csv",
    "doc": "application/msword",
    "docx": f"{_OFFICE}wordprocessingml.document",
    "emf": "image/emf",
    "exe": "application/x-msdownload",
    "gif": "image/gif",
    "gz": "application/gzip",
    "htm": "text/html",
    "html": "text/html",
    "ics": "text/calendar",
    "jpeg": "image/jpeg",
    "jpg": "image/jpeg",
    "js": "text/javascript",
    "json": "application/json",
    "mp3": "audio/mpeg",
    "mp4": "video/mp4",
    "odp": "application/vnd.oasis.opendocument.presentation",
    "ods": "application/vnd.oasis.opendocument.spreadsheet",
    "odt": "application/vnd.oasis.opendocument.text",
    "p7m": "application/pkcs7-mime",
    "p7s": "application/pkcs7-signature",
    "pdf": "application/pdf",
    "png": "image/png",
    "ppt": "application/vnd.ms-powerpoint",
    "pptx": f"{_OFFICE}presentationml.presentation",
    "rar": "application/vnd.rar",
    "rtf": "application/rtf",
    "svg": "image/svg+xml",
    "tif": "image/tiff",
    "tiff": "image/tiff",
    "txt": "text/plain",
    "vcf": "text/vcard",
    "wav": "audio/x-wav",
    "webp": "image/webp",
    "wmf": "image/wmf",
    "xls": "application/vnd.ms-excel",
    "xlsx": f"{_OFFICE}spreadsheetml.sheet",
    "xml": "text/xml",
    "zip": "application/zip",
}


def of_file(stored: str, name: str, data: bytes) -> str:
    """The type of a file attachment: as stored, else by its name, else by its first octets."""
    if _TOKEN_PAIR.fullmatch(stored):
        refused = stored.startswith(_COMPOSITE) and stored not in STATUS
        return OPAQUE if refused or stored in _REFUSED else stored
    _, dot, extension = name.rpartition(".")
    if dot and extension.lower() in _EXTENSIONS:
        return _EXTENSIONS[extension.lower()]
    return of_octets(data) or OPAQUE


def of_octets(data: bytes) -> str:
    """The type that the first octets show, "" where they show none."""
    return next((kind for magic, kind in _MAGIC if data.startswith(magic)), "")


def extension(kind: str) -> str:
    """The usual end of a file name of this type, "" where there is none."""
    return next((end for end, known in _EXTENSIONS.items() if known == kind), "")


def is_token(name: str) -> bool:
    """Whether this may be the name of a parameter."""
    return bool(_TOKEN_PAIR.fullmatch(f"x/{name}"))
