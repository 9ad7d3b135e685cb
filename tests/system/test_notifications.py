"""Notifications: a real bus, and a server of the test's own that notes what it is asked."""

from __future__ import annotations

import sys
import threading

import pytest

if sys.platform != "linux":
    pytest.skip("org.freedesktop.Notifications is of Linux desktops", allow_module_level=True)

from jeepney import MessageType, new_error, new_method_return
from jeepney.bus_messages import message_bus
from jeepney.io.blocking import Proxy, open_dbus_connection

from intact import limits
from intact.system.linux import Linux

NAME = "org.freedesktop.Notifications"
SECONDS = 20


class FakeServer:
    """Owns the name, takes one call, and answers as it is told; nothing is shown."""

    def __init__(self, answer) -> None:
        self._answer = answer
        self.asked = ()

    def __enter__(self):
        self._connection = open_dbus_connection()
        Proxy(message_bus, self._connection).RequestName(NAME)
        self._thread = threading.Thread(target=self._serve)
        self._thread.start()
        return self

    def __exit__(self, *error):
        self._thread.join(SECONDS)
        self._connection.close()

    def _serve(self):
        call = self._connection.receive(timeout=SECONDS)
        while call.header.message_type is not MessageType.method_call:
            call = self._connection.receive(timeout=SECONDS)
        self.asked = call.body
        if self._answer is not None:
            self._connection.send(self._answer(call))


@pytest.mark.usefixtures("bus")
def test_the_server_gets_title_and_text():
    """As the specification has the arguments, with the entry that brings name and icon."""
    with FakeServer(lambda call: new_method_return(call, "u", (7,))) as server:
        assert Linux().notify("Intact is done", "500 messages read.")
    name, replaces, icon, title, text, actions, hints, seconds = server.asked
    assert (name, replaces, icon, actions, seconds) == ("Intact", 0, "intact", [], -1)
    assert (title, text) == ("Intact is done", "500 messages read.")
    assert hints == {"desktop-entry": ("s", "intact"), "urgency": ("y", 1)}


@pytest.mark.usefixtures("bus")
def test_nothing_can_be_taken_for_markup():
    """Servers understand some; no text of Intact's needs it."""
    with FakeServer(lambda call: new_method_return(call, "u", (7,))) as server:
        assert Linux().notify("a<b>", '<img src="http://x"/>&amp;')
    assert server.asked[3:5] == ("ab", 'img src="http://x"/amp;')


@pytest.mark.usefixtures("bus")
def test_a_server_that_refuses_is_no_way():
    """Then another is looked for."""
    with FakeServer(lambda call: new_error(call, "org.example.No")):
        assert not Linux().notify("a", "b")


@pytest.mark.usefixtures("bus")
def test_without_a_server_there_is_no_way():
    """A bare window manager has none."""
    assert not Linux().notify("a", "b")


@pytest.mark.usefixtures("bus")
def test_a_server_that_says_nothing_is_not_waited_for_long(monkeypatch):
    """A bounded time, and in a thread."""
    monkeypatch.setattr(limits, "NOTIFICATION_SECONDS", 0.1)
    with FakeServer(None):
        assert not Linux().notify("a", "b")


def test_without_a_bus_there_is_no_way(monkeypatch):
    """A session by ssh."""
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/absent")
    assert not Linux().notify("a", "b")
