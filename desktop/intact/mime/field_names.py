"""Names of header fields: which ones mail carries, and which ones tell that a file is a mail."""

from __future__ import annotations

from typing import Final

TELLING: Final = frozenset(
    [
        "apparently-to",
        "bcc",
        "cc",
        "content-type",
        "date",
        "delivered-to",
        "dkim-signature",
        "envelope-to",
        "from",
        "in-reply-to",
        "message-id",
        "mime-version",
        "received",
        "references",
        "reply-to",
        "return-path",
        "sender",
        "subject",
        "to",
        "x-apparently-to",
        "x-gmail-labels",
        "x-mailer",
        "x-mozilla-status",
        "x-original-to",
        "x-unsent",
    ]
)
"""Names that make a file a mail: other formats have headers with a Version or a Status."""

_OTHERS: Final = frozenset(
    [
        "authentication-results",
        "auto-submitted",
        "comments",
        "delivery-date",
        "disposition-notification-to",
        "domainkey-signature",
        "errors-to",
        "importance",
        "keywords",
        "lines",
        "mail-followup-to",
        "newsgroups",
        "organization",
        "path",
        "precedence",
        "priority",
        "received-spf",
        "return-receipt-to",
        "status",
        "thread-index",
        "thread-topic",
        "user-agent",
        "xref",
    ]
)
_FAMILIES: Final = ("x-", "content-", "resent-", "list-", "arc-", "delivered-", "original-")


def is_known(name: str) -> bool:
    """Whether mail carries fields of this name; tells a field from text with a colon in it.

    After IANA, Permanent Message Header Field Names; any case.
    """
    name = name.lower()
    return name in TELLING or name in _OTHERS or name.startswith(_FAMILIES)
