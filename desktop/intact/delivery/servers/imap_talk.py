"""The conversation with an IMAP server (RFC 9051): bounded, and able to stop while a draft goes.

Literals are sent after the server has said that it wants them, also where LITERAL+ or LITERAL-
(RFC 7888) would do without: so a server refuses a draft before it goes, not after.
"""

from __future__ import annotations

import imaplib
import socket
from collections.abc import Callable
from contextlib import suppress
from typing import TYPE_CHECKING, Final

from typing_extensions import override

from intact.delivery.servers.connection import failure, protect, tls
from intact.delivery.servers.hearing import Hearing
from intact.delivery.servers.patience import Patience
from intact.errors import NotDelivered, NotDeliveredReason
from intact.limits import (
    ANSWER_SECONDS,
    CHUNK_BYTES,
    COMMAND_SECONDS,
    SERVER_LINES,
    SERVER_LITERAL,
)
from intact.settings.accounts import Security, Server

BROKEN: Final = (ValueError, LookupError, TypeError)
"""What `imaplib` lets pass of answers that break every rule."""

if TYPE_CHECKING:
    from typing_extensions import Buffer as ReadableBuffer


class ImapTalk(imaplib.IMAP4):
    """One conversation, on a socket that is connected already.

    Attributes:
        told: hears how many octets of a draft have gone.
    """

    def __init__(self, made: socket.socket, server: Server, cancelled: Callable[[], bool]) -> None:
        self._made = made
        self._server = server
        self._patience = Patience(cancelled)
        self._ear: Hearing | None = None
        self._lines = 0
        self._draft = 0
        self._ended = False
        self._before_end: Callable[[], None] = _nothing
        self.told: Callable[[int], None] = _nobody
        super().__init__(server.host, server.port)

    def start_tls(self) -> None:
        """Protects the conversation (RFC 9051 6.2.1); what was heard before does not count.

        Raises:
            NotDelivered: NOT_PROTECTED where it is not offered, or the server claims that the
                person is logged in already (PREAUTH), which leaves no room for it.
        """
        if self.state != "NONAUTH" or "STARTTLS" not in self.capabilities:
            self.drop()
            raise NotDelivered(NotDeliveredReason.NOT_PROTECTED, host=self._server.host)
        self.starttls(tls())
        self.learn()

    def learn(self) -> None:
        """Asks what the server can do; more after login than before."""
        self.untagged_responses.clear()
        kind, told = self.capability()
        names = told[-1] if kind == "OK" and told and isinstance(told[-1], bytes) else b""
        self.capabilities = tuple(names.decode("ascii", "replace").upper().split())

    def append_draft(
        self, folder: str, data: bytes, about_to_end: Callable[[], None]
    ) -> tuple[str, list[bytes]]:
        """Stores a draft; `about_to_end` is called before the octets behind which it may be there.

        Args:
            folder: its name as it goes on the wire, quoted.
            data: in CRLF lines throughout, so that `imaplib` has nothing to change.
            about_to_end: what it raises keeps the draft from being stored.
        """
        self._draft, self._before_end = len(data), about_to_end
        self._ended = False
        try:
            return self.append(folder, "(\\Draft \\Seen)", "", data)
        finally:
            self._draft = 0
            self._ended = self._patience.holds = False

    def _create_socket(self, timeout: float | None = None) -> socket.socket:  # noqa: ARG002
        """The connection that is there."""
        return self._made

    @override
    def readline(self) -> bytes:
        """One line of an answer.

        Raises:
            NotDelivered: CANCELLED.
            TimeoutError: it did not come.
        """
        self._lines += 1
        if self._lines > SERVER_LINES:
            raise self.abort("too many lines")
        return self._hearing.line(ANSWER_SECONDS if self._ended else COMMAND_SECONDS)

    @override
    def read(self, size: int) -> bytes:
        """Octets of a literal in an answer."""
        if size > SERVER_LITERAL:
            raise self.abort("too much")
        return self._hearing.octets(size, COMMAND_SECONDS)

    @override
    def send(self, data: ReadableBuffer) -> None:
        """Sends octets in pieces, looking at "Cancel" between them."""
        self._lines = 0
        view = memoryview(data).cast("B")
        is_draft = 0 < self._draft == len(view)
        for start in range(0, len(view), CHUNK_BYTES):
            end = min(start + CHUNK_BYTES, len(view))
            if self._patience():
                self.drop()
                raise NotDelivered(NotDeliveredReason.CANCELLED, host=self._server.host)
            if is_draft and end == len(view):
                self._end_carefully()
            self.sock.sendall(view[start:end])
            if is_draft:
                self.told(end)

    @property
    def _hearing(self) -> Hearing:
        """What hears on the socket; TLS makes a new one, which knows nothing from before."""
        if self._ear is None or self._ear.made is not self.sock:
            self._ear = Hearing(self.sock, self._patience, self._server.host)
        return self._ear

    def drop(self) -> None:
        """Ends the connection without a word."""
        with suppress(OSError, imaplib.IMAP4.error):
            self.shutdown()

    def _end_carefully(self) -> None:
        """Behind the last octets the server may have the draft."""
        try:
            self._before_end()
        except BaseException:
            self.drop()
            raise
        self._ended = self._patience.holds = True


def _nobody(_: int) -> None:
    """Takes progress for nobody."""


def _nothing() -> None:
    """Stands where nothing is to be done."""


def opened(server: Server, made: socket.socket, cancelled: Callable[[], bool]) -> ImapTalk:
    """The conversation on a connection, protected as the account says.

    Raises:
        NotDelivered: it is no such server, or cannot be protected.
    """
    if server.security is Security.TLS:
        made = protect(made, server)
    made.settimeout(COMMAND_SECONDS)
    try:
        talk = ImapTalk(made, server, cancelled)
        if server.security is Security.STARTTLS:
            talk.start_tls()
    except OSError as error:  # first: that about a certificate is a ValueError as well
        made.close()
        raise failure(server, error) from error
    except (imaplib.IMAP4.error, *BROKEN) as error:
        made.close()
        raise NotDelivered(NotDeliveredReason.NONSENSE, host=server.host) from error
    return talk
