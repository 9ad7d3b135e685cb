"""What programs put in front of a message when they store it: none of it was received.

A byte order mark, the "From " line of a mailbox file, and the lines a mail client keeps for itself
at the very top. Only a leading run counts: the same names further down came with the message.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from intact.limits import LINE_OCTETS
from intact.mime import header

_BYTE_ORDER_MARK: Final = b"\xef\xbb\xbf"
_THUNDERBIRD: Final = frozenset(
    {"x-mozilla-status", "x-mozilla-status2", "x-mozilla-keys", "x-account-key", "x-uidl"}
)
"""Thunderbird and its kin, before the first field of the message (drag and drop, section 2.1)."""

_TAKEOUT: Final = frozenset({"x-gm-thrid", "x-gmail-labels"})
"""Google's export, behind the "From " line; no server of Google sends them (clients, section 5)."""

_CLIENT_LINES: Final = _THUNDERBIRD | _TAKEOUT
"""All names that count. Others are left alone, since a leading run of them never tells of storing:

KMail (X-KMail-*, X-UID, Status) and mail servers (X-IMAP*, Content-Length) write behind the fields
that came, in mid of what a sender may write too; Claws (X-Claws-*, SCF, RMID) and Apple Mail
(X-Uniform-Type-Identifier, X-Universally-Unique-Identifier) mark drafts and sent mail, which are
no samples; X-Identity-Key, FCC and X-Mozilla-Draft-Info are Thunderbird's own of that sort.
"""


@dataclass(frozen=True, slots=True)
class Preamble:
    """What stands before the message.

    Attributes:
        byte_order_mark: the file begins with one.
        mailbox_line: the "From " line without its line end, b"" where there is none.
        client_lines: names of the client's lines, as written.
        client_start: where those lines begin.
        end: where the message begins.
    """

    byte_order_mark: bool
    mailbox_line: bytes
    client_lines: tuple[str, ...]
    client_start: int
    end: int


def find(data: bytes) -> Preamble:
    """What stands before the message in these bytes."""
    place = length_of_mark(data)
    marked = place > 0
    mailbox_line = mailbox_line_at(data, place)
    if mailbox_line:
        place = data.find(b"\n", place) + 1
    client_start = place
    fields = header.fields(data, header.split_part(data, place, len(data))[0], place)
    names: list[str] = []
    for field in fields:
        if field.start != place or field.name.lower() not in _CLIENT_LINES:
            break
        names.append(field.name)
        place += len(field.raw)
    return Preamble(marked, mailbox_line, tuple(names), client_start, place)


def length_of_mark(data: bytes) -> int:
    """Octets of the byte order mark at the beginning, 0 where there is none."""
    return len(_BYTE_ORDER_MARK) if data.startswith(_BYTE_ORDER_MARK) else 0


def mailbox_line_at(data: bytes, place: int) -> bytes:
    """The "From " line that begins here, b"" where none does; "From : ..." is a field."""
    if not data.startswith(b"From ", place):
        return b""
    end = data.find(b"\n", place, place + LINE_OCTETS)
    line = data[place:end].rstrip() if end >= 0 else b""
    return b"" if line[len(b"From ") :].lstrip().startswith(b":") else line
