"""What is no ordinary file of this computer is not opened, whatever leads to it."""

from __future__ import annotations

import os
import socket
from pathlib import Path

import pytest

from intact.errors import UnreadableReason
from intact.intake import gather
from intact.source import Origin
from intake_outcomes import LINUX, POSIX, files, outcomes, reason_of


@POSIX
def test_a_pipe_does_not_hold_anything_up(tmp_path):
    """Nobody writes into it, and reading does not wait for anybody."""
    os.mkfifo(tmp_path / "a")
    assert reason_of(tmp_path / "a") is UnreadableReason.NOT_A_FILE


@POSIX
def test_a_socket_is_not_a_file(tmp_path, monkeypatch):
    """It cannot be opened, only spoken to."""
    monkeypatch.chdir(tmp_path)
    with socket.socket(socket.AF_UNIX) as listening:
        listening.bind("a")
        assert reason_of(tmp_path / "a") is UnreadableReason.NOT_A_FILE


@LINUX
@pytest.mark.parametrize(
    "path", ["/dev/null", "/dev/zero", "/proc/self/environ", "/proc", "/dev", "/sys/kernel"]
)
def test_what_the_system_makes_up_is_not_a_file(path):
    """Such a file may go on for ever, or act when it is read."""
    assert reason_of(Path(path)) is UnreadableReason.NOT_A_FILE


@LINUX
@pytest.mark.parametrize("target", ["/dev/zero", "/proc/self/maps", "/proc/self"])
def test_a_link_does_not_lead_into_the_system(tmp_path, target):
    """The place counts, whatever it is called."""
    (tmp_path / "a.eml").symlink_to(target)
    assert reason_of(tmp_path / "a.eml") is UnreadableReason.NOT_A_FILE


@POSIX
def test_a_link_that_a_person_names_leads_to_its_file(tmp_path):
    """It keeps the name the person knows."""
    files(tmp_path, "real")
    (tmp_path / "link.eml").symlink_to("real")
    assert outcomes(tmp_path / "link.eml") == [("link.eml", b"real")]


@POSIX
@pytest.mark.parametrize("place", ["a.eml", "inner/a.eml"])
def test_a_link_that_leads_to_another_machine_is_not_followed(tmp_path, monkeypatch, place):
    """An archive can hold such a link, as the file or as a folder on the way to it."""
    (tmp_path / "first").symlink_to("//host.example/share")
    (tmp_path / place.partition("/")[0]).symlink_to("first")
    with monkeypatch.context() as patched:
        patched.setattr(Path, "lstat", lambda path: os.lstat(path))  # noqa: PLW0108 - a method
        patched.setattr(Path, "stat", _fail)
        patched.setattr(os.path, "realpath", _fail)
        reason = reason_of(tmp_path / place)
    assert reason is UnreadableReason.REMOTE_ADDRESS


@POSIX
def test_a_link_on_the_way_to_a_file_is_followed(tmp_path):
    """A folder may be a link, and the link may be relative."""
    files(tmp_path, "real/inner/a.eml")
    (tmp_path / "real" / "link").symlink_to("../real/inner")
    assert outcomes(tmp_path / "real" / "link" / "a.eml") == [("a.eml", b"real/inner/a.eml")]


@POSIX
def test_links_in_a_circle_are_told(tmp_path):
    """They lead to nothing."""
    (tmp_path / "a").symlink_to("b")
    (tmp_path / "b").symlink_to("a")
    assert reason_of(tmp_path / "a") is UnreadableReason.NOT_A_FILE


@pytest.mark.parametrize(
    ("text", "scheme"),
    [
        ("//host/share/a.eml", "unc"),
        (r"\\host\share\a.eml", "unc"),
        (r"\\?\UNC\host\share\a.eml", "unc"),
        ("http://example.org/a.eml", "http"),
        ("HTTPS://example.org/a.eml", "https"),
        ("imap://ada@example.org/INBOX", "imap"),
        ("imap-message://ada@example.org/INBOX#7", "imap-message"),
        ("mailbox:/home/ada/Inbox?number=7", "mailbox"),
        ("mailbox-message://nobody@Local Folders/Inbox#7", "mailbox-message"),
        ("message:%3Ca@example.org%3E", "message"),
        (r"smb:\\host\share", "smb"),
    ],
)
def test_an_address_is_not_touched(text, scheme, monkeypatch):
    """Asking another machine for a file tells it who asks, and on Windows proves it."""
    monkeypatch.setattr(os, "stat", _fail)
    monkeypatch.setattr(Path, "stat", _fail)
    monkeypatch.setattr(os.path, "realpath", _fail)
    (one,) = gather([Path(text)], Origin.DROP)
    assert one.error.reason is UnreadableReason.REMOTE_ADDRESS
    assert one.error.values == {"scheme": scheme}


def _fail(*arguments, **options):
    raise AssertionError("this must not be looked at")


@pytest.mark.parametrize("text", [r"\\.\pipe\a", r"\\?\GLOBALROOT\Device\Mup\host\share\a"])
def test_devices_of_windows_are_no_files(text, monkeypatch):
    """Pipes and disks have such names; they are not touched."""
    with monkeypatch.context() as patched:
        patched.setattr(Path, "stat", _fail)
        reason = reason_of(Path(text))
    assert reason is UnreadableReason.NOT_A_FILE


@POSIX
@pytest.mark.parametrize("name", ["Re: offer.eml", "news: today.eml", "C:a.eml", "a:b"])
def test_a_colon_in_a_name_makes_no_address(tmp_path, monkeypatch, name):
    """Saved messages are often called after their subjects."""
    monkeypatch.chdir(tmp_path)
    files(tmp_path, name)
    assert outcomes(Path(name)) == [(name, name.encode())]


@POSIX
def test_a_long_path_of_windows_is_local():
    r"""\\?\C:\ begins like the address of another machine, but is none."""
    assert reason_of(Path(r"\\?\C:\a.eml")) is UnreadableReason.VANISHED
