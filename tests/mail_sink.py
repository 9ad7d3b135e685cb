"""A real mail server in this process, on loopback, that keeps what it takes."""

from __future__ import annotations

import asyncio
import socket
import threading
import warnings
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

import pytest

controller = pytest.importorskip("aiosmtpd.controller")
smtp = pytest.importorskip("aiosmtpd.smtp")

from intact.settings.accounts import Account, Auth, Security, Server  # noqa: E402

PASSWORD = "correct horse"  # noqa: S105 - of a server that only this test knows
USER = "sam"
ADDRESS = "sam@example.org"
TAKEN = "250 2.0.0 kept as 4711"


class _Controller(controller.Controller):
    """Knows the servers it made, one for each connection."""

    def __init__(self, *arguments: Any, **options: Any) -> None:
        super().__init__(*arguments, **options)
        self.servers: list[Any] = []

    def factory(self) -> Any:
        """A server for a connection."""
        with warnings.catch_warnings():  # a login without TLS is what the test is about
            warnings.simplefilter("ignore", UserWarning)
            self.servers.append(super().factory())
        return self.servers[-1]


Says = Callable[[bytes], str]


@dataclass
class Sink:
    """What it took, and what it says to a mail; "" hangs up instead of an answer.

    Attributes:
        lacks: extensions it does not offer ("8BITMIME").
        holds: while it is set, every answer to a mail waits for `goes_on`.
        reached: set once a mail has come.
    """

    says: Says = lambda _: TAKEN
    mails: list[bytes] = field(default_factory=list)
    recipients: list[str] = field(default_factory=list)
    goes_on: threading.Event = field(default_factory=threading.Event)
    reached: threading.Event = field(default_factory=threading.Event)
    holds: bool = False
    lacks: frozenset[str] = frozenset()
    port: int = 0
    _controller: Any = None

    def start(self, *, login: bool = False) -> None:
        """Listens on a free port; with `login` it wants name and password."""
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port = free.getsockname()[1]
        self._controller = _Controller(
            self,
            hostname="127.0.0.1",
            port=self.port,
            server_hostname="sink",
            auth_required=login,
            auth_require_tls=False,
            authenticator=_authenticate,
        )
        self._controller.start()

    def stop(self) -> None:
        """Ends it."""
        self.goes_on.set()
        if self._controller is not None:
            loop = self._controller.loop
            asyncio.run_coroutine_threadsafe(self._hang_up(), loop).result(30)
            self._controller.stop()

    async def _hang_up(self) -> None:
        """Ends the connections that are left, each of which takes the loop a turn or two."""
        for server in self._controller.servers:
            if server.transport is not None:
                server.transport.abort()
        for _ in range(3):
            await asyncio.sleep(0)

    def account(self, name: str = "work", auth: Auth = Auth.NONE) -> Account:
        """An account here."""
        server = Server("127.0.0.1", self.port, Security.PLAIN)
        return Account(name, ADDRESS, smtp=server, user=USER, auth=auth)

    async def handle_EHLO(  # noqa: N802
        self, server: Any, session: Any, envelope: Any, hostname: str, responses: list[str]
    ) -> list[str]:
        """Leaves out what it lacks."""
        session.host_name = hostname
        return [line for line in responses if line[4:].partition(" ")[0] not in self.lacks]

    async def handle_DATA(self, server: Any, session: Any, envelope: Any) -> str:  # noqa: N802
        """Keeps a mail, unless it is to say no."""
        self.reached.set()
        if self.holds:
            await asyncio.get_running_loop().run_in_executor(None, self.goes_on.wait, 30)
        answer = self.says(envelope.original_content)
        if answer.startswith("250") or not answer:
            self.mails.append(envelope.original_content)
            self.recipients.extend(envelope.rcpt_tos)
        if not answer:
            server.transport.abort()
        return answer or TAKEN


def _authenticate(server: Any, session: Any, envelope: Any, mechanism: str, data: Any) -> Any:
    right = data.login == USER.encode() and data.password == PASSWORD.encode()
    return smtp.AuthResult(success=right, handled=False)
