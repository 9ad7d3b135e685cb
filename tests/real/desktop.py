"""A private desktop for real programs: display, window manager, session bus, mouse and keys."""

from __future__ import annotations

import os
import shutil
import signal
import struct
import subprocess
import time
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

PROGRAMS = ("Xvfb", "openbox", "xdotool", "dbus-daemon")
SECONDS = 60
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


class Desktop:
    """A display of its own, with a home folder and programs that end with the test."""

    def __init__(self, home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        self.home = home
        self._screen = home / "run" / "Xvfb_screen0"
        self._monkeypatch = monkeypatch
        self._processes: list[subprocess.Popen[bytes]] = []

    def begin(self) -> None:
        """Starts display, bus and window manager, and points this process at them."""
        runtime = self.home / "run"
        runtime.mkdir(mode=0o700)
        settings = {
            "HOME": str(self.home),
            "XDG_RUNTIME_DIR": str(runtime),
            "XDG_CACHE_HOME": str(self.home / "cache"),
            "XDG_CONFIG_HOME": str(self.home / "config"),
            "XDG_DATA_HOME": str(self.home / "data"),
            "GDK_BACKEND": "x11",
            "MOZ_ENABLE_WAYLAND": "0",
            "NO_AT_BRIDGE": "1",
            "LC_ALL": "C.UTF-8",
        }
        for name, value in settings.items():
            self._monkeypatch.setenv(name, value)
        for name in ("WAYLAND_DISPLAY", "XDG_CURRENT_DESKTOP", "DESKTOP_SESSION", "MAILER"):
            self._monkeypatch.delenv(name, raising=False)
        # without a reset, which comes when the last client goes and takes those that just come
        screen = ["-noreset", "-screen", "0", "1600x900x24", "-nolisten", "tcp"]
        display = self._answer(["Xvfb", "-displayfd", "{fd}", *screen, "-fbdir", str(runtime)])
        self._monkeypatch.setenv("DISPLAY", f":{display}")
        bus = self._answer(["dbus-daemon", "--session", "--nofork", "--print-address={fd}"])
        self._monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", bus)
        self.start(["openbox", "--config-file", str(self._bare_windows())])

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

    def window(self, title: str) -> str:
        """Waits for a visible window whose title matches, and returns its id."""
        end = time.monotonic() + SECONDS
        while time.monotonic() < end:
            # the search fails when a window vanishes under it
            if found := self.windows(title):
                return found[-1]
            self._xdotool("sleep", "0.1")
        shown = [self._xdotool("getwindowname", one).strip() for one in self.windows(".")]
        pytest.fail(f"no window {title}; there are {shown}")

    def windows(self, title: str) -> list[str]:
        """The ids of all visible windows whose titles match, by now."""
        return self._xdotool("search", "--onlyvisible", "--name", title).split()

    def wait_until(self, done: Callable[[], bool], what: str) -> None:
        """Looks until something is so."""
        end = time.monotonic() + SECONDS
        while not done():
            if time.monotonic() > end:
                pytest.fail(f"never: {what}")
            self._xdotool("sleep", "0.1")

    def place(self, window: str, place: Place) -> None:
        """Moves and sizes a window, and waits until it lies there."""
        end = time.monotonic() + SECONDS
        while time.monotonic() < end:
            self._xdotool("windowmove", window, str(place.x), str(place.y))
            self._xdotool("windowsize", window, str(place.width), str(place.height))
            if self._place_of(window) == place:
                return
        pytest.fail(f"the window lies at {self._place_of(window)}, not at {place}")

    def press(self, window: str, keys: str) -> None:
        """Presses keys in a window, if it is still there."""
        self._xdotool("windowactivate", "--sync", window, "key", keys)

    def answer(self, title: str, text: str) -> None:
        """Types an answer into a window that asks for it, until it has gone.

        Such a window may take no Return in its first second.
        """
        window = self.window(title)
        self._xdotool("windowactivate", "--sync", window, "type", text)
        end = time.monotonic() + SECONDS
        while self._xdotool("search", "--onlyvisible", "--name", title):
            if time.monotonic() > end:
                pytest.fail(f"it still asks: {title}")
            self._xdotool("key", "Return", "sleep", "0.3")

    def click(self, x: int, y: int) -> None:
        """Clicks at a point of the screen."""
        self._xdotool("mousemove", str(x), str(y), "click", "1")

    def click_until(self, point: tuple[int, int], title: str) -> None:
        """Clicks there until a window has that title."""

        def has_title() -> bool:
            return bool(self._xdotool("search", "--onlyvisible", "--name", title))

        self.act_until(lambda: self.click(*point), has_title, f"a window {title}")

    def drag(self, start: tuple[int, int], end: tuple[int, int]) -> None:
        """Drags from one point of the screen to another, as slowly as a hand does.

        A jump starts no drag in GTK; and the receiving program has to be asked at the end.
        """
        (x, y), (to_x, to_y) = start, end
        words = ["mousemove", str(x), str(y), "sleep", "0.2", "mousedown", "1", "sleep", "0.2"]
        steps = [(x + step, y + step // 2) for step in (3, 6, 10, 15, 22, 30)]
        x, y = steps[-1]
        steps += [(x + (to_x - x) * k // 12, y + (to_y - y) * k // 12) for k in range(1, 13)]
        steps += [(to_x + step, to_y + step) for step in (1, 2, 3, 4)]
        for step_x, step_y in steps:
            words += ["mousemove", str(step_x), str(step_y), "sleep", "0.08"]
        self._xdotool(*words, "sleep", "0.3", "mouseup", "1")

    def still(self, place: Place) -> None:
        """Waits until a part of the screen has stayed the same for a second."""
        end = time.monotonic() + SECONDS
        since, before = time.monotonic(), self._pixels(place)
        while time.monotonic() - since < 1:
            self._xdotool("sleep", "0.1")
            if (now := self._pixels(place)) != before:
                since, before = time.monotonic(), now
            if time.monotonic() > end:
                pytest.fail(f"never still: {place}")

    def ground(self, place: Place) -> bytes:
        """The colour that most of a part of the screen has."""
        return Counter(self._pixels(place)).most_common(1)[0][0]

    def _pixels(self, place: Place) -> list[bytes]:
        octets = self._screen.read_bytes()
        header = struct.unpack_from(">25I", octets)  # XWDFile.h
        first, depth, row = header[0] + 12 * header[19], header[11] // 8, header[12]
        lines = (first + y * row for y in range(place.y, place.y + place.height))
        return [
            octets[line + x * depth : line + (x + 1) * depth]
            for line in lines
            for x in range(place.x, place.x + place.width)
        ]

    def act_until(self, act: Callable[[], None], done: Callable[[], bool], what: str) -> None:
        """Does something, and again while it has no effect."""
        end = time.monotonic() + SECONDS
        while time.monotonic() < end:
            act()
            for _ in range(_LOOKS):
                if done():
                    return
                self._xdotool("sleep", "0.1")
        pytest.fail(f"never: {what}")

    def end(self) -> None:
        """Ends what was started here, last first, and nothing else."""
        for process in reversed(self._processes):
            os.killpg(process.pid, signal.SIGTERM)
            try:
                process.wait(SECONDS)
            except subprocess.TimeoutExpired:
                os.killpg(process.pid, signal.SIGKILL)
                process.wait()

    def _bare_windows(self) -> Path:
        """Settings of the window manager: no frames, so that windows lie where they are put."""
        file = self.home / "openbox.xml"
        file.write_text(
            '<openbox_config xmlns="http://openbox.org/3.4/rc">'
            "<theme><keepBorder>no</keepBorder></theme><applications>"
            '<application class="*"><decor>no</decor></application>'
            "</applications></openbox_config>"
        )
        return file

    def _place_of(self, window: str) -> Place | None:
        told = dict(
            line.split("=")
            for line in self._xdotool("getwindowgeometry", "--shell", window).split()
        )
        names = ("X", "Y", "WIDTH", "HEIGHT")
        return Place(*(int(told[name]) for name in names)) if set(names) <= set(told) else None

    def _xdotool(self, *arguments: str) -> str:
        command = [str(shutil.which("xdotool")), *arguments]
        done = subprocess.run(command, capture_output=True, timeout=SECONDS, check=False)
        return done.stdout.decode()

    def _answer(self, command: list[str]) -> str:
        """Starts a program that writes one line to a descriptor once it is ready."""
        reading, writing = os.pipe()
        self.start([part.format(fd=writing) for part in command], (writing,))
        os.close(writing)
        with os.fdopen(reading) as file:
            return file.readline().strip()
