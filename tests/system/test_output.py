"""Running a named program for what it prints."""

from __future__ import annotations

import sys
import time

import pytest

from intact.system.output import output_of


def test_what_is_printed_comes_back():
    """Octet for octet; arguments are not read by a shell, and there is no input to wait for."""
    program = "import sys; sys.stdout.write(sys.argv[1] + sys.stdin.read())"
    assert output_of([sys.executable, "-c", program, "$(id) `id`"], 60) == b"$(id) `id`"


@pytest.mark.parametrize(
    "command",
    [
        [],
        ["no-such-program-anywhere"],
        ["\0"],
        [sys.executable, "-c", "print('token'); raise SystemExit(1)"],
    ],
)
def test_a_failure_prints_nothing(command):
    """Missing, impossible, or ended with an error."""
    assert output_of(command, 60) is None


def test_a_program_that_hangs_is_ended():
    """After its time."""
    begun = time.monotonic()
    assert output_of([sys.executable, "-c", "import time; time.sleep(60)"], 0.3) is None
    assert time.monotonic() - begun < 30
