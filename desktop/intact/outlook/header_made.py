"""A header section made of properties, where an Outlook item keeps no internet headers.

[MS-OXCMAIL] 2.1.3.1 and 2.1.3.2. It says what Outlook knows and nothing more: no address is
invented, and the zone of the date is not known.
"""

from __future__ import annotations

import base64
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from email.utils import format_datetime
from locale import windows_locale
from typing import Final

from intact.fidelity import Loss, LossCode
from intact.limits import FIELD_SHOWN
from intact.mime import encoded_words
from intact.outlook import addresses, header_copies
from intact.outlook.addresses import Party, Role
from intact.outlook.parts import Fields
from intact.outlook.properties import Properties
from intact.outlook.tags import Tag

_IMPORTANCE: Final = {0: "low", 2: "high"}
_PRIORITY: Final = {1: "urgent", 0xFFFFFFFF: "non-urgent"}
_SENSITIVITY: Final = {1: "Personal", 2: "Private", 3: "Company-Confidential"}
_NAMES: Final = {Role.TO: "To", Role.CC: "Cc", Role.BCC: "Bcc"}
_LISTS: Final = {
    Role.TO: Tag.DISPLAY_TO,
    Role.CC: Tag.DISPLAY_CC,
    Role.BCC: Tag.DISPLAY_BCC,
}
_MAILING_LISTS: Final = (
    ("List-Help", Tag.LIST_HELP),
    ("List-Subscribe", Tag.LIST_SUBSCRIBE),
    ("List-Unsubscribe", Tag.LIST_UNSUBSCRIBE),
)
_SUPPRESSED: Final = ("DR", "NDR", "RN", "NRN", "OOF", "AutoReply")
"""Answers nobody wants, by bit ([MS-OXCMAIL] 2.1.3.2.20)."""

_ALL_SUPPRESSED: Final = 0xFFFFFFFF
_IDENTIFIER: Final = re.compile(r"<[!-~]{1,900}>")
_LONGEST_COMMENT: Final = 400
_LONGEST_INDEX: Final = 600  # a thread of over a hundred answers, and still one line
_WHITE: Final = {**dict.fromkeys([*range(0x20), 0x7F, 0x85, 0x2028, 0x2029], " "), 0: ""}
"""What some readers take for the end of a line; other characters travel in encoded words."""


@dataclass(slots=True)
class _Section:
    """The fields so far."""

    fields: list[tuple[str, bytes]] = field(default_factory=list)
    losses: list[Loss] = field(default_factory=list)

    def add(self, name: str, folded: str) -> None:
        """A field whose value is ASCII and folded."""
        if folded:
            self.fields.append((name, f"{name}: {folded}\r\n".encode("ascii")))

    def add_text(self, name: str, text: str) -> None:
        """An unstructured field."""
        self.add(name, encoded_words.encode_text(self._cleaned(text), len(name) + 2))

    def add_identifiers(self, name: str, text: str) -> None:
        """Message identifiers, one a line; other text as it is."""
        words = self._cleaned(text).split()
        if len(words) == 1 and "@" in words[0] and not words[0].startswith("<"):
            words = [f"<{words[0]}>"]
        if all(_IDENTIFIER.fullmatch(word) for word in words):
            self.add(name, "\r\n ".join(words))
        else:
            self.add_text(name, " ".join(words))

    def add_parties(self, name: str, parties: Iterable[Party]) -> None:
        """An address list, one party a line."""
        self.add(name, ",\r\n ".join(self._written(party) for party in parties))

    def _written(self, party: Party) -> str:
        """A mailbox; without an address a group without members, and a comment in it.

        RFC 6854 allows groups in From as well. `Name <>` would be no address at all.
        """
        name = self._cleaned(party.name)
        if party.address:
            plain = name.strip("'") == party.address or not name
            phrase = encoded_words.encode_phrase(name)
            return party.address if plain else f"{phrase} <{party.address}>"
        known = self._cleaned(party.native)
        if not name or not known.isascii():
            return f"{encoded_words.encode_phrase(f'{name} {known}'.strip())}:;"
        comment = f"\r\n ({_comment(known)})" if 0 < len(known) <= _LONGEST_COMMENT else ""
        return f"{encoded_words.encode_phrase(name)}:{comment};"

    def _cleaned(self, text: str) -> str:
        """One line without control characters; text beyond the limit is cut, and that is told."""
        if len(text) > FIELD_SHOWN:
            self.losses.append(Loss(LossCode.NOT_FULLY_READ, {"limit": "field_shown"}))
        return " ".join(text[:FIELD_SHOWN].translate(_WHITE).split())


