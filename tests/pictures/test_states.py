"""Every state of the window can be reached, in the real program."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from intact.system import this_system
from pictures.stage import Stage, home
from pictures.states import STATES

SIZE = QSize(800, 600)

on_linux = pytest.mark.skipif(
    this_system().name != "linux", reason="the stand-in for a mail program is a Linux one"
)


@on_linux
@pytest.mark.parametrize("name", STATES)
def test_a_state_is_reached_and_seen(qtbot: QtBot, tmp_path: Path, name: str) -> None:
    """On a screen of 800 by 600: nothing makes the window larger, and it shows something."""
    with home(tmp_path / "home") as folder:
        stage = Stage(folder, SIZE)
        try:
            over = STATES[name].reach(stage)
            picture = stage.picture(over)
        finally:
            stage.close()
    assert stage.size == SIZE
    colours = {picture.pixel(x, y) for x in range(0, 800, 7) for y in range(0, 600, 7)}
    assert len(colours) > 1
    assert QApplication.activeModalWidget() is None


@pytest.mark.parametrize("name", STATES)
def test_a_state_says_what_is_seen(name: str) -> None:
    """For who looks at the pictures."""
    assert STATES[name].what.endswith(".")
