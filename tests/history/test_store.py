"""The history keeps what was submitted, for this person only, and survives damage."""

from __future__ import annotations

import os
import sqlite3
import stat
import threading
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intact.errors import BadHistory
from intact.history.entry import Entry, Remembered
from intact.history.store import History
from intact.limits import NOTE_CHARACTERS

NOON = datetime(2026, 11, 25, 12, tzinfo=UTC)
SHA, OTHER = "a" * 64, "b" * 64


def entry(days: int = 0, *hashes: str, **changes: str) -> Entry:
    """A submission of so many days ago."""
    samples = tuple(Remembered(one, 1_000, NOON - timedelta(days=days + 1)) for one in hashes)
    told = {
        "destination": "sophos-missed-spam",
        "judgement": "missed-spam",
        "way": "thunderbird",
        "outcome": "opened",
    }
    return Entry(when=NOON - timedelta(days=days), samples=samples, **{**told, **changes})


@pytest.fixture
def history(tmp_path):
    """A history in a folder that is not there yet."""
    return History(tmp_path / "intact")


def test_what_was_added_comes_back_latest_first(history):
    """With everything that was known of it."""
    old = history.add(entry(3, SHA))
    new = history.add(entry(1, SHA, OTHER, note="case 4711"))
    assert history.entries() == (new, old)
    assert (new.note, new.samples) == ("case 4711", entry(1, SHA, OTHER).samples)


def test_without_a_file_there_is_nothing_and_none_is_made(history, tmp_path):
    """Looking at a history leaves no trace."""
    assert history.entries() == ()
    assert history.sent_before([SHA]) == {}
    assert not (tmp_path / "intact").exists()


def test_only_this_person_may_read_it(history, tmp_path):
    """The folder and the file."""
    history.add(entry())
    if os.name == "posix":
        assert stat.S_IMODE((tmp_path / "intact").stat().st_mode) == 0o700
        assert stat.S_IMODE((tmp_path / "intact" / "history.sqlite3").stat().st_mode) == 0o600


@pytest.mark.parametrize(
    "text", ["sophos", "SOPHOS", "thunder", "4711", "2026-11-24", "aaaa", "missed", " case "]
)
def test_a_search_finds_names_notes_dates_and_hashes(history, text):
    """Whatever a person or a helpdesk has at hand."""
    wanted = history.add(entry(1, SHA, note="case 4711"))
    history.add(entry(9, OTHER, destination="desk", way="smtp", judgement="phishing"))
    assert history.entries(text) == (wanted,)


def test_a_search_takes_letters_of_any_language_in_any_case(history):
    """SQLite itself knows only those of ASCII."""
    wanted = history.add(entry(1, note="Fall Müller"))
    assert history.entries("FALL MÜLLER") == (wanted,)


def test_destinations_may_be_named_beside_the_text(history):
    """Their titles are not in the file."""
    wanted = history.add(entry(1, destination="desk"))
    history.add(entry(2))
    assert history.entries("Our own desk", named=["desk"]) == (wanted,)


def test_a_search_takes_dates_of_this_place(history):
    """Not of Greenwich: a submission shortly before midnight belongs to the day one knows."""
    late = NOON.astimezone().replace(hour=0, minute=5)
    early = late.replace(hour=23, minute=55)
    for moment in (late, early):
        history.add(replace(entry(), when=moment))
    assert len(history.entries(f"{late:%Y-%m-%d}")) == 2


def test_what_is_no_date_is_told(history, tmp_path):
    """Whoever edited the file by hand sees no crash."""
    history.add(entry(1, SHA))
    with closing(sqlite3.connect(tmp_path / "intact" / "history.sqlite3")) as base, base:
        base.execute("update submission set moment = 'yesterday'")
    with pytest.raises(BadHistory, match="yesterday"):
        history.entries()


@pytest.mark.parametrize("text", ["%", "_", "' or 1=1 --", "case 4712", "bbbb"])
def test_a_search_takes_text_as_text(history, text):
    """No wild cards and no commands."""
    history.add(entry(1, SHA, note="case 4711"))
    assert history.entries(text) == ()


def test_the_last_time_a_sample_was_sent(history):
    """For each of those that were."""
    history.add(entry(5, SHA))
    last = history.add(entry(2, SHA))
    assert history.sent_before([SHA, OTHER]) == {SHA: last}


def test_a_note_is_kept_and_bounded(history):
    """And can be taken back."""
    number = history.add(entry()).number
    history.note(number, "x" * (NOTE_CHARACTERS + 9))
    assert len(history.entries()[0].note) == NOTE_CHARACTERS
    history.note(number, "")
    assert history.entries()[0].note == ""


def test_what_is_too_old_is_forgotten(history):
    """With its samples."""
    kept = history.add(entry(1, SHA))
    history.add(entry(400, OTHER))
    assert history.forget_before(NOON - timedelta(days=365)) == 1
    assert history.entries() == (kept,)
    assert history.sent_before([OTHER]) == {}


def test_one_and_all_can_be_forgotten(history, tmp_path):
    """Nothing of them stays in the file; at last the file itself goes."""
    first = history.add(entry(1, SHA, note="very private words"))
    history.add(entry(2, OTHER))
    history.forget([first.number])
    assert b"very private words" not in (tmp_path / "intact" / "history.sqlite3").read_bytes()
    assert len(history.entries()) == 1
    history.clear()
    assert history.entries() == ()
    assert not (tmp_path / "intact" / "history.sqlite3").exists()


@pytest.mark.parametrize(
    "damage", [b"no database at all " * 100, b"SQLite format 3\0" + b"\xff" * 4096]
)
def test_a_damaged_file_is_set_aside_and_said(history, tmp_path, damage):
    """The next submission is remembered again."""
    history.add(entry())
    path = tmp_path / "intact" / "history.sqlite3"
    path.write_bytes(damage)
    with pytest.raises(BadHistory, match="damaged"):
        history.entries()
    assert (tmp_path / "intact" / "history.bad.sqlite3").read_bytes() == damage
    assert history.add(entry()).number == 1


def test_a_file_of_a_later_version_is_left_alone(history, tmp_path):
    """It may hold what this version does not know."""
    history.add(entry())
    path = tmp_path / "intact" / "history.sqlite3"
    with sqlite3.connect(path) as base:
        base.execute("pragma user_version = 99")
    base.close()
    with pytest.raises(BadHistory, match="later version"):
        history.add(entry())
    assert path.exists()


def test_a_folder_that_cannot_be_made_is_said(tmp_path):
    """As a typed error."""
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(BadHistory):
        History(tmp_path / "file").add(entry())


def test_several_can_write_at_once(history):
    """The window and the command line."""
    threads = [
        threading.Thread(target=lambda: [history.add(entry(1, SHA)) for _ in range(5)])
        for _ in range(4)
    ]
    for one in threads:
        one.start()
    for one in threads:
        one.join()
    assert len(history.entries()) == 20


@given(note=st.text(max_size=300), text=st.text(max_size=30))
def test_no_text_breaks_it(tmp_path_factory, note, text):
    """In a note or a search."""
    history = History(tmp_path_factory.mktemp("history"))
    history.add(entry(note=note))
    history.entries(text)
    assert len(history.entries()) == 1
