"""Messages dragged out of Intact's list arrive in another program's window as they are."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

import intact
from real.desktop import Place
from window_builders import source

TESTS = Path(__file__).resolve().parents[1]
LIST, TARGET = Place(0, 0, 800, 600), Place(900, 0, 400, 400)
FIRST_ROW = (120, 75)


@pytest.fixture
def dropped(desktop, monkeypatch, tmp_path):
    """Both windows; gives the folder that the second one writes to, and the first one's id."""
    monkeypatch.setenv("QT_QPA_PLATFORM", "xcb")
    package = Path(intact.__file__).parents[1]
    monkeypatch.setenv("PYTHONPATH", f"{package}:{TESTS}")
    folder, files = tmp_path / "dropped", []
    folder.mkdir()
    for number in range(3):
        path = tmp_path / f"message {number}.eml"
        path.write_bytes(source(f"Message {number}").data)
        files.append(str(path))
    script = str(Path(__file__).with_name("drag_window.py"))
    desktop.start([sys.executable, script, "list", *files])
    desktop.start([sys.executable, script, "target", str(folder)])
    window = desktop.window("^Samples 3$")
    desktop.place(window, LIST)
    desktop.place(desktop.window("^Target$"), TARGET)
    desktop.still(Place(0, 0, 800, 500))
    return folder, window


def data(folder: Path) -> list[bytes]:
    """What arrived, in the order it came."""
    return [path.read_bytes() for path in sorted(folder.iterdir())]


def test_one_message_and_then_all_arrive_byte_for_byte(desktop, dropped):
    """The other program is offered copies, and nothing else."""
    folder, window = dropped
    target = (TARGET.x + 200, TARGET.y + 200)
    desktop.act_until(
        lambda: desktop.drag(FIRST_ROW, target), lambda: len(data(folder)) >= 1, "one file"
    )
    assert data(folder) == [source("Message 0").data]
    desktop.press(window, "ctrl+l")
    desktop.press(window, "ctrl+a")
    desktop.act_until(
        lambda: desktop.drag(FIRST_ROW, target), lambda: len(data(folder)) >= 4, "three more"
    )
    assert data(folder)[1:] == [source(f"Message {number}").data for number in range(3)]


def test_dropped_on_its_own_window_nothing_comes_in(desktop, dropped):
    """Neither a fourth row nor an address in the comment; afterwards the window takes drops."""
    folder, _ = dropped
    desktop.drag(FIRST_ROW, (500, 300))
    desktop.drag(FIRST_ROW, (400, 560))
    target = (TARGET.x + 200, TARGET.y + 200)
    desktop.act_until(
        lambda: desktop.drag(FIRST_ROW, target), lambda: len(data(folder)) >= 1, "one file"
    )
    assert desktop.window("^Samples 3$")
