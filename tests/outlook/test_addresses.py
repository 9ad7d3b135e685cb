"""Senders and recipients: the SMTP address the item holds, and never an invented one."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intact.outlook import addresses
from intact.outlook.addresses import Party, Role
from intact.outlook.item import open_item
from intact.outlook.properties import TOP_HEADER, Properties
from intact.outlook.tags import Tag
from outlook.msgfile import Item, compound_file, mail, recipient

ONE_OFF = bytes(4) + bytes.fromhex("812b1fa4bea310199d6e00dd010f5402") + b"\0\0"
EX = "/o=Org/ou=Exchange/cn=Recipients/cn=ada"


def _of(item):
    return Properties.of(open_item(compound_file(item.tree("top"))), TOP_HEADER)


def _one_off(name, kind, address, *, unicode=True):
    text = f"{name}\0{kind}\0{address}\0"
    if unicode:
        return ONE_OFF + b"\x01\x90" + text.encode("utf-16-le")
    return ONE_OFF + b"\x01\x10" + text.encode("cp1252")


@pytest.mark.parametrize(
    "found",
    [
        {"texts": {Tag.REPRESENTING_SMTP: "ada@x.example"}},
        {"texts": {Tag.REPRESENTING_ADDRESS: "ada@x.example", Tag.REPRESENTING_TYPE: "SMTP"}},
        {"octets": {Tag.REPRESENTING_ENTRY_ID: _one_off("Ada", "SMTP", "ada@x.example")}},
        {
            "octets": {
                Tag.REPRESENTING_ENTRY_ID: _one_off("Ada", "SMTP", "ada@x.example", unicode=False)
            }
        },
        {"octets": {Tag.REPRESENTING_SEARCH_KEY: b"SMTP:ADA@X.EXAMPLE\0"}},
    ],
)
def test_the_author_is_found_in_every_place(found):
    """SMTP property, address, one-off entry id, search key."""
    texts = {Tag.REPRESENTING_NAME: "Ada"} | found.get("texts", {})
    author = addresses.author(_of(Item(texts=texts, octets=found.get("octets", {}))))
    assert author == Party("Ada", "ada@x.example")


def test_an_exchange_name_is_no_address():
    """It is kept as what it is."""
    texts = {Tag.SENDER_NAME: "Ada", Tag.SENDER_TYPE: "EX", Tag.SENDER_ADDRESS: EX}
    assert addresses.author(_of(Item(texts=texts))) == Party("Ada", "", EX)


def test_a_name_that_is_an_address_counts():
    """Outlook often shows the address as the name."""
    assert addresses.author(_of(Item(texts={Tag.SENDER_NAME: "'ada@x.example'"}))) == Party(
        "'ada@x.example'", "ada@x.example"
    )


def test_one_person_described_twice_is_one():
    """The address may stand in only one of the places."""
    texts = {Tag.REPRESENTING_NAME: "Ada", Tag.SENDER_NAME: "Ada", Tag.SENDER_SMTP: "ada@x.example"}
    item = _of(Item(texts=texts))
    assert addresses.author(item) == Party("Ada", "ada@x.example")
    assert addresses.sender(item, addresses.author(item)) is None


def test_a_name_that_looks_like_an_address_never_replaces_the_address():
    """Phishing mail shows "ceo@bank.example" and comes from somewhere else."""
    texts = {
        Tag.REPRESENTING_NAME: "ceo@bank.example",
        Tag.SENDER_NAME: "ceo@bank.example",
        Tag.SENDER_ADDRESS: "x@bad.example",
    }
    item = _of(Item(texts=texts))
    assert addresses.author(item) == Party("ceo@bank.example", "x@bad.example")
    assert addresses.sender(item, addresses.author(item)) is None


def test_who_acts_for_somebody_unknown_is_still_told():
    """The represented name has no address, the one who sent it has."""
    texts = {
        Tag.REPRESENTING_NAME: "Sales",
        Tag.SENDER_NAME: "Ada",
        Tag.SENDER_SMTP: "ada@x.example",
    }
    item = _of(Item(texts=texts))
    assert addresses.author(item) == Party("Sales", "")
    assert addresses.sender(item, addresses.author(item)) == Party("Ada", "ada@x.example")


def test_nobody_is_nobody():
    """An item without any hint has no author."""
    assert addresses.author(_of(mail(body="x"))) is None


@pytest.mark.parametrize(("acting", "shown"), [("eve@x.example", True), ("ADA@x.example", False)])
def test_a_sender_is_told_only_where_it_differs(acting, shown):
    """Sender is left out when both are the same ([MS-OXCMAIL] 2.1.3.1.4)."""
    texts = {Tag.REPRESENTING_SMTP: "ada@x.example", Tag.SENDER_SMTP: acting}
    item = _of(Item(texts=texts))
    assert (addresses.sender(item, addresses.author(item)) is not None) is shown


def test_recipients_come_in_the_order_of_their_rows():
    """Row numbers go before the order of the storages."""
    people = (
        recipient("C", "c@x.example", numbers={Tag.ROW_ID: 2}),
        recipient("A", "a@x.example", numbers={Tag.ROW_ID: 0}),
        recipient("B", "b@x.example", role=2, numbers={Tag.ROW_ID: 1}),
    )
    found, beyond = addresses.recipients(_of(Item(texts={Tag.BODY: "x"}, recipients=people)))
    assert [(role, party.name) for role, party in found] == [
        (Role.TO, "A"),
        (Role.CC, "B"),
        (Role.TO, "C"),
    ]
    assert beyond == 0


def test_roles_that_are_no_recipients_are_passed_over():
    """0 is the author himself."""
    people = (recipient("A", "a@x.example", role=0), recipient("B", "b@x.example", 0x10000001))
    found, _ = addresses.recipients(_of(Item(texts={Tag.BODY: "x"}, recipients=people)))
    assert [party.name for _, party in found] == ["B"]


def test_recipients_beyond_the_limit_are_counted(monkeypatch):
    """A limit that is reached is told."""
    monkeypatch.setattr("intact.limits.RECIPIENTS", 1)
    people = (recipient("A", "a@x.example"), recipient("B", "b@x.example"))
    found, beyond = addresses.recipients(_of(Item(texts={Tag.BODY: "x"}, recipients=people)))
    assert len(found) == 1
    assert beyond == 1


def test_answers_go_to_the_listed_people():
    """A list of one-off entries, each padded to four octets."""
    entries = [_one_off("Ada", "SMTP", "ada@x.example"), _one_off("", "SMTP", "b@x.example")]
    listed = b"".join(len(e).to_bytes(4, "little") + e + bytes(-len(e) % 4) for e in entries)
    data = len(entries).to_bytes(4, "little") + len(listed).to_bytes(4, "little") + listed
    found = addresses.reply_to(_of(Item(octets={Tag.REPLY_ENTRIES: data})))
    assert found == [Party("Ada", "ada@x.example"), Party("", "b@x.example")]


def test_answers_may_go_to_people_known_by_name_only():
    """PidTagReplyRecipientNames stands in for a list of Exchange entries."""
    item = Item(texts={Tag.REPLY_NAMES: "Ada L.; b@x.example;"})
    assert addresses.reply_to(_of(item)) == [Party("Ada L.", ""), Party("", "b@x.example")]


@pytest.mark.parametrize("data", [b"", b"\xff" * 7, b"\xff" * 40, b"\1\0\0\0" + bytes(30)])
def test_a_damaged_list_of_people_is_empty(data):
    """Lengths that lead nowhere end the reading."""
    assert addresses.reply_to(_of(Item(octets={Tag.REPLY_ENTRIES: data}))) == []


@pytest.mark.parametrize(
    "text",
    [
        "",
        "ada",
        "ada@",
        "@x",
        "a b@x.example",
        "a@b@c",
        "<a@x>",
        "a@x\r\nBcc: b@x",
        "ä@x",
        "a" * 400,
    ],
)
def test_what_is_no_address_is_none(text):
    """Nothing that could break out of a header passes for an address."""
    assert addresses.smtp_address(text) == ""


@given(st.binary(max_size=120))
def test_any_entry_id_is_a_party_or_none(entry):
    """Its address is one, or is kept as something else."""
    properties = Properties.of(open_item(mail("", "x").file()), TOP_HEADER)
    one_off = bytes(4) + bytes.fromhex("812b1fa4bea310199d6e00dd010f5402")
    for octets in (entry, one_off + entry, one_off + bytes([0, 0, 0, 0x80]) + entry):
        found = addresses.listed(octets, properties)
        assert found is None or not found.address or "@" in found.address
