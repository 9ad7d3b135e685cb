"""Files of a sandboxed program, through a real document portal on a bus of the test's own."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from intact import limits
from intact.errors import Unreadable, UnreadableReason

if sys.platform != "linux":
    pytest.skip("the portal is Linux's", allow_module_level=True)

from jeepney import DBusAddress, message_bus, new_method_call
from jeepney.io.blocking import open_dbus_connection
from jeepney.wrappers import unwrap_msg

import left_mounts
from intact.system import portal
from intact.system.linux import Linux

PORTAL = Path("/usr/libexec/xdg-document-portal")
NAME = "org.freedesktop.portal.Documents"
TRANSFER = DBusAddress(
    "/org/freedesktop/portal/documents",
    bus_name=NAME,
    interface="org.freedesktop.portal.FileTransfer",
)
SECONDS = 20


@pytest.fixture
def bus(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """A session bus without any service, with a folder for what runs on it."""
    if not shutil.which("dbus-daemon"):
        pytest.skip("dbus-daemon is not here")
    settings = tmp_path / "bus.conf"
    settings.write_text(
        "<busconfig><type>session</type><listen>unix:tmpdir=/tmp</listen><auth>EXTERNAL</auth>"
        '<policy context="default"><allow send_destination="*" eavesdrop="true"/>'
        '<allow eavesdrop="true"/><allow own="*"/></policy></busconfig>'
    )
    command = ["dbus-daemon", f"--config-file={settings}", "--nofork", "--print-address"]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
    assert process.stdout is not None
    address = process.stdout.readline().decode().strip()
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
    runtime = tmp_path / "run"
    runtime.mkdir(mode=0o700)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(runtime))
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    yield address
    process.terminate()
    process.wait()
    process.stdout.close()


@pytest.fixture
def documents(bus: str, tmp_path: Path) -> Iterator[None]:
    """The real portal on that bus."""
    if not PORTAL.exists():
        pytest.skip("xdg-document-portal is not here")
    process = subprocess.Popen([PORTAL], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        end = time.monotonic() + SECONDS
        while not is_there():
            if process.poll() is not None or time.monotonic() > end:
                pytest.skip("xdg-document-portal does not run here (it needs FUSE)")
        yield
    finally:
        process.terminate()
        try:
            process.wait(SECONDS)
        except subprocess.TimeoutExpired:  # now and then it does not get out of its own file system
            process.kill()
            process.wait()
        left_mounts.take_off(tmp_path)


def is_there() -> bool:
    """Whether the portal has its name already."""
    with open_dbus_connection() as connection:
        reply = connection.send_and_get_reply(message_bus.NameHasOwner(NAME), timeout=SECONDS)
    return bool(unwrap_msg(reply)[0])


def reason_of(key: bytes) -> UnreadableReason:
    """Why there are no files for a key."""
    with pytest.raises(Unreadable) as caught:
        Linux().transferred_files(key)
    return caught.value.reason


def test_files_come_through_the_real_portal(documents: None, tmp_path: Path) -> None:
    """As a program in a sandbox hands them over: the key as GTK writes it, with a NUL."""
    files = [tmp_path / "a b.eml", tmp_path / "Grüße.eml"]
    for file in files:
        file.write_bytes(b"From: a@example.org\r\n\r\n")
    with open_dbus_connection(enable_fds=True) as connection:

        def ask(method: str, signature: str, values: tuple[object, ...]) -> tuple[object, ...]:
            call = new_method_call(TRANSFER, method, signature, values)
            answer: tuple[object, ...] = unwrap_msg(
                connection.send_and_get_reply(call, timeout=SECONDS)
            )
            return answer

        (key,) = ask("StartTransfer", "a{sv}", ({},))
        handles = [os.open(file, os.O_RDONLY) for file in files]
        ask("AddFiles", "saha{sv}", (key, handles, {}))
        for handle in handles:
            os.close(handle)
        taken = Linux().transferred_files(f"{key}\0".encode())
    assert [path.read_bytes() for path in taken] == [file.read_bytes() for file in files]
    assert [path.name for path in taken] == [file.name for file in files]


def test_a_key_that_nobody_gave_has_no_files(documents: None) -> None:
    """The portal refuses it."""
    assert reason_of(b"4711") is UnreadableReason.NOT_TRANSFERRED


def test_without_a_portal_it_is_told(bus: str) -> None:
    """A bus without one answers at once."""
    assert reason_of(b"4711") is UnreadableReason.NOT_TRANSFERRED


@pytest.mark.parametrize("address", ["", "unix:path=/nowhere/bus", "nonsense", "tcp:host=x,port=1"])
def test_without_a_bus_it_is_told(monkeypatch: pytest.MonkeyPatch, address: str) -> None:
    """No desktop, or one that has gone; a bus of another machine is not asked."""
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
    assert reason_of(b"4711") is UnreadableReason.NOT_TRANSFERRED
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS")
    assert reason_of(b"4711") is UnreadableReason.NOT_TRANSFERRED


@pytest.mark.parametrize("key", [b"", b"\0", b"\xff", b"1" * (limits.TRANSFER_KEY + 1)])
def test_what_is_no_key_is_not_asked_for(monkeypatch: pytest.MonkeyPatch, key: bytes) -> None:
    """Nothing goes over the bus."""
    monkeypatch.setattr(portal, "_ask", lambda key: pytest.fail("asked"))
    assert reason_of(key) is UnreadableReason.NOT_TRANSFERRED


@pytest.mark.parametrize(
    "body", [(), ([],), ([1],), (5,), (["/a"], ["/b"]), ("",), ([""],), (["a.eml"],)]
)
def test_an_answer_that_makes_no_sense_is_told(
    monkeypatch: pytest.MonkeyPatch, body: tuple[object, ...]
) -> None:
    """Whoever has the name on the bus may answer anything."""
    monkeypatch.setattr(portal, "_ask", lambda key: body)
    assert reason_of(b"4711") is UnreadableReason.NOT_TRANSFERRED
