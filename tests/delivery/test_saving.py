"""New files, never over another."""

from __future__ import annotations

import os
import stat
from pathlib import Path

import pytest

from intact.delivery import saving
from intact.delivery.saving import PRIVATE, chosen, new_folder, write_new
from intact.errors import NotDelivered, NotDeliveredReason


def test_a_file_that_exists_is_never_touched(tmp_path):
    """The new one gets a counter."""
    (tmp_path / "draft.eml").write_bytes(b"old")
    paths = [write_new(tmp_path, "draft.eml", b"new") for _ in range(2)]
    assert [path.name for path in paths] == ["draft (2).eml", "draft (3).eml"]
    assert (tmp_path / "draft.eml").read_bytes() == b"old"
    assert paths[0].read_bytes() == b"new"


def test_a_link_is_not_followed(tmp_path):
    """Not even one that points to nothing yet."""
    (tmp_path / "draft.eml").symlink_to(tmp_path / "elsewhere")
    path = write_new(tmp_path, "draft.eml", b"new")
    assert path.name == "draft (2).eml"
    assert not (tmp_path / "elsewhere").exists()


@pytest.mark.skipif(os.name != "posix", reason="permissions of POSIX")
def test_a_private_file_is_readable_by_its_owner_only(tmp_path):
    """Whatever the umask says."""
    path = write_new(tmp_path, "draft.eml", b"new", PRIVATE)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_a_folder_that_exists_is_not_taken(tmp_path):
    """The new one gets a counter."""
    (tmp_path / "samples").mkdir()
    assert new_folder(tmp_path, "samples").name == "samples (2)"


def test_the_chosen_folder_is_made(tmp_path):
    """With its parents; no choice is an error."""
    assert chosen(tmp_path / "a" / "b").is_dir()
    with pytest.raises(NotDelivered):
        chosen(None)


def test_what_cannot_be_written_says_why(tmp_path):
    """In the operating system's words, without the path."""
    file = tmp_path / "file"
    file.write_bytes(b"")
    for attempt in (
        lambda: write_new(file, "draft.eml", b""),
        lambda: new_folder(file, "samples"),
        lambda: chosen(file / "below"),
    ):
        with pytest.raises(NotDelivered) as caught:
            attempt()
        assert caught.value.reason is NotDeliveredReason.CANNOT_WRITE
        assert caught.value.values["why"]
        assert str(tmp_path) not in str(caught.value.values)


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is full")
def test_a_file_that_cannot_be_finished_is_taken_away(tmp_path, monkeypatch):
    """A full disk leaves no half draft."""
    full = Path("/dev/full")
    monkeypatch.setattr(os, "fdopen", lambda *_: full.open("wb", buffering=0))
    with pytest.raises(NotDelivered):
        write_new(tmp_path, "draft.eml", b"new")
    assert list(tmp_path.iterdir()) == []


def test_what_was_written_is_marked_as_foreign(tmp_path, monkeypatch):
    """A sample stays something that came by mail, also as a file; others are not touched."""
    marked: list[Path] = []
    monkeypatch.setattr(saving, "mark_as_foreign", marked.append)
    path = write_new(tmp_path, "draft.eml", b"new")
    assert marked == [path]


def test_a_virus_scanner_that_is_quicker_is_told(tmp_path, monkeypatch):
    """It takes the file away as soon as it is complete."""
    monkeypatch.setattr(saving, "mark_as_foreign", Path.unlink)
    with pytest.raises(NotDelivered) as caught:
        write_new(tmp_path, "draft.eml", b"new")
    assert caught.value.reason is NotDeliveredReason.BLOCKED_BY_ANTIVIRUS


@pytest.mark.parametrize("code", [225, 226])
def test_a_virus_alarm_while_writing_is_told(tmp_path, monkeypatch, code):
    """Windows has two codes for it; nobody is sent to look for room on the disk."""

    class Alarm(OSError):
        winerror = code

    def fail(*_arguments: object) -> None:
        raise Alarm

    monkeypatch.setattr(os, "open", fail)
    with pytest.raises(NotDelivered) as caught:
        write_new(tmp_path, "draft.eml", b"new")
    assert caught.value.reason is NotDeliveredReason.BLOCKED_BY_ANTIVIRUS
