"""Messages that are saved in the watched folder become samples of the window."""

from __future__ import annotations

import os

import pytest
from PySide6.QtCore import QFileSystemWatcher

from intact import intake, limits
from intact.gui.parts.notice import NoticeBar
from intact.gui.watching import watcher as module
from intact.gui.watching.watcher import Watcher
from intact.settings.settings import Settings
from intact.source import Origin
from window_builders import source


@pytest.fixture
def saved(tmp_path, monkeypatch):
    """The folder, with a message that was there before; looks follow each other quickly."""
    monkeypatch.setattr(limits, "WATCHED_SETTLED_SECONDS", 0.05)
    monkeypatch.setattr(module, "_MILLISECONDS", 20)
    folder = tmp_path / "saved"
    folder.mkdir()
    (folder / "old.eml").write_bytes(source("Old").data)
    return folder


@pytest.fixture
def watching(session, qtbot, saved):
    """A session that watches, with its bar; the first look is done."""

    def begin(folder=saved, **changes):
        made = session(
            gather=intake.gather, settings=Settings(watched_folder=str(folder)), **changes
        )
        bar = NoticeBar()
        qtbot.addWidget(bar)
        watcher = Watcher(made, bar, made)
        qtbot.waitUntil(lambda: not watcher._looks)
        return made, bar

    return begin


def subjects(session):
    """Of the samples that were read."""
    return [row.sample.facts.subject for row in session.samples.rows() if row.sample]


def test_a_message_that_is_saved_there_becomes_a_sample(qtbot, watching, saved):
    """And the one that was there does not."""
    session, _ = watching()
    (saved / "new.eml").write_bytes(source("New").data)
    qtbot.waitUntil(lambda: subjects(session) == ["New"])
    assert session.samples.rows()[0].sample.origin is Origin.WATCHED


def test_a_folder_tells_by_itself_that_something_came(qtbot, watching, saved, monkeypatch):
    """Long before the next look is due."""
    session, _ = watching()
    watcher = session.findChild(Watcher)
    watched = watcher.findChild(QFileSystemWatcher)
    qtbot.waitUntil(lambda: watched.directories() == [str(saved)])
    watcher._timer.stop()
    qtbot.waitUntil(lambda: not watcher._looks)
    with qtbot.waitSignal(watched.directoryChanged):
        (saved / "new.eml").write_bytes(source("New").data)


@pytest.mark.skipif(os.name == "nt", reason="links and pipes as POSIX has them")
def test_links_and_pipes_are_refused(qtbot, watching, saved, tmp_path):
    """Whoever may write there cannot choose what is read."""
    session, _ = watching()
    (tmp_path / "secret.eml").write_bytes(source("Secret").data)
    (saved / "link.eml").symlink_to(tmp_path / "secret.eml")
    (saved / "folder.eml").symlink_to(tmp_path)
    os.mkfifo(saved / "pipe.eml")
    rows = session.samples.rows
    qtbot.waitUntil(lambda: len(rows()) == 3 and all(row.error for row in rows()))
    assert {row.error.reason.value for row in rows()} == {"not-a-file"}


def test_nothing_is_watched_unless_it_was_asked_for(session, qtbot, saved):
    """No timer, no look."""
    made = session()
    watcher = Watcher(made, NoticeBar(), made)
    assert not watcher._timer.isActive()
    watcher.look()
    assert not watcher._looks


def test_another_folder_is_watched_at_once_and_none_at_all(qtbot, watching, saved, tmp_path):
    """As soon as the settings say so."""
    session, _ = watching()
    other = tmp_path / "other"
    other.mkdir()
    session.choices.defaults.set_watched_folder(str(other))
    watcher = session.findChild(Watcher)
    qtbot.waitUntil(lambda: not watcher._looks)
    (saved / "a.eml").write_bytes(source("First folder").data)
    (other / "b.eml").write_bytes(source("Second folder").data)
    qtbot.waitUntil(lambda: subjects(session) == ["Second folder"])
    session.choices.defaults.set_watched_folder("")
    assert not watcher._timer.isActive()


def test_a_folder_that_disappears_is_said_once_each_time(qtbot, watching, saved):
    """Plainly; and when it is back it is watched again."""
    session, bar = watching()
    gone = [f"The watched folder “{saved}” is not there, or may not be read."]
    saved.rename(saved.with_name("away"))
    qtbot.waitUntil(lambda: list(bar.texts()) == gone)
    saved.with_name("away").rename(saved)
    (saved / "new.eml").write_bytes(source("New").data)
    qtbot.waitUntil(lambda: subjects(session) == ["New"])
    assert list(bar.texts()) == gone


def test_too_many_files_are_said(qtbot, watching, saved, monkeypatch):
    """And nothing is taken."""
    monkeypatch.setattr(limits, "WATCHED_ENTRIES", 1)
    (saved / "new.eml").write_bytes(source("New").data)
    session, bar = watching()
    qtbot.waitUntil(
        lambda: (
            bar.texts()
            == (f"The watched folder “{saved}” holds too many files, so it is not used.",)
        )
    )
    assert subjects(session) == []


def test_after_many_messages_watching_stops(qtbot, watching, saved, monkeypatch):
    """A whole mailbox that is exported there by accident is not read for hours."""
    monkeypatch.setattr(limits, "WATCHED_TAKEN", 2)
    session, bar = watching()
    for number in range(4):
        (saved / f"{number}.eml").write_bytes(source(f"Message {number}").data)
    qtbot.waitUntil(lambda: len(subjects(session)) == 2)
    qtbot.waitUntil(
        lambda: (
            bar.texts() == ("Many messages came from the watched folder, so watching has stopped.",)
        )
    )
    assert not session.findChild(Watcher)._timer.isActive()
