"""Python that starts afresh, with the packages the tests have."""

from __future__ import annotations

import os
import subprocess
import sys


def surroundings(**more: str) -> dict[str, str]:
    """The environment it starts in."""
    return {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path), **more}


def said(code: str, *words: str, **more: str) -> str:
    """What that code says with these arguments; it ends without a mistake."""
    done = subprocess.run(
        [sys.executable, "-c", code, *words],
        env=surroundings(**more),
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout
