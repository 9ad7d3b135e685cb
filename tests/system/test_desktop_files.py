"""Desktop files and defaults, read as the specifications say."""

from __future__ import annotations

from pathlib import Path

import pytest

from intact.system import desktop_files, sandbox
from intact.system.linux import Linux

MAILTO = "x-scheme-handler/mailto"


@pytest.fixture
def folders(tmp_path, monkeypatch):
    """Base folders of the test's own, by short names."""
    places = {
        "config": "XDG_CONFIG_HOME",
        "machine-config": "XDG_CONFIG_DIRS",
        "data": "XDG_DATA_HOME",
        "machine-data": "XDG_DATA_DIRS",
    }
    for name, variable in places.items():
        (tmp_path / name / "applications").mkdir(parents=True)
        monkeypatch.setenv(variable, str(tmp_path / name))
    monkeypatch.delenv("XDG_CURRENT_DESKTOP", raising=False)
    return tmp_path


def install(folder: Path, name: str, text: str = "") -> None:
    """Puts a desktop file there."""
    (folder / "applications" / name).write_text(f"[Desktop Entry]\nName=x\n{text}")


def name_default(path: Path, value: str, section: str = "Default Applications") -> None:
    """Writes a list that names programs for mailto: links."""
    path.write_text(f"[{section}]\ntext/plain=x.desktop\n{MAILTO}={value}\n")


def test_the_persons_list_comes_before_the_machines(folders):
    """And a list of the running desktop before the others of its folder."""
    for name in ("a.desktop", "b.desktop", "c.desktop"):
        install(folders / "machine-data", name)
    name_default(folders / "machine-data" / "applications" / "mimeapps.list", "a.desktop;")
    assert desktop_files.default_for(MAILTO) == "a.desktop"
    name_default(folders / "machine-config" / "mimeapps.list", "b.desktop")
    assert desktop_files.default_for(MAILTO) == "b.desktop"
    name_default(folders / "config" / "mimeapps.list", "c.desktop;a.desktop;")
    assert desktop_files.default_for(MAILTO) == "c.desktop"


def test_a_list_of_the_running_desktop_is_read_first(folders, monkeypatch):
    """XDG_CURRENT_DESKTOP names several; a name with a slash is none."""
    for name in ("a.desktop", "b.desktop"):
        install(folders / "data", name)
    name_default(folders / "config" / "mimeapps.list", "a.desktop")
    name_default(folders / "config" / "gnome-mimeapps.list", "b.desktop")
    assert desktop_files.default_for(MAILTO) == "a.desktop"
    monkeypatch.setenv("XDG_CURRENT_DESKTOP", "../ubuntu:GNOME")
    assert desktop_files.default_for(MAILTO) == "b.desktop"


def test_a_program_that_is_not_installed_does_not_count(folders):
    """Removed since, or hidden in another section."""
    install(folders / "data", "here.desktop")
    name_default(folders / "config" / "mimeapps.list", "gone.desktop;here.desktop")
    assert desktop_files.default_for(MAILTO) == "here.desktop"
    name_default(folders / "config" / "mimeapps.list", "here.desktop", "Added Associations")
    assert desktop_files.default_for(MAILTO) == ""
    name_default(folders / "config" / "mimeapps.list", "../../etc/passwd")
    assert desktop_files.default_for(MAILTO) == ""


def test_a_flatpak_says_so(folders):
    """The person's own desktop file hides the machine's."""
    install(folders / "machine-data", "org.gnome.Evolution.desktop", "X-Flatpak=org.gnome.Evo\n")
    assert desktop_files.is_flatpak("org.gnome.Evolution.desktop")
    install(folders / "data", "org.gnome.Evolution.desktop")
    assert not desktop_files.is_flatpak("org.gnome.Evolution.desktop")
    assert not desktop_files.is_flatpak("")


def test_linux_reads_the_lists_where_xdg_utils_are_missing(folders, monkeypatch):
    """A window manager without a desktop often has none."""
    install(folders / "data", "claws-mail.desktop")
    name_default(folders / "config" / "mimeapps.list", "claws-mail.desktop")
    monkeypatch.setenv("PATH", str(folders))
    assert Linux().default_mail_client() == "claws-mail.desktop"
    assert Linux().default_message_opener() == ""


def test_octets_that_are_no_text_are_no_error(folders):
    """Files on disk may hold anything."""
    (folders / "config" / "mimeapps.list").write_bytes(b"\xff\0=\n[\n[Default Applications]\n=\n")
    assert desktop_files.default_for(MAILTO) == ""


def test_a_sandbox_is_known_by_what_it_sets(monkeypatch, tmp_path):
    """A snap's variable counts only inside of that snap: a terminal that is one passes it on."""
    for name in ("FLATPAK_ID", "SNAP"):
        monkeypatch.delenv(name, raising=False)
    assert sandbox.found() == Path("/.flatpak-info").exists()
    monkeypatch.setenv("SNAP", str(tmp_path))
    assert not sandbox.found()
    assert sandbox.found(tmp_path / "lib" / "intact" / "sandbox.py")
    monkeypatch.delenv("SNAP")
    monkeypatch.setenv("FLATPAK_ID", "org.example.Intact")
    assert sandbox.found()
