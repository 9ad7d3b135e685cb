"""An SMTP server on this machine that keeps what mail programs send."""

from __future__ import annotations

import queue
import socketserver
from collections.abc import Iterator


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
