"""Stores every mail as a draft in the person's mailbox (IMAP APPEND, RFC 9051 6.3.12).

It then stands in the folder for drafts of every program that shows this mailbox, web mail included,
ready to be sent; the samples are exact there. What a program does when it sends is its own affair.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from intact.delivery.courier import Outgoing
from intact.delivery.journal import Journal
from intact.delivery.server_way import ServerWay, Service
from intact.delivery.servers.secrets import Secrets
from intact.delivery.way import MailState, Outcome
from intact.settings.accounts import Account, Server


class ImapDraft(ServerWay):
    """The way `imap-draft-NAME` of an account."""

    def __init__(self, account: Account, secrets: Secrets, journal: Journal) -> None:
        super().__init__(_DRAFTS, account, account.imap, secrets, journal)


class _Storing:
    """A session of the courier's."""

    def __init__(
        self, account: Account, server: Server, secrets: Secrets, cancelled: Callable[[], bool]
    ) -> None:
        from intact.delivery.servers.imap_session import ImapSession  # noqa: PLC0415

        self._secrets = secrets
        self._session = ImapSession(account, server, cancelled)

    @property
    def is_open(self) -> bool:
        return self._session.is_open

    def open(self) -> None:
        self._session.connect()
        self._session.log_in(self._secrets)
        self._session.find_folder()

    def take(
        self, mail: Outgoing, told: Callable[[int], None], about_to_end: Callable[[], None]
    ) -> str:
        return self._session.store(mail.data, told, about_to_end)

    def close(self) -> None:
        self._session.close()


_DRAFTS: Final = Service("imap-draft", MailState.SAVED, Outcome.SAVED, _Storing)
