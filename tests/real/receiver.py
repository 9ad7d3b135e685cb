"""The real window of Intact as the place where drags end."""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from real.session import Place, Session

PLACE = Place(1080, 0, 520, 880)
MIDDLE = (1340, 700)
_SECONDS = 40
_PATIENCE = 5
_TRIES = 4
_LOOK = 0.05
"""Seconds between two looks for a condition."""
_UNSETTLED = frozenset({"reading", "checking"})


@dataclass(frozen=True)
class Received:
    """One row of the window's list.

    Attributes:
        name: as shown.
        data: the octets of the sample, b"" where there is none.
        client: the program it came from.
        error: why it is no sample.
        findings, losses: the codes of what is told about it.
    """

    name: str
    data: bytes
    client: str | None
    error: str | None
    findings: tuple[str, ...]
    losses: tuple[str, ...]


class Receiver:
    """A window in a process of its own."""

    def __init__(self, desktop: Session) -> None:
        self._desktop = desktop
        self._folder = desktop.home / "received"
        self._came_before = False

    def begin(self) -> None:
        """Starts it, and waits until it lies at its place and is ready."""
        self._folder.mkdir()
        script = str(Path(__file__).with_name("intact_window.py"))
        self._desktop.start([sys.executable, script, str(self._folder)])
        self._desktop.place(self._desktop.window("^Intact$"), PLACE)
        self.wait((self._folder / "list.json").is_file, "the window is not ready")

    def rows(self, count: int) -> list[Received]:
        """What is in the list, as soon as so many rows are there and have been checked."""
        if not self._within(_SECONDS, lambda: self._settled(count)):
            pytest.fail(f"not {count} rows: {self._told()}")
        return [self._received(row) for row in self._told()]

    def take(self, drag: Callable[[], None], count: int) -> list[Received]:
        """Lets something be dragged into the window; the list then has so many rows.

        A program that still loads its list does not begin a drag. So the very first one is
        repeated while nothing has arrived; all others must be good at once.
        """
        drag()
        if not self._came_before:
            for _ in range(_TRIES):
                if self._within(_PATIENCE, lambda: bool(self._told())):
                    break
                drag()
            self._came_before = True
        return self.rows(count)

    def notices(self) -> list[str]:
        """What the window said about the last drag, besides the rows."""
        return self._file()["notices"]

    def wait(self, condition: Callable[[], bool], otherwise: str) -> None:
        """Waits until it becomes true, and fails with these words if it does not."""
        if not self._within(_SECONDS, condition):
            pytest.fail(otherwise)

    def _told(self) -> list[dict[str, object]]:
        return self._file()["rows"]

    def _file(self) -> dict[str, list]:
        return json.loads((self._folder / "list.json").read_text())

    def _settled(self, count: int) -> bool:
        rows = self._told()
        return len(rows) >= count and not any(row["state"] in _UNSETTLED for row in rows)

    def _received(self, row: dict[str, object]) -> Received:
        digest = row["sha256"]
        return Received(
            name=row["name"],
            data=(self._folder / digest).read_bytes() if digest else b"",
            client=row["client"],
            error=row["error"],
            findings=tuple(row["findings"]),
            losses=tuple(row["losses"]),
        )

    def _within(self, seconds: float, condition: Callable[[], bool]) -> bool:
        """Whether it becomes true in that time."""
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            if condition():
                return True
            time.sleep(_LOOK)
        return False
