"""Types that parts of a report or of PGP mail have by what they hold, where none is stored.

Reports and PGP mail are made of parts of fixed types (RFC 6522 3, RFC 3156 4). Outlook often keeps
such a part as a file without type, which only its content tells apart from a file somebody sent.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from intact.mime import encode, header, lines
from intact.outlook import media_type
from intact.outlook.attachment import Attachment, Kind
from intact.outlook.header_block import Declared

RETURNED_HEADERS: Final = "text/rfc822-headers"
PGP_CONTROL: Final = "application/pgp-encrypted"

_MESSAGE: Final = "message/rfc822"
_STATUS_FIELDS: Final = {
    "reporting-mta": media_type.DELIVERY_STATUS,  # RFC 3464 2.2
    "disposition": media_type.DISPOSITION,  # RFC 8098 3.1
    "feedback-type": media_type.FEEDBACK,  # RFC 5965 3.1
}
"""A field that each of them must have, and other files do not."""

_CONTROL: Final = re.compile(rb"\s*Version:[ \t]*1\s*", re.IGNORECASE)  # RFC 3156 4
_CONTROL_OCTETS: Final = 100


def is_report(message_class: str, declared: Declared) -> bool:
    """Whether an item is a report, by its class or by its header section."""
    return declared.type == "multipart/report" or message_class.upper().startswith("REPORT.")


def typed(
    attachments: tuple[Attachment, ...], message_class: str, declared: Declared
) -> tuple[Attachment, ...]:
    """The attachments with the types that the parts of such an item have."""
    if is_report(message_class, declared):
        return tuple(map(_of_report, attachments))
    if declared.type == "multipart/encrypted":
        return tuple(map(_of_encrypted, attachments))
    return attachments


def _of_report(attachment: Attachment) -> Attachment:
    """Status, returned headers or returned message, its lines as mail has them."""
    kind = attachment.type
    if attachment.kind is Kind.FILE and attachment.stored_type in {"", _MESSAGE}:
        kind = _by_content(attachment) or kind
    if kind not in media_type.STATUS and kind not in {RETURNED_HEADERS, _MESSAGE}:
        return attachment
    data = lines.to_crlf(attachment.data)
    return replace(
        attachment, type=kind, data=data if encode.has_legal_lines(data) else attachment.data
    )


def _by_content(attachment: Attachment) -> str:
    """The type of a part of a report, "" where it is some other file."""
    data = attachment.data
    end, start = header.split(data)
    names = {field.name.lower() for field in header.fields(data, end)}
    for name, kind in _STATUS_FIELDS.items():
        if name in names and not attachment.stored_type:
            return kind
    if not header.begins_message(data):
        return ""
    is_whole = data[start:].strip() or attachment.stored_type
    return _MESSAGE if is_whole else RETURNED_HEADERS


def _of_encrypted(attachment: Attachment) -> Attachment:
    data = attachment.data[:_CONTROL_OCTETS]
    if attachment.stored_type or len(attachment.data) > len(data) or not _CONTROL.fullmatch(data):
        return attachment
    return replace(attachment, type=PGP_CONTROL)
