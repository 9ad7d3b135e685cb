"""The conversation with a submission server (RFC 5321, RFC 6409): bounded, cancellable, exact.

`smtplib` keeps the state; what it leaves open is settled here: how long and how much a server may
talk, how a mail goes out in pieces, and what a connection that ends means at each point.
"""

from __future__ import annotations

import selectors
import smtplib
import socket
import time
from collections.abc import Callable
from contextlib import suppress
from typing import TYPE_CHECKING, Final

from typing_extensions import override

from intact.delivery.servers.answers import refused
from intact.delivery.servers.connection import failure, protect
from intact.delivery.servers.hearing import Hearing
from intact.delivery.servers.patience import Patience
from intact.errors import NotDelivered, NotDeliveredReason
from intact.limits import (
    CHUNK_BYTES,
    COMMAND_SECONDS,
    GOODBYE_SECONDS,
    LOOK_SECONDS,
    SERVER_LINES,
    STALLED_SECONDS,
)
from intact.settings.accounts import Server

if TYPE_CHECKING:
    from typing_extensions import Buffer as ReadableBuffer

_NO_NAME: Final = "[127.0.0.1]"
"""Said in EHLO: an address literal (RFC 5321 4.1.4), for this machine's name is nobody's affair."""


class Talk(smtplib.SMTP):
    """One conversation, on a socket that is connected already."""

    def __init__(self, made: socket.socket, server: Server, patience: Patience) -> None:
        super().__init__(local_hostname=_NO_NAME)
        self._server = server
        self._patience = patience
        self._ear: Hearing | None = None
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
        end = time.monotonic() + seconds
        texts: list[bytes] = []
        for _ in range(SERVER_LINES):
            line = self._line(end - time.monotonic())
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
            try:
                self._hearing.wait(selectors.EVENT_WRITE, time.monotonic() + STALLED_SECONDS)
                done += self._connected().send(view[done : done + CHUNK_BYTES])
            except NotDelivered:
                self.close()
                raise
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

    @property
    def _hearing(self) -> Hearing:
        """What hears on the socket; TLS makes a new one, which knows nothing from before."""
        made = self._connected()
        if self._ear is None or self._ear.made is not made:
            self._ear = Hearing(made, self._patience, self._server.host)
        return self._ear

    def _line(self, seconds: float) -> bytes:
        try:
            line = self._hearing.line(seconds)
        except NotDelivered:
            self.close()
            raise
        except OSError as error:
            raise self._lost(error) from error
        if not line:
            raise self._lost(ConnectionResetError())
        return line

    def _last_word(self) -> NotDelivered | None:
        """What the server said in the middle of a mail, where it said something."""
        with suppress(OSError, NotDelivered):
            line = self._hearing.line(LOOK_SECONDS)
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
