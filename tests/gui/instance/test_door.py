"""The first instance takes one wish from each visitor, and no visitor harms it."""

from __future__ import annotations

import os
import socket
import stat
import threading
from contextlib import suppress
from pathlib import Path

import pytest

from intact import limits
from intact.gui.instance import door as door_module
from intact.gui.instance import language

NONCE = b"n" * language.NONCE


@pytest.fixture
def visitor(place, door):
    """Comes in; what it then says is the test's business."""
    made = []

    def come():
        one = socket.socket(socket.AF_UNIX)
        one.settimeout(10)
        made.append(one)
        one.connect(place.server_name(place.key()))
        return one

    yield come
    for one in made:
        one.close()


def heard(qtbot, one, size):
    """So many octets from the door."""
    found = []
    thread = threading.Thread(target=lambda: found.append(one.recv(size, socket.MSG_WAITALL)))
    thread.start()
    qtbot.waitUntil(lambda: not thread.is_alive())
    return found[0]


def is_dropped(qtbot, one):
    """Whether the door has shut itself."""

    def wait():
        try:
            ended.append(one.recv(1) == b"")
        except ConnectionResetError:
            ended.append(True)

    ended = []
    thread = threading.Thread(target=wait)
    thread.start()
    qtbot.waitUntil(lambda: not thread.is_alive(), timeout=8_000)
    return ended == [True]


def test_only_this_person_can_come_to_the_door(place, door):
    """A socket for the owner alone, in a folder for the owner alone, and the key as well."""
    path = place.server_name(place.key())
    assert stat.S_IMODE(Path(path).lstat().st_mode) & 0o077 == 0
    assert stat.S_IMODE(Path(path).parent.lstat().st_mode) == 0o700
    assert stat.S_IMODE(Path(f"{path}.key").lstat().st_mode) == 0o600


def test_a_wish_is_taken_and_said_to_be(qtbot, place, asked, visitor, tmp_path):
    """First the proof, then the files, and what brings the window to the front."""
    one = visitor()
    one.sendall(language.question(NONCE))
    assert heard(qtbot, one, language.PROOF) == language.proof(place.key(), NONCE)
    one.sendall(language.wish([tmp_path / "a.eml", tmp_path / "b.eml"], "token"))
    assert heard(qtbot, one, 1) == language.TAKEN
    assert asked == [((tmp_path / "a.eml", tmp_path / "b.eml"), "token")]
    assert is_dropped(qtbot, one)


@pytest.mark.parametrize(
    "said",
    [
        b"GET / HTTP/1.1\r\n\r\n",
        b"\x01" + NONCE,
        os.urandom(200_000),
        language.question(NONCE) + language.wish([]),
        language.question(NONCE) + b"\x02\xff\xff\xff\xff",
    ],
    ids=["http", "version", "noise", "impatient", "endless"],
)
def test_nonsense_is_dropped_at_once(qtbot, asked, door, visitor, said):
    """And the next visitor is listened to."""
    one = visitor()
    with suppress(BrokenPipeError, ConnectionResetError):
        one.sendall(said)
    assert is_dropped(qtbot, one)
    assert door.visitors == 0
    next_one = visitor()
    next_one.sendall(language.question(NONCE))
    assert len(heard(qtbot, next_one, language.PROOF)) == language.PROOF
    assert asked == []


def test_one_that_never_finishes_is_dropped_in_time(qtbot, monkeypatch, asked, door, visitor):
    """Whether it says nothing, or half."""
    monkeypatch.setattr(door_module, "_MILLISECONDS", 100)
    silent, slow = visitor(), visitor()
    slow.sendall(language.question(NONCE)[:5])
    assert is_dropped(qtbot, silent)
    assert is_dropped(qtbot, slow)
    assert (door.visitors, asked) == (0, [])


def test_the_time_limit_is_a_few_seconds():
    """A second start waits no longer than that for its own window."""
    assert door_module._MILLISECONDS == limits.VISIT_SECONDS * 1000 <= 5_000


def test_a_crowd_is_not_let_in(qtbot, door, visitor):
    """So many at a time; who is one too many is dropped."""
    crowd = [visitor() for _ in range(limits.VISITORS)]
    qtbot.waitUntil(lambda: door.visitors == limits.VISITORS)
    assert is_dropped(qtbot, visitor())
    crowd[0].close()
    qtbot.waitUntil(lambda: door.visitors == limits.VISITORS - 1)


def test_one_that_goes_before_it_has_the_answer_is_forgotten(qtbot, door, asked, visitor):
    """Its wish is not fulfilled: it has opened a window of its own by now."""
    one = visitor()
    qtbot.waitUntil(lambda: door.visitors == 1)
    one.sendall(language.question(NONCE))
    one.close()
    qtbot.waitUntil(lambda: door.visitors == 0)
    assert asked == []


def test_a_closed_door_lets_nobody_in(qtbot, place, door, visitor):
    """And those inside have to go."""
    one = visitor()
    qtbot.waitUntil(lambda: door.visitors == 1)
    door.close()
    assert is_dropped(qtbot, one)
    with pytest.raises(OSError, match=r"refused|No such file"):
        visitor()
