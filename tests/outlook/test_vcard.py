"""Contacts become vCard 3.0, lists 4.0."""

from __future__ import annotations

from datetime import UTC, datetime

from hypothesis import given, settings
from hypothesis import strategies as st

from intact.outlook import names, vcard
from intact.outlook.item import open_item
from intact.outlook.named_properties import Name
from intact.outlook.properties import TOP_HEADER, Properties
from intact.outlook.tags import Tag
from outlook.contentlines import parsed
from outlook.msgfile import Item, one_off


def _of(texts, named=None):
    item = Item(texts={Tag.MESSAGE_CLASS: "IPM.Contact"} | texts, named=named or {})
    return Properties.of(open_item(item.file()), TOP_HEADER)


def _lines(card):
    return [
        ("".join([name, *[f";{key}={text}" for key, text in params.items()]]), value)
        for name, params, value in parsed(card)
    ]


def test_a_contact_is_written_in_full():
    """Everything a phone could take over."""
    texts = {
        Tag.DISPLAY_NAME: "Ada Lovelace",
        Tag.SURNAME: "Lovelace",
        Tag.GIVEN_NAME: "Ada",
        Tag.NAME_PREFIX: "Lady",
        Tag.COMPANY: "Engines; Ltd",
        Tag.DEPARTMENT: "Notes",
        Tag.TITLE: "Analyst",
        Tag.MOBILE_PHONE: "+44 1",
        Tag.WORK_PAGE: "http://x.example/a,b",
    }
    named = {
        Name(names.ADDRESS, 0x8082): "SMTP",
        Name(names.ADDRESS, 0x8083): "ada@x.example",
        names.WORK_CITY: "London",
        names.WORK_ADDRESS: "Square 1\r\nLondon",
        names.BIRTHDAY_LOCAL: datetime(1815, 12, 10, tzinfo=UTC),
        names.CATEGORIES: ["Friends"],
    }
    assert _lines(vcard.of_contact(_of(texts, named), "A note")) == [
        ("BEGIN", "VCARD"),
        ("VERSION", "3.0"),
        ("PRODID", "-//Intact//made of an Outlook item//EN"),
        ("FN", "Ada Lovelace"),
        ("N", "Lovelace;Ada;;Lady;"),
        ("TITLE", "Analyst"),
        ("ORG", "Engines\\; Ltd;Notes"),
        ("EMAIL;TYPE=INTERNET", "ada@x.example"),
        ("TEL;TYPE=VOICE", "+44 1"),
        ("ADR;TYPE=WORK", ";;;London;;;"),
        ("LABEL;TYPE=WORK", "Square 1\\nLondon"),
        ("URL;TYPE=WORK", "http://x.example/a,b"),
        ("BDAY", "1815-12-10"),
        ("CATEGORIES", "Friends"),
        ("NOTE", "A note"),
        ("END", "VCARD"),
    ]


def test_a_card_always_has_a_name():
    """RFC 2426 3.1.1 demands one."""
    assert ("FN", "(no name)") in _lines(vcard.of_contact(_of({}), ""))


def test_a_list_is_a_group():
    """RFC 6350 6.6.5: members by mail address."""
    members = [one_off("Bob", "SMTP", "bob@y.example"), one_off("Cy", "EX", "/o=x/cn=cy")]
    named = {names.LIST_NAME: "All", names.LIST_ONE_OFF_MEMBERS: members}
    assert _lines(vcard.of_list(_of({}, named)))[1:-1] == [
        ("VERSION", "4.0"),
        ("PRODID", "-//Intact//made of an Outlook item//EN"),
        ("KIND", "group"),
        ("FN", "All"),
        ("MEMBER", "mailto:bob@y.example"),
    ]


@settings(max_examples=40, deadline=None)
@given(st.text(min_size=1, max_size=50), st.text(max_size=50))
def test_no_text_of_a_contact_begins_a_line(text, note):
    """Each property stays on its line."""
    tags = (Tag.DISPLAY_NAME, Tag.SURNAME, Tag.COMPANY, Tag.TITLE, Tag.WORK_PAGE, Tag.MOBILE_PHONE)
    full = vcard.of_contact(_of(dict.fromkeys(tags, f"x{text}")), f"n{note}")
    plain = vcard.of_contact(_of(dict.fromkeys(tags, "x")), "n")
    assert [name for name, _, _ in parsed(full)] == [name for name, _, _ in parsed(plain)]