def make(properties: Properties) -> tuple[Fields, tuple[Loss, ...]]:
    """The fields, without those about the body, and what could not be told."""
    section = _Section()
    _add_date(section, properties)
    _add_author(section, properties)
    _add_recipients(section, properties)
    section.add_text("Subject", subject(properties))
    section.add_identifiers("Message-ID", properties.text(Tag.MESSAGE_ID))
    section.add_identifiers("In-Reply-To", properties.text(Tag.IN_REPLY_TO))
    section.add_identifiers("References", properties.text(Tag.REFERENCES))
    _add_marks(section, properties)
    made = {name.lower() for name, _ in section.fields}
    section.fields += header_copies.beside(properties, made, section.losses)
    return tuple(section.fields), tuple(section.losses)


def _add_date(section: _Section, properties: Properties) -> None:
    for tag in (Tag.CLIENT_SUBMIT_TIME, Tag.DELIVERY_TIME, Tag.CREATION_TIME):
        if moment := properties.time(tag):
            section.add("Date", format_datetime(moment))
            section.losses.append(Loss(LossCode.DATE_ZONE_UNKNOWN))
            return


def _add_author(section: _Section, properties: Properties) -> None:
    author = addresses.author(properties)
    if author is not None:
        section.add_parties("From", [author])
    if author is None or not author.address:
        section.losses.append(_unknown("from"))
    if acting := addresses.sender(properties, author):
        section.add_parties("Sender", [acting])
    section.add_parties("Reply-To", addresses.reply_to(properties))
    if properties.integer(Tag.READ_RECEIPT_REQUESTED) and author is not None and author.address:
        section.add_parties("Disposition-Notification-To", [author])


def _add_recipients(section: _Section, properties: Properties) -> None:
    everybody, beyond = addresses.recipients(properties)
    if beyond:
        section.losses.append(Loss(LossCode.NOT_FULLY_READ, {"limit": "recipients"}))
    for role, name in _NAMES.items():
        parties = [party for other, party in everybody if other is role]
        if not parties:
            shown = properties.text(_LISTS[role])[:FIELD_SHOWN].split(";")
            parties = [addresses.named(text) for text in shown if text.strip()]
        section.add_parties(name, parties)
        if role is Role.BCC and parties:
            section.losses.append(Loss(LossCode.HIDDEN_RECIPIENTS))
        if any(not party.address for party in parties):
            section.losses.append(_unknown(name.lower()))


def _add_marks(section: _Section, properties: Properties) -> None:
    section.add_text("Thread-Topic", properties.text(Tag.THREAD_TOPIC))
    index = (properties.octets(Tag.THREAD_INDEX) or b"")[:_LONGEST_INDEX]
    section.add("Thread-Index", base64.b64encode(index).decode("ascii"))
    section.add("Importance", _IMPORTANCE.get(properties.integer(Tag.IMPORTANCE) or 1, ""))
    section.add("Priority", _PRIORITY.get(properties.integer(Tag.PRIORITY) or 0, ""))
    section.add("Sensitivity", _SENSITIVITY.get(properties.integer(Tag.SENSITIVITY) or 0, ""))
    for name, tag in _MAILING_LISTS:
        section.add_text(name, properties.text(tag))
    section.add("Content-Language", _language(properties))
    section.add("X-Auto-Response-Suppress", _suppressed(properties))


def _language(properties: Properties) -> str:
    """The language Outlook was set to, as a tag (RFC 3282)."""
    name = windows_locale.get(properties.integer(Tag.LOCALE) or 0, "")
    return name.replace("_", "-")


def _suppressed(properties: Properties) -> str:
    bits = properties.integer(Tag.AUTO_RESPONSE_SUPPRESS) or 0
    if bits == _ALL_SUPPRESSED:
        return "All"
    return ", ".join(name for bit, name in enumerate(_SUPPRESSED) if bits >> bit & 1)


def subject(properties: Properties) -> str:
    """PidTagSubject; a leading U+0001 and one character mark its prefix ([MS-OXCMSG] 2.2.1.46)."""
    subject = properties.text(Tag.SUBJECT)
    if subject.startswith("\x01"):
        subject = subject[2:]
    parts = (properties.text(Tag.SUBJECT_PREFIX), properties.text(Tag.NORMALIZED_SUBJECT))
    return subject or "".join(parts)


def _comment(text: str) -> str:
    """Text in a comment (RFC 5322 3.2.2)."""
    return text.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)")


def _unknown(role: str) -> Loss:
    return Loss(LossCode.ADDRESS_UNKNOWN, {"role": role})


def joined(fields: Sequence[tuple[str, bytes]]) -> bytes:
    """Fields behind each other."""
    return b"".join(raw for _, raw in fields)
