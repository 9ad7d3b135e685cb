"""What the ways to a server of the person's have in common; the rest is in `smtp`, `imap_draft`."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from intact.delivery import courier
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

Session = Callable[[Account, Server, Secrets, Callable[[], bool]], courier.Session]
"""Makes a session with the server of an account; the last one tells whether it was cancelled."""


@dataclass(frozen=True, slots=True)
class Service:
    """What one kind of server does with a mail; `kind` begins the names of its ways."""

    kind: str
    state: MailState
    outcome: Outcome
    session: Session


class ServerWay:
    """The way `KIND-NAME` of an account."""

    keeps: Final = Keeps.EXACT

    def __init__(
        self,
        service: Service,
        account: Account,
        server: Server | None,
        secrets: Secrets,
        journal: Journal,
    ) -> None:
        self._service = service
        self._account = account
        self._server = server
        self._secrets = secrets
        self._journal = journal
        self.name = f"{service.kind}-{account.name}"

    def available(self, plan: Plan | None = None) -> Availability:
        """Where the account has a server; whether it is reached shows when a mail goes.

        `program` is the person's address there.
        """
        if self._server is None:
            return Availability(False, Absence.NO_ACCOUNT, self._account.address)
        if plan is not None and not has_mail(plan):
            return Availability(False, Absence.NO_MAIL, self._account.address)
        return Availability(True, program=self._account.address)

    def deliver(self, plan: Plan, errand: Errand) -> Receipt:
        """Hands over each mail that the server does not have yet.

        Raises:
            NotDelivered: it got not one.
        """
        insist(self.available(plan))
        if self._server is None:
            raise NotDelivered(NotDeliveredReason.NOT_HERE)
        service, account, server = self._service, self._account, self._server
        session = _Reopened(
            lambda: service.session(account, server, self._secrets, errand.cancelled)
        )
        carried = courier.Courier(session, service.state, _sender_of(account), errand)
        results = carried.deliver(plan, self._journal, service.kind)
        return Receipt.for_results(self.name, service.outcome, plan, results, account.address)


class _Reopened:
    """A session of the courier's; a new one each time, where the server hung up in between."""

    def __init__(self, made: Callable[[], courier.Session]) -> None:
        self._made = made
        self._session: courier.Session | None = None

    @property
    def is_open(self) -> bool:
        return self._session is not None and self._session.is_open

    def open(self) -> None:
        self.close()
        self._session = self._made()  # held before it is opened: what fails there is closed, too
        self._session.open()

    def take(
        self, mail: courier.Outgoing, told: Callable[[int], None], about_to_end: Callable[[], None]
    ) -> str:
        if self._session is None:
            raise NotDelivered(NotDeliveredReason.CONNECTION_LOST)
        return self._session.take(mail, told, about_to_end)

    def close(self) -> None:
        if self._session is not None:
            self._session.close()
            self._session = None


def _sender_of(account: Account) -> str:
    """The account's address in wire form.

    Raises:
        NotDelivered: SENDER_REFUSED: it is none that a mail can come from.
    """
    if not valid(account.address):
        raise NotDelivered(NotDeliveredReason.SENDER_REFUSED, address=account.address)
    return wire_form(account.address)
