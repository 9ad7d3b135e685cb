"""Sends every mail by a submission server of the person's (RFC 6409): the samples arrive exactly.

What the server says to each mail is its receipt. Exact is what this server gets; some mend what
they pass on. Postfix 3.7 as it is delivered takes blanks before a colon away, and cuts fields of
more than 102,400 octets, in attached messages too; of 500 real messages that concerned two. The
network is imported only when a mail goes.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from intact.delivery.courier import Courier, Outgoing
from intact.delivery.handover import has_mail, insist
from intact.delivery.journal import Journal
from intact.delivery.servers.secrets import Secrets
from intact.delivery.way import (
    Absence,
    Availability,
    Errand,
    Keeps,
    MailState,
    Outcome,
    Receipt,
)
from intact.errors import NotDelivered, NotDeliveredReason
from intact.settings.accounts import Account, Server
from intact.submission.address import valid, wire_form
from intact.submission.submission import Plan

if TYPE_CHECKING:
    from intact.delivery.servers.smtp_session import SmtpSession

_KIND: Final = "smtp"


class Smtp:
    """The way `smtp-NAME` of an account."""

    keeps: Final = Keeps.EXACT

    def __init__(self, account: Account, secrets: Secrets, journal: Journal) -> None:
        self._account = account
        self._secrets = secrets
        self._journal = journal
        self.name = f"{_KIND}-{account.name}"

    def available(self, plan: Plan | None = None) -> Availability:
        """Where the account has a server; whether it is reached shows when the mail goes."""
        return server_here(self._account.smtp, self._account, plan)

    def deliver(self, plan: Plan, errand: Errand) -> Receipt:
        """Sends each mail that the server does not have yet.

        Raises:
            NotDelivered: not one mail went.
        """
        server = self._account.smtp
        insist(self.available(plan))
        if server is None:
            raise NotDelivered(NotDeliveredReason.NOT_HERE)
        session = _Sending(self._account, server, self._secrets, errand.cancelled)
        courier = Courier(session, MailState.SENT, sender_of(self._account), errand)
        results = courier.deliver(plan, self._journal, _KIND)
        return Receipt.for_results(self.name, Outcome.SENT, plan, results, self._account.address)


def server_here(server: Server | None, account: Account, plan: Plan | None) -> Availability:
    """Whether there is a server for these mails; `program` is the person's address there."""
    if server is None:
        return Availability(False, Absence.NO_ACCOUNT, account.address)
    if plan is not None and not has_mail(plan):
        return Availability(False, Absence.NO_MAIL, account.address)
    return Availability(True, program=account.address)


def sender_of(account: Account) -> str:
    """The account's address in wire form.

    Raises:
        NotDelivered: SENDER_REFUSED: it is none that a mail can come from.
    """
    if not valid(account.address):
        raise NotDelivered(NotDeliveredReason.SENDER_REFUSED, address=account.address)
    return wire_form(account.address)


class _Sending:
    """A session of the courier's; opened anew where the server hung up in between."""

    def __init__(
        self,
        account: Account,
        server: Server,
        secrets: Secrets,
        cancelled: Callable[[], bool],
    ) -> None:
        self._account = account
        self._server = server
        self._secrets = secrets
        self._cancelled = cancelled
        self._session: SmtpSession | None = None

    @property
    def is_open(self) -> bool:
        return self._session is not None and self._session.is_open

    def open(self) -> None:
        from intact.delivery.servers.smtp_session import SmtpSession  # noqa: PLC0415

        self.close()
        self._session = SmtpSession(self._account, self._server, self._cancelled)
        self._session.connect()
        self._session.greet()
        self._session.log_in(self._secrets)

    def take(
        self, mail: Outgoing, told: Callable[[int], None], about_to_end: Callable[[], None]
    ) -> str:
        session = self._session
        if session is None:
            raise NotDelivered(NotDeliveredReason.CONNECTION_LOST)
        try:
            size = len(mail.data)
            session.address(mail.sender, mail.recipient, size, eight_bit=mail.eight_bit)
            return session.send(mail.data, told, about_to_end)
        except NotDelivered:
            session.reset()
            raise

    def close(self) -> None:
        if self._session is not None:
            self._session.close()
            self._session = None
