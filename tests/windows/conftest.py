"""Programs run by the Windows Python of a room under Wine: see `packaging/windows/wine_room.py`.

INTACT_WINE_ROOM names a room; where it does not, CI makes one, if its tools are installed.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from windows import wine_room

ROOT = Path(__file__).resolve().parents[2]
PATHS = f"""
import sys
sys.path[:0] = [r"Z:{ROOT}/desktop", r"Z:{ROOT}/tests", r"Z:{ROOT}/tests/windows"]
"""

Run = Callable[..., object]


@pytest.fixture(scope="session")
def room(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The room that is named, or one that is made here."""
    if shutil.which("wine") is None:
        pytest.skip("wine is not installed")
    named = Path(os.environ.get("INTACT_WINE_ROOM", ""))
    if (named / "python/python.exe").is_file():
        return named.absolute()
    if not os.environ.get("CI"):
        pytest.skip("INTACT_WINE_ROOM names no room; packaging/windows/wine_room.py makes one")
    made = tmp_path_factory.mktemp("room")
    command = [sys.executable, wine_room.__file__, made]
    done = subprocess.run(command, check=False, capture_output=True, text=True)
    if done.returncode:
        pytest.skip(f"no room could be made: {done.stderr}")
    return made


@pytest.fixture(scope="module")
def run(room: Path, tmp_path_factory: pytest.TempPathFactory) -> Run:
    """Runs a program in the room, where it can import Intact; returns what it prints, as JSON."""
    place = tmp_path_factory.mktemp("program") / "program.py"

    def in_room(program: str, *words: str, screen: bool = False) -> object:
        place.write_text(PATHS + program, encoding="utf-8")
        run_in = wine_room.run_in_window if screen else wine_room.run_in
        return json.loads(run_in(room, f"Z:{place}", *words, seconds=120))

    return in_room
