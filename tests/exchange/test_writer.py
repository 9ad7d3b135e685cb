"""Settings written as a file: read again they are the same, and no secret is among them."""

from __future__ import annotations

import string
import tomllib
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as some

from intact import limits
from intact.exchange import reader, writer
from intact.settings.accounts import Account, Auth, Security, Server
from intact.settings.settings import Settings
from intact.settings.templates import Template, made_fit

WORDS = some.text(string.ascii_lowercase + string.digits, min_size=1, max_size=12)
ADDRESSES = some.builds("{}@{}.example".format, WORDS, WORDS)
TEXTS = some.text(max_size=60)
SERVERS = some.builds(
    Server, WORDS.map("{}.example".format), some.integers(1, 65_535), some.just(Security.TLS)
)
ACCOUNTS = some.builds(
    Account,
    name=WORDS,
    address=ADDRESSES,
    smtp=SERVERS,
    imap=some.none() | SERVERS,
    user=WORDS | some.just(""),
    auth=some.just(Auth.PASSWORD),
    drafts=some.sampled_from(["", "Entwürfe", 'a "b" \\ c']),
)
TEMPLATES = some.builds(Template, TEXTS, TEXTS).map(made_fit)
SETTINGS = some.builds(
    Settings,
    own_addresses=some.lists(ADDRESSES, max_size=4).map(tuple),
    accounts=some.lists(ACCOUNTS, max_size=3, unique_by=lambda one: one.name).map(tuple),
    first_destination=WORDS | some.just(""),
    addresses=some.dictionaries(WORDS, ADDRESSES, max_size=4),
    client=WORDS,
    first_way=WORDS,
    history_days=some.integers(-5, 5_000),
    watched_folder=some.sampled_from(["", '/home/ada/"1" \\ ü']),
    language=some.sampled_from(["", "ja"]),
    appearance=some.sampled_from(["", "dark"]),
    templates=some.lists(TEMPLATES, max_size=4).map(tuple),
)


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    """One for all examples."""
    return tmp_path_factory.mktemp("settings")


def read_again(text: str, folder: Path):
    """What the reader makes of a text."""
    path = folder / "settings.toml"
    path.write_text(text, encoding="utf-8", newline="\n")
    return reader.read(path)


@given(SETTINGS)
def test_what_was_written_is_read_again(folder, settings):
    """Every setting, whatever letters are in it."""
    wanted = writer.of(settings)
    assert read_again(writer.write(wanted), folder) == wanted


@given(
    some.builds(
        Settings,
        own_addresses=some.lists(some.text()).map(tuple),
        first_destination=some.text(),
        addresses=some.dictionaries(some.text(), some.text()),
        client=some.text(),
        first_way=some.text(),
        history_days=some.integers(),
        watched_folder=some.text(),
        language=some.text(),
        appearance=some.text(),
        templates=some.lists(some.builds(Template, some.text(), some.text())).map(tuple),
        accounts=some.lists(some.builds(Account, some.text(), some.text())).map(tuple),
    )
)
def test_whatever_stands_in_the_settings_the_file_can_be_read(folder, settings):
    """A settings.json that was edited by hand gives no file that the next person cannot take."""
    wanted = writer.of(settings)
    assert read_again(writer.write(wanted), folder) == wanted


def test_settings_at_their_bounds_fit_into_a_file(folder):
    """The longest of everything, in letters that take four octets, is read again."""
    address = f"{'a' * 64}@{'b' * 59}.{'c' * 60}.{'d' * 60}.example"
    letters = "\N{GRINNING FACE}"
    settings = Settings(
        own_addresses=tuple(f"{number}{address[4:]}" for number in range(1_000, 1_500)),
        addresses={f"n{number}{'n' * 60}": address for number in range(limits.SET_ADDRESSES)},
        templates=tuple(
            Template(f"{number}{letters * 57}", letters * limits.COMMENT_CHARACTERS)
            for number in range(limits.TEMPLATES)
        ),
        accounts=tuple(
            Account(f"a{number}", address, Server("h" * 60, 993), Server("h" * 60, 993), address)
            for number in range(limits.ACCOUNTS)
        ),
    )
    wanted = writer.of(settings)
    assert len(wanted.own_addresses) == limits.OWN_ADDRESSES
    assert len(wanted.templates) == limits.TEMPLATES
    assert read_again(writer.write(wanted), folder) == wanted


def test_the_file_reads_like_a_form():
    """Names of keys as they are in the settings, texts with their lines."""
    settings = Settings(
        own_addresses=("ada@example.org",),
        addresses={"desk": "desk@example.org"},
        templates=(Template("Thanks", "Please look.\nThank you."),),
    )
    text = writer.write(writer.of(settings))
    assert '  "ada@example.org",\n' in text
    assert '[addresses]\n"desk" = "desk@example.org"\n' in text
    assert 'text = """\nPlease look.\nThank you."""\n' in text
    assert tomllib.loads(text)["history_days"] == 365


def test_no_command_that_fetches_a_token_is_in_it():
    """Such a command may hold a secret, and whoever takes the file over must not run it."""
    account = Account(
        "work",
        "ada@example.org",
        smtp=Server("smtp.example.org", 465),
        auth=Auth.XOAUTH2,
        token_command=("get-token", "--client-secret=hush"),
    )
    text = writer.write(writer.of(Settings(accounts=(account,))))
    assert "smtp.example.org" in text
    assert "get-token" not in text
    assert "hush" not in text


def test_what_was_done_last_is_no_setting():
    """The next person is not to begin where this one stopped, nor to have agreed to anything."""
    settings = Settings(destination="desk", way="smtp-work", recent=("desk",))
    plain = writer.write(writer.of(Settings()))
    assert writer.write(writer.of(settings)) == plain
    assert writer.write(writer.of(replace(settings, first_destination="desk"))) != plain
