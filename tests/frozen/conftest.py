"""The frozen program that INTACT_FROZEN names: a folder that packaging/frozen/build.py made."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

Done = subprocess.CompletedProcess[str]


@pytest.fixture(scope="session")
def folder() -> Path:
    """The folder of the program; tests that ask for it skip where none is named."""
    named = os.environ.get("INTACT_FROZEN")
    if not named:
        pytest.skip("INTACT_FROZEN names no frozen program")
    return Path(named)


@pytest.fixture(scope="session")
def program(folder) -> Path:
    """What people start; on Windows the one with a console."""
    return folder / ("intact-cli.exe" if sys.platform == "win32" else "intact")


@pytest.fixture
def surroundings(tmp_path) -> dict[str, str]:
    """A home of its own, no screen, and nothing that leads to a Python of this machine."""
    kept = {name: os.environ[name] for name in ("SYSTEMROOT",) if name in os.environ}
    home = tmp_path / "home"
    home.mkdir()
    return {**kept, "HOME": str(home), "PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8"}


@pytest.fixture
def run(program, surroundings, tmp_path) -> Callable[..., Done]:
    """Runs the program to its end."""

    def run(*words: str | Path, **more: str) -> Done:
        return subprocess.run(
            [str(program), *map(str, words)],
            env={**surroundings, **more},
            cwd=tmp_path,
            check=False,
            capture_output=True,
            encoding="utf-8",
            stdin=subprocess.DEVNULL,
            timeout=120,
        )

    return run
