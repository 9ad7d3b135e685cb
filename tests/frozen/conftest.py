"""The frozen program that INTACT_FROZEN names: a folder that packaging/frozen/build.py made.

Where none is named, CI builds one; it takes a minute of processor time and fetches 100 MB.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from frozen import build

Done = subprocess.CompletedProcess[str]


@pytest.fixture(scope="session")
def folder(tmp_path_factory) -> Iterator[Path]:
    """The folder of the program; tests that ask for it skip where there is none."""
    named = os.environ.get("INTACT_FROZEN")
    if named:
        yield Path(named)
        return
    if not os.environ.get("CI"):
        pytest.skip("INTACT_FROZEN names no frozen program; CI builds one")
    try:
        python = build.environment(stock=shutil.which("cc") is None)
    except subprocess.CalledProcessError as error:  # what pip says stands above
        pytest.skip(f"the packages for a frozen program could not be had: {error}")
    made = tmp_path_factory.mktemp("frozen")
    yield build.freeze(python, made)
    shutil.rmtree(made, ignore_errors=True)


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
