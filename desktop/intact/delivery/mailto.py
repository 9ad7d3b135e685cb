"""mailto: links (RFC 6068), with attachments as some programs understand them.

A link has no attachments by its standard; `attach=` is a habit of some programs, and others drop it
without a word. Every octet but letters, digits and `-._~` is percent-encoded, so nothing in a text
or a path can end its field.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from urllib.parse import quote

from intact.submission.submission import Submission


def link(mail: Submission, attachments: Sequence[Path] = ()) -> str:
    """The link for a mail; line ends of its text are CRLF (RFC 6068 5)."""
    fields = [("subject", _octets(mail.subject))]
    if mail.body:
        fields.append(("body", _octets(mail.body.replace("\r\n", "\n").replace("\n", "\r\n"))))
    fields += [("attach", bytes(path)) for path in attachments]
    written = "&".join(f"{name}={quote(value, safe='')}" for name, value in fields)
    return f"mailto:{quote(mail.recipient, safe='@')}?{written}"


def _octets(text: str) -> bytes:
    """The text in UTF-8; half a surrogate pair, which has no octets, becomes a question mark."""
    return text.encode("utf-8", "replace")
