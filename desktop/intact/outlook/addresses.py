"""Who sent an Outlook item and to whom, as mail addresses ([MS-OXCMAIL] 2.1.3.1).

An address is never invented: where only an Exchange name is known, the address stays empty.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import IntEnum
from typing import Final

from intact import limits
from intact.outlook.item import RECIPIENT_PREFIX
from intact.outlook.properties import SUBOBJECT_HEADER, Properties
from intact.outlook.tags import Tag

_ONE_OFF: Final = bytes.fromhex("812b1fa4bea310199d6e00dd010f5402")  # [MS-OXCDATA] 2.2.5.1
_UNICODE_ONE_OFF: Final = 0x8000
_WRAPPER: Final = 21  # octets before a wrapped entry id
_ADDRESS: Final = re.compile(r"[^\s<>()\[\],;:\"\\@\x00-\x1f\x7f]+@[^\s<>(),;:\"\\@\x00-\x1f\x7f]+")
_LONGEST: Final = 320  # RFC 3696 3: 64 + 1 + 255


class Role(IntEnum):
    """What a recipient is (PidTagRecipientType, low four bits)."""

    TO = 1
    CC = 2
    BCC = 3


_ROLES: Final = frozenset(Role)


@dataclass(frozen=True, slots=True)
class Party:
    """A person or list.

    Attributes:
        name: display name, may be empty.
        address: SMTP address, "" where it is not known.
        native: what Outlook keeps instead of an SMTP address (an Exchange name), else "".
    """

    name: str
    address: str
    native: str = ""


@dataclass(frozen=True, slots=True)
class _Group:
    """The properties that describe one party."""

    name: Tag
    kind: Tag
    address: Tag
    smtp: Tag
    entry_id: Tag
    search_key: Tag | None


_AUTHOR: Final = _Group(
    Tag.REPRESENTING_NAME,
    Tag.REPRESENTING_TYPE,
    Tag.REPRESENTING_ADDRESS,
    Tag.REPRESENTING_SMTP,
    Tag.REPRESENTING_ENTRY_ID,
    Tag.REPRESENTING_SEARCH_KEY,
)
_SENDER: Final = _Group(
    Tag.SENDER_NAME,
    Tag.SENDER_TYPE,
    Tag.SENDER_ADDRESS,
    Tag.SENDER_SMTP,
    Tag.SENDER_ENTRY_ID,
    Tag.SENDER_SEARCH_KEY,
)
_RECIPIENT: Final = _Group(
    Tag.DISPLAY_NAME, Tag.ADDRESS_TYPE, Tag.EMAIL_ADDRESS, Tag.SMTP_ADDRESS, Tag.ENTRY_ID, None
)


def author(properties: Properties) -> Party | None:
    """Who the message is from: the represented person, else the sender.

    One person may be described twice, with an address in only one of the places. A name that
    looks like an address is a hint only: it is what a sender of phishing mail would write there.
    """
    represented = _party(properties, _AUTHOR)
    acting = _party(properties, _SENDER)
    if represented is None or acting is None:
        return represented or acting
    known = _address(properties, _AUTHOR) or (represented.address and not acting.address)
    if not known and represented.name in {"", acting.name}:
        return acting
    return represented


def sender(properties: Properties, represented: Party | None) -> Party | None:
    """Who sent it for its author, `represented`; None where they are the same or nobody is."""
    acting = _party(properties, _SENDER)
    if acting is None or represented is None or not acting.address:
        return None
    return None if acting.address.lower() == represented.address.lower() else acting


def recipients(item: Properties) -> tuple[list[tuple[Role, Party]], int]:
    """The recipients in the order of their rows, and how many are beyond the limit."""
    storages, beyond = item.storage.numbered(RECIPIENT_PREFIX, limits.RECIPIENTS)
    rows: list[tuple[int, Role, Party]] = []
    for number, place in enumerate(storages):
        properties = Properties.of(place, SUBOBJECT_HEADER, item.code_pages)
        role = (properties.integer(Tag.RECIPIENT_TYPE) or 0) & 0xF
        party = recipient(properties)
        if party is not None and role in _ROLES:
            row = properties.integer(Tag.ROW_ID)
            rows.append((number if row is None else row, Role(role), party))
    rows.sort(key=lambda entry: entry[0])
    return [(role, party) for _, role, party in rows], beyond


def reply_to(properties: Properties) -> list[Party]:
    """The people answers should go to; where only their names are known, those."""
    parties = _flat_entries(properties)
    names = properties.text(Tag.REPLY_NAMES)[: limits.FIELD_SHOWN] if not parties else ""
    return parties or [named(name) for name in names.split(";") if name.strip()]


def _flat_entries(properties: Properties) -> list[Party]:
    """A FLATENTRYLIST of one-off entries ([MS-OXCDATA] 2.3.3)."""
    data = properties.octets(Tag.REPLY_ENTRIES) or b""
    count = int.from_bytes(data[:4], "little")
    parties: list[Party] = []
    place = 8
    while len(parties) < min(count, limits.RECIPIENTS) and place + 4 <= len(data):
        size = int.from_bytes(data[place : place + 4], "little")
        party = _one_off(data[place + 4 : place + 4 + size], properties)
        if party is not None:
            parties.append(party)
        place += 4 + (size + 3) // 4 * 4
        if size == 0:
            break
    return parties


def smtp_address(text: str) -> str:
    """The text as an SMTP address, "" where it is none.

    One that is not ASCII could only stand in a header that needs SMTPUTF8: it stays a name.
    """
    text = text.strip()
    short = len(text) <= _LONGEST and text.isascii()
    return text if short and _ADDRESS.fullmatch(text) else ""


def recipient(properties: Properties) -> Party | None:
    """The party a recipient's properties describe, None where they describe none."""
    party = _party(properties, _RECIPIENT)
    if party is not None and party.name:
        return party
    name = properties.text(Tag.RECIPIENT_DISPLAY_NAME) or properties.text(Tag.TRANSMITTABLE_NAME)
    if party is not None:
        return Party(name, party.address, party.native)
    return named(name) if name else None


