"""Passwords: in the keyring of the operating system, or in memory until Intact ends.

They are never in a file of Intact's, a log, an argument or the text of an exception.
"""

from __future__ import annotations

import importlib
import logging
from dataclasses import dataclass, field
from types import ModuleType
from typing import Final, Protocol

from intact.errors import NotDelivered, NotDeliveredReason
from intact.settings.accounts import Account

_SERVICE: Final = "Intact mail account"

_UNSAFE: Final = ("fail", "null", "plaintext", "keyrings.alt")
"""Backends that keep nothing, or keep it for everybody to read."""


@dataclass(frozen=True, slots=True)
class Secret:
    """A password or token; it does not show itself."""

    text: str = field(repr=False)


class Vault(Protocol):
    """A place that keeps secrets between two runs."""

    @property
    def name(self) -> str:
        """What the person knows it as, "" where there is none."""

    def read(self, name: str) -> str | None:
        """The secret of that name."""

    def write(self, name: str, text: str) -> bool:
        """Keeps a secret; whether it worked."""

    def remove(self, name: str) -> None:
        """Forgets it."""


class Keyring:
    """Secret Service, Keychain or Credential Manager, by the library `keyring`."""

    def __init__(self) -> None:
        self._module: ModuleType | None = None
        self._looked = False

    @property
    def name(self) -> str:
        """The backend's name, "" where there is none that is safe."""
        module = self._found()
        return str(module.get_keyring().name) if module else ""

    def read(self, name: str) -> str | None:
        """The secret; None also where the person does not unlock the keyring."""
        module = self._found()
        if module is None:
            return None
        try:
            found: str | None = module.get_password(_SERVICE, name)
        except module.errors.KeyringError:
            return None
        return found

    def write(self, name: str, text: str) -> bool:
        """Keeps a secret."""
        module = self._found()
        if module is None:
            return False
        try:
            module.set_password(_SERVICE, name, text)
        except module.errors.KeyringError:
            return False
        return True

    def remove(self, name: str) -> None:
        """Forgets it; nothing happens where there is none."""
        module = self._found()
        if module is None:
            return
        try:
            module.delete_password(_SERVICE, name)
        except module.errors.KeyringError:
            return

    def _found(self) -> ModuleType | None:
        """The library with a backend that is safe, looked for once."""
        if not self._looked:
            self._looked = True
            self._module = _library()
        return self._module


class Secrets:
    """What the accounts log in with."""

    def __init__(self, vault: Vault | None = None) -> None:
        self._vault = vault or Keyring()
        self._held: dict[str, str] = {}

    @property
    def place(self) -> str:
        """Name of the keyring, "" where there is none: then each run asks."""
        return self._vault.name

    def get(self, account: Account) -> Secret:
        """The password of an account.

        Raises:
            NotDelivered: PASSWORD_NEEDED; ask the person, `keep` it, and try again.
        """
        name = _name(account)
        text = self._held.get(name) or self._vault.read(name)
        if not text:
            raise NotDelivered(NotDeliveredReason.PASSWORD_NEEDED, account=account.name)
        return Secret(text)

    def keep(self, account: Account, text: str, *, store: bool) -> bool:
        """Holds a password until Intact ends; with `store` also in the keyring.

        Returns whether it is in the keyring.
        """
        self._held[_name(account)] = text
        return store and self._vault.write(_name(account), text)

    def forget(self, account: Account) -> None:
        """Forgets a password here and in the keyring."""
        self._held.pop(_name(account), None)
        self._vault.remove(_name(account))


def _name(account: Account) -> str:
    """What the keyring calls it: another server or user never gets this password."""
    servers = [one for one in (account.smtp, account.imap) if one is not None]
    return " ".join([account.login, *(f"{one.host}:{one.port}" for one in servers)])


def _library() -> ModuleType | None:
    """The module `keyring`, None where it or a safe backend is missing."""
    logging.getLogger("keyring").disabled = True  # what it tells is not ours to write down
    try:
        module = importlib.import_module("keyring")
        importlib.import_module("keyring.errors")
        backend = module.get_keyring()
    except Exception:  # noqa: BLE001 - backends of third parties raise whatever they like
        return None
    used = getattr(backend, "backends", (backend,))
    places = [f"{type(one).__module__}.{type(one).__name__}".lower() for one in used]
    if not places or any(mark in place for place in places for mark in _UNSAFE):
        return None
    return module
