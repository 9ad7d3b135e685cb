"""Messages dragged out of Intact's list arrive in another program's window as they are."""

from __future__ import annotations

import pytest

from real.two_windows import FIRST_ROW, TwoWindows
from window_builders import source


@pytest.fixture
def windows(desktop, monkeypatch):
    """Intact with three messages, and a window that takes files."""
    monkeypatch.setenv("QT_QPA_PLATFORM", "xcb")
    return TwoWindows(desktop, monkeypatch)


def test_one_message_and_then_all_arrive_byte_for_byte(windows):
    """The other program is offered copies, and nothing else."""
    assert windows.drag_until(1) == [source("Message 0").data]
    windows.select_all()
    dropped = windows.drag_until(4)
    assert dropped[1:] == [source(f"Message {number}").data for number in range(3)]


def test_dropped_on_its_own_window_nothing_comes_in(desktop, windows):
    """Neither a fourth row nor an address in the comment; afterwards the window takes drops."""
    desktop.drag(FIRST_ROW, (500, 300))
    desktop.drag(FIRST_ROW, (400, 560))
    windows.drag_until(1)
    assert desktop.window("^Samples 3$")
