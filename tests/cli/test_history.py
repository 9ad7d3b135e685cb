"""`intact history`: what was submitted from here."""

from __future__ import annotations

import json
from datetime import UTC, datetime

import pytest

from intact.history.entry import Entry, Remembered
from intact.history.store import History
from intact.system import this_system


@pytest.fixture
def kept(home):
    """A history with one submission."""
    history = History(this_system().settings_folder())
    entry = Entry(
        when=datetime(2026, 11, 25, 12, tzinfo=UTC),
        destination="sophos-missed-spam",
        judgement="missed-spam",
        way="thunderbird",
        outcome="opened",
        samples=(Remembered("a" * 64, 10),),
        note="case 4711",
    )
    return history, history.add(entry)


def test_it_lists_what_was_submitted(run, kept):
    """When, to whom, by which way, the note and the hashes."""
    text = run("history").text
    assert "Sophos" in text
    assert "(thunderbird, opened)" in text
    assert "case 4711" in text
    assert "a" * 64 in text


def test_it_finds(run, kept):
    """By words, and says nothing where there is nothing."""
    assert "case 4711" in run("history", "4711").text
    assert run("history", "4712").text == ""


def test_it_exports(run, kept, tmp_path):
    """For programs and spreadsheets."""
    [told] = json.loads(run("history", "--format", "json").text)
    assert told["way"] == "thunderbird"
    out = tmp_path / "history.csv"
    assert run("history", "--format", "csv", "-o", out).code == 0
    assert "case 4711" in out.read_text()
    assert run("history", "--format", "csv", "-o", out).code == 2


def test_it_keeps_a_note(run, kept):
    """On the submission of that number."""
    history, entry = kept
    assert run("history", "--note", str(entry.number), "case 9").code == 0
    assert history.entries()[0].note == "case 9"
    assert run("history", "--note", "nine", "x").code == 2


def test_it_forgets(run, kept):
    """Some, or all."""
    history, entry = kept
    assert run("history", "--forget", str(entry.number)).code == 0
    assert history.entries() == ()
    history.add(entry)
    assert run("history", "--forget-all").code == 0
    assert history.entries() == ()


def test_a_history_that_cannot_be_used_is_told(run, kept):
    """Exit code 3, and the damaged file is set aside."""
    folder = this_system().settings_folder()
    (folder / "history.sqlite3").write_bytes(b"no database " * 99)
    ran = run("history")
    assert ran.code == 3
    assert "damaged" in ran.err
    assert (folder / "history.bad.sqlite3").exists()
