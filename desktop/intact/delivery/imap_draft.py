"""Stores every mail as a draft in the person's mailbox (IMAP APPEND, RFC 9051 6.3.12).

It then stands in the folder for drafts of every program that shows this mailbox, web mail included,
ready to be sent; the samples are exact there. What a program does when it sends is its own affair.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from intact.delivery.courier import Courier, Outgoing
from intact.delivery.handover import insist
from intact.delivery.journal import Journal
from intact.delivery.servers.secrets import Secrets
from intact.delivery.smtp import sender_of, server_here
from intact.delivery.way import Availability, Errand, Keeps, MailState, Outcome, Receipt
from intact.errors import NotDelivered, NotDeliveredReason
from intact.settings.accounts import Account, Server
from intact.submission.submission import Plan

if TYPE_CHECKING:
    from intact.delivery.servers.imap_session import ImapSession

_KIND: Final = "imap-draft"


class ImapDraft:
    """The way `imap-draft-NAME` of an account."""

    keeps: Final = Keeps.EXACT

    def __init__(self, account: Account, secrets: Secrets, journal: Journal) -> None:
        self._account = account
        self._secrets = secrets
        self._journal = journal
        self.name = f"{_KIND}-{account.name}"

    def available(self, plan: Plan | None = None) -> Availability:
        """Where the account has a server; whether it is reached shows when a draft goes."""
        return server_here(self._account.imap, self._account, plan)

    def deliver(self, plan: Plan, errand: Errand) -> Receipt:
        """Stores each mail that is not there yet.

        Raises:
            NotDelivered: not one was stored.
        """
        server = self._account.imap
        insist(self.available(plan))
        if server is None:
            raise NotDelivered(NotDeliveredReason.NOT_HERE)
        session = _Storing(self._account, server, self._secrets, errand.cancelled)
        courier = Courier(session, MailState.SAVED, sender_of(self._account), errand)
        results = courier.deliver(plan, self._journal, _KIND)
        return Receipt.for_results(self.name, Outcome.SAVED, plan, results, self._account.address)


class _Storing:
    """A session of the courier's."""

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
        self._session: ImapSession | None = None

    @property
    def is_open(self) -> bool:
        return self._session is not None and self._session.is_open

    def open(self) -> None:
        from intact.delivery.servers.imap_session import ImapSession  # noqa: PLC0415

        self.close()
        self._session = ImapSession(self._account, self._server, self._cancelled)
        self._session.connect()
        self._session.log_in(self._secrets)
        self._session.find_folder()

    def take(
        self, mail: Outgoing, told: Callable[[int], None], about_to_end: Callable[[], None]
    ) -> str:
        if self._session is None:
            raise NotDelivered(NotDeliveredReason.CONNECTION_LOST)
        return self._session.store(mail.data, told, about_to_end)

    def close(self) -> None:
        if self._session is not None:
            self._session.close()
            self._session = None
