"""Who is connected to without protection."""

from __future__ import annotations

from dataclasses import dataclass

import pytest

from intact.delivery.servers import connection
from intact.errors import NotDelivered, NotDeliveredReason
from intact.settings.accounts import Security, Server


@dataclass
class Connected:
    """A connection to an address; tests reach no other machine."""

    peer: str
    closed: bool = False

    def getpeername(self):
        """The other end."""
        return self.peer, 25

    def close(self):
        """Ends it."""
        self.closed = True


def reached(monkeypatch, peer, security):
    """What is connected where the name of a server leads to that address, and the reason if not."""
    made = Connected(peer)
    monkeypatch.setattr(connection, "_connected", lambda server, cancelled: made)
    try:
        connection.connect(Server("localhost", 25, security), lambda: False)
    except NotDelivered as error:
        return made, error.reason
    return made, None


@pytest.mark.parametrize("peer", ["192.0.2.9", "2001:db8::9", "no address"])
def test_nothing_goes_unprotected_to_another_machine(monkeypatch, peer):
    """Whatever its name is: who can answer for a name could have the mails, and the password."""
    made, reason = reached(monkeypatch, peer, Security.PLAIN)
    assert reason is NotDeliveredReason.NOT_PROTECTED
    assert made.closed


@pytest.mark.parametrize(
    ("peer", "security"),
    [
        ("127.0.0.1", Security.PLAIN),
        ("::1", Security.PLAIN),
        ("192.0.2.9", Security.STARTTLS),
        ("192.0.2.9", Security.TLS),
    ],
)
def test_this_machine_is_reached_unprotected_and_others_are_to_be_protected(
    monkeypatch, peer, security
):
    """Nobody listens between a program and a server on one machine."""
    made, reason = reached(monkeypatch, peer, security)
    assert reason is None
    assert not made.closed
