"""What a private desktop for real programs is, whatever draws it: a home, a bus, and patience."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import time
from abc import ABC, abstractmethod
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

import left_mounts

SECONDS = 60
_LOOK = 0.1
"""Seconds between two looks for something."""
_LOOKS = 15
"""For the effect of a click, ten in a second: two clicks must not make a double one."""


@dataclass(frozen=True)
class Place:
    """Where a window lies on the screen, in pixels."""

    x: int
    y: int
    width: int
    height: int


def need(*programs: str) -> None:
    """Skips where a program is missing, and says which."""
    missing = [name for name in programs if shutil.which(name) is None]
    if missing:
        pytest.skip(f"not installed: {', '.join(missing)}")


class Session(ABC):
    """A screen of its own, with a home folder and programs that end with the test.

    Attributes:
        home: the folder of the person, in which `runtime` is that of the session.
    """

    def __init__(self, home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        self.home = home
        self.runtime = home / "run"
        self._monkeypatch = monkeypatch
        self._processes: list[subprocess.Popen[bytes]] = []

    def begin(self) -> None:
        """Starts screen and bus, and points this process at them."""
        self.runtime.mkdir(mode=0o700)
        self.set(
            HOME=str(self.home),
            XDG_RUNTIME_DIR=str(self.runtime),
            XDG_CACHE_HOME=str(self.home / "cache"),
            XDG_CONFIG_HOME=str(self.home / "config"),
            XDG_DATA_HOME=str(self.home / "data"),
            NO_AT_BRIDGE="1",
            LC_ALL="C.UTF-8",
        )
        for name in ("XDG_CURRENT_DESKTOP", "DESKTOP_SESSION", "MAILER"):
            self._monkeypatch.delenv(name, raising=False)
        bus = self.answer_of(["dbus-daemon", "--session", "--nofork", "--print-address={fd}"])
        self.set(DBUS_SESSION_BUS_ADDRESS=bus)
        self.begin_screen()

    @abstractmethod
    def begin_screen(self) -> None:
        """Starts what draws windows, and points this process at it."""

    def set(self, **environment: str) -> None:
        """Sets something in the environment until the test ends."""
        for name, value in environment.items():
            self._monkeypatch.setenv(name, value)

    def unset(self, *names: str) -> None:
        """Takes something out of the environment until the test ends."""
        for name in names:
            self._monkeypatch.delenv(name, raising=False)

    # programs

    def start(
        self,
        command: list[str],
        pass_fds: tuple[int, ...] = (),
        prints_to: Path = Path(os.devnull),
    ) -> None:
        """Starts a program that is ended, with its children, after the test."""
        with prints_to.open("wb") as output:
            process = subprocess.Popen(
                command,
                stdin=subprocess.DEVNULL,
                stdout=output,
                stderr=subprocess.DEVNULL,
                start_new_session=True,
                pass_fds=pass_fds,
            )
        self._processes.append(process)

    def answer_of(self, command: list[str]) -> str:
        """Starts a program that writes one line to a descriptor once it is ready."""
        reading, writing = os.pipe()
        self.start([part.format(fd=writing) for part in command], (writing,))
        os.close(writing)
        with os.fdopen(reading) as file:
            return file.readline().strip()

    def end(self) -> None:
        """Ends what was started here, last first, and nothing else."""
        for process in reversed(self._processes):
            os.killpg(process.pid, signal.SIGTERM)
            try:
                process.wait(SECONDS)
            except subprocess.TimeoutExpired:
                os.killpg(process.pid, signal.SIGKILL)
                process.wait()
        left_mounts.take_off(self.runtime)

    # windows

    @abstractmethod
    def windows(self, title: str) -> list[str]:
        """The ids of all visible windows whose titles match, by now."""

    @abstractmethod
    def titles(self) -> list[str]:
        """What all visible windows are called, by now."""

    def window(self, title: str) -> str:
        """Waits for a visible window whose title matches, and returns its id."""
        end = time.monotonic() + SECONDS
        while time.monotonic() < end:
            if found := self.windows(title):
                return found[-1]
            time.sleep(_LOOK)
        pytest.fail(f"no window {title}; there are {self.titles()}")

    def place(self, window: str, place: Place) -> None:
        """Moves and sizes a window, and waits until it lies there."""
        end = time.monotonic() + SECONDS
        while time.monotonic() < end:
            self.put(window, place)
            if self.place_of(window) == place:
                return
            time.sleep(_LOOK)
        pytest.fail(f"the window lies at {self.place_of(window)}, not at {place}")

    @abstractmethod
    def put(self, window: str, place: Place) -> None:
        """Asks for a place of a window."""

    @abstractmethod
    def place_of(self, window: str) -> Place | None:
        """Where a window lies, by now."""

    # hands

    @abstractmethod
    def press(self, window: str, keys: str) -> None:
        """Presses keys in a window, if it is still there."""

    @abstractmethod
    def type(self, window: str, text: str) -> None:
        """Types a text in a window, if it is still there."""

    def answer(self, title: str, text: str) -> None:
        """Types an answer into a window that asks for it, until it has gone.

        Such a window may take no Return in its first second.
        """
        window = self.window(title)
        self.type(window, text)
        end = time.monotonic() + SECONDS
        while self.windows(title):
            if time.monotonic() > end:
                pytest.fail(f"it still asks: {title}")
            self.press(window, "Return")
            time.sleep(3 * _LOOK)

    @abstractmethod
    def click(self, x: int, y: int) -> None:
        """Clicks at a point of the screen."""

    def click_until(self, point: tuple[int, int], title: str) -> None:
        """Clicks there until a window has that title."""
        self.act_until(
            lambda: self.click(*point), lambda: bool(self.windows(title)), f"a window {title}"
        )

    def drag(self, start: tuple[int, int], end: tuple[int, int]) -> None:
        """Drags from one point of the screen to another, as slowly as a hand does.

        A jump starts no drag in GTK; and the receiving program has to be asked at the end.
        """
        (x, y), (to_x, to_y) = start, end
        steps = [(x + step, y + step // 2) for step in (3, 6, 10, 15, 22, 30)]
        x, y = steps[-1]
        steps += [(x + (to_x - x) * k // 12, y + (to_y - y) * k // 12) for k in range(1, 13)]
        steps += [(to_x + step, to_y + step) for step in (1, 2, 3, 4)]
        self.carry(start, steps)

    @abstractmethod
    def carry(self, start: tuple[int, int], steps: list[tuple[int, int]]) -> None:
        """Holds the button down from one point over all others, to the last."""

    # eyes

    @abstractmethod
    def pixels(self, place: Place) -> list[bytes]:
        """The colours of a part of the screen."""

    def still(self, place: Place) -> None:
        """Waits until a part of the screen has stayed the same for a second."""
        end = time.monotonic() + SECONDS
        since, before = time.monotonic(), self.pixels(place)
        while time.monotonic() - since < 1:
            time.sleep(_LOOK)
            if (now := self.pixels(place)) != before:
                since, before = time.monotonic(), now
            if time.monotonic() > end:
                pytest.fail(f"never still: {place}")

    def ground(self, place: Place) -> bytes:
        """The colour that most of a part of the screen has."""
        return Counter(self.pixels(place)).most_common(1)[0][0]

    # patience

    def wait_until(self, done: Callable[[], bool], what: str) -> None:
        """Looks until something is so."""
        end = time.monotonic() + SECONDS
        while not done():
            if time.monotonic() > end:
                pytest.fail(f"never: {what}")
            time.sleep(_LOOK)

    def act_until(self, act: Callable[[], None], done: Callable[[], bool], what: str) -> None:
        """Does something, and again while it has no effect."""
        end = time.monotonic() + SECONDS
        while time.monotonic() < end:
            act()
            for _ in range(_LOOKS):
                if done():
                    return
                time.sleep(_LOOK)
        pytest.fail(f"never: {what}")
