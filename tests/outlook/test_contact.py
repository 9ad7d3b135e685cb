"""What Outlook knows of people."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from intact.outlook import contact, names
from intact.outlook.addresses import Party
from intact.outlook.item import open_item
from intact.outlook.named_properties import Name
from intact.outlook.properties import TOP_HEADER, Properties
from intact.outlook.tags import Tag
from outlook.msgfile import Item, one_off


def _of(texts=None, **more):
    item = Item(texts={Tag.MESSAGE_CLASS: "IPM.Contact"} | (texts or {}), **more)
    return Properties.of(open_item(item.file()), TOP_HEADER)


def _email(first, kind, address, shown="", entered=""):
    parts = {0: shown, 2: kind, 3: address, 4: entered}
    return {Name(names.ADDRESS, first + place): text for place, text in parts.items()}


@pytest.mark.parametrize(
    ("texts", "named", "expected"),
    [
        ({Tag.DISPLAY_NAME: "Ada L.", Tag.SUBJECT: "x"}, {}, "Ada L."),
        ({Tag.SUBJECT: "Ada"}, {names.FILE_AS: "Lovelace, Ada"}, "Lovelace, Ada"),
        ({Tag.SUBJECT: "Ada", Tag.COMPANY: "Engines"}, {}, "Ada"),
        ({Tag.COMPANY: "Engines"}, {}, "Engines"),
        ({}, {}, ""),
    ],
)
def test_the_best_name_is_taken(texts, named, expected):
    """As Outlook shows it."""
    assert contact.name(_of(texts, named=named)) == expected


def test_three_addresses_of_any_network():
    """One of Exchange stays what it is, unless the mail address was kept beside."""
    named = (
        _email(0x8080, "SMTP", "a@x.example", "Ada (a@x.example)")
        | _email(0x8090, "EX", "/o=x/cn=ada", "Ada", "b@x.example")
        | _email(0x80A0, "EX", "/o=x/cn=bob", "Bob")
    )
    assert contact.emails(_of(named=named)) == [
        Party("Ada (a@x.example)", "a@x.example"),
        Party("Ada", "b@x.example"),
        Party("Bob", "", "/o=x/cn=bob"),
    ]


def test_numbers_know_what_they_are():
    """Empty ones are left out."""
    found = contact.phones(_of({Tag.MOBILE_PHONE: "1", Tag.WORK_FAX: "2", Tag.HOME_PHONE: " "}))
    assert [(phone.label, number) for phone, number in found] == [
        ("Mobile phone", "1"),
        ("Business fax", "2"),
    ]


def test_an_address_has_parts_and_a_whole():
    """The mailing address is a copy of one of the others, and counts only without them."""
    mailing = {Tag.STREET: "Main St 1", Tag.CITY: "Town"}
    work = {names.WORK_CITY: "Town", names.WORK_ADDRESS: "Main St 1\r\nTown"}
    ((place, parts, whole),) = contact.places(_of(mailing, named=work))
    assert (place.type, parts[3], whole) == ("WORK", "Town", "Main St 1\r\nTown")
    ((place, parts, whole),) = contact.places(_of(mailing))
    assert (place.type, parts, whole) == ("PREF", ("", "", "Main St 1", "Town", "", "", ""), "")


@pytest.mark.parametrize(
    ("named", "times", "day"),
    [
        ({names.BIRTHDAY_LOCAL: datetime(1990, 5, 4, tzinfo=UTC)}, {}, date(1990, 5, 4)),
        ({}, {Tag.BIRTHDAY: datetime(1990, 5, 4, 11, 59, tzinfo=UTC)}, date(1990, 5, 4)),
        ({}, {Tag.BIRTHDAY: datetime(1990, 5, 3, 15, tzinfo=UTC)}, date(1990, 5, 4)),
        ({}, {Tag.BIRTHDAY: datetime(1990, 5, 4, 5, tzinfo=UTC)}, date(1990, 5, 4)),
        ({}, {}, None),
    ],
)
def test_a_birthday_is_a_day(named, times, day):
    """Older files keep midnight of a zone nobody stored: the nearest day is meant."""
    assert contact.birthday(_of(named=named, times=times)) == day


def test_members_of_a_list_are_named():
    """By mail address, by another name, or at least counted."""
    entries = [
        one_off("Bob", "SMTP", "bob@y.example"),
        one_off("Cy", "EX", "/o=x/cn=cy"),
        b"\0" * 40,
    ]
    properties = _of(named={names.LIST_ONE_OFF_MEMBERS: entries})
    assert contact.members(properties) == (
        [Party("Bob", "bob@y.example"), Party("Cy", "", "/o=x/cn=cy")],
        1,
    )


def test_members_may_be_wrapped():
    """[MS-OXOCNTC] 2.2.2.4.1: where the plain list is missing."""
    properties = _of(
        named={names.LIST_MEMBERS: [bytes(21) + one_off("Bob", "SMTP", "b@y.example")]}
    )
    assert contact.members(properties) == ([Party("Bob", "b@y.example")], 0)
