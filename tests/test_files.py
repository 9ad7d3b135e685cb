"""One file: read whole and bounded; a mail folder is only looked at, and known again."""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace

import pytest

from intact import files, limits
from intact.errors import Unreadable, UnreadableReason
from intact.formats import signatures
from intact.source import MailFolder, Origin, Source

POSIX = pytest.mark.skipif(os.name != "posix", reason="files as POSIX has them")
FOLDER = b"From ann@example.org Sat Nov 21 09:14:00 2026\nSubject: a\n\n"


@pytest.fixture
def folder(tmp_path: Path) -> MailFolder:
    """A mail folder that was handed over."""
    path = tmp_path / "Inbox"
    path.write_bytes(FOLDER)
    found = files.read(path, Origin.DROP)
    assert isinstance(found, MailFolder)
    return found


def reason_of(path: Path) -> UnreadableReason:
    """The reason against a file."""
    with pytest.raises(Unreadable) as caught:
        files.read(path, Origin.FILE)
    return caught.value.reason


def test_a_file_is_read_whole(tmp_path: Path) -> None:
    """Every byte, with its name and origin."""
    path = tmp_path / "a.eml"
    path.write_bytes(b"Subject: a\r\n\r\n\0\xff")
    assert files.read(path, Origin.DROP) == Source(path.read_bytes(), "a.eml", Origin.DROP)


@pytest.mark.parametrize(
    ("beginning", "kind"),
    [
        (b"!BDN\0\0\0\0", "PST/OST"),
        (b"\xcf\xad\x12\xfe\xc5", "Outlook Express (DBX)"),
        (b"\x1a\0\0\x04\0\0\1", "Notes (NSF)"),
    ],
)
def test_a_mail_store_is_named_however_large_it_is(
    tmp_path: Path, beginning: bytes, kind: str
) -> None:
    """That it is too large would not help anybody."""
    path = tmp_path / "store"
    with path.open("wb") as file:
        file.write(beginning)
        file.truncate(limits.SOURCE_BYTES + 1)
    with pytest.raises(Unreadable) as caught:
        files.read(path, Origin.FILE)
    assert caught.value.reason is UnreadableReason.MAIL_STORE
    assert caught.value.values == {"kind": kind}
    assert signatures.answer(beginning) == (UnreadableReason.MAIL_STORE, kind)


def test_a_file_that_grows_while_it_is_read_stops_at_the_limit(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A size that was told before is not believed."""
    monkeypatch.setattr(limits, "SOURCE_BYTES", 10)
    path = tmp_path / "a"
    path.write_bytes(b"x" * 11)
    mode = path.stat().st_mode
    before = SimpleNamespace(st_mode=mode, st_size=3, st_dev=1, st_ino=1, st_mtime_ns=1)
    monkeypatch.setattr(os, "fstat", lambda descriptor: before)
    assert reason_of(path) is UnreadableReason.TOO_LARGE


@POSIX
def test_a_pipe_put_in_the_place_of_a_file_is_seen_when_it_is_open(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Between looking and opening it may be exchanged; opening does not wait."""
    path = tmp_path / "a"
    os.mkfifo(path)
    ordinary = tmp_path / "b"
    ordinary.touch()
    status = ordinary.stat()
    monkeypatch.setattr(Path, "stat", lambda path, **options: status)
    assert reason_of(path) is UnreadableReason.NOT_A_FILE


@pytest.mark.parametrize("before", [b"", b"\xef\xbb\xbf"])
def test_what_begins_like_a_mail_folder_is_not_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, before: bytes
) -> None:
    """So it may be larger than any message."""
    monkeypatch.setattr(limits, "SOURCE_BYTES", 10)
    path = tmp_path / "Inbox"
    path.write_bytes(before + FOLDER)
    found = files.read(path, Origin.DROP)
    assert isinstance(found, MailFolder)
    assert (found.path, found.name, found.origin) == (path, "Inbox", Origin.DROP)
    assert found.size == len(before + FOLDER)


@pytest.mark.parametrize("data", [b"From: ann@example.org\n\n", b"from a", b"From", b" From a"])
def test_what_begins_otherwise_is_no_mail_folder(tmp_path: Path, data: bytes) -> None:
    """Above all no message."""
    (tmp_path / "a").write_bytes(data)
    assert isinstance(files.read(tmp_path / "a", Origin.FILE), Source)


def test_a_mail_folder_can_be_opened_again(folder: MailFolder) -> None:
    """To read what was chosen."""
    with files.open_again(folder) as file:
        assert file.read() == FOLDER
        files.refuse_changed(file, folder)


def reason_against_opening(folder: MailFolder) -> UnreadableReason:
    """Why a mail folder cannot be opened again."""
    with pytest.raises(Unreadable) as caught:
        files.open_again(folder)
    return caught.value.reason


def test_a_mail_folder_that_is_gone_is_told(folder: MailFolder) -> None:
    """Mail programs delete what they wrote for a drag."""
    folder.path.unlink()
    assert reason_against_opening(folder) is UnreadableReason.VANISHED


def test_a_mail_folder_that_grew_is_another_one(folder: MailFolder) -> None:
    """Offsets into it mean something else now."""
    with folder.path.open("ab") as file:
        file.write(b"more")
    assert reason_against_opening(folder) is UnreadableReason.CHANGED


def test_a_mail_folder_that_was_written_anew_is_another_one(folder: MailFolder) -> None:
    """Even with the same size."""
    os.utime(folder.path, ns=(1, 1))
    assert reason_against_opening(folder) is UnreadableReason.CHANGED


def test_another_file_in_its_place_is_another_one(folder: MailFolder, tmp_path: Path) -> None:
    """Even with the same size and time."""
    other = tmp_path / "other"
    other.write_bytes(FOLDER)
    os.utime(other, ns=(folder.state[2], folder.state[2]))
    other.replace(folder.path)
    assert reason_against_opening(folder) is UnreadableReason.CHANGED


def test_a_change_while_it_is_open_is_seen(folder: MailFolder) -> None:
    """What was read then does not count."""
    with files.open_again(folder) as file:
        os.utime(folder.path, ns=(1, 1))
        with pytest.raises(Unreadable):
            files.refuse_changed(file, folder)


def test_nothing_stays_open_where_it_is_refused(folder: MailFolder) -> None:
    """An open file would be a warning."""
    with pytest.raises(Unreadable):
        files.open_again(replace(folder, size=1))


@pytest.mark.parametrize("code", [225, 226])
def test_a_virus_alarm_is_no_missing_right(code: int) -> None:
    """Another right would not help: somebody must release the file."""

    class Alarm(PermissionError):
        winerror = code

    assert files.unreadable(Alarm()).reason is UnreadableReason.BLOCKED_BY_ANTIVIRUS
