"""The real file of this machine, in a copy of its /etc that only the command sees."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from cli_process import surroundings

SCRIPT = 'mount --bind "$1" /etc && shift && exec "$@"'

TEN = {
    "OfferedDestinations": ["own-address"],
    "DestinationAddresses": {"own-address": "desk@example.org"},
    "MaximumMailBytes": 1_000_000,
    "MaximumMessageDays": 30,
    "AllowedWays": ["eml-file"],
    "KeepHistory": "maybe",
    "AskConsent": False,
    "OwnDomains": ["example.org"],
    "HelpdeskContact": "extension 4711",
    "WatchedFolderAllowed": False,
}


@pytest.fixture(scope="module")
def etc(tmp_path_factory):
    """A copy of /etc, with a folder for Intact."""
    program = shutil.which("unshare")
    if sys.platform != "linux" or os.geteuid() != 0 or program is None:
        pytest.skip("only root of a Linux with unshare can have an /etc of its own")
    tried = subprocess.run([program, "-m", "true"], check=False, capture_output=True)
    if tried.returncode:
        pytest.skip("this machine lets nobody have an /etc of their own")
    copy = tmp_path_factory.mktemp("room") / "etc"
    shutil.copytree("/etc", copy, symlinks=True, ignore_dangling_symlinks=True)
    (copy / "intact").mkdir(mode=0o755, exist_ok=True)
    return copy


def intact(etc: Path, home: Path, *words: object) -> subprocess.CompletedProcess[str]:
    """Runs a command that sees that /etc."""
    command = [
        "unshare",
        "-m",
        "sh",
        "-c",
        SCRIPT,
        "sh",
        etc,
        sys.executable,
        "-m",
        "intact",
        *words,
    ]
    return subprocess.run(
        list(map(str, command)),
        env=surroundings(home),
        check=False,
        capture_output=True,
        encoding="utf-8",
        timeout=60,
    )


def listed(etc: Path, home: Path, kind: str) -> dict[str, dict[str, object]]:
    """The records of a kind that `intact policy` gives, by name."""
    lines = intact(etc, home, "policy", "--json").stdout.splitlines()
    records = [one for one in map(json.loads, lines) if one["record"] == kind]
    return {one["name"]: one for one in records}


def test_of_ten_policies_with_a_mistake_nine_hold(etc, tmp_path):
    """The tenth is told, and has its strictest value."""
    path = etc / "intact" / "policies.json"
    path.write_text(json.dumps({"policies": TEN}))
    path.chmod(0o644)
    held = listed(etc, tmp_path, "policy")
    assert {name: one["value"] for name, one in held.items()} == {**TEN, "KeepHistory": False}
    assert [name for name, one in held.items() if one["is_strictest"]] == ["KeepHistory"]
    assert set(listed(etc, tmp_path, "mistake")) == {"KeepHistory"}
    ran = intact(etc, tmp_path, "destinations")
    assert ran.stdout.startswith("own-address ")
    assert "desk@example.org" in ran.stdout
    assert "“KeepHistory” must be true or false" in ran.stderr


def test_a_file_that_people_can_write_is_refused(etc, tmp_path):
    """Nothing of it holds, and every command says so."""
    path = etc / "intact" / "policies.json"
    path.write_text(json.dumps({"policies": TEN}))
    path.chmod(0o666)
    mistakes = listed(etc, tmp_path, "mistake")
    assert mistakes[""]["reason"] == "is not believed: it can be written by others than root"
    assert "AllowedWays" not in listed(etc, tmp_path, "policy")
    ran = intact(etc, tmp_path, "destinations")
    assert "spamcop" in ran.stdout
    assert "is not believed" in ran.stderr


@pytest.mark.parametrize("mode", [0o755, 0o777])
def test_destinations_that_people_can_write_are_refused(etc, tmp_path, mode):
    """Who could write there could give a destination an address of their own."""
    (etc / "intact" / "policies.json").unlink(missing_ok=True)
    folder = etc / "intact" / "destinations"
    folder.mkdir(exist_ok=True)
    ours = Path(__file__).parents[2] / "resources" / "destinations" / "own-address.toml"
    (folder / "our-desk.toml").write_bytes(ours.read_bytes())
    folder.chmod(mode)
    ran = intact(etc, tmp_path, "destinations")
    shutil.rmtree(folder)
    assert ("our-desk" in ran.stdout) == (mode == 0o755)
    assert ("others than administrators can change what is in it" in ran.stderr) == (mode == 0o777)


def test_a_policy_that_stands_there_twice_holds_as_strictly_as_it_can(etc, tmp_path):
    """Of two values of one name JSON gives the last one."""
    path = etc / "intact" / "policies.json"
    path.write_text('{"policies": {"KeepHistory": false, "KeepHistory": true}}')
    path.chmod(0o644)
    assert listed(etc, tmp_path, "policy")["KeepHistory"]["value"] is False
    assert "set more than once" in listed(etc, tmp_path, "mistake")["KeepHistory"]["reason"]
