"""A server that says exactly what a test tells it to, at the level of lines."""

from __future__ import annotations

import socket
import ssl
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from typing import BinaryIO


class Line:
    """One connection, from the server's side."""

    def __init__(self, made: socket.socket) -> None:
        self.made = made
        self.file: BinaryIO = made.makefile("rb")

    def say(self, *lines: str) -> None:
        """Says lines."""
        self.made.sendall("".join(f"{line}\r\n" for line in lines).encode())

    def hear(self) -> str:
        """The next line, "" at the end."""
        return self.file.readline().decode(errors="replace").rstrip("\r\n")

    def greet(self, *extensions: str) -> None:
        """An SMTP server's beginning."""
        self.say("220 scripted")
        self.hear()
        told = ["scripted", *extensions]
        self.say(*(f"250-{one}" for one in told[:-1]), f"250 {told[-1]}")

    def take_mail(self) -> bytes:
        """From MAIL to the end of the mail, without an answer to it; the first commands too."""
        for answer in ("250 sender", "250 recipient", "354 go on"):
            self.hear()
            self.say(answer)
        return b"".join(iter(self.file.readline, b".\r\n"))

    def protect(self, context: ssl.SSLContext) -> None:
        """From here on with TLS."""
        self.file.close()
        self.made = context.wrap_socket(self.made, server_side=True)
        self.file = self.made.makefile("rb")

    def hang_up(self) -> None:
        """Ends the connection at once."""
        with suppress(OSError):
            self.made.shutdown(socket.SHUT_RDWR)
        self.made.close()


class Scripted:
    """Listens on a port; each connection is given to the script of its turn, the last for all."""

    def __init__(self, *scripts: Callable[[Line], object], holds: int = 0) -> None:
        """Begins to listen.

        Args:
            scripts: what is said on each connection.
            holds: octets that may arrive unread; 0 leaves it to the system, which grows up to
                what it was told (tcp(7), tcp_rmem), 32 MiB on some machines.
        """
        self._scripts = scripts
        self._listening = socket.create_server(("127.0.0.1", 0))
        if holds:  # each connection inherits it
            self._listening.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, holds)
        self.port = int(self._listening.getsockname()[1])
        self.connections = 0
        self._thread = threading.Thread(target=self._serve, daemon=True)
        self._thread.start()

    def stop(self) -> None:
        """Listens no more."""
        with suppress(OSError):
            self._listening.shutdown(socket.SHUT_RDWR)
        self._listening.close()

    def _serve(self) -> None:
        while True:
            try:
                made, _ = self._listening.accept()
            except OSError:
                return
            script = self._scripts[min(self.connections, len(self._scripts) - 1)]
            self.connections += 1
            threading.Thread(target=self._play, args=(script, made), daemon=True).start()

    @staticmethod
    def _play(script: Callable[[Line], object], made: socket.socket) -> None:
        line = Line(made)
        with suppress(OSError):
            script(line)
        line.file.close()
        line.hang_up()


@contextmanager
def scripted(*scripts: Callable[[Line], object]) -> Iterator[Scripted]:
    """A server that plays these."""
    server = Scripted(*scripts)
    try:
        yield server
    finally:
        server.stop()