def _party(properties: Properties, group: _Group) -> Party | None:
    """[MS-OXCMAIL] 2.1.3.1.1: SMTP property, address of type SMTP, entry id; then the hints."""
    name = properties.text(group.name).strip()
    native = properties.text(group.address).strip()
    address = _address(properties, group) or smtp_address(name.strip("'"))
    if not (name or address or native):
        return None
    return Party(name, address, "" if address else native)


def _address(properties: Properties, group: _Group) -> str:
    """The address from where addresses stand, "" without one."""
    for tag in (group.smtp, group.address):
        if address := smtp_address(properties.text(tag)):
            return address
    one_off = _one_off(properties.octets(group.entry_id) or b"", properties)
    if one_off and one_off.address:
        return one_off.address
    if group.search_key is None:
        return ""
    return _from_search_key(properties.octets(group.search_key) or b"", properties)


def _from_search_key(key: bytes, properties: Properties) -> str:
    """`SMTP:` and the address in upper case ([MS-OXCMAIL], search keys)."""
    kind, _, address = key.rstrip(b"\0").partition(b":")
    return smtp_address(properties.decode(address)).lower() if kind.upper() == b"SMTP" else ""


def listed(entry: bytes, properties: Properties) -> Party | None:
    """A member of a distribution list: a one-off entry id, plain or wrapped.

    [MS-OXCDATA] 2.2.5.1 and [MS-OXOCNTC] 2.2.2.4.1; None where it is another kind.
    """
    texts = _one_off_texts(entry, properties) or _one_off_texts(entry[_WRAPPER:], properties)
    if not texts:
        return None
    name, kind, address = (text.strip() for text in texts[:3])
    smtp = smtp_address(address) if kind.upper() in {"", "SMTP"} else ""
    return Party(name, smtp, "" if smtp else address)


def _one_off(entry: bytes, properties: Properties) -> Party | None:
    """Name and address of a one-off entry id, None where it is another kind."""
    texts = _one_off_texts(entry, properties)
    if not texts or texts[1].upper() != "SMTP":
        return None
    return Party(texts[0].strip(), smtp_address(texts[2]))


def _one_off_texts(entry: bytes, properties: Properties) -> list[str]:
    """Name, address type and address of a one-off entry id; none where it is another kind."""
    if entry[4:20] != _ONE_OFF or len(entry) < 24:
        return []
    if int.from_bytes(entry[22:24], "little") & _UNICODE_ONE_OFF:
        whole = entry[24 : 24 + (len(entry) - 24) // 2 * 2].decode("utf-16-le", "replace")
        texts = whole.split("\0", 3)
    else:
        texts = [properties.decode(text) for text in entry[24:].split(b"\0", 3)]
    return texts if len(texts) > 2 else []


def named(text: str) -> Party:
    """A party of a display list: an address, or a name without one."""
    text = text.strip().strip("'")
    return Party("" if smtp_address(text) else text, smtp_address(text))
