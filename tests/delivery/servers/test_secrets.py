"""Passwords: in a keyring that is safe, or in memory; shown nowhere."""

from __future__ import annotations

import sys
import types

import pytest

from intact.delivery.servers.secrets import Keyring, Secret, Secrets
from intact.errors import NotDelivered, NotDeliveredReason
from intact.settings.accounts import Account, Server

ACCOUNT = Account("work", "me@example.org", smtp=Server("mail.example.org", 465))


class FakeKeyringError(Exception):
    """What the library raises."""


class FakeLibrary(types.ModuleType):
    """The library with a backend of some module; it keeps in memory."""

    def __init__(self, backend: object) -> None:
        super().__init__("keyring")
        self.errors = types.ModuleType("keyring.errors")
        self.errors.KeyringError = FakeKeyringError
        self.kept: dict[tuple[str, str], str] = {}
        self.backend = backend
        self.locked = False

    def get_keyring(self):
        """The backend."""
        return self.backend

    def _look(self):
        if self.locked:
            raise FakeKeyringError

    def get_password(self, service, name):
        """What was kept."""
        self._look()
        return self.kept.get((service, name))

    def set_password(self, service, name, text):
        """Keeps it."""
        self._look()
        self.kept[service, name] = text

    def delete_password(self, service, name):
        """Forgets it."""
        self._look()
        del self.kept[service, name]


def backend(module, name="A keyring", **more):
    """A backend from that module."""
    made = type("Keyring", (), {"__module__": module, "name": name})()
    for key, value in more.items():
        setattr(made, key, value)
    return made


@pytest.fixture
def library(monkeypatch):
    """The library with the Secret Service."""
    made = FakeLibrary(backend("keyring.backends.SecretService"))
    monkeypatch.setitem(sys.modules, "keyring", made)
    monkeypatch.setitem(sys.modules, "keyring.errors", made.errors)
    return made


def test_a_stored_password_is_there_for_the_next_run(library):
    """And gone when it is forgotten."""
    assert Secrets().place == "A keyring"
    assert Secrets().keep(ACCOUNT, "pass", store=True)
    assert Secrets().get(ACCOUNT).text == "pass"
    held = Secrets()
    held.forget(ACCOUNT)
    with pytest.raises(NotDelivered) as caught:
        held.get(ACCOUNT)
    assert caught.value.reason is NotDeliveredReason.PASSWORD_NEEDED


def test_a_password_that_shall_not_be_stored_lasts_one_run(library):
    """Only in memory."""
    held = Secrets()
    assert not held.keep(ACCOUNT, "pass", store=False)
    assert held.get(ACCOUNT).text == "pass"
    assert library.kept == {}
    with pytest.raises(NotDelivered):
        Secrets().get(ACCOUNT)


@pytest.mark.parametrize("where", [("evil.example", 465), ("mail.example.org", 2465)])
def test_another_server_never_gets_the_password(library, where):
    """Who changes the host in the settings, or the port, does not get it sent there."""
    Secrets().keep(ACCOUNT, "pass", store=True)
    moved = Account("work", "me@example.org", smtp=Server(*where))
    with pytest.raises(NotDelivered):
        Secrets().get(moved)


def test_a_locked_keyring_is_as_good_as_none(library):
    """The person is asked."""
    library.locked = True
    held = Secrets()
    assert not held.keep(ACCOUNT, "pass", store=True)
    assert held.get(ACCOUNT).text == "pass"
    held.forget(ACCOUNT)
    with pytest.raises(NotDelivered):
        held.get(ACCOUNT)


@pytest.mark.parametrize(
    "unsafe",
    [
        backend("keyring.backends.fail"),
        backend("keyring.backends.null"),
        backend("keyrings.alt.file"),
        backend(
            "keyring.backends.chainer",
            backends=[backend("keyring.backends.kwallet"), backend("keyrings.alt.file")],
        ),
        backend("keyring.backends.chainer", backends=[]),
    ],
)
def test_a_backend_that_is_not_safe_is_not_used(library, unsafe):
    """Files in clear text, or nothing at all."""
    library.backend = unsafe
    held = Secrets()
    assert held.place == ""
    assert not held.keep(ACCOUNT, "pass", store=True)
    assert library.kept == {}


def test_without_the_library_each_run_asks(monkeypatch):
    """Intact works without it."""
    monkeypatch.setitem(sys.modules, "keyring", None)
    assert Keyring().name == ""
    assert Keyring().read("x") is None
    assert not Keyring().write("x", "y")
    Keyring().remove("x")


def test_the_real_library_is_asked_once_and_harms_nothing():
    """Whatever this machine has."""
    keyring = Keyring()
    assert keyring.name == keyring.name
    assert keyring.read("a name that Intact never keeps") is None


def test_a_secret_does_not_show_itself():
    """Not in a log, not in a traceback."""
    assert "pass" not in repr(Secret("pass"))
    assert "pass" not in str([Secret("pass")])


def test_a_password_that_is_tried_is_not_held():
    """A wrong one that was only tried must not stand before the right one in the keyring."""
    secrets = Secrets(Keyring())
    secrets.keep(ACCOUNT, "right", store=False)
    assert secrets.with_password(ACCOUNT, "tried").get(ACCOUNT) == Secret("tried")
    assert secrets.get(ACCOUNT) == Secret("right")
