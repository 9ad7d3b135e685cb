"""Two windows: Intact with three messages in its list, and another that takes files."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

import intact
from real.session import Place, Session
from window_builders import source

TESTS = Path(__file__).resolve().parents[1]
LIST, TARGET = Place(0, 0, 800, 600), Place(900, 0, 400, 400)
FIRST_ROW = (120, 75)
MIDDLE_OF_TARGET = (TARGET.x + 200, TARGET.y + 200)


class TwoWindows:
    """Starts both.

    Attributes:
        folder: what the second window writes to.
        window: the id of the first one.
    """

    def __init__(self, desktop: Session, monkeypatch: pytest.MonkeyPatch) -> None:
        self._desktop = desktop
        self.folder = desktop.home / "dropped"
        self.folder.mkdir()
        package = Path(intact.__file__).parents[1]
        monkeypatch.setenv("PYTHONPATH", f"{package}:{TESTS}")
        files = []
        for number in range(3):
            path = desktop.home / f"message {number}.eml"
            path.write_bytes(source(f"Message {number}").data)
            files.append(str(path))
        script = str(Path(__file__).with_name("drag_window.py"))
        desktop.start([sys.executable, script, "list", *files])
        desktop.start([sys.executable, script, "target", str(self.folder)])
        self.window = desktop.window("^Samples 3$")
        desktop.place(self.window, LIST)
        desktop.place(desktop.window("^Target$"), TARGET)
        desktop.still(Place(0, 0, 800, 500))

    def select_all(self) -> None:
        """Selects all messages by the keyboard."""
        self._desktop.press(self.window, "ctrl+l")
        self._desktop.press(self.window, "ctrl+a")

    def drag_until(self, count: int) -> list[bytes]:
        """Drags what is selected, until so many files are there; gives all, as they came."""
        self._desktop.act_until(
            lambda: self._desktop.drag(FIRST_ROW, MIDDLE_OF_TARGET),
            lambda: len(self.data()) >= count,
            f"{count} files",
        )
        return self.data()

    def data(self) -> list[bytes]:
        """What arrived, in the order it came."""
        return [path.read_bytes() for path in sorted(self.folder.iterdir())]
