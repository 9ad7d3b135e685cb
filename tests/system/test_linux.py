"""Linux: folders by the XDG rules, default programs by xdg-utils, the kernel's own limits."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from intact.errors import NotDelivered

if sys.platform != "linux":
    pytest.skip("prctl and xdg-utils are Linux's", allow_module_level=True)

from intact.system.linux import Linux


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A home of nobody's, without XDG settings."""
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.delenv("XDG_CONFIG_HOME", raising=False)
    monkeypatch.delenv("XDG_CACHE_HOME", raising=False)
    return tmp_path


def script(folder: Path, name: str, text: str) -> None:
    """A small program that stands for one of xdg-utils."""
    (folder / name).write_text(f"#!/bin/sh\n{text}\n")
    (folder / name).chmod(0o755)


def test_folders_are_where_the_xdg_rules_put_them(
    home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The defaults below the home folder, or where the variables say."""
    system = Linux()
    assert system.settings_folder() == home / ".config/intact"
    assert system.private_folder() == home / ".cache/intact"
    monkeypatch.setenv("XDG_CONFIG_HOME", str(home / "settings"))
    assert system.settings_folder() == home / "settings/intact"


def test_a_relative_folder_is_ignored(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """As the rules demand: it would depend on where the program was started."""
    monkeypatch.setenv("XDG_CONFIG_HOME", "settings")
    assert Linux().settings_folder() == home / ".config/intact"


def test_default_programs_are_asked_of_xdg_mime(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The desktop file for mail links, and the one for message files."""
    script(tmp_path, "xdg-mime", 'test "$1 $2" = "query default" && echo "$3.desktop"')
    monkeypatch.setenv("PATH", str(tmp_path))
    assert Linux().default_mail_client() == "x-scheme-handler/mailto.desktop"
    assert Linux().default_message_opener() == "message/rfc822.desktop"


def test_without_xdg_utils_there_is_no_default(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nothing is named, nothing is opened, and the error says so."""
    monkeypatch.setenv("PATH", str(tmp_path))
    assert Linux().default_mail_client() == ""
    with pytest.raises(NotDelivered):
        Linux().open_file(tmp_path / "draft.eml")


def test_the_kernel_adds_its_limits() -> None:
    """A child ends with its parent, gains no rights, and cannot be looked into."""
    system = Linux()
    program = """
import sys
sys.path[:] = sys.argv[1:]
from intact.system.linux import Linux
print(*Linux().limit_this_process(1 << 30, 9, 64))
"""
    child = system.start_child([sys.executable, "-I", "-c", program, *sys.path])
    layers = child.communicate()[0].decode().split()
    assert {"ends-with-its-parent", "no-new-privileges", "not-traceable"} <= set(layers)
    assert set(layers) <= set(Linux().layers)


def test_installed_mail_programs_are_found_where_the_variables_say(
    home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Below the person's own folder, Flatpak's in it, and those of the system."""
    monkeypatch.delenv("XDG_DATA_HOME", raising=False)
    monkeypatch.setenv("XDG_DATA_DIRS", f"{home}/usr:relative")
    for folder, name in (
        (".local/share", "mine"),
        (".local/share/flatpak/exports/share", "org.mozilla.Thunderbird"),
        ("usr", "evolution"),
    ):
        path = home / folder / "applications" / f"{name}.desktop"
        path.parent.mkdir(parents=True)
        path.write_text("[Desktop Entry]\nCategories=Email;\n")
    names = ("mine.desktop", "evolution.desktop", "org.mozilla.Thunderbird.desktop")
    assert Linux().installed_mail_clients()[:3] == names
