"""A private desktop for real mail clients: display, window manager, session bus, mail server."""

from __future__ import annotations

import os
import queue
import shutil
import signal
import socketserver
import subprocess
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

PROGRAMS = ("Xvfb", "openbox", "xdotool", "dbus-daemon")
SECONDS = 60


class Mailbox(socketserver.ThreadingTCPServer):
    """An SMTP server on this machine that keeps the octets of each mail as they come."""

    allow_reuse_address = True
    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Conversation)
        self.mails: queue.Queue[bytes] = queue.Queue()
        self.port = self.server_address[1]


class _Conversation(socketserver.StreamRequestHandler):
    """Says yes to everything (RFC 5321), with 8BITMIME."""

    server: Mailbox

    def handle(self) -> None:
        self._say("220 desk")
        for line in iter(self.rfile.readline, b""):
            match line[:4].upper():
                case b"EHLO":
                    self._say("250-desk\r\n250 8BITMIME")
                case b"DATA":
                    self._say("354 go on")
                    self.server.mails.put(b"".join(self._lines()))
                    self._say("250 kept")
                case b"QUIT":
                    self._say("221 bye")
                    return
                case _:
                    self._say("250 yes")

    def _lines(self) -> Iterator[bytes]:
        """The lines of a mail, without the dots that SMTP adds (RFC 5321 4.5.2)."""
        for line in iter(self.rfile.readline, b""):
            if line == b".\r\n":
                return
            yield line.removeprefix(b".")

    def _say(self, text: str) -> None:
        self.wfile.write(text.encode() + b"\r\n")


class Desktop:
    """A display of its own, with a home folder and programs that end with the test."""

    def __init__(self, home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        self.home = home
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
        screen = ["-screen", "0", "1600x900x24", "-nolisten", "tcp"]
        display = self._answer(["Xvfb", "-displayfd", "{fd}", *screen])
        self._monkeypatch.setenv("DISPLAY", f":{display}")
        bus = self._answer(["dbus-daemon", "--session", "--nofork", "--print-address={fd}"])
        self._monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", bus)
        self.start(["openbox"])

    def start(self, command: list[str], pass_fds: tuple[int, ...] = ()) -> None:
        """Starts a program that is ended, with its children, after the test."""
        process = subprocess.Popen(
            command,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
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
            found = self._xdotool("search", "--sync", "--onlyvisible", "--name", title)
            if found:
                return found.split()[-1]
        pytest.fail(f"no window {title}")

    def press(self, window: str, keys: str) -> None:
        """Presses keys in a window, if it is still there."""
        self._xdotool("windowactivate", "--sync", window, "key", keys)

    def end(self) -> None:
        """Ends what was started here, last first, and nothing else."""
        for process in reversed(self._processes):
            os.killpg(process.pid, signal.SIGTERM)
            try:
                process.wait(SECONDS)
            except subprocess.TimeoutExpired:
                os.killpg(process.pid, signal.SIGKILL)
                process.wait()

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


@pytest.fixture
def mailbox() -> Iterator[Mailbox]:
    """A mail server on this machine."""
    with Mailbox() as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield server
        server.shutdown()


@pytest.fixture
def desktop(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Desktop]:
    """A desktop without anybody's settings."""
    missing = [name for name in PROGRAMS if shutil.which(name) is None]
    if missing:
        pytest.skip(f"not installed: {', '.join(missing)}")
    place = Desktop(tmp_path, monkeypatch)
    try:
        place.begin()
        yield place
    finally:
        place.end()
