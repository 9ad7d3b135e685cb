"""Passwords of mail accounts: which account a way uses, and what a delivery failed for."""

from __future__ import annotations

from intact.delivery.servers.secrets import Secrets
from intact.delivery.way import Receipt, Way
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
        return self._account(way.name)

    def wanted(self, way: Way, error: NotDelivered) -> bool:
        """Whether a delivery failed for want of the right password."""
        return error.reason in _ASKED_FOR and _has_password(self._account(way.name))

    def wanted_for_rest(self, receipt: Receipt) -> tuple[Account, NotDelivered] | None:
        """The account whose password some mails wait for while others have gone, and why."""
        account = self._account(receipt.way)
        waiting = [one for one in receipt.results if one.reason in _ASKED_FOR]
        if account is None or not waiting or not _has_password(account):
            return None
        reason = waiting[0].reason or NotDeliveredReason.PASSWORD_NEEDED
        return account, NotDelivered(reason, **waiting[0].values)

    def _account(self, way: str) -> Account | None:
        named = {
            f"{kind}{one.name}": one
            for one in usable(self._choices.in_force.accounts)
            for kind in _SERVERS
        }
        return named.get(way)

    def keep(self, account: Account, text: str, *, store: bool) -> None:
        """Holds a password, and does what was asked for last once more."""
        self._background.run(
            lambda: self._secrets.keep(account, text, store=store),
            lambda _: self._handover.repeat(),
        )


def _has_password(account: Account | None) -> bool:
    return account is not None and account.auth is Auth.PASSWORD
