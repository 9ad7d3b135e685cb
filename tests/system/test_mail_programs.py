"""Mail programs in the menus of a Linux desktop, from files made for the test."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from intact import limits
from intact.system.mail_programs import found_in


def entry(folder: Path, name: str, *lines: str) -> None:
    """A desktop file with these lines."""
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    text = "\n".join(("[Desktop Entry]", "Type=Application", "Name=100 % mail", *lines))
    path.write_text(f"# a comment\n{text}\n", encoding="utf-8")


def test_mail_programs_are_those_of_the_category_or_for_mail_links(tmp_path: Path) -> None:
    """A browser opens mail links, too, and is none."""
    entry(tmp_path, "org.kde.kmail2.desktop", "Categories=Qt;KDE;Network;Email;")
    entry(tmp_path, "em.desktop", "Categories=Office;", "MimeType=x-scheme-handler/mailto;")
    entry(tmp_path, "web.desktop", "Categories=WebBrowser;", "MimeType=x-scheme-handler/mailto;")
    entry(tmp_path, "player.desktop", "Categories=AudioVideo;")
    assert found_in([tmp_path]) == ("em.desktop", "org.kde.kmail2.desktop")


def test_an_entry_of_the_person_hides_that_of_the_system(tmp_path: Path) -> None:
    """Also if it says that there is no such program."""
    entry(tmp_path / "home", "mail.desktop", "Categories=Email;", "Hidden=true")
    entry(tmp_path / "all", "mail.desktop", "Categories=Email;")
    assert found_in([tmp_path / "home", tmp_path / "all"]) == ()
    assert found_in([tmp_path / "all", tmp_path / "home"]) == ("mail.desktop",)


def test_a_file_in_a_folder_is_named_with_it(tmp_path: Path) -> None:
    """As the specification makes the name of a desktop file."""
    entry(tmp_path, "kde/kmail.desktop", "Categories=Email;")
    assert found_in([tmp_path]) == ("kde-kmail.desktop",)


@pytest.mark.parametrize(
    "content",
    [b"", b"Categories=Email;", b"[Other]\nCategories=Email;", b"\xff\xfe\x00", b"[Desktop Entry"],
)
def test_a_broken_file_is_passed_over(tmp_path: Path, content: bytes) -> None:
    """And the others are still found."""
    (tmp_path / "broken.desktop").write_bytes(content)
    entry(tmp_path, "good.desktop", "Categories=Email;")
    assert found_in([tmp_path, tmp_path / "absent"]) == ("good.desktop",)


def test_no_more_of_a_file_is_read_than_a_bound(tmp_path: Path) -> None:
    """Nor does a folder or a pipe of that name hold anything up."""
    entry(tmp_path, "long.desktop", "X=" + "x" * limits.DESKTOP_FILE_BYTES, "Categories=Email;")
    (tmp_path / "folder.desktop").mkdir()
    if sys.platform != "win32":
        os.mkfifo(tmp_path / "pipe.desktop")
    assert found_in([tmp_path]) == ()
