"""Sends every mail by a submission server of the person's (RFC 6409): the samples arrive exactly.

What the server says to each mail is its receipt. Exact is what this server gets; some mend what
they pass on. Postfix 3.7 as it is delivered takes blanks before a colon away, and cuts fields of
more than 102,400 octets, in attached messages too; of 500 real messages that concerned two. The
network is imported only when a mail goes.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from intact.delivery.courier import Outgoing
from intact.delivery.journal import Journal
from intact.delivery.server_way import ServerWay, Service
from intact.delivery.servers.secrets import Secrets
from intact.delivery.way import MailState, Outcome
from intact.errors import NotDelivered
from intact.settings.accounts import Account, Server


class Smtp(ServerWay):
    """The way `smtp-NAME` of an account."""

    def __init__(self, account: Account, secrets: Secrets, journal: Journal) -> None:
        super().__init__(_SUBMISSION, account, account.smtp, secrets, journal)


class _Sending:
    """A session of the courier's."""

    def __init__(
        self, account: Account, server: Server, secrets: Secrets, cancelled: Callable[[], bool]
    ) -> None:
        from intact.delivery.servers.smtp_session import SmtpSession  # noqa: PLC0415

        self._secrets = secrets
        self._session = SmtpSession(account, server, cancelled)

    @property
    def is_open(self) -> bool:
        return self._session.is_open

    def open(self) -> None:
        self._session.connect()
        self._session.greet()
        self._session.log_in(self._secrets)

    def take(
        self, mail: Outgoing, told: Callable[[int], None], about_to_end: Callable[[], None]
    ) -> str:
        session, size = self._session, len(mail.data)
        try:
            session.address(mail.sender, mail.recipient, size, eight_bit=mail.eight_bit)
            return session.send(mail.data, told, about_to_end)
        except NotDelivered:
            session.reset()
            raise

    def close(self) -> None:
        self._session.close()


_SUBMISSION: Final = Service("smtp", MailState.SENT, Outcome.SENT, _Sending)
