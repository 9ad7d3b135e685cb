"""Who wrote to whom about what, and by which way it came: read from a message's own fields."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from intact.limits import ADDRESSES, FIELD_SHOWN, SUBJECT_SHOWN
from intact.mime import encoded_words, header, mailboxes, received
from intact.mime.header import RawField
from intact.sample import Mailbox, Place, Recipient

_ENVELOPE: Final = {
    "delivered-to": Place.DELIVERED_TO,
    "x-delivered-to": Place.DELIVERED_TO,
    "x-apparently-to": Place.DELIVERED_TO,
    "x-original-to": Place.ORIGINAL_TO,
    "envelope-to": Place.ORIGINAL_TO,
    "x-envelope-to": Place.ORIGINAL_TO,
    "received": Place.RECEIVED_FOR,
}
"""Fields that servers add about the envelope, which the sender did not write."""

_WRITTEN: Final = {"to": Place.TO, "cc": Place.CC, "bcc": Place.BCC}


def subject(fields: Iterable[RawField]) -> str:
    """The decoded subject, bounded."""
    value = header.text(header.value(fields, "subject")[:FIELD_SHOWN])
    return encoded_words.decode(value)[:SUBJECT_SHOWN]


def sender(fields: Iterable[RawField]) -> Mailbox:
    """The first author, or who sent on their behalf where no author is named."""
    known = tuple(fields)
    for field in (*header.values(known, "from"), *header.values(known, "sender")):
        mailbox = mailboxes.first(header.text(field.value[:FIELD_SHOWN]))
        if mailbox != mailboxes.NOBODY:
            return mailbox
    return mailboxes.NOBODY


def recipients(fields: Iterable[RawField]) -> tuple[tuple[Recipient, ...], bool]:
    """Whom it went to, envelope first, once for each place; and whether these are all."""
    known = tuple(fields)
    found: dict[Recipient, None] = {}
    for places in (_ENVELOPE, _WRITTEN):
        for recipient in _recipients(known, places):
            if len(found) >= ADDRESSES and recipient not in found:
                return tuple(found), False
            found[recipient] = None
    return tuple(found), True


def _recipients(fields: Iterable[RawField], places: dict[str, Place]) -> Iterator[Recipient]:
    for field in fields:
        place = places.get(field.name.lower())
        if place is Place.RECEIVED_FOR:
            address = received.recipient(field.text)
            yield from [Recipient(address, place)] if address else []
        elif place:
            for mailbox in mailboxes.parse(field.text, ADDRESSES + 1):
                if "@" in mailbox.address:
                    yield Recipient(mailbox.address.lower(), place)
