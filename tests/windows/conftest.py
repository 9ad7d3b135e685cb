"""Programs run by the Windows Python of a room under Wine: see `packaging/windows/wine_room.py`.

INTACT_WINE_ROOM names a room. Where it does not, CI makes one, if its tools are installed, and
tries the installers and the registry in it.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from windows import wine_room

ROOT = Path(__file__).resolve().parents[2]
PATHS = f"""
import sys
sys.path[:0] = [r"Z:{ROOT}/desktop", r"Z:{ROOT}/tests", r"Z:{ROOT}/tests/windows"]
"""

Run = Callable[..., object]


def _named() -> Path | None:
    """The room that INTACT_WINE_ROOM names."""
    if shutil.which("wine") is None:
        pytest.skip("wine is not installed")
    named = Path(os.environ.get("INTACT_WINE_ROOM", ""))
    return named.absolute() if (named / "python/python.exe").is_file() else None


@pytest.fixture(scope="session")
def named_room() -> Path:
    """The room, for all that takes longer than CI has."""
    room = _named()
    if room is None:
        pytest.skip("INTACT_WINE_ROOM names no room; packaging/windows/wine_room.py makes one")
    return room


@pytest.fixture(scope="session")
def room(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """The room that is named, or one that is made here and cleared away."""
    if (room := _named()) is not None:
        yield room
        return
    if not os.environ.get("CI"):
        pytest.skip("INTACT_WINE_ROOM names no room; packaging/windows/wine_room.py makes one")
    made = tmp_path_factory.mktemp("room")
    command = [sys.executable, wine_room.__file__, made]
    done = subprocess.run(command, check=False, capture_output=True, text=True)
    if done.returncode:
        pytest.skip(f"no room could be made: {done.stderr}")
    yield made
    shutil.rmtree(made, ignore_errors=True)


@pytest.fixture(scope="module")
def run(named_room: Path, tmp_path_factory: pytest.TempPathFactory) -> Run:
    """Runs a program in the room, where it can import Intact; returns what it prints, as JSON."""
    place = tmp_path_factory.mktemp("program") / "program.py"

    def in_room(program: str, *words: str, screen: bool = False) -> object:
        place.write_text(PATHS + program, encoding="utf-8")
        run_in = wine_room.run_in_window if screen else wine_room.run_in
        return json.loads(run_in(named_room, f"Z:{place}", *words, seconds=120))

    return in_room
