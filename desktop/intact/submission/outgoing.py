"""A finished mail as it goes to a server: with sender, date and identifier, and no mark of a draft.

Only the outer header section is written anew, which is Intact's own (`submission.header`); what
follows stays octet for octet.
"""

from __future__ import annotations

import hashlib
import secrets
from datetime import datetime
from email.utils import format_datetime
from typing import Final

from intact.mime.lines import obstacle, survey
from intact.submission.submission import Carriage, Submission

_CRLF: Final = b"\r\n"
_EMPTY: Final = b"\r\n\r\n"
_SET_HERE: Final = (b"x-unsent:", b"date:", b"from:", b"message-id:")


def new_message_id(sender: str) -> str:
    """An identifier nobody else has (RFC 5322 3.6.4), in the sender's domain."""
    return f"<{secrets.token_hex(16)}.intact@{sender.rpartition('@')[2]}>"


def outgoing(mail: Submission, sender: str, message_id: str, date: datetime) -> bytes:
    """The octets of a mail from this sender; `sender` is an address in wire form."""
    head, _, rest = mail.data.partition(_EMPTY)
    kept = [line for line in head.split(_CRLF) if not line.lower().startswith(_SET_HERE)]
    fields = [
        f"Date: {format_datetime(date)}",
        f"From: {sender}",
        f"Message-ID: {message_id}",
    ]
    return _CRLF.join([*(one.encode("ascii") for one in fields), *kept]) + _EMPTY + rest


def can_be_carried(data: bytes) -> bool:
    """Whether SMTP and IMAP carry these octets as they are: no NUL, CR or LF alone, long line."""
    found = survey(data)
    return obstacle(found) is None and not found.lf_only


def is_eight_bit(mail: Submission) -> bool:
    """Whether a mail needs a server that takes 8-bit mails (RFC 6152)."""
    return any(one.carriage is Carriage.MESSAGE_8BIT for one in mail.attached)


def fingerprint(mail: Submission) -> str:
    """A SHA-256 of where to and what: the same for the same samples after a new start.

    Words that the person may have changed meanwhile, the order of the samples, boundaries and dates
    do not count.
    """
    parts = [mail.recipient, *sorted(one.sample.sha256 for one in mail.attached)]
    return hashlib.sha256("\n".join(parts).encode("utf-8", "replace")).hexdigest()
