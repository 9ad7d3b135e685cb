"""The real window of Intact as the place where drags end."""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from real.desktop import Desktop, Place

PLACE = Place(1080, 0, 520, 880)
MIDDLE = (1340, 700)
_SECONDS = 40
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

    def __init__(self, desktop: Desktop) -> None:
        self._desktop = desktop
        self._folder = desktop.home / "received"

    def begin(self) -> None:
        """Starts it, and waits until it lies at its place and is ready."""
        self._folder.mkdir()
        script = str(Path(__file__).with_name("intact_window.py"))
        self._desktop.start([sys.executable, script, str(self._folder)])
        self._desktop.place(self._desktop.window("^Intact$"), PLACE)
        self._wait((self._folder / "list.json").is_file, "the window is not ready")

    def rows(self, count: int) -> list[Received]:
        """What is in the list, as soon as so many rows are there and have been checked."""
        self._wait(lambda: self._settled(count), f"not {count} rows")
        return [self._received(row) for row in self._told()]

    def take(self, start: tuple[int, int], count: int) -> list[Received]:
        """Drags from that point into the window, once; the list then has so many rows."""
        self._desktop.drag(start, MIDDLE)
        return self.rows(count)

    def _told(self) -> list[dict[str, object]]:
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

    def _wait(self, condition: Callable[[], bool], otherwise: str) -> None:
        end = time.monotonic() + _SECONDS
        while time.monotonic() < end:
            if condition():
                return
            time.sleep(0.05)
        pytest.fail(f"{otherwise}: {self._told() if condition else ''}")
