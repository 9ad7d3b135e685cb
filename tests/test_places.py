"""What the text of a path tells about where it leads."""

from __future__ import annotations

from pathlib import PurePath, PurePosixPath, PureWindowsPath

import pytest

from intact.errors import Unreadable, UnreadableReason
from intact.places import is_reserved, refuse_elsewhere


def reason_against(path: PurePath) -> UnreadableReason:
    """Why a path is refused."""
    with pytest.raises(Unreadable) as caught:
        refuse_elsewhere(path)
    return caught.value.reason


@pytest.mark.parametrize(
    "text",
    [
        r"\\host\share\a.eml",
        "//host/share/a.eml",
        r"\/host\share\a.eml",
        r"\\host@SSL@8443\DavWWWRoot\a.eml",
        r"\\192.0.2.1\c$\a.eml",
        r"\\?\UNC\host\share\a.eml",
        r"\\?\unc\host\share\a.eml",
        "//?/UNC/host/share/a.eml",
    ],
)
def test_a_share_is_another_machine(text: str) -> None:
    """However it is written; WebDAV has the form of a share."""
    assert reason_against(PureWindowsPath(text)) is UnreadableReason.REMOTE_ADDRESS


@pytest.mark.parametrize(
    "text",
    [
        r"\\.\pipe\a",
        r"\\.\PhysicalDrive0",
        "//./COM1",
        r"\\?\GLOBALROOT\Device\Mup\host\share\a.eml",
        r"\\?\pipe\a",
        r"\\?\C:",
        "\\\\?\\C:\\",
        r"\\?\Volume{b75e2c83-0000-0000-0000-602f00000000}\a.eml",
        r"\??\UNC\host\share\a.eml",
        r"C:\mails\NUL",
        r"C:\mails\com1.eml",
        "con",
        "aux .eml",
        "lpt³.eml",
        "CONIN$",
        "nul:a",
    ],
)
def test_a_device_is_no_file(text: str) -> None:
    """Neither by its own name space nor by a reserved name in an ordinary folder."""
    assert reason_against(PureWindowsPath(text)) is UnreadableReason.NOT_A_FILE


@pytest.mark.parametrize(
    "path",
    [
        PureWindowsPath(r"C:\mails\a.eml"),
        PureWindowsPath(r"\\?\C:\mails\a.eml"),
        PureWindowsPath(r"mails\constant.eml"),
        PureWindowsPath(r"C:\con\a.eml"),
        PurePosixPath("/home/ada/con.eml"),
        PurePosixPath("/home/ada/NUL"),
        PurePosixPath("-rf"),
    ],
)
def test_what_lies_here_passes(path: PurePath) -> None:
    """Names are reserved on Windows only, and only where they name the file itself."""
    refuse_elsewhere(path)


@pytest.mark.parametrize(
    "name",
    ["CON", "prn", "Aux.txt", "nul.tar.gz", "COM9", "com¹", "LPT².eml", "CON .eml", "conout$"],
)
def test_reserved_names_are_known_by_what_stands_before_the_first_dot(name: str) -> None:
    """In any case, with any ending."""
    assert is_reserved(name)


@pytest.mark.parametrize("name", ["", "CONTRACT", "COM", "COM10", "COM0", "a.con", "_CON", "conin"])
def test_other_names_are_free(name: str) -> None:
    """A device's name must be the whole of it."""
    assert not is_reserved(name)
