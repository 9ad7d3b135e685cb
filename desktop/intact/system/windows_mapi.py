"""The structures of Simple MAPI with wide characters, laid out as mapi.h has them.

Members stand in the header's order with its types and the compiler's ordinary alignment: 24, 24 and
48 octets where pointers have four, 40, 40 and 96 where they have eight. Everything that a message
points to lives as long as the object that keeps it here.
"""

from __future__ import annotations

import ctypes
from ctypes import POINTER, c_uint32, c_void_p, c_wchar_p
from typing import Final

from intact.system.new_mails import NewMail
from intact.system.windows_new_mails import with_crlf

LOGON_UI: Final = 0x1  # MAPI_LOGON_UI
DIALOG: Final = 0x8  # MAPI_DIALOG
FLAGS: Final = DIALOG | LOGON_UI
"""Both are needed where the client has pointers of another size; without DIALOG it sends."""

_TO: Final = 1  # MAPI_TO
_SOMEWHERE: Final = 0xFFFFFFFF  # nPosition: not at a place in the text


class Recipient(ctypes.Structure):
    """MapiRecipDescW."""

    _fields_ = (
        ("reserved", c_uint32),
        ("kind", c_uint32),
        ("name", c_wchar_p),
        ("address", c_wchar_p),
        ("entry_size", c_uint32),
        ("entry", c_void_p),
    )


class File(ctypes.Structure):
    """MapiFileDescW."""

    _fields_ = (
        ("reserved", c_uint32),
        ("flags", c_uint32),
        ("position", c_uint32),
        ("path", c_wchar_p),
        ("name", c_wchar_p),
        ("kind", c_void_p),
    )


class Message(ctypes.Structure):
    """MapiMessageW."""

    _fields_ = (
        ("reserved", c_uint32),
        ("subject", c_wchar_p),
        ("text", c_wchar_p),
        ("kind", c_wchar_p),
        ("received", c_wchar_p),
        ("conversation", c_wchar_p),
        ("flags", c_uint32),
        ("originator", POINTER(Recipient)),
        ("recipient_count", c_uint32),
        ("recipients", POINTER(Recipient)),
        ("file_count", c_uint32),
        ("files", POINTER(File)),
    )


def message(mail: NewMail) -> Message:
    """The message for a mail to one recipient; ctypes keeps what it points to with it."""
    address = f"SMTP:{mail.recipient}"
    recipient = Recipient(kind=_TO, name=mail.recipient, address=address)
    files = (File * len(mail.files))(
        *(File(position=_SOMEWHERE, path=str(one), name=one.name) for one in mail.files)
    )
    made = Message(
        subject=mail.subject,
        text=with_crlf(mail.body),
        recipient_count=1,
        recipients=ctypes.pointer(recipient),
        file_count=len(mail.files),
    )
    if mail.files:  # the members of an empty list are at no address
        made.files = ctypes.cast(files, POINTER(File))
    return made
