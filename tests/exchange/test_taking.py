"""Taking a file over: what it changes, and what the organisation keeps as it is."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from intact.exchange import taking, writer
from intact.exchange.record import FileAccount, FileSettings
from intact.organisation.organisation import Organisation
from intact.settings.accounts import Account, Auth, Server
from intact.settings.policy.policy import Name
from intact.settings.settings import Settings
from intact.settings.templates import Template
from organisations import organisation

SERVER = Server("smtp.example.org", 465)
MINE = Settings(
    own_addresses=("ada@example.org",),
    destination="desk",
    addresses={"desk": "mine@example.org"},
    consents={"desk": date(2026, 11, 1)},
    way="smtp-work",
    recent=("desk",),
    templates=(Template("a", "b"),),
    accounts=(Account("work", "ada@example.org", SERVER, auth=Auth.XOAUTH2, token_command=("t",)),),
)


def take(now: Settings = MINE, org: Organisation | None = None, **keys: object) -> taking.Taken:
    """What comes of a file with these keys."""
    return taking.taken(FileSettings(1, **keys), now, org or Organisation())


def test_a_file_that_says_nothing_changes_nothing():
    """Only its head."""
    assert take() == taking.Taken(MINE)


def test_what_a_file_says_replaces_what_was_there():
    """Also by nothing."""
    found = take(own_addresses=("Bob@Example.org",), templates=(), history_days=30)
    assert found.settings == replace(
        MINE, own_addresses=("bob@example.org",), templates=(), history_days=30
    )
    assert taking.changed(MINE, found.settings) == (
        "own_addresses",
        "history_days",
        "templates",
    )


def test_what_was_written_here_changes_nothing_here():
    """A file of one's own, taken over again; the command for the token stays."""
    found = taking.taken(writer.of(MINE), MINE, Organisation())
    assert found.settings == MINE


def test_the_command_for_a_token_goes_where_the_server_is_another_one():
    """Or a file could send the token elsewhere."""
    other = FileAccount("work", "ada@example.org", Server("evil.example", 465), auth=Auth.XOAUTH2)
    (account,) = take(accounts=(other,)).settings.accounts
    assert account.token_command == ()


@pytest.mark.parametrize(
    ("forced", "keys"),
    [
        ({Name.OWN_DOMAINS: ["example.org"]}, {"own_addresses": ("x@other.example",)}),
        ({Name.DEFAULT_DESTINATION: "lab"}, {"first_destination": "desk"}),
        ({Name.ALLOWED_WAYS: ["thunderbird"]}, {"first_way": "smtp-work"}),
        ({Name.HISTORY_DAYS: 30}, {"history_days": 400}),
        ({Name.KEEP_HISTORY: False}, {"history_days": 400}),
        ({Name.LANGUAGE: "de"}, {"language": "ja"}),
        ({Name.WATCHED_FOLDER_ALLOWED: False}, {"watched_folder": "/home/ada"}),
        ({Name.MODERATOR_ADDRESS: "m@example.org"}, {"addresses": {"desk": "x@example.org"}}),
        (
            {Name.DESTINATION_ADDRESSES: {"desk": "d@example.org"}},
            {"addresses": {"desk": "x@example.org"}},
        ),
        (
            {Name.OWN_DOMAINS: ["example.org"]},
            {"accounts": (FileAccount("w", "x@other.example", SERVER),)},
        ),
    ],
)
def test_what_the_organisation_has_set_stays_and_is_named(forced, keys):
    """The policy that keeps it, for the person to see."""
    found = take(org=organisation(forced), **keys)
    assert found.managed == tuple(forced)
    for name in keys:
        left = {"own_addresses": (), "accounts": ()}.get(name, getattr(MINE, name))
        assert getattr(found.settings, name) == left


def test_an_account_gets_no_server_that_the_organisation_sets():
    """What would be its own server otherwise is not kept beside that of the organisation."""
    theirs = FileAccount("new", "bob@example.org", SERVER, SERVER)
    org = organisation({Name.SMTP_HOST: "mail.example.org"})
    found = take(org=org, accounts=(theirs,))
    (account,) = found.settings.accounts
    assert (account.smtp, account.imap) == (None, SERVER)
    assert found.managed == (Name.SMTP_HOST,)


def test_at_first_nothing_was_set():
    """But to what a person has agreed stays agreed."""
    assert taking.at_first(MINE) == Settings(consents=MINE.consents)


def test_what_was_done_last_is_not_compared():
    """It is nobody's setting."""
    assert taking.changed(Settings(), Settings(destination="a", way="b", recent=("a",))) == ()
