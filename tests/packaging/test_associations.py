"""Linux offers Intact for message files, and never as the default: mail programs keep that."""

from __future__ import annotations

import os
import shlex
import shutil
import subprocess
import time
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
    (data / "applications").mkdir(parents=True)
    (data / "mime/packages").mkdir(parents=True)
    for name in ("intact.desktop", "intact-link.desktop"):
        shutil.copy(LINUX / name, data / "applications")
    shutil.copy(LINUX / "intact.mime.xml", data / "mime/packages")
    program = home / "intact"
    told = shlex.quote(str(home / "told"))
    program.write_text(f'#!/bin/sh\nprintf "%s\\n" "$@" >{told}.part; mv {told}.part {told}\n')
    program.chmod(0o755)
    environment = {**os.environ, "HOME": str(home), "LC_ALL": "C.UTF-8"}
    environment["PATH"] = f"{home}:{environment['PATH']}"
    environment["DISPLAY"] = ":0"  # xdg-open follows no link without one; nobody connects to it
    for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CURRENT_DESKTOP"):
        environment.pop(name, None)

    def say(*command):
        ended = subprocess.run(
            command, env=environment, capture_output=True, text=True, check=True, timeout=60
        )
        return ended.stdout

    def started(*command) -> list[str]:
        """The words that the program was started with by a command."""
        (home / "told").unlink(missing_ok=True)
        say(*command)
        limit = time.monotonic() + 30
        while not (home / "told").exists():  # some of them do not wait for what they start
            assert time.monotonic() < limit, command
        return (home / "told").read_text().splitlines()

    say("update-mime-database", str(data / "mime"))
    say("update-desktop-database", str(data / "applications"))
    say.started = started
    return say


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("a.eml", "message/rfc822"),
        ("a.msg", "application/vnd.ms-outlook"),
        ("a.oft", "application/vnd.ms-outlook"),
        ("a.intact-guide", "application/x-intact-guide"),
    ],
)
def test_message_files_have_a_type_and_intact_opens_it(desktop, tmp_path, name, kind):
    """By their names, as file managers ask."""
    path = tmp_path / name
    text = {"a.eml": b"Subject: x\n", "a.intact-guide": b"intact:guide/gmail?step=2\n"}
    path.write_bytes(text.get(name, b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"))
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
    kinds = values["MimeType"].split(";")
    assert kinds[:2] == ["message/rfc822", "application/vnd.ms-outlook"]
    assert not list(LINUX.glob("*mimeapps*"))


@pytest.mark.parametrize("opener", ["gio open", "xdg-open"])
def test_a_link_to_a_guide_starts_intact_with_it(desktop, opener):
    """As it stands, from any program: nothing is added, and nothing of it is lost."""
    if shutil.which(opener.split()[0]) is None:
        pytest.skip(f"not here: {opener}")
    link = "intact:guide/outlook-2016?way=1&step=2"
    assert desktop.started(*opener.split(), link) == [link]


def test_a_file_that_leads_to_a_guide_starts_intact_with_its_name(desktop, tmp_path):
    """No other program knows the type, so it is Intact that opens it."""
    path = tmp_path / "look here.intact-guide"
    path.write_text("intact:guide/gmail?step=2\n")
    assert desktop.started("gio", "open", str(path)) == [str(path)]
