"""What the tests with real programs stand on."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from real.desktop import PROGRAMS, Desktop
from real.session import need
from real.sink import Mailbox
from real.wayland import Wayland


@pytest.fixture
def mailbox() -> Iterator[Mailbox]:
    """A mail server on this machine."""
    with Mailbox() as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield server
        server.shutdown()


@pytest.fixture
def desktop(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Desktop]:
    """A desktop without anybody's settings."""
    need(*PROGRAMS)
    place = Desktop(tmp_path, monkeypatch)
    try:
        place.begin()
        yield place
    finally:
        place.end()


@pytest.fixture
def wayland(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Wayland]:
    """The same under Wayland."""
    place = Wayland(tmp_path, monkeypatch)
    place.need()
    try:
        place.begin()
        yield place
    finally:
        place.end()
