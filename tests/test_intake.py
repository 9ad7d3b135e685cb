"""Files come in once, whole and bounded; what cannot come in says why."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from intact import limits
from intact.errors import UnreadableReason
from intact.intake import Refused, gather
from intact.source import Origin, Source
from intake_outcomes import LINUX, ORDINARY_PERSON, POSIX, files, outcomes, reason_of


def test_a_file_comes_in_byte_for_byte(tmp_path):
    """Name, origin and every byte, whatever the line ends."""
    path = tmp_path / "Your invoice.eml"
    path.write_bytes(b"A: b\r\n\r\nc\n\x1a\0\xff\r")
    (source,) = gather([path], Origin.DROP)
    assert source == Source(b"A: b\r\n\r\nc\n\x1a\0\xff\r", "Your invoice.eml", Origin.DROP)


def test_a_large_file_comes_in_whole(tmp_path):
    """It is read in pieces, and put together again."""
    content = os.urandom(1000) * 2500
    (tmp_path / "large").write_bytes(content)
    assert outcomes(tmp_path / "large") == [("large", content)]


def test_files_keep_the_order_they_were_given_in(tmp_path):
    """The list shows them as the person chose them."""
    files(tmp_path, "b", "a")
    assert outcomes(tmp_path / "b", tmp_path / "a") == [("b", b"b"), ("a", b"a")]


def test_files_are_read_one_at_a_time_as_they_are_asked_for(tmp_path):
    """The first row is there before the second file is touched."""
    files(tmp_path, "a", "b")
    found = gather([tmp_path / "a", tmp_path / "b"], Origin.DROP)
    assert next(found).name == "a"
    (tmp_path / "b").unlink()
    assert isinstance(next(found), Refused)


def test_a_failure_does_not_stop_the_rest(tmp_path):
    """What cannot be read stands between what can."""
    files(tmp_path, "a", "c")
    assert outcomes(tmp_path / "a", tmp_path / "b", tmp_path / "c") == [
        ("a", b"a"),
        ("b", UnreadableReason.VANISHED),
        ("c", b"c"),
    ]


def test_an_empty_file_is_told(tmp_path):
    """There is nothing in it to read."""
    (tmp_path / "a").touch()
    assert reason_of(tmp_path / "a") is UnreadableReason.EMPTY


def test_a_name_that_no_file_can_have_is_the_name_of_no_file():
    """A NUL or a name without end is no reason to fail."""
    assert reason_of(Path("a\0b")) is UnreadableReason.VANISHED
    assert reason_of(Path("a" * 5000)) is UnreadableReason.VANISHED


def test_a_file_in_the_place_of_a_folder_is_told(tmp_path):
    """Nothing can lie below a file."""
    files(tmp_path, "a")
    assert reason_of(tmp_path / "a" / "b") is UnreadableReason.VANISHED


@POSIX
@ORDINARY_PERSON
@pytest.mark.parametrize("make", [Path.touch, Path.mkdir])
def test_what_may_not_be_read_is_told(tmp_path, make):
    """A missing right has its own reason, for files and for folders."""
    make(tmp_path / "a")
    (tmp_path / "a").chmod(0)
    try:
        assert reason_of(tmp_path / "a") is UnreadableReason.NOT_ALLOWED
    finally:
        (tmp_path / "a").chmod(0o700)


def test_a_file_that_is_too_large_is_not_read(tmp_path, monkeypatch):
    """The size counts before the first byte is read, and is told with the limit."""
    monkeypatch.setattr(limits, "SOURCE_BYTES", 10)
    (tmp_path / "a").write_bytes(b"x" * 11)
    (tmp_path / "b").write_bytes(b"x" * 10)
    large, fine = gather([tmp_path / "a", tmp_path / "b"], Origin.FILE)
    assert large.error.reason is UnreadableReason.TOO_LARGE
    assert large.error.values == {"size": 11, "limit": 10}
    assert fine.data == b"x" * 10


@LINUX
def test_a_name_that_is_no_text_can_be_shown(tmp_path):
    """Undecodable bytes of a name become replacement characters."""
    path = os.fsencode(tmp_path) + b"/a\xff.eml"
    Path(os.fsdecode(path)).write_bytes(b"x")
    assert outcomes(tmp_path) == [("a\N{REPLACEMENT CHARACTER}.eml", b"x")]


def test_nothing_stays_open(tmp_path):
    """Every file and folder is closed when its turn is over; an open one would be a warning."""
    files(tmp_path, "a", "b/c")
    found = gather([tmp_path], Origin.FILE)
    next(found)
    found.close()
    (tmp_path / "a").rename(tmp_path / "d")
    assert [name for name, _ in outcomes(tmp_path)] == ["d", "c"]


@POSIX
def test_a_link_in_the_watched_folder_is_not_followed(tmp_path):
    """Nobody named it: whoever may write there must not choose what is read."""
    files(tmp_path, "secret.eml", "inner/a.eml")
    for target in ("secret.eml", "inner"):
        link = tmp_path / f"link to {target}"
        link.symlink_to(tmp_path / target)
        (refused,) = gather([link], Origin.WATCHED)
        assert refused.error.reason is UnreadableReason.NOT_A_FILE
        assert isinstance(next(gather([link], Origin.FILE)), Source)
