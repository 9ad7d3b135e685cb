"""Temporary files are copied before a drop ends; what belongs to the person stays where it is."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from intact import limits
from intact.drops import copying
from intact.drops.copying import Room, copied, is_temporary
from intact.errors import UnreadableReason
from intact.intake import Refused
from intact.source import Origin, Source

MAIL = b"From: a@example.org\r\n\r\nHello\r\n"
MBOX = b"From a@example.org Fri Nov 20 09:15:00 2026\nFrom: a@example.org\n\nHello\n"


@pytest.fixture
def home(tmp_path, monkeypatch):
    """A folder that is not temporary, and one that is; nothing else is."""
    monkeypatch.setattr(copying, "_TEMPORARY", (tmp_path / "tmp",))
    monkeypatch.setattr(copying.tempfile, "gettempdir", lambda: str(tmp_path / "tmp"))
    (tmp_path / "tmp").mkdir()
    return tmp_path


def put(path: Path, data: bytes = MAIL) -> Path:
    """A file with its folders."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)
    return path


def copy(path, client="", room=None):
    """What is copied of it."""
    return copied(path, Origin.DROP, client, room or Room())


@pytest.mark.parametrize(
    ("place", "temporary"),
    [
        ("tmp/x/a.eml", True),
        ("home/dnd_file-3/a.eml", True),
        ("home/drag-n-drop-a1B2c3/Messages from Inbox", True),
        ("home/.claws-mail/tmp/Subject.7.txt", True),
        ("home/Mail/a.eml", False),
        ("home/tmp/a.eml", False),
    ],
)
def test_where_a_file_lies_tells_whether_it_goes_soon(home, place, temporary):
    """Folders of a drag, wherever TMPDIR leads, and those of the system."""
    path = put(home / place)
    assert is_temporary(path) is temporary
    assert (copy(path) is not None) is temporary


def test_a_temporary_file_is_a_source_at_once(home):
    """Whole, with where it came from; it may vanish now."""
    path = put(home / "tmp/dnd_file/Invoice.eml")
    source = copy(path, "thunderbird")
    path.unlink()
    assert source == Source(MAIL, "Invoice.eml", Origin.DROP, "thunderbird")
    assert source.path is None


def test_a_mail_folder_made_for_a_drag_is_copied_whole(home):
    """It holds what was dragged; the person is not asked again which ones are meant."""
    path = put(home / "tmp/drag-n-drop-a1B2c3/Messages from Inbox", MBOX * 3)
    assert copy(path, "evolution").data == MBOX * 3


def test_any_other_mail_folder_stays_to_be_looked_through(home):
    """A file manager may show the temporary folder, too."""
    assert copy(put(home / "tmp/Inbox", MBOX)) is None


def test_a_file_that_is_not_to_be_seen_is_told_with_its_program(home):
    """A sandbox has a /tmp of its own."""
    refused = copy(home / "tmp/dnd_file/Invoice.eml", "thunderbird")
    assert isinstance(refused, Refused)
    assert refused.error.reason is UnreadableReason.NOT_VISIBLE
    assert refused.error.values["program"] == "Thunderbird"
    assert copy(home / "tmp/a\0b", "").error.reason is UnreadableReason.NOT_VISIBLE


def test_folders_and_links_are_left_to_be_read_as_ever(home):
    """Only ordinary files are made for a drag."""
    put(home / "tmp/folder/a.eml")
    assert copy(home / "tmp/folder") is None
    if os.name == "posix":
        (home / "tmp/link").symlink_to(home / "tmp/folder/a.eml")
        assert copy(home / "tmp/link") is None


@pytest.mark.parametrize(("data", "reason"), [(b"", "empty"), (b"!BDN....", "mail-store")])
def test_what_is_no_message_says_so(home, data, reason):
    """As everywhere else."""
    assert copy(put(home / "tmp/dnd_file/a.eml", data)).error.reason == reason


def test_no_more_is_copied_than_there_is_room_for(home):
    """The rest is read as soon as the drop has ended."""
    paths = [put(home / f"tmp/{number}.eml") for number in range(3)]
    room = Room(files=2)
    assert [copy(path, room=room) is None for path in paths] == [False, False, True]
    room = Room(octets=2 * len(MAIL) - 1)
    assert [copy(path, room=room) is None for path in paths] == [False, True, True]
    assert Room() == Room(limits.COPIED_FILES, limits.COPIED_BYTES)
