"""Only one sends at a time; the lock ends with whoever has it."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

import intact
from intact.delivery.alone import alone, somebody_sends
from intact.errors import NotDelivered, NotDeliveredReason

HOLDS = """
import sys
from pathlib import Path
from intact.delivery.alone import alone
class Machine:
    def private_folder(self): return Path(sys.argv[1])
with alone(Machine()):
    print("held", flush=True)
    sys.stdin.read()
"""


@pytest.fixture
def other(system):
    """A process that holds the lock of this machine."""
    process = subprocess.Popen(
        [sys.executable, "-c", HOLDS, str(system.private_folder())],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        env={**os.environ, "PYTHONPATH": str(Path(intact.__file__).parents[1])},
    )
    assert process.stdout.readline() == b"held\n" or process.kill()
    yield process
    process.kill()
    process.communicate()


def test_another_process_that_sends_keeps_this_one_out(system, other):
    """Until it ends, even hard."""
    assert somebody_sends(system)
    with pytest.raises(NotDelivered) as caught, alone(system):
        pass
    assert caught.value.reason is NotDeliveredReason.SENDING_ALREADY
    other.kill()
    other.wait()
    assert not somebody_sends(system)
    with alone(system):
        assert somebody_sends(system)


@pytest.mark.parametrize("is_folder", [True, False])
def test_where_nothing_can_be_locked_nobody_is_held_up(system, is_folder):
    """As on some network drives, or where something else is in the place of the lock."""
    lock = system.private_folder() / "sending.lock"
    if is_folder:
        lock.mkdir()
    else:
        lock.write_bytes(b"x" * 4096)
    with alone(system):
        assert not somebody_sends(system)


def test_a_failure_lets_the_lock_go(system):
    """Whatever happens while it is held comes out unchanged."""
    with pytest.raises(ZeroDivisionError), alone(system):
        raise ZeroDivisionError
    assert not somebody_sends(system)


def test_a_folder_that_cannot_be_used_is_the_journals_affair(system, monkeypatch):
    """The lock alone keeps nobody from sending."""

    def refuse():
        raise PermissionError

    monkeypatch.setattr(system, "private_folder", refuse)
    with alone(system):
        assert not somebody_sends(system)
