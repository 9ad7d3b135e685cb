"""What a program prints that the person or the organisation has named: the same on every system."""

from __future__ import annotations

import subprocess
from collections.abc import Sequence
from typing import Final

_NO_WINDOW: Final = getattr(subprocess, "CREATE_NO_WINDOW", 0)
"""On Windows a console program would flash up."""


def output_of(command: Sequence[str], seconds: float) -> bytes | None:
    """Runs a program to its end, without a shell and without input, and returns what it printed.

    None where it could not be started, said that it failed, or took longer than `seconds`. What it
    printed is in no error: it may be a secret.
    """
    if not command:
        return None
    try:
        done = subprocess.run(
            list(command),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            timeout=seconds,
            check=False,
            creationflags=_NO_WINDOW,
        )
    except (OSError, ValueError, subprocess.TimeoutExpired):
        return None
    return done.stdout if done.returncode == 0 else None
