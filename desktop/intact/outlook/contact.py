"""A contact or distribution list: what Outlook knows of people ([MS-OXOCNTC])."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from intact.outlook import addresses, header_made, names
from intact.outlook.addresses import Party
from intact.outlook.named_properties import Name
from intact.outlook.names import ADDRESS
from intact.outlook.properties import Properties
from intact.outlook.tags import Tag

_EMAILS: Final = (0x8080, 0x8090, 0x80A0)
"""Numbers of the three addresses: shown name; behind it type, address, and address as entered."""

_HALF_A_DAY: Final = timedelta(hours=12, seconds=-1)


@dataclass(frozen=True, slots=True)
class Phone:
    """A kind of number.

    Attributes:
        label: for people.
        tag: where it is.
        types: TYPE of vCard.
    """

    label: str
    tag: Tag
    types: tuple[str, ...]


PHONES: Final = (
    Phone("Main phone", Tag.PRIMARY_PHONE, ("PREF", "VOICE")),
    Phone("Business phone", Tag.WORK_PHONE, ("WORK", "VOICE")),
    Phone("Business phone 2", Tag.WORK_PHONE_2, ("WORK", "VOICE")),
    Phone("Home phone", Tag.HOME_PHONE, ("HOME", "VOICE")),
    Phone("Home phone 2", Tag.HOME_PHONE_2, ("HOME", "VOICE")),
    Phone("Mobile phone", Tag.MOBILE_PHONE, ("CELL", "VOICE")),
    Phone("Car phone", Tag.CAR_PHONE, ("CAR", "VOICE")),
    Phone("Radio phone", Tag.RADIO_PHONE, ("VOICE",)),
    Phone("Company phone", Tag.COMPANY_PHONE, ("WORK", "VOICE")),
    Phone("Assistant's phone", Tag.ASSISTANT_PHONE, ("WORK", "VOICE")),
    Phone("Callback phone", Tag.CALLBACK_PHONE, ("VOICE",)),
    Phone("Other phone", Tag.OTHER_PHONE, ("VOICE",)),
    Phone("Pager", Tag.PAGER, ("PAGER",)),
    Phone("Business fax", Tag.WORK_FAX, ("WORK", "FAX")),
    Phone("Home fax", Tag.HOME_FAX, ("HOME", "FAX")),
    Phone("Other fax", Tag.OTHER_FAX, ("FAX",)),
    Phone("ISDN", Tag.ISDN, ("ISDN",)),
    Phone("Telex", Tag.TELEX, ("MSG",)),
)


@dataclass(frozen=True, slots=True)
class Place:
    """A kind of postal address; parts in the order of vCard's ADR, and the whole as one text."""

    label: str
    type: str
    post_box: Tag | Name
    street: Tag | Name
    city: Tag | Name
    state: Tag | Name
    postal_code: Tag | Name
    country: Tag | Name
    whole: Name | None = None

    def parts(self, properties: Properties) -> tuple[str, ...]:
        """Post box, nothing, street, city, state, postal code, country."""
        tags = (self.street, self.city, self.state, self.postal_code, self.country)
        return (properties.text(self.post_box), "", *(properties.text(tag) for tag in tags))


_PLACES: Final = (
    Place(
        "Business address",
        "WORK",
        names.WORK_POST_BOX,
        names.WORK_STREET,
        names.WORK_CITY,
        names.WORK_STATE,
        names.WORK_POSTAL_CODE,
        names.WORK_COUNTRY,
        names.WORK_ADDRESS,
    ),
    Place(
        "Home address",
        "HOME",
        Tag.HOME_POST_BOX,
        Tag.HOME_STREET,
        Tag.HOME_CITY,
        Tag.HOME_STATE,
        Tag.HOME_POSTAL_CODE,
        Tag.HOME_COUNTRY,
        names.HOME_ADDRESS,
    ),
    Place(
        "Other address",
        "POSTAL",
        Tag.OTHER_POST_BOX,
        Tag.OTHER_STREET,
        Tag.OTHER_CITY,
        Tag.OTHER_STATE,
        Tag.OTHER_POSTAL_CODE,
        Tag.OTHER_COUNTRY,
        names.OTHER_ADDRESS,
    ),
)
_MAILING: Final = Place(
    "Address",
    "PREF",
    Tag.POST_BOX,
    Tag.STREET,
    Tag.CITY,
    Tag.STATE,
    Tag.POSTAL_CODE,
    Tag.COUNTRY,
)
"""A copy of one of the others; it counts where those are empty."""


def name(properties: Properties) -> str:
    """What to call it, "" where it has no name at all."""
    tags = (Tag.DISPLAY_NAME, names.LIST_NAME, names.FILE_AS)
    shown = next((text for tag in tags if (text := properties.text(tag).strip())), "")
    return shown or header_made.subject(properties).strip() or properties.text(Tag.COMPANY)


def emails(properties: Properties) -> list[Party]:
    """The up to three mail addresses; one of another network stays what it is."""
    found: list[Party] = []
    for first in _EMAILS:
        shown, kind, address, entered = (
            properties.text(Name(ADDRESS, first + place)).strip() for place in (0, 2, 3, 4)
        )
        smtp = addresses.smtp_address(address) if kind.upper() in {"", "SMTP"} else ""
        smtp = smtp or addresses.smtp_address(entered)
        if smtp or address:
            found.append(Party(shown, smtp, "" if smtp else address))
    return found


def phones(properties: Properties) -> Iterator[tuple[Phone, str]]:
    """The numbers there are."""
    for phone in PHONES:
        if number := properties.text(phone.tag).strip():
            yield phone, number


def places(properties: Properties) -> Iterator[tuple[Place, tuple[str, ...], str]]:
    """The postal addresses there are: their parts, and the whole as one text."""
    found = [
        (place, parts, properties.text(place.whole) if place.whole else "")
        for place in (*_PLACES, _MAILING)
        if any(parts := place.parts(properties)) or (place.whole and properties.text(place.whole))
    ]
    others = [entry for entry in found if entry[0] is not _MAILING]
    yield from others or found


def birthday(properties: Properties) -> date | None:
    """The day, as a person wrote it."""
    return _day(properties, names.BIRTHDAY_LOCAL, Tag.BIRTHDAY)


def anniversary(properties: Properties) -> date | None:
    """The day of the wedding."""
    return _day(properties, names.ANNIVERSARY_LOCAL, Tag.ANNIVERSARY)


def members(properties: Properties) -> tuple[list[Party], int]:
    """The members of a distribution list, and how many others cannot be named.

    Two lists have the same order: entry ids, and name and address of each member.
    """
    one_off = properties.several_octets(names.LIST_ONE_OFF_MEMBERS)
    entries = one_off or properties.several_octets(names.LIST_MEMBERS)
    found = [addresses.listed(entry, properties) for entry in entries]
    known = [party for party in found if party is not None]
    return known, len(found) - len(known)


def _day(properties: Properties, local: Name, in_utc: Tag) -> date | None:
    """A day kept as midnight of no zone, or as a moment that is midnight or noon somewhere."""
    if day := properties.time(local):
        return day.date()
    moment = properties.time(in_utc)
    return (moment + _HALF_A_DAY).date() if moment else None
