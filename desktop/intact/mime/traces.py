"""What the fields of a message tell of its life: received, sent or draft; which client stored it.

In doubt nothing is claimed: a wrong "this is your own copy" would keep a good sample back.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from intact.mime import header
from intact.mime.header import RawField
from intact.sample import MessageState

_DELIVERED: Final = frozenset(
    {
        "return-path",
        "delivered-to",
        "x-original-to",
        "envelope-to",
        "x-apparently-to",
        "authentication-results",
        "received-spf",
        "x-ms-exchange-organization-authas",
        "x-ms-exchange-organization-network-message-id",
    }
)
"""Fields that only a receiving server adds; with one of them it was no copy of the sender."""

_WRITING_PROGRAMS: Final = (
    "thunderbird",
    "mozilla",
    "seamonkey",
    "postbox",
    "evolution",
    "apple mail",
    "iphone mail",
    "ipad mail",
    "microsoft outlook",
    "microsoft-macoutlook",
    "outlook express",
    "windows live mail",
    "kmail",
    "claws mail",
    "sylpheed",
    "roundcube",
    "geary",
    "mutt",
    "the bat!",
    "em client",
    "emclient",
    "lotus notes",
    "mailspring",
)
"""Programs people write mail with, as User-Agent and X-Mailer name them."""

_CLIENTS: Final = (
    ("x-evolution-source", "evolution"),
    ("x-mozilla-status", "thunderbird"),
    ("x-mozilla-status2", "thunderbird"),
    ("x-mozilla-keys", "thunderbird"),
    ("x-account-key", "thunderbird"),
    ("x-identity-key", "thunderbird"),
    ("x-mozilla-draft-info", "thunderbird"),
    ("x-gm-thrid", "gmail"),
    ("x-gmail-labels", "gmail"),
)
"""Fields that clients add to what they store, and the client's name in resources/clients/."""

_CLIENTS_OF_OWN_MAIL: Final = (
    ("x-kmail-identity", "kmail"),
    ("x-kmail-transport", "kmail"),
    ("x-uniform-type-identifier", "apple-mail"),
    ("x-universally-unique-identifier", "apple-mail"),
    ("x-apple-auto-saved", "apple-mail"),
    ("x-claws-account-id", "claws-mail"),
)
"""The same for drafts and sent copies; in received mail these would be the sender's."""


def state(fields: Iterable[RawField]) -> MessageState:
    """Whether the message was received, sent from here, or never left."""
    found = tuple(fields)
    names = {field.name.lower() for field in found}
    if "received" in names:
        return MessageState.RECEIVED
    if _is_draft(found, names):
        return MessageState.DRAFT
    if names & _DELIVERED:
        return MessageState.UNKNOWN
    return MessageState.SENT if _is_sent(found, names) else MessageState.UNKNOWN


def client(fields: Iterable[RawField]) -> str:
    """The mail client whose storage left its fields here, "" where none did."""
    names = {field.name.lower() for field in fields}
    own = () if "received" in names else _CLIENTS_OF_OWN_MAIL
    return next((name for trace, name in (*_CLIENTS, *own) if trace in names), "")


def _is_draft(fields: tuple[RawField, ...], names: set[str]) -> bool:
    if header.value(fields, "x-unsent") == b"1" or "x-mozilla-draft-info" in names:
        return True
    return b"draft" in header.value(fields, "x-uniform-type-identifier").lower()


def _is_sent(fields: tuple[RawField, ...], names: set[str]) -> bool:
    """Whether it has what a program people write with gives a mail, and nothing of a server."""
    if not names >= {"from", "date", "message-id"}:
        return False
    if not names.isdisjoint({"bcc", "fcc", "x-identity-key", "x-kmail-transport"}):
        return True
    written_with = b" ".join(
        field.value for field in header.values(fields, "user-agent", "x-mailer")
    )
    program = header.text(written_with[:1_000]).lower()
    return any(name in program for name in _WRITING_PROGRAMS)
