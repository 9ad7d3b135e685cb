"""What is new in a watched folder: whole files that were not there before."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from intact import limits
from intact.gui.watching.folder import Look, WatchedFolder

POSIX = pytest.mark.skipif(os.name == "nt", reason="pipes and links as POSIX has them")


class FakeClock:
    """Time that goes on when it is told to."""

    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        """Seconds."""
        return self.now

    def go_on(self) -> None:
        """As long as a file must stay the same."""
        self.now += limits.WATCHED_SETTLED_SECONDS


@pytest.fixture
def clock():
    """Stands still."""
    return FakeClock()


@pytest.fixture
def folder(tmp_path, clock):
    """Watched, with one file that was there before."""
    (tmp_path / "saved").mkdir()
    (tmp_path / "saved" / "old.eml").write_bytes(b"old")
    folder = WatchedFolder(tmp_path / "saved", clock)
    assert folder.look() == Look()
    return folder


def settled(folder: WatchedFolder, clock: FakeClock) -> tuple[str, ...]:
    """Names of what is ready after it has stayed the same for a while."""
    first = folder.look().ready
    clock.go_on()
    return tuple(path.name for path in (*first, *folder.look().ready))


def test_what_was_there_is_not_taken(folder, clock):
    """However long one looks."""
    assert settled(folder, clock) == ()


def test_a_new_file_is_taken_once_and_only_when_it_stays_the_same(folder, clock):
    """Not while it grows, and not again."""
    new = folder.path / "new.eml"
    new.write_bytes(b"Subj")
    assert folder.look() == Look(unsettled=True)
    clock.go_on()
    new.write_bytes(b"Subject: x")
    assert folder.look() == Look(unsettled=True)
    clock.go_on()
    assert folder.look() == Look((new,))
    clock.go_on()
    assert folder.look() == Look()


def test_an_empty_file_is_waited_for(folder, clock):
    """Programs make it first and write later."""
    (folder.path / "new.eml").touch()
    assert settled(folder, clock) == ()
    (folder.path / "new.eml").write_bytes(b"x")
    assert settled(folder, clock) == ("new.eml",)


def test_another_message_of_the_same_name_is_new(folder, clock):
    """Mail programs name files after subjects."""
    (folder.path / "old.eml").write_bytes(b"something else")
    assert settled(folder, clock) == ("old.eml",)


def test_a_file_that_is_moved_into_the_folder_is_new_whatever_its_date(folder, clock, tmp_path):
    """Its last change may be years ago."""
    (tmp_path / "moved.eml").write_bytes(b"x")
    os.utime(tmp_path / "moved.eml", (1, 1))
    (tmp_path / "moved.eml").rename(folder.path / "moved.eml")
    assert settled(folder, clock) == ("moved.eml",)


@pytest.mark.parametrize("name", [".hidden.eml", "a.eml.part", "a.CRDOWNLOAD", "~$a.msg"])
def test_what_is_not_meant_to_be_seen_yet_is_left_alone(folder, clock, name):
    """Hidden files, and files that still have another name."""
    (folder.path / name).write_bytes(b"x")
    assert settled(folder, clock) == ()


def test_folders_inside_are_left_alone(folder, clock):
    """Only what is saved right there counts."""
    (folder.path / "inner").mkdir()
    (folder.path / "inner" / "a.eml").write_bytes(b"x")
    assert settled(folder, clock) == ()


@POSIX
def test_links_and_pipes_are_handed_on_to_be_refused(folder, tmp_path):
    """At once: nobody opens them."""
    (tmp_path / "secret").write_bytes(b"x")
    (folder.path / "link.eml").symlink_to(tmp_path / "secret")
    os.mkfifo(folder.path / "pipe.eml")
    assert [path.name for path in folder.look().ready] == ["link.eml", "pipe.eml"]


def test_a_folder_that_disappears_is_told_and_remembers_when_it_is_back(folder, clock):
    """A stick that was taken out for a moment brings nothing twice."""
    away = folder.path.with_name("away")
    folder.path.rename(away)
    assert folder.look() == Look(there=False)
    away.rename(folder.path)
    assert settled(folder, clock) == ()


def test_a_folder_that_comes_later_brings_only_what_was_written_since(tmp_path, clock):
    """The first message may be saved in the moment in which the folder is made."""
    folder = WatchedFolder(tmp_path / "later", clock)
    assert folder.look() == Look(there=False)
    folder.path.mkdir()
    for name, seconds in (("old.eml", 1), ("new.eml", 4_000_000_000)):
        (folder.path / name).write_bytes(b"x")
        os.utime(folder.path / name, (seconds, seconds))
    assert settled(folder, clock) == ("new.eml",)


def test_a_crowded_folder_is_not_used(folder, clock, monkeypatch):
    """Nothing of it, since nobody could tell what is new."""
    monkeypatch.setattr(limits, "WATCHED_ENTRIES", 2)
    for number in range(3):
        (folder.path / f"{number}.eml").write_bytes(b"x")
    assert folder.look() == Look(crowded=True)


def test_a_path_that_is_not_whole_is_no_folder(monkeypatch, tmp_path):
    """It would mean another folder with each start."""
    (tmp_path / "saved").mkdir()
    monkeypatch.chdir(tmp_path)
    assert WatchedFolder(Path("saved")).look() == Look(there=False)
