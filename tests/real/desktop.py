"""A private desktop under X11: Xvfb, a window manager, and xdotool for mouse and keys."""

from __future__ import annotations

import shutil
import struct
import subprocess
from pathlib import Path

from typing_extensions import override

from real.session import SECONDS, Place, Session

PROGRAMS = ("Xvfb", "openbox", "xdotool", "dbus-daemon")


class Desktop(Session):
    """A display of its own, with a window manager that draws no frames."""

    @override
    def begin_screen(self) -> None:
        self.set(GDK_BACKEND="x11", MOZ_ENABLE_WAYLAND="0")
        self.unset("WAYLAND_DISPLAY")
        self._screen = self.runtime / "Xvfb_screen0"
        # without a reset, which comes when the last client goes and takes those that just come
        screen = ["-noreset", "-screen", "0", "1600x900x24", "-nolisten", "tcp"]
        folder = ["-fbdir", str(self.runtime)]
        display = self.answer_of(["Xvfb", "-displayfd", "{fd}", *screen, *folder])
        self.set(DISPLAY=f":{display}")
        self.start(["openbox", "--config-file", str(self._bare_windows())])

    @override
    def windows(self, title: str) -> list[str]:
        # the search fails when a window vanishes under it
        return self._xdotool("search", "--onlyvisible", "--name", title).split()

    @override
    def titles(self) -> list[str]:
        return [self._xdotool("getwindowname", one).strip() for one in self.windows(".")]

    @override
    def put(self, window: str, place: Place) -> None:
        self._xdotool("windowmove", window, str(place.x), str(place.y))
        self._xdotool("windowsize", window, str(place.width), str(place.height))

    @override
    def place_of(self, window: str) -> Place | None:
        told = dict(
            line.split("=")
            for line in self._xdotool("getwindowgeometry", "--shell", window).split()
        )
        names = ("X", "Y", "WIDTH", "HEIGHT")
        return Place(*(int(told[name]) for name in names)) if set(names) <= set(told) else None

    @override
    def press(self, window: str, keys: str) -> None:
        self._xdotool("windowactivate", "--sync", window, "key", keys)

    @override
    def type(self, window: str, text: str) -> None:
        self._xdotool("windowactivate", "--sync", window, "type", text)

    @override
    def click(self, x: int, y: int) -> None:
        self._xdotool("mousemove", str(x), str(y), "click", "1")

    @override
    def carry(self, start: tuple[int, int], steps: list[tuple[int, int]]) -> None:
        x, y = start
        words = ["mousemove", str(x), str(y), "sleep", "0.2", "mousedown", "1", "sleep", "0.2"]
        for step_x, step_y in steps:
            words += ["mousemove", str(step_x), str(step_y), "sleep", "0.08"]
        self._xdotool(*words, "sleep", "0.3", "mouseup", "1")

    @override
    def pixels(self, place: Place) -> list[bytes]:
        octets = self._screen.read_bytes()
        header = struct.unpack_from(">25I", octets)  # XWDFile.h
        first, depth, row = header[0] + 12 * header[19], header[11] // 8, header[12]
        lines = (first + y * row for y in range(place.y, place.y + place.height))
        return [
            octets[line + x * depth : line + (x + 1) * depth]
            for line in lines
            for x in range(place.x, place.x + place.width)
        ]

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

    def _xdotool(self, *arguments: str) -> str:
        command = [str(shutil.which("xdotool")), *arguments]
        done = subprocess.run(command, capture_output=True, timeout=SECONDS, check=False)
        return done.stdout.decode()
