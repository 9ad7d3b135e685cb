"""The two commands of the README: set up, then start or test."""

from __future__ import annotations

import hashlib
import importlib.util
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
SCRIPT = ROOT / "packaging" / "start.py"


@pytest.fixture
def script(tmp_path):
    """The script in a throw-away copy of a checkout, so that .venv is not the real one."""
    copy = tmp_path / "checkout" / "packaging" / "start.py"
    copy.parent.mkdir(parents=True)
    shutil.copy(SCRIPT, copy)
    shutil.copy(ROOT / "pyproject.toml", copy.parents[1])
    spec = importlib.util.spec_from_file_location("start", copy)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def calls(script, monkeypatch):
    """A fake of starting programs that notes the commands; `calls.codes` decides how they end."""

    class Calls(list):
        def __init__(self):
            self.codes: dict[str, int] = {}
            self.folders: list[Path] = []

        def __call__(self, command, folder=script.ROOT, **environment):
            words = [str(word) for word in command]
            self.append((words, environment))
            self.folders.append(folder)
            names = {Path(word).name for word in words}
            return next((code for name, code in self.codes.items() if name in names), 0)

    noted = Calls()
    monkeypatch.setattr(script, "_call", noted)
    return noted


@pytest.fixture
def ready(script, monkeypatch):
    """A fake of a machine on which everything is installed."""
    monkeypatch.setattr(script, "_see_to_libraries", lambda: "")
    monkeypatch.setattr(script, "_see_to_environment", lambda: "")


def debian(script, monkeypatch, *, root: bool, missing: set[str]) -> None:
    """A fake of a Debian machine that lacks some libraries."""
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(script, "_loads", lambda name: name not in missing)
    monkeypatch.setattr(script, "_has_fonts", lambda: True)
    monkeypatch.setattr(script.shutil, "which", lambda name: f"/usr/bin/{name}")
    monkeypatch.setattr(script.os, "geteuid", lambda: 0 if root else 1000, raising=False)


@pytest.mark.parametrize("words", [[], ["help"], ["--help"], ["tests"]])
def test_other_words_are_wrong_use(script, calls, capsys, words):
    """The usage on standard error, exit code 2, and nothing is set up."""
    assert script.main(words) == 2
    assert "start.py run" in capsys.readouterr().err
    assert not calls
    assert not script.VENV.exists()


def test_an_old_python_is_told_at_once(script, monkeypatch, capsys):
    """Which one is needed, and which one this is."""
    monkeypatch.setattr(sys, "version_info", (3, 10, 4))
    monkeypatch.setattr(sys, "version", "3.10.4 (main)")
    assert script.main(["run"]) == 2
    assert "3.11 or later; this is 3.10.4" in capsys.readouterr().err


def test_an_older_python_can_still_read_the_script():
    """Or it could not say so: no syntax that came after the first Python 3 anybody has."""
    subprocess.run(
        [
            sys.executable,
            "-c",
            "import ast,sys; ast.parse(sys.stdin.read(), feature_version=(3, 7))",
        ],
        input=SCRIPT.read_text(encoding="utf-8"),
        encoding="utf-8",
        check=True,
    )


def test_nothing_but_pythons_own_library_is_needed():
    """Not even site-packages: a fresh machine has none."""
    ran = subprocess.run(
        [sys.executable, "-I", "-S", str(SCRIPT)], capture_output=True, check=False, text=True
    )
    assert (ran.returncode, ran.stdout) == (2, "")
    assert "start.py run" in ran.stderr


def test_run_starts_intact_with_the_words_given(script, calls, ready, tmp_path, monkeypatch):
    """Where the person stands, so that the files are theirs; the exit code is passed on."""
    monkeypatch.chdir(tmp_path)
    calls.codes = {"check": 3}
    assert script.main(["run", "check", "a.eml"]) == 3
    [(words, _)] = calls
    assert words == [str(script._python()), "-P", "-m", "intact", "check", "a.eml"]
    assert calls.folders == [tmp_path]


def test_test_runs_all_checks_and_stops_at_the_first_that_fails(script, calls, ready):
    """Further words go to pytest; no screen is needed."""
    assert script.main(["test", "tests/mime"]) == 0
    programs = [Path(words[0]).name for words, _ in calls]
    assert programs[:4] == ["ruff", "ruff", "mypy", "lint-imports"]
    assert calls[-1][0][1:] == ["-m", "pytest", "tests/mime"]
    assert {environment["QT_QPA_PLATFORM"] for _, environment in calls} == {"offscreen"}
    calls.clear()
    calls.codes = {"mypy": 5}
    assert script.main(["test"]) == 5
    assert len(calls) == 3


