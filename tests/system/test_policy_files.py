"""Files of policies are believed only if none but an administrator can have written them."""

from __future__ import annotations

import json
import os
import plistlib
import sys

import pytest

if sys.platform == "win32":
    pytest.skip("files of policies are for POSIX systems", allow_module_level=True)

import pwd

from intact import limits
from intact.settings.policy.source import Unusable
from intact.system import policy_files
from intact.system.linux import Linux
from intact.system.macos import MacOS

ME = os.geteuid()


@pytest.fixture
def write(tmp_path):
    """Writes a file into a folder that only its owner can change."""
    folder = tmp_path / "intact"
    folder.mkdir(mode=0o755)

    def written(content: bytes | dict, mode: int = 0o644):
        path = folder / "policies.json"
        path.write_bytes(content if isinstance(content, bytes) else json.dumps(content).encode())
        path.chmod(mode)
        return path

    return written


def test_forced_and_recommended_values_are_read(write):
    """A file as the handbook shows it."""
    path = write({"policies": {"KeepHistory": False}, "recommended": {"HistoryDays": 30}})
    source = policy_files.json_source(path, ME)
    assert (source.name, source.problem) == (str(path), "")
    assert dict(source.forced) == {"KeepHistory": False}
    assert dict(source.recommended) == {"HistoryDays": 30}


def test_without_a_file_there_is_no_source(tmp_path):
    """Neither without its folder."""
    assert policy_files.json_source(tmp_path / "policies.json", ME) is None
    assert policy_files.json_source(tmp_path / "none" / "policies.json", ME) is None


@pytest.mark.parametrize("mode", [0o646, 0o664, 0o666])
def test_a_file_that_others_can_write_is_refused(write, mode):
    """Whoever sat at this machine could have written it."""
    source = policy_files.json_source(write({"policies": {"KeepHistory": False}}, mode), ME)
    assert source.problem == "is not believed: it can be written by others than root"
    assert not source.forced


def test_a_file_of_somebody_else_is_refused(write):
    """Only root's counts."""
    source = policy_files.json_source(write({"policies": {}}), ME + 1)
    assert "does not belong to root" in source.problem


@pytest.mark.parametrize("mode", [0o777, 0o775, 0o1777])
def test_a_file_in_a_folder_that_others_can_write_is_refused(write, mode):
    """They could put another file in its place."""
    path = write({"policies": {"KeepHistory": False}})
    path.parent.chmod(mode)
    source = policy_files.json_source(path, ME)
    assert source.problem == "is not believed: its folder can be written by others than root"


def test_links_are_not_followed(write, tmp_path):
    """Neither the file nor its folder may be one."""
    path = write({"policies": {"KeepHistory": False}})
    (path.parent / "link.json").symlink_to(path)
    (tmp_path / "folder").symlink_to(path.parent)
    for one in (path.parent / "link.json", tmp_path / "folder" / "policies.json"):
        source = policy_files.json_source(one, ME)
        assert source.problem == "is a link, or leads over one"
        assert not source.forced


def test_a_pipe_holds_nothing_up(write):
    """Intact starts all the same."""
    path = write({})
    path.unlink()
    os.mkfifo(path, 0o644)
    assert policy_files.json_source(path, ME).problem == "is not an ordinary file"


@pytest.mark.parametrize(
    ("content", "problem"),
    [
        (b'{\n"policies": {"KeepHistory": false,}\n}', "is not valid JSON: line 2"),
        (b"", "is not valid JSON: line 1"),
        (b"\xff\xfe{}", "is not valid JSON"),
        (b"[" * 100_000, "is not valid JSON"),
        (b"[]", "must hold"),
        (b'{"policies": []}', "“policies” must hold"),
        (b'{"recommended": 1}', "“recommended” must hold"),
        (b'{"policies": {}, "policies": {}}', "has “policies” more than once"),
        (b'{"policies": {}, "Policies": {}}', "has “policies” more than once"),
        (b" " * (limits.POLICY_BYTES + 1), "is larger than 1024 KiB"),
    ],
)
def test_a_broken_file_says_what_is_broken(write, content, problem):
    """With the line, where there is one."""
    assert problem in policy_files.json_source(write(content), ME).problem


def test_a_name_beside_the_two_tables_is_neither_taken_nor_passed_over(write):
    """Somebody forgot the table around it, or misspelled its name; the schema says no, too."""
    content = {"Recomended": {}, "KeepHistory": True, "policies": {"Language": "de"}}
    assert dict(policy_files.json_source(write(content), ME).forced) == {
        "Recomended": Unusable.OUTSIDE,
        "KeepHistory": Unusable.OUTSIDE,
        "Language": "de",
    }


