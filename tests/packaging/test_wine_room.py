"""What runs under Wine, run to its end: stand-ins are programs of a shell, which Wine needs not."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess

import pytest

from windows import wine_room

pytestmark = pytest.mark.skipif(shutil.which("sh") is None, reason="there is no shell")


def test_all_it_wrote_and_its_exit_code_are_told():
    """Both streams, apart; and there is nothing to read for it."""
    done = wine_room.ended(["sh", "-c", "cat; echo out; echo err >&2; exit 3"], os.environ)
    assert (done.returncode, done.stdout, done.stderr) == (3, b"out\n", b"err\n")


def test_what_takes_longer_than_a_look_is_told_once():
    """It is looked at once a second."""
    done = wine_room.ended(["sh", "-c", "echo a; sleep 1.5; echo b"], os.environ)
    assert done.stdout == b"a\nb\n"


def test_a_service_that_outlives_a_program_is_not_waited_for():
    """As Wine's own do, with the pipes of the program that was the first to start."""
    done = wine_room.ended(["sh", "-c", "sleep 60 & echo $! >&2; echo done"], os.environ, 30)
    os.kill(int(done.stderr), signal.SIGTERM)
    assert done.stdout == b"done\n"


def test_what_takes_too_long_is_ended():
    """It is not left running."""
    with pytest.raises(subprocess.TimeoutExpired) as told:
        wine_room.ended(["sh", "-c", "echo $$ >&2; exec sleep 60"], os.environ, seconds=0.5)
    with pytest.raises(ProcessLookupError):
        os.kill(int(told.value.stderr), 0)
