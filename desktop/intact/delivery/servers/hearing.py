"""What a server says, line by line: bounded in size and in time as a whole, and cancellable."""

from __future__ import annotations

import selectors
import socket
import ssl
import time

from intact.delivery.servers.patience import Patience
from intact.errors import NotDelivered, NotDeliveredReason
from intact.limits import CHUNK_BYTES, LOOK_SECONDS, SERVER_LINE


class Hearing:
    """Reads from a socket; what came too early is thrown away with it.

    Attributes:
        made: the socket.
    """

    def __init__(self, made: socket.socket, patience: Patience, host: str) -> None:
        self.made = made
        self._patience = patience
        self._host = host
        self._heard = bytearray()

    def line(self, seconds: float) -> bytes:
        """The next line with its end; without one where it is too long or the connection ended.

        Raises:
            NotDelivered: CANCELLED.
            TimeoutError: it is not there in time, however slowly it comes.
            OSError: the connection broke off.
        """
        end = time.monotonic() + seconds
        while (place := self._heard.find(b"\n", 0, SERVER_LINE)) < 0:
            if len(self._heard) >= SERVER_LINE or not self._hear(end):
                break
        return self._take(place + 1 if place >= 0 else SERVER_LINE)

    def octets(self, size: int, seconds: float) -> bytes:
        """So many octets, fewer where the connection ended; raises the same."""
        end = time.monotonic() + seconds
        while len(self._heard) < size and self._hear(end):
            pass
        return self._take(size)

    def wait(self, event: int, end: float) -> None:
        """Until the socket is ready; raises as `line` does. `end` is of the monotonic clock."""
        if self._patience():
            raise NotDelivered(NotDeliveredReason.CANCELLED, host=self._host)
        if event == selectors.EVENT_READ and _has_more(self.made):
            return
        with selectors.DefaultSelector() as selector:
            selector.register(self.made, event)
            while not selector.select(LOOK_SECONDS):
                if self._patience():
                    raise NotDelivered(NotDeliveredReason.CANCELLED, host=self._host)
                if time.monotonic() > end:
                    raise TimeoutError

    def _hear(self, end: float) -> bool:
        """Hears more; whether there was any."""
        if time.monotonic() > end:
            raise TimeoutError
        self.wait(selectors.EVENT_READ, end)
        data = self.made.recv(CHUNK_BYTES)
        self._heard += data
        return bool(data)

    def _take(self, size: int) -> bytes:
        taken = bytes(self._heard[:size])
        del self._heard[:size]
        return taken


def _has_more(made: socket.socket) -> bool:
    """Whether TLS has deciphered more than was taken."""
    return isinstance(made, ssl.SSLSocket) and made.pending() > 0
