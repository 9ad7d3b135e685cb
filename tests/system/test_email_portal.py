"""A mail by the portal: a real bus, and a portal of the test's own that notes what it is asked."""

from __future__ import annotations

import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from intact.errors import NotDelivered, NotDeliveredReason

if sys.platform != "linux":
    pytest.skip("portals are of Linux desktops", allow_module_level=True)

from jeepney import (
    DBusAddress,
    HeaderFields,
    MessageType,
    new_error,
    new_method_return,
    new_signal,
)
from jeepney.bus_messages import message_bus
from jeepney.io.blocking import Proxy, open_dbus_connection

from intact.system import email_portal
from intact.system.email_portal import Mail, compose

PORTAL = "org.freedesktop.portal.Desktop"
SECONDS = 20


class FakePortal:
    """Owns the portal's name, takes one call, and answers as it is told; no window opens.

    Attributes:
        asked: the values of the call, descriptors replaced by what could be read from them.
    """

    def __init__(self, answer: int | None, refuses: str = "") -> None:
        self._answer = answer
        self._refuses = refuses
        self.asked: dict[str, object] = {}

    @contextmanager
    def running(self) -> Iterator[None]:
        """Lets it wait for the call beside the test."""
        with open_dbus_connection(enable_fds=True) as connection:
            Proxy(message_bus, connection).RequestName(PORTAL)
            thread = threading.Thread(target=self._serve, args=(connection,))
            thread.start()
            yield
            thread.join(SECONDS)

    def _serve(self, connection) -> None:
        call = connection.receive(timeout=SECONDS)
        while call.header.message_type is not MessageType.method_call:
            call = connection.receive(timeout=SECONDS)
        values = {name: value for name, (_, value) in call.body[1].items()}
        texts = []
        for descriptor in values["attachment_fds"]:
            with descriptor.to_file("rb") as file:
                texts.append((str(Path(f"/proc/self/fd/{file.fileno()}").readlink()), file.read()))
        if self._refuses:
            connection.send(new_error(call, f"org.freedesktop.portal.Error.{self._refuses}"))
            return
        self.asked = {**values, "attachment_fds": texts}
        sender = call.header.fields[HeaderFields.sender]
        name = sender.removeprefix(":").replace(".", "_")
        path = f"/org/freedesktop/portal/desktop/request/{name}/{values['handle_token']}"
        if self._answer is not None:  # before the reply, as a quick portal may
            emitter = DBusAddress(path, interface="org.freedesktop.portal.Request")
            connection.send(new_signal(emitter, "Response", "ua{sv}", (self._answer, {})))
        connection.send(new_method_return(call, "o", (path,)))


@pytest.fixture
def mail(tmp_path) -> Mail:
    """A mail with two files, and all that could break a quoting in its texts."""
    files = [tmp_path / "sample-1.eml", tmp_path / "sample-2.eml"]
    for number, file in enumerate(files):
        file.write_bytes(b"Subject: %d\r\n\r\n\xff\r\n" % number)
    return Mail("o'desk@example.org", "it's, 100 % ü", "first\n&second=\n", files)


def never() -> bool:
    """Nobody cancels."""
    return False


@pytest.mark.usefixtures("bus")
def test_the_portal_gets_texts_and_open_files(mail):
    """Nothing is quoted, and the files are readable where the names are not."""
    portal = FakePortal(answer=0)
    with portal.running():
        compose(mail, never)
    assert portal.asked["addresses"] == ["o'desk@example.org"]
    assert portal.asked["subject"] == mail.subject
    assert portal.asked["body"] == mail.body
    assert portal.asked["attachment_fds"] == [(str(file), file.read_bytes()) for file in mail.files]


@pytest.mark.usefixtures("bus")
@pytest.mark.parametrize(
    ("answer", "reason"),
    [(1, NotDeliveredReason.CANCELLED), (2, NotDeliveredReason.DID_NOT_START)],
)
def test_what_the_portal_says_is_believed(mail, answer, reason):
    """The person said no to it, or nothing could be started."""
    with FakePortal(answer).running(), pytest.raises(NotDelivered) as caught:
        compose(mail, never)
    assert caught.value.reason is reason


@pytest.mark.usefixtures("bus")
def test_a_portal_that_never_answers_is_given_up(mail, monkeypatch):
    """After a while, or at once where the person cancels here."""
    monkeypatch.setattr(email_portal, "PORTAL_SECONDS", 0.3)
    with FakePortal(answer=None).running(), pytest.raises(NotDelivered) as caught:
        compose(mail, never)
    assert caught.value.reason is NotDeliveredReason.DID_NOT_START
    with FakePortal(answer=None).running(), pytest.raises(NotDelivered) as caught:
        compose(mail, lambda: True)
    assert caught.value.reason is NotDeliveredReason.CANCELLED


@pytest.mark.usefixtures("bus")
@pytest.mark.parametrize(
    ("error", "reason"),
    [
        ("NotAllowed", NotDeliveredReason.NOT_HERE),
        ("InvalidArgument", NotDeliveredReason.CANNOT_CARRY),
    ],
)
def test_a_portal_that_refuses_is_told(mail, error, reason):
    """It may not be for this program, or dislike an address."""
    with FakePortal(0, refuses=error).running(), pytest.raises(NotDelivered) as caught:
        compose(mail, never)
    assert caught.value.reason is reason


@pytest.mark.usefixtures("bus")
def test_where_there_is_no_portal_that_is_told(mail):
    """Some desktops have none."""
    with pytest.raises(NotDelivered) as caught:
        compose(mail, never)
    assert caught.value.reason is NotDeliveredReason.NOT_HERE


@pytest.mark.parametrize("address", ["", "unix:path=/nowhere/bus", "nonsense"])
def test_without_a_bus_nothing_hangs(mail, monkeypatch, address):
    """A console has none."""
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
    with pytest.raises(NotDelivered) as caught:
        compose(mail, never)
    assert caught.value.reason is NotDeliveredReason.NOT_HERE
