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
    fields = [("subject", mail.subject)]
    if mail.body:
        fields.append(("body", mail.body.replace("\r\n", "\n").replace("\n", "\r\n")))
    fields += [("attach", str(path)) for path in attachments]
    written = "&".join(f"{name}={_encoded(value)}" for name, value in fields)
    return f"mailto:{quote(mail.recipient, safe='@')}?{written}"


def _encoded(value: str) -> str:
    """A value; half a surrogate pair, as in a file name that is no UTF-8, stays its octets."""
    return quote(value.encode("utf-8", "surrogateescape"), safe="")