def test_the_two_tables_may_have_any_capitals(write):
    """As the policies in them."""
    source = policy_files.json_source(write({"Policies": {"A": 1}, "RECOMMENDED": {"B": 2}}), ME)
    assert (dict(source.forced), dict(source.recommended)) == ({"A": 1}, {"B": 2})


def test_the_line_that_leads_an_editor_to_the_schema_is_no_policy(write):
    """The handbook offers the schema for editors."""
    path = write({"$schema": "policies.schema.json", "policies": {"Language": "de"}})
    assert dict(policy_files.json_source(path, ME).forced) == {"Language": "de"}


@pytest.mark.parametrize(
    "content",
    [
        b'{"policies": {"KeepHistory": false, "KeepHistory": true}}',
        b'{"KeepHistory": false, "policies": {"KeepHistory": true}}',
    ],
)
def test_a_name_that_is_there_again_has_no_value(write, content):
    """JSON would take the last one, and nobody would be told."""
    source = policy_files.json_source(write(content), ME)
    assert dict(source.forced) == {"KeepHistory": Unusable.REPEATED}


def test_linux_reads_the_one_file_that_nothing_can_redirect(monkeypatch, tmp_path):
    """No variable of the environment changes where it looks."""
    for name in ("HOME", "XDG_CONFIG_HOME", "XDG_CONFIG_DIRS", "INTACT_POLICIES"):
        monkeypatch.setenv(name, str(tmp_path))
    asked = []
    monkeypatch.setattr(policy_files, "json_source", asked.append)
    monkeypatch.setattr("os.path.lexists", lambda path: True)
    assert Linux().policy_sources() == ()
    assert [str(path) for path in asked] == ["/etc/intact/policies.json"]


def test_a_mac_reads_what_a_profile_manages_and_what_is_recommended(tmp_path):
    """The machine first, then this person; then defaults for all."""
    person = pwd.getpwuid(ME).pw_name
    (tmp_path / "Managed Preferences" / person).mkdir(parents=True)
    (tmp_path / "Preferences").mkdir()
    places = {
        "Managed Preferences": {"Language": "de"},
        f"Managed Preferences/{person}": {"KeepHistory": False},
        "Preferences": {"HistoryDays": 30},
    }
    for folder, table in places.items():
        path = tmp_path / folder / "org.intact.Intact.plist"
        path.write_bytes(plistlib.dumps(table, fmt=plistlib.FMT_BINARY))
    machine, own, all_people = MacOS(tmp_path, (), tmp_path, ME).policy_sources()
    assert dict(machine.forced) == {"Language": "de"}
    assert dict(own.forced) == {"KeepHistory": False}
    assert (dict(all_people.forced), dict(all_people.recommended)) == ({}, {"HistoryDays": 30})


@pytest.mark.parametrize("content", [b"", b"bplist00", b"<plist><dict>", plistlib.dumps([1])])
def test_a_broken_property_list_is_told(write, content):
    """And nothing of it counts."""
    source = policy_files.plist_source(write(content), ME)
    assert source.problem.startswith("is not a ")
    assert not source.forced


def test_a_folder_is_the_administrators_if_nobody_else_can_write_there(tmp_path):
    """A link to such a folder is none: it can be led elsewhere."""
    good = tmp_path / "good"
    good.mkdir(mode=0o755)
    (tmp_path / "link").symlink_to(good)
    assert policy_files.is_administrators(good, ME)
    assert not policy_files.is_administrators(good, ME + 1)
    assert not policy_files.is_administrators(tmp_path / "link", ME)
    assert not policy_files.is_administrators(tmp_path / "absent", ME)
    good.chmod(0o777)
    assert not policy_files.is_administrators(good, ME)


@pytest.mark.parametrize("kind", ["destinations", "clients"])
def test_what_lies_in_the_folder_counts_as_well(tmp_path, kind):
    """A file that people can write, a folder that they can, and links."""
    below = tmp_path / kind
    below.mkdir(mode=0o755)
    tmp_path.chmod(0o755)
    file = below / "desk.toml"
    file.touch(mode=0o644)
    (below / "notes.txt").touch(mode=0o666)
    (below / "notes.txt").chmod(0o666)
    assert policy_files.is_administrators(tmp_path, ME)
    file.chmod(0o664)
    assert not policy_files.is_administrators(tmp_path, ME)
    file.chmod(0o644)
    below.chmod(0o777)
    assert not policy_files.is_administrators(tmp_path, ME)
    below.chmod(0o755)
    (below / "link.toml").symlink_to(file)
    assert not policy_files.is_administrators(tmp_path, ME)
    (below / "link.toml").unlink()
    below.rename(tmp_path / "elsewhere")
    below.symlink_to(tmp_path / "elsewhere")
    assert not policy_files.is_administrators(tmp_path, ME)
