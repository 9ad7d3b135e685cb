"""Intact as a process of its own, with a home of its own."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import intact


def command(*words: str | Path) -> list[str]:
    """What starts Intact as a process of its own."""
    return [sys.executable, "-m", "intact", *map(str, words)]


def surroundings(home: Path, **more: str) -> dict[str, str]:
    """The environment of such a process: a home of its own and no screen."""
    package = str(Path(intact.__file__).resolve().parent.parent)
    kept = {name: os.environ[name] for name in ("PATH", "SYSTEMROOT") if name in os.environ}
    return {**kept, "HOME": str(home), "PYTHONPATH": package, "PYTHONUTF8": "1", **more}


def process(*words: str | Path, home: Path, **options: object) -> subprocess.CompletedProcess[str]:
    """Runs it to its end."""
    return subprocess.run(
        command(*words),
        check=False,
        timeout=60,
        **{
            "env": surroundings(home),
            "capture_output": True,
            "encoding": "utf-8",
            "stdin": subprocess.DEVNULL,
        }
        | options,
    )
