"""A session that holds samples."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from intact.gui.dropping.mimedata import Payload
from intact.gui.state.session import Session
from intact.source import Origin
from window_builders import (
    write_messages,
)


@pytest.fixture
def filled(qtbot: QtBot, session: Callable[..., Session], tmp_path: Path) -> Callable[..., Session]:
    """Makes a session that holds some samples and is at rest."""

    def make(count: int = 4, **changes: object) -> Session:
        made = session(**changes)
        made.take(Payload(tuple(write_messages(tmp_path, count))), Origin.FILE)
        qtbot.waitUntil(lambda: made.samples.rowCount() == count and made.settled)
        return made

    return make
