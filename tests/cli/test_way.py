"""`intact ways`: the ways out of this machine."""

from __future__ import annotations

from intact.settings.settings import Settings
from intact.settings.store import Store
from intact.system import this_system
from mail_sink import Sink


def test_each_way_says_what_it_keeps_or_why_it_is_not_here(run, monkeypatch):
    """In one line."""
    for name in ("DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    lines = run("ways").text.splitlines()
    (drafts,) = (line for line in lines if line.startswith("save-drafts "))
    assert drafts.endswith("Save as drafts — unchanged")
    (thunderbird,) = (line for line in lines if line.startswith("thunderbird "))
    assert "Open in Thunderbird — not here: " in thunderbird


def test_accounts_are_ways(run):
    """By the name that `intact send --via` takes."""
    account = Sink(port=9).account()
    Store(this_system().settings_folder()).save(Settings(accounts=(account,)))
    records = {record["way"]: record for record in run("ways", "--json").records}
    assert records["smtp-work"]["title"] == "Send from sam@example.org"
    assert records["smtp-work"]["keeps"] == "exact"
    assert records["smtp-work"]["here"] is True
