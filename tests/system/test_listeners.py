"""What running programs can be called by: a real bus, and real sockets."""

from __future__ import annotations

import os
import socket
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

if sys.platform != "linux":
    pytest.skip("the session bus and this table are of Linux", allow_module_level=True)

from jeepney.bus_messages import message_bus
from jeepney.io.blocking import Proxy, open_dbus_connection

from intact.system import listeners
from intact.system.linux import Linux

NAME = "org.mozilla.thunderbird.L2hvbWUvcGVyc29u"


@pytest.fixture
def folder() -> Iterator[Path]:
    """A folder with a short path, as sockets need it."""
    with tempfile.TemporaryDirectory() as made:
        yield Path(made)


@pytest.fixture
def listening(folder) -> Iterator[Path]:
    """A socket at which somebody listens."""
    path = folder / "a control.sock"
    with socket.socket(socket.AF_UNIX) as made:
        made.bind(str(path))
        made.listen()
        yield path


@pytest.mark.usefixtures("bus")
def test_a_name_is_there_while_somebody_owns_it():
    """Neither before nor afterwards."""
    assert NAME not in Linux().listeners()
    with open_dbus_connection() as connection:
        Proxy(message_bus, connection).RequestName(NAME)
        assert NAME in Linux().listeners()
        Proxy(message_bus, connection).ReleaseName(NAME)
        assert NAME not in Linux().listeners()


@pytest.mark.parametrize("address", [None, "", "nonsense", "unix:path=/nowhere/at/all"])
def test_without_a_bus_there_are_no_names(monkeypatch, address, listening):
    """The sockets are there all the same."""
    if address is None:
        monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
    else:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
    assert listeners.on_bus() == frozenset()
    assert str(listening) in Linux().listeners()


def test_a_socket_is_there_once_somebody_listens(folder):
    """One that is only bound would refuse a call."""
    path = folder / "socket"
    with socket.socket(socket.AF_UNIX) as made:
        made.bind(str(path))
        assert str(path) not in listeners.at_sockets()
        made.listen()
        assert str(path) in listeners.at_sockets()
    assert str(path) not in listeners.at_sockets()


def test_a_socket_whose_path_was_taken_away_cannot_be_called(listening):
    """The kernel still has it in its table."""
    assert str(listening) in listeners.at_sockets()
    listening.unlink()
    assert str(listening) not in listeners.at_sockets()


def test_sockets_of_other_persons_are_none_of_ours(listening, monkeypatch):
    """They may lie in folders everybody can read."""
    other = os.getuid() + 1
    monkeypatch.setattr(os, "getuid", lambda: other)
    assert str(listening) not in listeners.at_sockets()


def test_without_the_table_there_are_no_sockets(tmp_path):
    """Somewhere it may not be read."""
    assert listeners.at_sockets(tmp_path / "unix") == frozenset()
