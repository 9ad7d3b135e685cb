"""Fixtures of the tests for people who see little, hear the window, or have no mouse."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from gui.access.states import Bench


@pytest.fixture
def bench(qtbot: QtBot, tmp_path: Path) -> Bench:
    """What states are made with."""
    return Bench(qtbot, tmp_path)
