"""The command line, run in this process on streams that can be read."""

from __future__ import annotations

import io
import json
import os
from collections.abc import Callable, Iterator
from contextlib import nullcontext
from dataclasses import dataclass
from pathlib import Path

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QLocale

from intact.cli import program
from intact.cli import samples as samples_of_a_command
from intact.cli.terminal import Terminal
from intact.reading.pool import Pool

SAMPLES = Path(__file__).resolve().parents[1] / "samples"


@dataclass(frozen=True)
class Ran:
    """What a command did.

    Attributes:
        out: its results, bytes.
        err: its messages.
    """

    code: int
    out: bytes
    err: str

    @property
    def text(self) -> str:
        """The results as text."""
        return self.out.decode()

    @property
    def records(self) -> list[dict[str, object]]:
        """The results of `--json`."""
        return [json.loads(line) for line in self.out.splitlines()]


class Screen(io.TextIOWrapper):
    """A fake terminal: remembers what is written to it."""

    def isatty(self) -> bool:
        """It is one."""
        return True


Run = Callable[..., Ran]


@pytest.fixture(autouse=True)
def home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A person without settings, whose files are nobody else's."""
    folder = tmp_path_factory.mktemp("home")
    monkeypatch.setenv("HOME", str(folder))
    for name in ("XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME"):
        monkeypatch.delenv(name, raising=False)
    return folder


@pytest.fixture(autouse=True)
def english(qapp: object) -> None:
    """Numbers as in English, whatever the machine has; one application for all commands."""
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedStates))


@pytest.fixture(scope="session")
def children() -> Iterator[Pool]:
    """Reading children for all commands of this process: to start them takes most of a command."""
    with samples_of_a_command.reading_pool() as pool:
        yield pool


@pytest.fixture(autouse=True)
def shared_children(children: Pool, monkeypatch: pytest.MonkeyPatch) -> None:
    """No command starts its own."""
    monkeypatch.setattr(samples_of_a_command, "reading_pool", lambda: nullcontext(children))


@pytest.fixture
def run() -> Run:
    """Runs a command in this process: `run("check", path)`; `screen=True` for a terminal."""
    return _run


def _run(*words: object, screen: bool = False, columns: int = 0) -> Ran:
    kind = Screen if screen else io.TextIOWrapper
    results, messages = io.BytesIO(), io.BytesIO()
    terminal = Terminal(
        io.TextIOWrapper(results, "utf-8", errors="backslashreplace"),
        kind(messages, "utf-8", errors="backslashreplace"),
        results,
        columns,
    )
    code = program.main([str(word) for word in words], terminal)
    terminal.messages.flush()
    return Ran(code, results.getvalue(), messages.getvalue().decode())


@pytest.fixture(scope="session")
def samples() -> Path:
    """Small messages, named after what they show."""
    return SAMPLES
