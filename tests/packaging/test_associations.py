"""Linux offers Intact for message files, and never as the default: mail programs keep that."""

from __future__ import annotations

import os
import shutil
import subprocess
from configparser import ConfigParser
from pathlib import Path

import pytest

LINUX = Path(__file__).resolve().parents[2] / "packaging" / "linux"

TOOLS = ("update-mime-database", "update-desktop-database", "gio")


@pytest.fixture(scope="module")
def desktop(tmp_path_factory):
    """A person's own data folder with both files installed, and what programs find there."""
    missing = [tool for tool in TOOLS if shutil.which(tool) is None]
    if missing:
        pytest.skip(f"not here: {', '.join(missing)}")
    home = tmp_path_factory.mktemp("home")
    data = home / ".local" / "share"
    for name, place in (("intact.desktop", "applications"), ("intact.mime.xml", "mime/packages")):
        (data / place).mkdir(parents=True)
        shutil.copy(LINUX / name, data / place)
    program = home / "intact"
    program.write_text("#!/bin/sh\n")
    program.chmod(0o755)
    environment = {**os.environ, "HOME": str(home), "LC_ALL": "C.UTF-8"}
    environment["PATH"] = f"{home}:{environment['PATH']}"
    for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CURRENT_DESKTOP"):
        environment.pop(name, None)

    def say(*command):
        ended = subprocess.run(
            command, env=environment, capture_output=True, text=True, check=True, timeout=60
        )
        return ended.stdout

    say("update-mime-database", str(data / "mime"))
    say("update-desktop-database", str(data / "applications"))
    return say


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("a.eml", "message/rfc822"),
        ("a.msg", "application/vnd.ms-outlook"),
        ("a.oft", "application/vnd.ms-outlook"),
    ],
)
def test_message_files_have_a_type_and_intact_opens_it(desktop, tmp_path, name, kind):
    """By their names, as file managers ask."""
    path = tmp_path / name
    path.write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" if "eml" not in name else b"Subject: x\n")
    asked = desktop("gio", "info", "-a", "standard::content-type", str(path))
    assert f"standard::content-type: {kind}" in asked
    assert "intact.desktop" in desktop("gio", "mime", kind)


def test_the_files_are_arguments_and_the_program_has_a_window():
    """Several at once; nothing else stands on the command line."""
    entry = ConfigParser(interpolation=None, strict=True)
    entry.optionxform = str
    entry.read(LINUX / "intact.desktop", encoding="utf-8")
    values = entry["Desktop Entry"]
    assert (values["Exec"], values["Terminal"]) == ("intact %F", "false")
    assert values["MimeType"] == "message/rfc822;application/vnd.ms-outlook;"
    assert not list(LINUX.glob("*mimeapps*"))
