"""A mail server in this process that can do as much or as little as a test wants."""

from __future__ import annotations

import asyncio
import ssl
import threading
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from typing import Any

import pytest
from aiosmtpd import controller, smtp

from real.mail.dovecot import PASSWORD, USER, free_port

Taking = Callable[[bytes], Awaitable[str]]


async def kept(_: bytes) -> str:
    """Says yes."""
    return "250 2.0.0 kept"


@dataclass
class Sink:
    """What it keeps, and what it says.

    Attributes:
        mails: octets of the mails it took.
        lacks: extensions it does not offer ("8BITMIME").
        says: the answer to each mail; what does not begin with 250 means that it is not kept.
        recipient: the answer to RCPT.
    """

    port: int = field(default_factory=free_port)
    mails: list[bytes] = field(default_factory=list)
    lacks: frozenset[str] = frozenset()
    says: Taking = kept
    recipient: str = "250 2.1.5 yes"
    _controller: Any = None
    _arrived: threading.Condition = field(default_factory=threading.Condition)

    def start(self, context: ssl.SSLContext | None = None, **options: Any) -> None:
        """Starts it; with a context it demands STARTTLS and a login."""
        if context is not None:
            options = {
                "tls_context": context,
                "require_starttls": True,
                "auth_required": True,
                "authenticator": _right,
                **options,
            }
        self._controller = controller.Controller(
            self, hostname="127.0.0.1", port=self.port, server_hostname="sink", **options
        )
        self._controller.start()

    def stop(self) -> None:
        """Ends it."""
        if self._controller is not None:
            self._controller.stop()

    def wait(self, count: int, seconds: float = 60) -> list[bytes]:
        """The mails, once there are so many."""
        with self._arrived:
            if not self._arrived.wait_for(lambda: len(self.mails) >= count, seconds):
                pytest.fail(f"{len(self.mails)} of {count} mails")
        return list(self.mails)

    async def handle_EHLO(  # noqa: N802 - aiosmtpd's name
        self, server: Any, session: Any, envelope: Any, hostname: str, responses: list[str]
    ) -> list[str]:
        """Leaves out what it lacks."""
        session.host_name = hostname
        return [line for line in responses if line[4:].partition(" ")[0] not in self.lacks]

    async def handle_RCPT(  # noqa: N802
        self, server: Any, session: Any, envelope: Any, address: str, options: list[str]
    ) -> str:
        """Answers as it was told."""
        if self.recipient.startswith("250"):
            envelope.rcpt_tos.append(address)
        return self.recipient

    async def handle_DATA(self, server: Any, session: Any, envelope: Any) -> str:  # noqa: N802
        """Keeps a mail where the answer is a yes."""
        answer = await self.says(envelope.original_content)
        if answer.startswith("250"):
            with self._arrived:
                self.mails.append(envelope.original_content)
                self._arrived.notify_all()
        elif answer == "hang up":
            server.transport.abort()
            await asyncio.Event().wait()
        return answer


def _right(server: Any, session: Any, envelope: Any, mechanism: str, data: Any) -> Any:
    """Whether a login is right."""
    fits = data.login == USER.encode() and data.password == PASSWORD.encode()
    return smtp.AuthResult(success=fits, handled=False)
