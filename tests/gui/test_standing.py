"""The window opens where it stood, and never where nobody can see it."""

from __future__ import annotations

import time

import pytest
from PySide6.QtCore import QRect, QSettings
from PySide6.QtGui import QGuiApplication

from intact.gui.dropping.mimedata import Payload
from intact.gui.standing import Standing
from intact.gui.window import Window
from intact.source import Origin
from window_builders import core, write_messages

PLACE = QRect(60, 50, 640, 480)
START_SECONDS = 0.003
"""What it may cost at the start."""


@pytest.fixture
def opened(qtbot, tmp_path):
    """Opens windows that remember where they stood."""

    def open_one(folder=tmp_path / "settings"):
        window = Window()
        qtbot.addWidget(window)
        Standing(window, folder)
        window.show()
        return window

    return open_one


def test_a_window_opens_where_the_last_one_stood(opened):
    """And as large."""
    first = opened()
    first.setGeometry(PLACE)
    first.close()
    assert opened().geometry() == PLACE


def test_a_window_that_filled_the_screen_does_so_again(opened):
    """With the size it has otherwise behind it."""
    first = opened()
    first.setGeometry(PLACE)
    first.showMaximized()
    first.close()
    second = opened()
    assert second.isMaximized()
    assert second.normalGeometry() == PLACE


def test_a_window_is_never_put_where_no_screen_is(opened):
    """The second screen may have been left at the office."""
    for corner in (QRect(9_000, 50, 640, 480), QRect(-700, -600, 640, 480)):
        first = opened()
        first.setGeometry(corner)
        first.close()
        stands = opened().geometry()
        room = QGuiApplication.primaryScreen().availableGeometry()
        seen = room.intersected(stands)
        assert 2 * seen.width() * seen.height() >= stands.width() * stands.height()


def test_the_halves_are_divided_as_they_were(qtbot, opened, tmp_path):
    """As soon as they are seen."""
    paths = write_messages(tmp_path, 1)

    def filled():
        window = opened()
        window.use(core())
        window.take(Payload(tuple(paths)), Origin.FILE)
        qtbot.waitUntil(lambda: window.pages.currentWidget() is window.workspace)
        return window

    first = filled()
    wide = sum(first.workspace.splitter.sizes())
    first.workspace.splitter.setSizes([wide * 2 // 3, wide // 3])
    kept = first.workspace.splitter.sizes()
    first.close()
    second = filled()
    qtbot.waitUntil(lambda: abs(second.workspace.splitter.sizes()[0] - kept[0]) <= 2)
    assert kept[0] > kept[1]
    second.close()


@pytest.mark.parametrize(
    "damage", [b"\x00\xff", b"[General]\nwindow=@ByteArray(x)\n", b"x" * 99_999]
)
def test_a_damaged_file_changes_nothing(opened, tmp_path, damage):
    """The window opens as it does first of all."""
    as_at_first = opened(tmp_path / "none").geometry()
    folder = tmp_path / "settings"
    folder.mkdir()
    (folder / "window.ini").write_bytes(damage)
    assert opened().geometry() == as_at_first


def test_a_folder_that_cannot_be_made_holds_nothing_up(opened, tmp_path):
    """The window closes all the same."""
    (tmp_path / "file").write_bytes(b"")
    window = opened(tmp_path / "file" / "settings")
    window.close()
    assert not window.isVisible()


def test_it_is_no_setting(opened, tmp_path):
    """It stands in a file of its own."""
    opened().close()
    kept = QSettings(str(tmp_path / "settings" / "window.ini"), QSettings.Format.IniFormat)
    assert kept.allKeys() == ["window"]
    assert not (tmp_path / "settings" / "settings.json").exists()


def test_it_costs_a_start_next_to_nothing(opened, tmp_path):
    """The best of some: other processes may get in the way."""
    first = opened()
    first.setGeometry(PLACE)
    first.close()
    taken = []
    for _ in range(5):
        window = Window()
        begin = time.perf_counter()
        Standing(window, tmp_path / "settings")
        taken.append(time.perf_counter() - begin)
        window.deleteLater()
    assert min(taken) < START_SECONDS
