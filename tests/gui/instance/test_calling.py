"""A second start finds the first, hands its files over, or opens a window of its own."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest
from PySide6.QtCore import QLockFile, QSysInfo

from fresh_python import surroundings
from intact.gui.instance import calling, language
from intact.gui.instance.calling import hand_over
from intact.gui.instance.door import Door
from intact.gui.instance.place import Place

POSIX = pytest.mark.skipif(os.name == "nt", reason="sockets with a path")

FIRST = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from intact.gui.instance.door import Door
from intact.gui.instance.place import Place
from intact.system import this_system
from intact.system.posix import private

system = this_system()
system.private_folder = lambda: private(Path(sys.argv[1]) / "p")
application = QCoreApplication([])
place = Place(system)
assert place.claim() and place.mine
door = Door()
door.asked.connect(lambda paths: print(*paths, sep="|", flush=True))
assert door.open(place)
print("listens", flush=True)
application.exec()
"""

STRANGER = """
import socket
import sys

with socket.socket(socket.AF_UNIX) as server:
    server.bind(sys.argv[1])
    server.listen()
    print("listens", flush=True)
    visitor, _ = server.accept()
    with visitor:
        question = visitor.recv(1000)
        visitor.sendall(bytes(32))
        print(len(question), len(visitor.recv(1000)))
"""


@pytest.fixture
def first(tmp_path):
    """A first instance in a process of its own, that tells what it is asked for."""
    process = subprocess.Popen(
        [sys.executable, "-c", FIRST, str(tmp_path)],
        env=surroundings(),
        stdout=subprocess.PIPE,
        text=True,
    )
    assert process.stdout.readline() == "listens\n"
    yield process
    process.kill()
    process.wait()
    process.stdout.close()


def test_the_first_is_the_first_and_the_second_is_told_so(system, place):
    """Only one holds the place."""
    second = Place(system)
    assert (place.mine, second.claim(), second.mine) == (True, False, False)
    place.leave()
    assert second.claim()
    assert second.mine
    second.leave()


def test_files_are_handed_to_the_first(qtbot, system, first, tmp_path, monkeypatch):
    """Whole paths, wherever the second was started."""
    monkeypatch.chdir(tmp_path)
    second = Place(system)
    assert not second.claim()
    assert hand_over(second, [tmp_path / "a.eml", Path("b.eml")])
    assert first.stdout.readline() == f"{tmp_path}/a.eml|{tmp_path}/b.eml\n"


def test_a_start_without_files_only_asks_for_the_window(qtbot, system, first):
    """It comes to the front."""
    second = Place(system)
    assert not second.claim()
    assert hand_over(second, [])
    assert first.stdout.readline() == "\n"


@POSIX
def test_after_a_hard_end_the_next_is_the_first(qtbot, system, first):
    """Neither the lock nor the socket it left behind is in the way."""
    first.send_signal(signal.SIGKILL)
    first.wait()
    next_one, door = Place(system), Door()
    assert Path(system.local_server(b"")).exists()
    assert next_one.claim()
    assert next_one.mine
    assert door.open(next_one)
    door.close()
    next_one.leave()


def test_one_that_hangs_is_not_waited_for_long(qtbot, monkeypatch, system, first):
    """And is told nothing, so that it does not open the files later on as well."""
    monkeypatch.setattr(calling.limits, "CALL_SECONDS", 0.5)
    first.send_signal(signal.SIGSTOP)
    second = Place(system)
    assert not second.claim()
    assert not hand_over(second, [Path("/a.eml")])
    first.send_signal(signal.SIGCONT)
    assert hand_over(second, [Path("/b.eml")])
    assert first.stdout.readline() == "/b.eml\n"


@POSIX
def test_a_server_that_does_not_know_the_key_is_told_nothing(qtbot, system, place):
    """Somebody else's, in the place of ours: it hears random octets, and no path."""
    name = system.local_server(place.make_key())
    with subprocess.Popen(
        [sys.executable, "-c", STRANGER, name], stdout=subprocess.PIPE, text=True
    ) as stranger:
        assert stranger.stdout.readline() == "listens\n"
        assert not hand_over(place, [Path("/a.eml")])
        assert stranger.stdout.read() == f"{1 + language.NONCE} 0\n"


def test_nobody_listens(qtbot, monkeypatch, place):
    """Asked again for a while, then a window of one's own."""
    monkeypatch.setattr(calling.limits, "CALL_SECONDS", 0.2)
    assert not hand_over(place, [])
    place.make_key()
    assert not hand_over(place, [])


@pytest.mark.parametrize("word", ["imap-message://user@host/INBOX#1", "akonadi:/x", "/a\0b"])
def test_what_is_no_file_of_this_computer_is_explained_by_a_window_of_its_own(qtbot, place, word):
    """It cannot be a whole path."""
    assert not hand_over(place, [Path(word)])


def test_without_a_private_folder_every_start_is_alone(qtbot, monkeypatch, system, tmp_path):
    """A window, and nothing is listened to; no key is left where others may look."""
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(elsewhere))

    def none():
        raise PermissionError("not a folder of this person")

    monkeypatch.setattr(system, "private_folder", none)
    alone = Place(system)
    assert alone.claim()
    assert not alone.mine
    assert not Door().open(alone)
    assert not list(elsewhere.iterdir())


def test_a_lock_of_another_machine_is_not_waited_for(qtbot, monkeypatch, system, place):
    """Homes are shared; sockets are not."""
    monkeypatch.setattr(QLockFile, "getLockInfo", lambda lock: (1, "elsewhere", "python"))
    second = Place(system)
    assert second.claim()
    assert not second.mine


def test_a_damaged_key_is_none(qtbot, place):
    """Too short or too long."""
    for octets in (b"", b"x" * 31, b"x" * 33):
        place._path("door.key").write_bytes(octets)
        with pytest.raises(OSError, match="damaged"):
            place.key()


def test_nobody_takes_the_place_of_one_that_lives(qtbot, system, first):
    """Even if it does not answer: its lock is a real one."""
    second = Place(system)
    assert not second.claim()
    assert not second.take_over()
    assert hand_over(second, [])


@pytest.mark.parametrize("number", [os.getpid(), os.getppid()], ids=["own", "parent"])
def test_a_number_that_was_given_anew_keeps_nobody_out(qtbot, system, place, number):
    """The lock of a hard end names this process, or another one of the same name."""
    lock = place._path("door.lock")
    _, machine, program = place._lock.getLockInfo()
    place.leave()
    lock.write_text(f"{number}\n{program}\n{machine}\n")
    second = Place(system)
    assert second.claim() or second.take_over()
    assert second.mine
    second.leave()


@pytest.mark.parametrize("name", ["VERY-LONG-MACHI", "very-long-machine-name"])
def test_a_name_in_capitals_or_cut_off_is_that_of_this_machine(monkeypatch, system, place, name):
    """As Windows writes it."""
    monkeypatch.setattr(QLockFile, "getLockInfo", lambda lock: (1, name, "python"))
    monkeypatch.setattr(QSysInfo, "machineHostName", lambda: "very-long-machine-name")
    assert not Place(system).claim()
