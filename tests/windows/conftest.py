"""Programs run by the Windows Python of a room under Wine: see `packaging/windows/wine_room.py`."""

from __future__ import annotations

import importlib.util
import json
import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
SCRIPT = ROOT / "packaging/windows/wine_room.py"
PATHS = f"""
import sys
sys.path[:0] = [r"Z:{ROOT}/desktop", r"Z:{ROOT}/tests", r"Z:{ROOT}/tests/windows"]
"""

Run = Callable[..., object]


@pytest.fixture(scope="module")
def room() -> Path:
    """The room INTACT_WINE_ROOM names."""
    room = Path(os.environ.get("INTACT_WINE_ROOM", ""))
    if not (room / "python/python.exe").is_file():
        pytest.skip("INTACT_WINE_ROOM names no room; packaging/windows/wine_room.py makes one")
    if shutil.which("wine") is None:
        pytest.skip("wine is not installed")
    return room.absolute()


@pytest.fixture(scope="module")
def run(room: Path, tmp_path_factory: pytest.TempPathFactory) -> Run:
    """Runs a program in the room, where it can import Intact; returns what it prints, as JSON."""
    spec = importlib.util.spec_from_file_location("wine_room", SCRIPT)
    wine_room = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(wine_room)
    place = tmp_path_factory.mktemp("program") / "program.py"

    def in_room(program: str, *words: str, screen: bool = False) -> object:
        place.write_text(PATHS + program, encoding="utf-8")
        run_in = wine_room.run_in_window if screen else wine_room.run_in
        return json.loads(run_in(room, f"Z:{place}", *words, seconds=120))

    return in_room
