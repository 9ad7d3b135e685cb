"""Settings in words: what would change, each with what it was and what it would be."""

from __future__ import annotations

from pathlib import Path

import pytest

from intact.errors import BadSettingsFile
from intact.exchange.taking import COMPARED
from intact.gui.wording import settings as words
from intact.settings.accounts import Account, Auth, Server, mistakes
from intact.settings.settings import Settings
from intact.settings.templates import Template

SERVER = Server("smtp.example.org", 465)


@pytest.mark.parametrize("key", COMPARED)
def test_every_setting_has_a_title(key):
    """Whatever a file changes can be said."""
    assert words.title(key)


@pytest.mark.parametrize(
    ("after", "gone", "come"),
    [
        (Settings(history_days=7), ("365",), ("7",)),
        (Settings(language="ja"), ("As the system",), ("日本語",)),
        (Settings(appearance="dark"), ("As the system",), ("Dark",)),
        (Settings(own_addresses=("a@b.example",)), (), ("a@b.example",)),
        (Settings(addresses={"x": "a@b.example"}), (), ("x: a@b.example",)),
        (Settings(templates=(Template("n", "one\ntwo"),)), (), ("n: one two",)),
        (Settings(watched_folder="/a\u202eb"), ("none",), ("/a⟨U+202E⟩b",)),
    ],
)
def test_only_what_differs_is_said(after, gone, come):
    """On one line each, safe to show."""
    (change,) = words.changes(Settings(), after)
    assert (change.gone, change.come) == (gone, come)


def test_of_an_account_is_said_where_mails_and_passwords_go():
    """And that the command for its token has to be entered here."""
    account = Account("w", "a@b.example", SERVER, SERVER, "ada", Auth.XOAUTH2)
    (change,) = words.changes(Settings(), Settings(accounts=(account,)))
    (said,) = change.come
    assert said == (
        "w: a@b.example, sends by smtp.example.org:465 (TLS), stores drafts at "
        "smtp.example.org:465 (TLS), logs in as ada, the command that fetches its token has to "
        "be entered here"
    )


def test_nothing_of_an_account_pushes_its_servers_out_of_sight():
    """A file from elsewhere could hide where mails go behind a long address."""
    address = f"{'a' * 64}@{'b.' * 90}example"
    servers = (Server("smtp.far.example", 465), Server("imap.far.example", 993))
    account = Account("w", address, *servers, "u" * 200)
    assert not mistakes(account)
    (change,) = words.changes(Settings(), Settings(accounts=(account,)))
    assert "sends by smtp.far.example:465 (TLS)" in change.come[0]
    assert "stores drafts at imap.far.example:993 (TLS)" in change.come[0]


def test_a_refusal_names_file_line_and_reason():
    """Nothing of the path before it."""
    refused = words.refused(BadSettingsFile(Path("/home/ada/x.toml"), 3, "is wrong"))
    assert refused.title == "“x.toml” is not taken over: line 3: is wrong"
    assert "line" not in words.refused(BadSettingsFile(Path("x.toml"), 0, "is gone")).title
