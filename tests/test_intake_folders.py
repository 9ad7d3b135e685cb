"""Folders bring their files in a fixed order and within limits; what is left out is told."""

from __future__ import annotations

import os
import stat
from types import SimpleNamespace

import pytest

from intact import intake, limits
from intact.errors import UnreadableReason
from intact.intake import gather
from intact.source import Origin
from intake_outcomes import ORDINARY_PERSON, POSIX, files, outcomes


def test_a_folder_brings_its_files_in_a_fixed_order(tmp_path):
    """By name, the files of a folder before those of its folders."""
    files(tmp_path, "b/2", "b/1", "a/x/3", "a/2", "c", "B")
    assert [name for name, _ in outcomes(tmp_path)] == ["B", "c", "2", "3", "1", "2"]


def test_hidden_files_in_a_folder_are_passed_over(tmp_path):
    """What a system keeps in a folder was not meant."""
    files(tmp_path, "a", ".DS_Store", ".git/b")
    assert outcomes(tmp_path) == [("a", b"a")]


def test_a_hidden_file_that_is_named_is_read(tmp_path):
    """It was meant."""
    files(tmp_path, ".a.eml")
    assert outcomes(tmp_path / ".a.eml") == [(".a.eml", b".a.eml")]


@pytest.mark.parametrize("below", [[], [".hidden"], ["inner/.hidden"]])
def test_a_folder_without_files_is_told(tmp_path, below):
    """Otherwise a drop would vanish without a word."""
    (tmp_path / "folder" / "inner").mkdir(parents=True)
    files(tmp_path / "folder", *below)
    assert outcomes(tmp_path / "folder") == [("folder", UnreadableReason.FOLDER_WITHOUT_FILES)]


@POSIX
def test_links_inside_a_folder_are_refused(tmp_path):
    """They might lead anywhere, and nobody named them."""
    files(tmp_path, "outside/a", "folder/b")
    (tmp_path / "folder" / "file").symlink_to(tmp_path / "outside" / "a")
    (tmp_path / "folder" / "folder").symlink_to(tmp_path / "outside")
    (tmp_path / "folder" / "up").symlink_to("..")
    assert outcomes(tmp_path / "folder") == [
        ("b", b"folder/b"),
        ("file", UnreadableReason.NOT_A_FILE),
        ("folder", UnreadableReason.NOT_A_FILE),
        ("up", UnreadableReason.NOT_A_FILE),
    ]


class EntryOfWindows:
    """A fake folder entry with what only Windows tells about one."""

    def __init__(self, name, mode, attributes=0, tag=0):
        self.name = name
        self._status = SimpleNamespace(
            st_mode=mode, st_file_attributes=attributes, st_reparse_tag=tag
        )

    def stat(self, *, follow_symlinks):
        """The same whether a link is followed or not."""
        return self._status


@pytest.mark.parametrize(
    ("entry", "looks"),
    [
        (EntryOfWindows("Thumbs.db", stat.S_IFREG, attributes=0x26), (True, False)),
        (EntryOfWindows("a.eml", stat.S_IFREG, attributes=0x20), (False, False)),
        (EntryOfWindows("folder", stat.S_IFDIR, attributes=0x10), (False, True)),
        (EntryOfWindows("OneDrive", stat.S_IFDIR, attributes=0x410, tag=0x9000001A), (False, True)),
        (
            EntryOfWindows("junction", stat.S_IFDIR, attributes=0x410, tag=0xA0000003),
            (False, False),
        ),
    ],
)
def test_hidden_files_and_links_of_windows_are_known(entry, looks):
    """A junction is a link to a folder; a folder of a cloud drive is a folder."""
    assert intake._looked_at(entry) == looks


def test_an_entry_that_vanished_is_told_as_a_file(tmp_path):
    """It was there when the folder was listed."""
    files(tmp_path, "a")
    with os.scandir(tmp_path) as entries:
        (entry,) = entries
    (tmp_path / "a").unlink()
    assert intake._looked_at(entry) == (False, False)


@POSIX
@ORDINARY_PERSON
def test_a_folder_that_may_not_be_read_does_not_stop_the_others(tmp_path):
    """It is told, and the walk goes on."""
    files(tmp_path, "a/1", "b/2")
    (tmp_path / "a").chmod(0)
    try:
        assert outcomes(tmp_path) == [("a", UnreadableReason.NOT_ALLOWED), ("2", b"b/2")]
    finally:
        (tmp_path / "a").chmod(0o700)


def test_more_files_than_the_limit_are_told_once(tmp_path, monkeypatch):
    """The first ones come in, then one refusal says that there were more."""
    monkeypatch.setattr(intake._Drop, "__init__", _small_drop(files=3))
    files(tmp_path, "a/1", "a/2", "b/3", "b/4", "b/5", "c")
    found = outcomes(tmp_path / "a", tmp_path / "b", tmp_path / "c")
    assert [name for name, _ in found] == ["1", "2", "3", "4"]
    assert found[-1] == ("4", UnreadableReason.TOO_MANY_FILES)


def test_exactly_as_many_files_as_the_limit_are_fine(tmp_path, monkeypatch):
    """Nothing was left out, so nothing is told."""
    monkeypatch.setattr(intake._Drop, "__init__", _small_drop(files=2))
    files(tmp_path, "1", "2")
    assert outcomes(tmp_path / "1", tmp_path / "2") == [("1", b"1"), ("2", b"2")]


def test_more_entries_than_the_limit_are_told(tmp_path, monkeypatch):
    """A million hidden files or empty folders take no time either."""
    monkeypatch.setattr(intake._Drop, "__init__", _small_drop(entries=2))
    files(tmp_path, "1", "2", "3")
    found = outcomes(tmp_path)
    assert len(found) == 3
    assert found[-1][1] is UnreadableReason.TOO_MANY_FILES


def _small_drop(files=1_000, entries=1_000):
    def start(drop):
        drop.files, drop.entries, drop.cut = files, entries, ""

    return start


def test_folders_that_are_too_deep_are_told(tmp_path):
    """What lies less deep comes in; the last refusal names the bounds."""
    folder = tmp_path
    for depth in range(limits.FOLDER_DEPTH + 1):
        files(folder, f"file {depth}")
        folder /= f"folder {depth}"
    found = list(gather([tmp_path], Origin.FILE))
    assert len(found) == limits.FOLDER_DEPTH + 1
    assert found[-2].name == f"file {limits.FOLDER_DEPTH - 1}"
    assert found[-1].error.reason is UnreadableReason.TOO_MANY_FILES
    assert found[-1].error.values == {"limit": limits.FILES_PER_DROP, "depth": limits.FOLDER_DEPTH}
