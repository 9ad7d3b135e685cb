"""A mouse and a keyboard for a Wayland session of its own, plugged in by the protocol.

Speaks just so much of Wayland as it takes to make a virtual pointer and a virtual keyboard, as sway
and other compositors of wlroots let programs do (wlr-virtual-pointer-unstable-v1,
virtual-keyboard-unstable-v1). They stay for the whole session: a device that comes with each click
and goes takes the focus of the keyboard away.
"""

from __future__ import annotations

import os
import socket
import struct
import time
from array import array
from collections.abc import Iterator
from pathlib import Path

_DISPLAY, _REGISTRY = 1, 2
_SYNC, _GET_REGISTRY, _BIND = 0, 1, 0
_CREATE = 0
_MOTION_ABSOLUTE, _BUTTON, _FRAME = 1, 2, 4
_KEYMAP, _KEY, _MODIFIERS = 0, 1, 2
_ERROR, _GLOBAL = 0, 0
_LEFT = 0x110  # BTN_LEFT of linux/input-event-codes.h
_HEAD = struct.Struct("=II")
_TEXT_KEYMAP = 1

_MAP = (
    b'xkb_keymap { xkb_keycodes { include "evdev" }; xkb_types { include "complete" };'
    b' xkb_compatibility { include "complete" }; xkb_symbols { include "pc+us+inet(evdev)" }; };\0'
)
_ROWS = ((1, "\x1b1234567890-=\b\tqwertyuiop[]\n"), (30, "asdfghjkl;'`"), (43, "\\zxcvbnm,./"))
_CODES = {key: first + place for first, row in _ROWS for place, key in enumerate(row)}
_CODES |= {"ctrl": 29, "Return": 28, "Escape": 1, "space": 57, "Tab": 15, "F1": 59}
_MASKS = {"ctrl": 4}


class Seat:
    """The two devices; `extent` is the size of the whole screen."""

    def __init__(self, display: Path, extent: tuple[int, int]) -> None:
        self._extent = extent
        self._last = _REGISTRY
        self._socket = socket.socket(socket.AF_UNIX)
        self._socket.connect(str(display))
        self._request(_DISPLAY, _GET_REGISTRY, struct.pack("=I", _REGISTRY))
        names = dict(
            _global(words)
            for one, event, words in self._sync()
            if (one, event) == (_REGISTRY, _GLOBAL)
        )
        self._seat = self._bind(names, "wl_seat")
        self._pointer = self._device(names, "zwlr_virtual_pointer_manager_v1")
        self._keyboard = self._device(names, "zwp_virtual_keyboard_manager_v1")
        self._send_keymap()

    def close(self) -> None:
        """Unplugs both."""
        self._socket.close()

    def move(self, x: int, y: int) -> None:
        """Moves the pointer to a point of the screen."""
        place = struct.pack("=IIIII", _now(), x, y, *self._extent)
        self._request(self._pointer, _MOTION_ABSOLUTE, place)
        self._end_frame()

    def hold(self, down: bool) -> None:  # noqa: FBT001 - as the button is
        """Presses the left button, or lets it go."""
        self._request(self._pointer, _BUTTON, struct.pack("=III", _now(), _LEFT, down))
        self._end_frame()

    def press(self, keys: str) -> None:
        """Presses keys as in `ctrl+a`, the last while the others are held."""
        codes = [_CODES[key] for key in keys.split("+")]
        mask = sum(_MASKS[key] for key in keys.split("+")[:-1])
        for code in codes:
            self._key(code, mask, down=True)
        time.sleep(0.02)
        for code in reversed(codes):
            self._key(code, 0, down=False)

    def _key(self, code: int, mask: int, *, down: bool) -> None:
        self._request(self._keyboard, _KEY, struct.pack("=III", _now(), code, down))
        self._request(self._keyboard, _MODIFIERS, struct.pack("=IIII", mask, 0, 0, 0))
        list(self._sync())

    def _end_frame(self) -> None:
        self._request(self._pointer, _FRAME)
        list(self._sync())

    def _send_keymap(self) -> None:
        file = os.memfd_create("keymap")
        os.write(file, _MAP)
        self._request(self._keyboard, _KEYMAP, struct.pack("=II", _TEXT_KEYMAP, len(_MAP)), file)
        os.close(file)
        list(self._sync())

    # the protocol: https://wayland.freedesktop.org/docs/html/ch04.html

    def _new(self) -> int:
        self._last += 1
        return self._last

    def _bind(self, names: dict[str, int], interface: str) -> int:
        new = self._new()
        words = struct.pack("=I", names[interface]) + _text(interface)
        self._request(_REGISTRY, _BIND, words + struct.pack("=II", 1, new))
        return new

    def _device(self, names: dict[str, int], interface: str) -> int:
        manager, new = self._bind(names, interface), self._new()
        self._request(manager, _CREATE, struct.pack("=II", self._seat, new))
        return new

    def _request(self, one: int, what: int, words: bytes = b"", file: int | None = None) -> None:
        message = _HEAD.pack(one, (_HEAD.size + len(words)) << 16 | what) + words
        files = [] if file is None else [(socket.SOL_SOCKET, socket.SCM_RIGHTS, array("i", [file]))]
        self._socket.sendmsg([message], files)

    def _sync(self) -> Iterator[tuple[int, int, bytes]]:
        """All events until everything that was asked for has been done."""
        done = self._new()
        self._request(_DISPLAY, _SYNC, struct.pack("=I", done))
        while True:
            one, word = _HEAD.unpack(self._read(_HEAD.size))
            words, event = self._read((word >> 16) - _HEAD.size), word & 0xFFFF
            if (one, event) == (_DISPLAY, _ERROR):
                raise RuntimeError(words)
            if one == done:
                return
            yield one, event, words

    def _read(self, size: int) -> bytes:
        return self._socket.recv(size, socket.MSG_WAITALL) if size else b""


def _now() -> int:
    return int(time.monotonic() * 1000) & 0xFFFFFFFF


def _text(text: str) -> bytes:
    octets = text.encode() + b"\0"
    return struct.pack("=I", len(octets)) + octets + b"\0" * (-len(octets) % 4)


def _global(words: bytes) -> tuple[str, int]:
    name, length = _HEAD.unpack_from(words)
    return words[_HEAD.size : _HEAD.size + length - 1].decode(), name
