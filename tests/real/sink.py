"""An SMTP server on this machine that keeps what mail programs send."""

from __future__ import annotations

import queue
import socketserver
import threading
from collections.abc import Iterator


class Mailbox(socketserver.ThreadingTCPServer):
    """An SMTP server on this machine that keeps the octets of each mail as they come.

    Attributes:
        mails: those that came whole.
        port: where it listens.
    """

    allow_reuse_address = True
    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Conversation)
        self.mails: queue.Queue[bytes] = queue.Queue()
        self.port = self.server_address[1]
        self._coming = 0
        self._change = threading.Lock()

    @property
    def is_receiving(self) -> bool:
        """Whether octets of a mail are coming; a connection may stay open without any."""
        with self._change:
            return self._coming > 0

    def count(self, change: int) -> None:
        """Notes that a mail begins to come (1) or has ended (-1)."""
        with self._change:
            self._coming += change


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
                    self.server.count(1)
                    try:
                        lines = list(self._lines())
                    finally:
                        self.server.count(-1)
                    if lines.pop() != b".\r\n":
                        return  # it was cut off, and no server would keep it
                    self.server.mails.put(b"".join(lines))
                    self._say("250 kept")
                case b"QUIT":
                    self._say("221 bye")
                    return
                case _:
                    self._say("250 yes")

    def _lines(self) -> Iterator[bytes]:
        """The lines of a mail, without the dots that SMTP adds (RFC 5321 4.5.2), and its end.

        The end is one dot; where the mail was cut off it is empty.
        """
        for line in iter(self.rfile.readline, b""):
            if line == b".\r\n":
                yield line
                return
            yield line.removeprefix(b".")
        yield b""

    def _say(self, text: str) -> None:
        self.wfile.write(text.encode() + b"\r\n")
