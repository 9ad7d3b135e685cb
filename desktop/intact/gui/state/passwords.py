"""Passwords of mail accounts: which account a way uses, and what a delivery failed for."""

from __future__ import annotations

from intact.delivery.servers.secrets import Secrets
from intact.delivery.way import Way
from intact.errors import NotDelivered, NotDeliveredReason
from intact.gui.state.background import Background
from intact.gui.state.choices import Choices
from intact.gui.state.handover import Handover
from intact.settings.accounts import Account, Auth, usable

_SERVERS = ("smtp-", "imap-draft-")
"""How the names of ways to a server begin; the rest is the name of the account."""

_ASKED_FOR = {NotDeliveredReason.PASSWORD_NEEDED, NotDeliveredReason.LOGIN_REFUSED}


class Passwords:
    """Keeps the password that a delivery waits for."""

    def __init__(
        self, choices: Choices, secrets: Secrets, background: Background, handover: Handover
    ) -> None:
        self._choices = choices
        self._secrets = secrets
        self._background = background
        self._handover = handover

    def account_of(self, way: Way) -> Account | None:
        """The account that a way uses, None where it uses none."""
        named = {
            f"{kind}{one.name}": one for one in usable(self._choices.in_force) for kind in _SERVERS
        }
        return named.get(way.name)

    def wanted(self, way: Way, error: NotDelivered) -> bool:
        """Whether a delivery failed for want of the right password."""
        account = self.account_of(way)
        by_password = account is not None and account.auth is Auth.PASSWORD
        return by_password and error.reason in _ASKED_FOR

    def keep(self, account: Account, text: str, *, store: bool) -> None:
        """Holds a password, and does what was asked for last once more."""
        self._background.run(
            lambda: self._secrets.keep(account, text, store=store),
            lambda _: self._handover.repeat(),
        )
