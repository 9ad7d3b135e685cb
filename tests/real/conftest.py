"""What the tests with real programs stand on."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from real.desktop import PROGRAMS, Desktop, need
from real.sink import Mailbox


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
