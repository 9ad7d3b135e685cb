"""The header section of the outer mail: a fixed set of fields, every value validated or encoded."""

from __future__ import annotations

from dataclasses import dataclass
from email.utils import format_datetime

from intact.mime.encoded_words import encode_text
from intact.submission.submission import Request


@dataclass(frozen=True, slots=True)
class Addressed:
    """A request with its addresses in wire form; `sender` may be ""."""

    request: Request
    recipient: str
    sender: str = ""


def header_section(to: Addressed, subject: str, boundary: str, *, eight_bit: bool) -> bytes:
    """The header section with the empty line behind it.

    The transfer encoding of the whole is that of its widest part (RFC 2045 6.4), and it is always
    written, so that a mail's weight does not hang on it. Date and Message-ID of a draft are set by
    the mail client that sends it.
    """
    request = to.request
    fields = [
        ("MIME-Version", "1.0"),
        ("Date", format_datetime(request.date) if request.date else ""),
        ("From", to.sender),
        ("To", to.recipient),
        ("Subject", encode_text(subject, len("Subject: "))),
        ("X-Unsent", "1" if request.unsent else ""),
        ("Content-Type", f'multipart/mixed;\r\n boundary="{boundary}"'),
        ("Content-Transfer-Encoding", "8bit" if eight_bit else "7bit"),
    ]
    lines = [f"{name}: {value}\r\n" for name, value in fields if value]
    return "".join([*lines, "\r\n"]).encode("ascii")
