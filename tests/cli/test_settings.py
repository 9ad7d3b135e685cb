"""`intact settings`: to a file, from a file, and back to how it was at first."""

from __future__ import annotations

import tomllib

import pytest

from intact.settings.accounts import Account, Server
from intact.settings.policy.policy import Name
from intact.settings.settings import Settings
from intact.settings.store import Store
from intact.settings.templates import Template
from intact.system import this_system
from organisations import source

MINE = Settings(
    own_addresses=("ada@example.org",),
    destination="own-address",
    addresses={"own-address": "desk@example.org"},
    history_days=30,
    templates=(Template("Thanks", "Thank you.\nAda"),),
    accounts=(Account("work", "ada@example.org", Server("smtp.example.org", 465)),),
)


@pytest.fixture
def store(home):
    """With settings of a person."""
    kept = Store(this_system().settings_folder())
    kept.save(MINE)
    return kept


def test_an_export_is_toml_on_standard_output(run, store):
    """And nothing else is said."""
    ran = run("settings", "export")
    assert (ran.code, ran.err) == (0, "")
    found = tomllib.loads(ran.text)
    assert found["own_addresses"] == ["ada@example.org"]
    assert found["accounts"][0]["smtp"]["host"] == "smtp.example.org"
    assert run("settings", "export", "--json").records[0]["history_days"] == 30


def test_what_was_exported_is_imported_elsewhere(run, store, tmp_path):
    """A new computer has the same settings afterwards, but for what was done last."""
    path = tmp_path / "settings.toml"
    assert run("settings", "export", "-o", path).code == 0
    store.save(Settings())
    ran = run("settings", "import", path)
    assert ran.code == 0
    assert "Your own addresses\n  + ada@example.org\n" in ran.text
    assert "Days that submissions are remembered\n  - 365\n  + 30\n" in ran.text
    assert store.load().templates == MINE.templates
    assert store.load().destination == ""


def test_a_file_that_exists_is_not_replaced_unless_asked_for(run, store, tmp_path):
    """As with every command that writes one."""
    path = tmp_path / "settings.toml"
    path.write_text("mine")
    assert run("settings", "export", "-o", path).code == 2
    assert path.read_text() == "mine"
    assert run("settings", "export", "-o", path, "--force").code == 0


def test_what_would_change_can_be_seen_first(run, store, tmp_path):
    """For scripts as well; nothing is kept."""
    path = tmp_path / "theirs.toml"
    path.write_text('intact_settings = 1\nown_addresses = ["bob@example.org"]\n')
    ran = run("settings", "import", path, "--dry-run", "--json")
    assert ran.records == [
        {
            "record": "change",
            "key": "own_addresses",
            "title": "Your own addresses",
            "gone": ["ada@example.org"],
            "come": ["bob@example.org"],
        }
    ]
    assert store.load() == MINE


def test_a_wrong_file_is_refused_with_its_line(run, store, tmp_path):
    """And everything stays."""
    path = tmp_path / "theirs.toml"
    path.write_text('intact_settings = 1\nown_addresses = ["bob"]\n')
    ran = run("settings", "import", path)
    assert ran.code == 3
    assert "“theirs.toml” is not taken over: line 2: item 1 of `own_addresses` is not" in ran.err
    assert store.load() == MINE


def test_what_the_organisation_has_set_is_named_and_stays(run, store, tmp_path, monkeypatch):
    """The rest of the file is taken."""
    forced = source({Name.HISTORY_DAYS: 20})
    monkeypatch.setattr(type(this_system()), "policy_sources", lambda self: (forced,))
    path = tmp_path / "theirs.toml"
    path.write_text('intact_settings = 1\nhistory_days = 9\nclient = "kmail"\n')
    ran = run("settings", "import", path)
    assert ran.code == 0
    assert "Stays as your organisation has set it: Days the history goes back" in ran.text
    assert store.load().history_days == 30
    assert store.load().client == "kmail"
    records = run("settings", "import", path, "--json").records
    assert records == [{"record": "managed", "policy": "HistoryDays"}]


def test_a_reset_puts_everything_back_and_leaves_the_keyring_alone(run, store):
    """And says so, where there were accounts."""
    assert run("settings", "reset", "--dry-run").code == 0
    assert store.load() == MINE
    ran = run("settings", "reset")
    assert ran.code == 0
    assert "passwords in the keyring stay where they are" in ran.err
    assert store.load() == Settings()
    assert "nothing changes" in run("settings", "reset").err


def test_a_deed_is_needed(run, home):
    """Wrong use, nothing done."""
    assert run("settings").code == 2
