"""Who called a meeting and who shall come (ORGANIZER, ATTENDEE; [MS-OXCICAL] 2.1.3.1.1.20)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from intact import limits
from intact.outlook import addresses
from intact.outlook.addresses import Party, Role
from intact.outlook.content_lines import line, mailto
from intact.outlook.item import RECIPIENT_PREFIX
from intact.outlook.properties import SUBOBJECT_HEADER, Properties
from intact.outlook.tags import Tag

_ORGANIZER: Final = 0x02  # PidTagRecipientFlags, [MS-OXOCAL] 2.2.4.10.1
_REMOVED: Final = 0x20
_RESPONSES: Final = {2: "TENTATIVE", 3: "ACCEPTED", 4: "DECLINED"}  # [MS-OXOCAL] 2.2.4.10.2
_ROLES: Final = {
    Role.TO: ("", "REQ-PARTICIPANT"),
    Role.CC: ("", "OPT-PARTICIPANT"),
    Role.BCC: ("RESOURCE", "NON-PARTICIPANT"),
}
_NO_ADDRESS: Final = "invalid:nomail"
_LONGEST_NAME: Final = 255


def organizer(properties: Properties) -> Iterator[bytes]:
    """Who sent the invitation, and on whose behalf."""
    author = addresses.author(properties)
    if author is None:
        return
    acting = addresses.sender(properties, author)
    sent_by = _address(acting) if acting and author.address else ""
    yield line("ORGANIZER", _address(author), _name(author), ("SENT-BY", sent_by))


def organizer_of_reply(properties: Properties) -> Iterator[bytes]:
    """A reply goes to the organizer."""
    everybody, _ = addresses.recipients(properties)
    if everybody:
        _, party = everybody[0]
        yield line("ORGANIZER", _address(party), _name(party))


def replying(properties: Properties, response: str) -> Iterator[bytes]:
    """Who sent a reply, the only attendee in it."""
    author = addresses.author(properties)
    if author is not None:
        yield line("ATTENDEE", _address(author), _name(author), ("PARTSTAT", response))


def invited(properties: Properties) -> Iterator[bytes]:
    """Everybody but the organizer."""
    storages, _ = properties.storage.numbered(RECIPIENT_PREFIX, limits.RECIPIENTS)
    wanted = "TRUE" if properties.integer(Tag.RESPONSE_REQUESTED) else ""
    for storage in storages:
        person = Properties.of(storage, SUBOBJECT_HEADER, properties.code_pages)
        flags = person.integer(Tag.RECIPIENT_FLAGS) or 0
        party = addresses.recipient(person)
        role = (person.integer(Tag.RECIPIENT_TYPE) or 0) & 0xF
        if party is None or role not in set(Role) or flags & (_ORGANIZER | _REMOVED):
            continue
        kind, participation = _ROLES[Role(role)]
        response = person.integer(Tag.RECIPIENT_RESPONSE) or 0
        yield line(
            "ATTENDEE",
            _address(party),
            ("CUTYPE", kind),
            ("ROLE", participation),
            ("PARTSTAT", _RESPONSES.get(response, "NEEDS-ACTION")),
            ("RSVP", wanted),
            _name(party),
        )


def _name(party: Party) -> tuple[str, str]:
    return "CN", (party.name or party.native)[:_LONGEST_NAME]


def _address(party: Party) -> str:
    return mailto(party.address) if party.address else _NO_ADDRESS
