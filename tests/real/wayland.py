"""A private Wayland session: sway without a screen, and without Xwayland.

sway refuses to run as root, so there it runs in a user namespace, where it is somebody else.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from typing_extensions import override

from real.seat import Seat
from real.session import SECONDS, Place, Session, need

PROGRAMS = ("sway", "swaymsg", "grim", "dbus-daemon")
_SIZE = (1600, 900)
_SETTINGS = """\
xwayland disable
output HEADLESS-1 resolution {0}x{1} position 0 0
default_border none
default_floating_border none
focus_follows_mouse no
for_window [title=".*"] floating enable
"""
_AGAINST = ("QT_QPA_PLATFORM", "GDK_BACKEND", "MOZ_ENABLE_WAYLAND")
"""By which programs may have been told to do without Wayland."""


class Wayland(Session):
    """A compositor of its own, in which every window floats without a frame."""

    _seat: Seat | None = None

    @staticmethod
    def need() -> None:
        """Skips where it cannot begin, and says why."""
        need(*PROGRAMS)
        if subprocess.run([*_somebody(), "true"], capture_output=True, check=False).returncode:
            pytest.skip("sway does not run as root, and there are no user namespaces")

    @override
    def begin_screen(self) -> None:
        self.unset("DISPLAY", "WAYLAND_DISPLAY", "SWAYSOCK", *_AGAINST)
        self.set(
            WLR_BACKENDS="headless",
            WLR_LIBINPUT_NO_DEVICES="1",
            WLR_RENDERER="pixman",
            XDG_SESSION_TYPE="wayland",
        )
        settings = self.home / "sway.conf"
        settings.write_text(_SETTINGS.format(*_SIZE))
        self.start([*_somebody(), "sway", "--config", str(settings)])
        self.wait_until(lambda: bool(self._called("sway-ipc.*.sock")), "sway answers")
        self.wait_until(lambda: bool(self._called("wayland-?")), "sway takes windows")
        (answers,), (display,) = self._called("sway-ipc.*.sock"), self._called("wayland-?")
        self.set(SWAYSOCK=str(answers), WAYLAND_DISPLAY=display.name)
        self._seat = Seat(display, _SIZE)

    def _called(self, pattern: str) -> list[Path]:
        return list(self.runtime.glob(pattern))

    @override
    def end(self) -> None:
        if self._seat:
            self._seat.close()
        super().end()

    @property
    def hands(self) -> Seat:
        """Mouse and keyboard."""
        if self._seat is None:
            raise RuntimeError("the session has not begun")
        return self._seat

    @override
    def windows(self, title: str) -> list[str]:
        return [str(one["id"]) for one in self._shown() if re.search(title, one["name"] or "")]

    @override
    def titles(self) -> list[str]:
        return [one["name"] or "" for one in self._shown()]

    def application(self, window: str) -> str:
        """As which application a window is known; by that the desktop finds its icon."""
        return next(str(one["app_id"]) for one in self._shown() if str(one["id"]) == window)

    @override
    def put(self, window: str, place: Place) -> None:
        resize = f"resize set {place.width} {place.height}"
        self._swaymsg(f"[con_id={window}] {resize}, move absolute position {place.x} {place.y}")

    @override
    def place_of(self, window: str) -> Place | None:
        for one in self._shown():
            if str(one["id"]) == window:
                return Place(**one["rect"])
        return None

    @override
    def press(self, window: str, keys: str) -> None:
        self._swaymsg(f"[con_id={window}] focus")
        self.hands.press(keys)

    @override
    def type(self, window: str, text: str) -> None:
        self._swaymsg(f"[con_id={window}] focus")
        for letter in text:
            self.hands.press(letter)

    @override
    def click(self, x: int, y: int) -> None:
        self.hands.move(x, y)
        self.hands.hold(True)
        self.hands.hold(False)

    @override
    def carry(self, start: tuple[int, int], steps: list[tuple[int, int]]) -> None:
        self.hands.move(*start)
        time.sleep(0.2)
        self.hands.hold(True)
        time.sleep(0.2)
        for step in steps:
            self.hands.move(*step)
            time.sleep(0.08)
        time.sleep(0.3)
        self.hands.hold(False)

    @override
    def pixels(self, place: Place) -> list[bytes]:
        part = f"{place.x},{place.y} {place.width}x{place.height}"
        picture = _asked("grim", "-g", part, "-t", "ppm", "-")
        colours = picture.split(b"\n", 3)[3]
        return [colours[at : at + 3] for at in range(0, len(colours), 3)]

    def _shown(self) -> list[dict[str, Any]]:
        tree = _asked("swaymsg", "--raw", "--type", "get_tree")
        return list(_views(json.loads(tree))) if tree else []

    def _swaymsg(self, command: str) -> None:
        _asked("swaymsg", command)


def _somebody() -> list[str]:
    """What a command begins with, so that it does not run as root."""
    if os.geteuid():
        return []
    return ["unshare", "--user", "--map-user=1000", "--map-group=1000"]


def _asked(program: str, *arguments: str) -> bytes:
    command = [str(shutil.which(program)), *arguments]
    return subprocess.run(command, capture_output=True, timeout=SECONDS, check=False).stdout


def _views(node: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """All windows of a part of the tree."""
    if node.get("pid") and node["type"] in {"con", "floating_con"}:
        yield node
    for one in (*node["nodes"], *node["floating_nodes"]):
        yield from _views(one)
