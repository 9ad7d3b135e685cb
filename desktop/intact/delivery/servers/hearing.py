"""What goes over a connection, both ways: bounded in size and time, and cancellable."""

from __future__ import annotations

import selectors
import socket
import ssl
import time
from collections.abc import Callable

from intact.errors import NotDelivered, NotDeliveredReason
from intact.limits import CHUNK_BYTES, LOOK_SECONDS, SERVER_LINE, STALLED_SECONDS


class Hearing:
    """Reads from a socket and writes to it; what came too early is thrown away with it.

    A socket with TLS may seem ready when it is not, so each call has a short time limit of its own.

    Attributes:
        made: the socket.
    """

    def __init__(self, made: socket.socket, patience: Callable[[], bool], host: str) -> None:
        made.settimeout(LOOK_SECONDS)
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

    def say(self, octets: memoryview, told: Callable[[int], None]) -> None:
        """Sends octets in pieces; `told` hears how many have gone. Raises the same.

        It takes too long where not one octet goes for `limits.STALLED_SECONDS`.
        """
        done = 0
        end = time.monotonic() + STALLED_SECONDS
        while done < len(octets):
            self.wait(selectors.EVENT_WRITE, end)
            try:
                done += self.made.send(octets[done : done + CHUNK_BYTES])
            except TimeoutError:
                continue
            end = time.monotonic() + STALLED_SECONDS
            told(done)

    def go_on(self, end: float) -> None:
        """Looks at "Cancel" and at the monotonic clock; raises as `line` does."""
        if self._patience():
            raise NotDelivered(NotDeliveredReason.CANCELLED, host=self._host)
        if time.monotonic() > end:
            raise TimeoutError

    def wait(self, event: int, end: float) -> None:
        """Until the socket is ready; raises as `line` does. `end` is of the monotonic clock."""
        self.go_on(end)
        if event == selectors.EVENT_READ and _has_more(self.made):
            return
        with selectors.DefaultSelector() as selector:
            selector.register(self.made, event)
            while not selector.select(LOOK_SECONDS):
                self.go_on(end)

    def _hear(self, end: float) -> bool:
        """Hears more; False at the end of the connection."""
        self.wait(selectors.EVENT_READ, end)
        try:
            data = self.made.recv(CHUNK_BYTES)
        except TimeoutError:
            return True
        self._heard += data
        return bool(data)

    def _take(self, size: int) -> bytes:
        taken = bytes(self._heard[:size])
        del self._heard[:size]
        return taken


def _has_more(made: socket.socket) -> bool:
    """Whether TLS has deciphered more than was taken."""
    return isinstance(made, ssl.SSLSocket) and made.pending() > 0
