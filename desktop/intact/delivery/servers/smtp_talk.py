"""The conversation with a submission server (RFC 5321, RFC 6409): bounded, cancellable, exact.

`smtplib` keeps the state; what it leaves open is settled here: how long and how much a server may
talk, how a mail goes out in pieces, and what a connection that ends means at each point.
"""

from __future__ import annotations

import selectors
import smtplib
import socket
import ssl
import time
from collections.abc import Callable
from contextlib import suppress
from typing import TYPE_CHECKING, BinaryIO, Final

from typing_extensions import override

from intact.delivery.servers.answers import refused
from intact.delivery.servers.connection import failure, protect
from intact.errors import NotDelivered, NotDeliveredReason
from intact.limits import (
    CANCELLED_SECONDS,
    CHUNK_BYTES,
    COMMAND_SECONDS,
    GOODBYE_SECONDS,
    SERVER_LINE,
    SERVER_LINES,
    STALLED_SECONDS,
)
from intact.settings.accounts import Server

if TYPE_CHECKING:
    from typing_extensions import Buffer as ReadableBuffer

_LOOK_SECONDS: Final = 0.2  # between two looks at "Cancel"
_NO_NAME: Final = "[127.0.0.1]"
"""Said in EHLO: an address literal (RFC 5321 4.1.4), for this machine's name is nobody's affair."""


class Talk(smtplib.SMTP):
    """One conversation, on a socket that is connected already."""

    file: BinaryIO | None

    def __init__(self, made: socket.socket, server: Server, cancelled: Callable[[], bool]) -> None:
        super().__init__(local_hostname=_NO_NAME)
        self._server = server
        self._cancelled = cancelled
        self.sock = made

    def greet(self) -> None:
        """Takes the greeting, and asks what the server can do.

        Raises:
            NotDelivered: it is busy, or no mail server.
        """
        code, answer = self.getreply()
        if code == 220:
            code, answer = self.ehlo()
        if code // 100 != 2:
            raise self.nonsense(code, answer)

    def start_tls(self) -> None:
        """Protects the conversation, and asks again what the server can do (RFC 3207 4.2).

        Raises:
            NotDelivered: NOT_PROTECTED where the server does not offer it, or somebody on the way
                took the offer out; nothing goes on without. Or the handshake failed.
        """
        if not self.has_extn("starttls"):
            raise NotDelivered(NotDeliveredReason.NOT_PROTECTED, host=self._server.host)
        code, answer = self.docmd("STARTTLS")
        if code != 220:
            raise self.nonsense(code, answer)
        plain, self.sock = self._connected(), None
        if self.file is not None:
            self.file.close()  # with all that somebody put there before the handshake
            self.file = None
        self.sock = protect(plain, self._server)
        self.esmtp_features = {}
        self.ehlo_resp = self.helo_resp = None
        code, answer = self.ehlo()
        if code // 100 != 2:
            raise self.nonsense(code, answer)

    @override
    def getreply(self) -> tuple[int, bytes]:
        """One answer, as `smtplib` gives it, but bounded in lines and time."""
        return self.answer_within(COMMAND_SECONDS)

    def answer_within(self, seconds: float) -> tuple[int, bytes]:
        """The next answer.

        Raises:
            NotDelivered: TOOK_TOO_LONG, CONNECTION_LOST, CANCELLED or NONSENSE.
        """
        self._wait(selectors.EVENT_READ, seconds)
        texts: list[bytes] = []
        for _ in range(SERVER_LINES):
            line = self._line()
            code, more, text = line[:3], line[3:4], line[4:].strip()
            if not (code.isdigit() and code.isascii()) or more not in b"- \r\n":
                break
            texts.append(text)
            if more != b"-":
                return int(code), b"\n".join(texts)
        self.close()
        raise NotDelivered(NotDeliveredReason.NONSENSE, host=self._server.host)

    @override
    def send(self, s: ReadableBuffer | str) -> None:
        """Sends a command, or whatever `smtplib` wants to send."""
        self.put(s.encode("ascii") if isinstance(s, str) else bytes(s), lambda _: None)

    def put(self, data: bytes, told: Callable[[int], None]) -> None:
        """Sends octets as they are, in pieces; `told` hears how many have gone.

        Raises:
            NotDelivered: CANCELLED, TOOK_TOO_LONG or CONNECTION_LOST, or what the server said
                before it hung up; the connection is closed.
        """
        view = memoryview(data)
        done = 0
        while done < len(view):
            self._wait(selectors.EVENT_WRITE, STALLED_SECONDS)
            try:
                done += self._connected().send(view[done : done + CHUNK_BYTES])
            except OSError as error:
                raise self._last_word() or self._lost(error) from error
            told(done)

    def nonsense(self, code: int, answer: bytes) -> NotDelivered:
        """The error for an answer that ends the conversation before it began."""
        self.close()
        return refused(NotDeliveredReason.NONSENSE, code, answer, host=self._server.host)

    def leave(self) -> None:
        """Says goodbye, where anybody still listens."""
        with suppress(NotDelivered, smtplib.SMTPException, OSError):
            if self.sock is not None:
                self.putcmd("QUIT")
                self.answer_within(GOODBYE_SECONDS)
        self.close()

    def _line(self) -> bytes:
        if self.file is None:
            self.file = self._connected().makefile("rb")
        try:
            line = self.file.readline(SERVER_LINE)
        except OSError as error:
            raise self._lost(error) from error
        if not line:
            raise self._lost(ConnectionResetError())
        return line

    def _wait(self, event: int, seconds: float) -> None:
        """Until the socket is ready; looks at "Cancel" meanwhile."""
        made = self._connected()
        end = time.monotonic() + seconds
        with selectors.DefaultSelector() as selector:
            selector.register(made, event)
            while not (event == selectors.EVENT_READ and _has_more(made)):
                if self._cancelled():
                    self.close()
                    raise NotDelivered(NotDeliveredReason.CANCELLED, host=self._server.host)
                if selector.select(_LOOK_SECONDS):
                    return
                if time.monotonic() > end:
                    raise self._lost(TimeoutError())

    def _last_word(self) -> NotDelivered | None:
        """What the server said in the middle of a mail, where it said something."""
        made = self._connected()
        with suppress(OSError):
            made.settimeout(_LOOK_SECONDS)
            line = (self.file or made.makefile("rb")).readline(SERVER_LINE)
            if line[:1] in {b"4", b"5"} and line[:3].isdigit():
                self.close()
                reason = NotDeliveredReason.MAIL_REFUSED
                return refused(reason, int(line[:3]), line[4:].strip(), host=self._server.host)
        return None

    def _connected(self) -> socket.socket:
        if self.sock is None:
            raise NotDelivered(NotDeliveredReason.CONNECTION_LOST, host=self._server.host)
        return self.sock

    def _lost(self, error: OSError) -> NotDelivered:
        self.close()
        return failure(self._server, error)


class Patience:
    """Says that somebody has cancelled only when a while has passed since."""

    def __init__(self, cancelled: Callable[[], bool]) -> None:
        self._cancelled = cancelled
        self._end: float | None = None
        self.holds = False

    def __call__(self) -> bool:
        """What `Talk` asks; while `holds`, an answer gets some more seconds to come."""
        if not self._cancelled():
            return False
        if not self.holds:
            return True
        if self._end is None:
            self._end = time.monotonic() + CANCELLED_SECONDS
        return time.monotonic() > self._end


def _has_more(made: socket.socket) -> bool:
    """Whether TLS has deciphered more than was taken."""
    return isinstance(made, ssl.SSLSocket) and made.pending() > 0
