"""A contact as vCard 3.0 (RFC 2426), which mail programs and phones read; a list as 4.0.

Only version 4.0 (RFC 6350) knows groups. Pictures stay attachments of their own.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from intact import limits
from intact.outlook import contact, names
from intact.outlook.content_lines import block, line, mailto, text, texts, uri
from intact.outlook.properties import Properties
from intact.outlook.tags import Tag

_NAME: Final = (Tag.SURNAME, Tag.GIVEN_NAME, Tag.MIDDLE_NAME, Tag.NAME_PREFIX, Tag.GENERATION)
_TEXTS: Final = (
    ("NICKNAME", Tag.NICKNAME),
    ("TITLE", Tag.TITLE),
    ("ROLE", Tag.PROFESSION),
    ("X-MS-IMADDRESS", names.INSTANT_MESSAGING),
    ("X-SPOUSE", Tag.SPOUSE),
    ("X-MANAGER", Tag.MANAGER),
    ("X-ASSISTANT", Tag.ASSISTANT),
)
_PAGES: Final = ((Tag.WORK_PAGE, "WORK"), (Tag.PERSONAL_PAGE, "HOME"), (names.WEB_PAGE, ""))
_PRODUCT: Final = line("PRODID", "-//Intact//made of an Outlook item//EN")
_NAMELESS: Final = "(no name)"


def of_contact(properties: Properties, note: str) -> bytes:
    """The card of a contact; `note` is the text of the item."""
    return block("VCARD", [line("VERSION", "3.0"), _PRODUCT, *_contact(properties, note)])


def of_list(properties: Properties) -> bytes:
    """The card of a distribution list; members without a mail address are not in it."""
    people, _ = contact.members(properties)
    lines = [
        line("VERSION", "4.0"),
        _PRODUCT,
        line("KIND", "group"),
        line("FN", text(contact.name(properties) or _NAMELESS)),
        *[line("MEMBER", mailto(person.address)) for person in people if person.address],
    ]
    return block("VCARD", lines)


def _contact(properties: Properties, note: str) -> Iterator[bytes]:
    yield line("FN", text(contact.name(properties) or _NAMELESS))
    yield line("N", texts((properties.text(tag) for tag in _NAME), ";"))
    for name, tag in _TEXTS:
        if value := properties.text(tag).strip():
            yield line(name, text(value))
    organisation = (properties.text(Tag.COMPANY), properties.text(Tag.DEPARTMENT))
    if any(organisation):
        yield line("ORG", texts(filter(None, organisation), ";"))
    yield from _ways(properties)
    yield from _days(properties)
    if categories := properties.texts(names.CATEGORIES):
        yield line("CATEGORIES", texts(categories))
    if note.strip():
        yield line("NOTE", text(note.strip()[: limits.DESCRIPTION]))


def _ways(properties: Properties) -> Iterator[bytes]:
    """Ways to reach somebody."""
    for email in contact.emails(properties):
        kind = "INTERNET" if email.address else "X400"
        yield line("EMAIL", text(email.address or email.native), ("TYPE", kind))
    for phone, number in contact.phones(properties):
        yield line("TEL", text(number), *(("TYPE", kind) for kind in phone.types))
    for place, parts, whole in contact.places(properties):
        if any(parts):
            yield line("ADR", texts(parts, ";"), ("TYPE", place.type))
        if whole.strip():
            yield line("LABEL", text(whole.strip()), ("TYPE", place.type))
    for tag, kind in _PAGES:
        if page := properties.text(tag).strip():
            yield line("URL", uri(page), ("TYPE", kind))


def _days(properties: Properties) -> Iterator[bytes]:
    if birthday := contact.birthday(properties):
        yield line("BDAY", birthday.isoformat())
    if anniversary := contact.anniversary(properties):
        yield line("X-ANNIVERSARY", anniversary.isoformat())
