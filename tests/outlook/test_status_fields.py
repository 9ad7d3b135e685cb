"""People and servers are named as the fields of reports demand, and never made up."""

from __future__ import annotations

import pytest

from intact import limits
from intact.fidelity import Loss, LossCode
from intact.outlook import status_fields
from intact.outlook.addresses import Party


@pytest.mark.parametrize(
    ("party", "kind", "named"),
    [
        (Party("Bob", "bob@x.example"), "SMTP", "rfc822; bob@x.example"),
        (Party("Bob", "bob@x.example"), "EX", "rfc822; bob@x.example"),
        (Party("Bob", "", "/o=Org/cn=Bob"), "EX", "X-EX; /o=Org/cn=Bob"),
        (Party("Bob", "", "c=us;s=Bob"), "X400", "x400; c=us;s=Bob"),
        (Party("Bob", "", "12345"), "", "X-Unknown; 12345"),
        (Party("Bob", "", "12345"), "a b", "X-Unknown; 12345"),
        (Party("Bob", ""), "EX", "X-Unknown; Bob"),
    ],
)
def test_somebody_without_mail_address_is_named_under_a_private_type(party, kind, named):
    """An address is never made up."""
    assert status_fields.recipient(party, kind) == named


@pytest.mark.parametrize(
    ("stored", "written"),
    [
        ("mx.x.example", "dns; mx.x.example"),
        ("dns;mx.x.example", "dns;mx.x.example"),
        ("dns; mx.x.example", "dns; mx.x.example"),
        ("x y; z", "dns; x y; z"),
        ("", ""),
    ],
)
def test_a_server_has_its_type_once(stored, written):
    """Exchange stores it with the type or without."""
    assert status_fields.host(stored) == written


@pytest.mark.parametrize(
    ("name", "told"), [("Bob", "Bob"), ("'Bob'", "Bob"), ("b@x.example", ""), ("", "")]
)
def test_a_name_is_told_where_it_says_more_than_the_address(name, told):
    """[MS-OXCMAIL] 2.1.3.6.1."""
    assert status_fields.display_name(Party(name, "b@x.example")) == told


def test_fields_stand_behind_each_other_and_empty_ones_are_left_out():
    """In the order they are given."""
    losses = []
    named = [("Action", "failed"), ("Remote-MTA", ""), ("Status", "5.1.1")]
    assert status_fields.fields(named, losses) == b"Action: failed\r\nStatus: 5.1.1\r\n"
    assert losses == []


def test_a_text_beyond_the_limit_is_cut_and_told():
    """A report about thousands of recipients must not become larger than its file allows."""
    losses = []
    text = "a " * limits.REPORT_TEXT
    assert status_fields.fields([("X-A", text)], losses).count(b"a") == limits.REPORT_TEXT // 2
    assert losses == [Loss(LossCode.NOT_FULLY_READ, {"limit": "field_shown"})]
