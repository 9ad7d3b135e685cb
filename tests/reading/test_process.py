"""How a reading child is started."""

from __future__ import annotations

import subprocess
import sys

import pytest

from intact.reading.process import child_command


def test_a_child_is_an_isolated_python() -> None:
    """No environment, no folder of a script, no site packages that were not ours already."""
    command = child_command()
    assert command[:3] == [sys.executable, "-I", "-S"]
    assert "" not in command[5:]


def test_the_command_finds_this_package_from_anywhere(tmp_path) -> None:
    """A checkout, which no isolated Python knows of, works from any folder without environment."""
    done = subprocess.run(
        child_command(), input=b"", cwd=tmp_path, env={}, capture_output=True, check=False
    )
    assert (done.returncode, done.stdout, done.stderr) == (0, b"", b"")


def test_a_frozen_program_starts_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    """There is no Python to call, so the program takes a private option."""
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", "/opt/intact/intact")
    assert child_command() == ["/opt/intact/intact", "--reading-child"]
