"""Address lists are read leniently, in one pass."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intact.mime import mailboxes
from intact.sample import Mailbox


@pytest.mark.parametrize(
    ("value", "found"),
    [
        ("ann@example.org", [Mailbox("", "ann@example.org")]),
        ("Ann <ann@example.org>", [Mailbox("Ann", "ann@example.org")]),
        ('"Doe, Ann" <ann@example.org>', [Mailbox("Doe, Ann", "ann@example.org")]),
        ('"a \\"b\\"" <ann@example.org>', [Mailbox('a "b"', "ann@example.org")]),
        ("ann@example.org (Ann (at) home)", [Mailbox("Ann (at) home", "ann@example.org")]),
        ("'ann@example.org' <ann@example.org>", [Mailbox("ann@example.org", "ann@example.org")]),
        ("Ann ann@example.org", [Mailbox("Ann", "ann@example.org")]),
        ("=?utf-8?q?J=C3=BCrgen?= <j@example.org>", [Mailbox("Jürgen", "j@example.org")]),
        ("<@relay.example,@b.example:ann@example.org>", [Mailbox("", "ann@example.org")]),
        ("a@b.c, d@e.f; g@h.i", [Mailbox("", a) for a in ("a@b.c", "d@e.f", "g@h.i")]),
        ("Team: a@b.c, d@e.f;", [Mailbox("", "a@b.c"), Mailbox("", "d@e.f")]),
        ("undisclosed-recipients:;", []),
        ("<a@b.c, d@e.f", [Mailbox("", "a@b.c"), Mailbox("", "d@e.f")]),
        ("nobody", [Mailbox("nobody", "")]),
        (", ,;", []),
        ("", []),
    ],
)
def test_lists_as_mail_writes_them(value, found):
    """RFC 5322 3.4, its obsolete forms, and what is simply wrong."""
    assert list(mailboxes.parse(value, 10)) == found


def test_an_address_in_the_display_name_is_not_the_address():
    """A trick of phishing mail (CVE-2023-27043 and its kind)."""
    found = mailboxes.first('"ceo@bank.example" <evil@example.org>')
    assert found == Mailbox("ceo@bank.example", "evil@example.org")


def test_an_encoded_word_never_becomes_an_address():
    """RFC 2047 5: decoded last, and only in display names."""
    found = mailboxes.first("=?utf-8?q?ceo=40bank.example?= <evil@example.org>")
    assert found == Mailbox("ceo@bank.example", "evil@example.org")
    assert mailboxes.first("<=?utf-8?q?a=40b?=>").address == "=?utf-8?q?a=40b?="


def test_only_so_many_are_read():
    """The rest is not even looked at."""
    value = ", ".join(f"a{n}@example.org" for n in range(20_000))
    assert len(mailboxes.parse(value, 500)) == 500


@pytest.mark.parametrize("piece", ["(", '"', "<", "\\", '"\\', "(\\", ",<", "a@", " "])
def test_open_ends_cost_no_stack(piece):
    """Comments and quotes that never close, thousands deep."""
    mailboxes.parse(piece * 100_000, 10)


@given(st.text(alphabet='ab@.<>()",;:\\ =?', max_size=60))
def test_no_text_is_too_odd(value):
    """Nothing is raised, and nobody is found twice empty."""
    assert mailboxes.NOBODY not in mailboxes.parse(value, 10)


def test_a_comment_is_no_member_of_a_group():
    """Outlook items keep an Exchange name there, which nobody could read (RFC 5322 3.4)."""
    assert mailboxes.first('"Lowe, Ada":\r\n (/O=FIRM/CN=LOWE);') == Mailbox("Lowe, Ada", "")
    [member] = mailboxes.parse("Team: ada@sender.example (Ada);", 2)
    assert member == Mailbox("Ada", "ada@sender.example")


def test_a_group_without_members_is_known_by_its_name():
    """It can be a sender (RFC 6854), and its name is all there is to show."""
    assert mailboxes.first('"The Board":;') == Mailbox("The Board", "")
    assert mailboxes.first("undisclosed recipients: a@example.org;") == Mailbox("", "a@example.org")
    assert mailboxes.parse("undisclosed-recipients:;", 5) == ()