def test_a_person_who_is_not_root_is_told_exactly_what_to_install(
    script, calls, monkeypatch, capsys
):
    """One line that can be copied; nothing is installed."""
    debian(script, monkeypatch, root=False, missing={"libEGL.so.1", "libxcb-cursor.so.0"})
    assert script.main(["run"]) == 2
    assert "sudo apt-get install libegl1 libxcb-cursor0\n" in capsys.readouterr().err
    assert not calls


def test_root_gets_them_installed(script, calls, monkeypatch):
    """The list of packages first, without questions."""
    debian(script, monkeypatch, root=True, missing={"libEGL.so.1"})
    assert script._see_to_libraries() == ""
    (update, quiet), (install, _) = calls
    assert update[:2] == ["apt-get", "update"]
    assert install[:2] == ["apt-get", "install"]
    assert install[-1] == "libegl1"
    assert quiet == {"DEBIAN_FRONTEND": "noninteractive"}


@pytest.mark.parametrize("word", ["update", "install"])
def test_an_installation_that_fails_is_told(script, calls, monkeypatch, capsys, word):
    """And nothing else is tried."""
    debian(script, monkeypatch, root=True, missing={"libEGL.so.1"})
    calls.codes = {word: 100}
    assert script.main(["run"]) == 2
    assert "apt-get" in capsys.readouterr().err
    assert not [words for words, _ in calls if "-m" in words]


def test_other_systems_are_told_the_names_debian_has(script, calls, monkeypatch):
    """Their own names are unknown here."""
    debian(script, monkeypatch, root=True, missing={"libEGL.so.1"})
    monkeypatch.setattr(script.shutil, "which", lambda name: None)
    assert "Debian calls: libegl1" in script._see_to_libraries()
    assert not calls


def test_where_nothing_is_missing_nothing_is_done(script, calls, monkeypatch):
    """And other systems bring what Qt needs."""
    debian(script, monkeypatch, root=True, missing=set())
    assert script._see_to_libraries() == ""
    monkeypatch.setattr(sys, "platform", "darwin")
    monkeypatch.setattr(script, "_loads", lambda name: False)
    assert script._see_to_libraries() == ""
    assert not calls


def test_a_library_is_looked_for_where_programs_find_it(script):
    """By loading it."""
    assert not script._loads("libno-such-library.so.0")
    if sys.platform == "linux":
        assert script._loads("libc.so.6")


def test_every_package_has_the_name_of_one(script):
    """As Debian allows them."""
    assert all(re.fullmatch(r"[a-z0-9][a-z0-9+.-]+", one) for one in script.QT_LIBRARIES.values())


def test_what_pyproject_names_is_installed_once(script, calls, monkeypatch):
    """A stamp says for which state of it; a new state is installed anew."""
    wanted = script.ROOT / "pyproject.toml"
    script._python().parent.mkdir(parents=True)
    script._python().touch()
    assert script._see_to_environment() == ""
    assert calls[0][0][-2:] == ["--editable", ".[test]"]
    assert script.STAMP.read_text() == hashlib.sha256(wanted.read_bytes()).hexdigest()
    assert script._see_to_environment() == ""
    assert [call[0][2] for call in calls] == ["pip", "compileall"]
    wanted.write_text("changed", encoding="utf-8")
    assert script._see_to_environment() == ""
    assert [call[0][2] for call in calls] == ["pip", "compileall"] * 2


def test_an_installation_that_broke_off_is_begun_again(script, calls):
    """There is no stamp then."""
    script._python().parent.mkdir(parents=True)
    script._python().touch()
    calls.codes = {"pip": 1}
    assert "pip could not install" in script._see_to_environment()
    assert not script.STAMP.exists()


def test_a_python_without_venv_is_told_its_package(script, calls, monkeypatch):
    """As Debian cuts it off."""
    monkeypatch.setattr(script, "_runs", lambda command: False)
    debian(script, monkeypatch, root=False, missing=set())
    version = f"{sys.version_info.major}.{sys.version_info.minor}"
    assert f"sudo apt-get install python{version}-venv" in script._see_to_environment()
    assert not calls


def test_the_environment_is_made_for_real(script):
    """With Python's own venv."""
    assert script._make_environment() == ""
    assert subprocess.run([script._python(), "-c", "import pip"], check=False).returncode == 0
