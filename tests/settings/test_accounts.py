"""Accounts: what is wrong with one, and that no secret has a place in the settings."""

from __future__ import annotations

from dataclasses import fields, replace

import pytest

from intact.settings import accounts
from intact.settings.accounts import Account, Auth, Mistake, Security, Server, mistakes, usable
from intact.settings.settings import Settings
from intact.settings.store import Store

SERVER = Server("mail.example.org", 465)
GOOD = Account("work", "me@example.org", smtp=SERVER, imap=Server("mail.example.org", 993))


def test_an_ordinary_account_is_right():
    """It logs in with its address where no user is named."""
    assert mistakes(GOOD) == ()
    assert GOOD.login == "me@example.org"
    assert replace(GOOD, user="me").login == "me"


@pytest.mark.parametrize(
    ("changes", "mistake"),
    [
        ({"name": "My work"}, Mistake.NAME),
        ({"name": ""}, Mistake.NAME),
        ({"address": "me"}, Mistake.ADDRESS),
        ({"address": "me@example.org>\r\nRCPT TO:<x@evil.example"}, Mistake.ADDRESS),
        ({"address": "m\u00e9@example.org"}, Mistake.ADDRESS),
        ({"smtp": None, "imap": None}, Mistake.NO_SERVER),
        ({"smtp": Server("", 465)}, Mistake.HOST),
        ({"smtp": Server("a b", 465)}, Mistake.HOST),
        ({"smtp": Server("-x.example", 465)}, Mistake.HOST),
        ({"smtp": Server("a" * 300, 465)}, Mistake.HOST),
        ({"smtp": Server("a.example", 0)}, Mistake.PORT),
        ({"imap": Server("a.example", 65_536)}, Mistake.PORT),
        ({"smtp": Server("a.example", 25, Security.PLAIN)}, Mistake.PLAIN),
        ({"smtp": Server("127.0.0.1.example", 25, Security.PLAIN)}, Mistake.PLAIN),
        ({"user": "me\r\nA1 NOOP"}, Mistake.USER),
        ({"auth": Auth.XOAUTH2}, Mistake.NO_TOKEN_COMMAND),
        ({"drafts": "Drafts\r\nA1 NOOP"}, Mistake.DRAFTS),
    ],
)
def test_what_is_wrong_is_named(changes, mistake):
    """One mistake, one code."""
    assert mistakes(replace(GOOD, **changes)) == (mistake,)


@pytest.mark.parametrize("host", ["localhost", "127.0.0.1", "127.1.2.3", "::1"])
def test_unprotected_is_only_this_machine(host):
    """A bridge program that speaks TLS itself, for example."""
    assert mistakes(replace(GOOD, smtp=Server(host, 1025, Security.PLAIN), imap=None)) == ()


def test_two_accounts_of_one_name_are_told_apart():
    """The second is the wrong one, and is not used; an account with mistakes neither."""
    assert mistakes(GOOD, [GOOD]) == (Mistake.NAME,)
    other = replace(GOOD, address="other@example.org")
    bad = replace(GOOD, name="bad", smtp=Server("", 1))
    assert usable((GOOD, other, bad)) == (GOOD,)


def test_accounts_are_kept_with_the_settings(tmp_path):
    """All of them; there is no field for a secret."""
    oauth = replace(
        GOOD, name="cloud", auth=Auth.XOAUTH2, token_command=("get-token", "--for", "me")
    )
    store = Store(tmp_path / "settings")
    store.save(Settings(accounts=(GOOD, oauth)))
    assert store.load().accounts == (GOOD, oauth)
    assert store.mistakes == ()
    names = {field.name for record in (Account, Server) for field in fields(record)}
    assert not [name for name in names if "password" in name or "secret" in name]


def test_protection_is_the_default():
    """From the first octet."""
    assert Server("a.example", 465).security is Security.TLS
    assert accounts.is_loopback("LOCALHOST")
    assert not accounts.is_loopback("10.0.0.1")
