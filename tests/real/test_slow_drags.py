"""A program that answers late holds nothing up, and its answer is not taken for another's.

Needs Xvfb, openbox, xdotool and dbus-daemon; skipped where one is missing.
"""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from real.messages import NESTED, PLAIN
from real.receiver import MIDDLE, Receiver
from real.session import Place

SECONDS = 14
"""Until the slow one answers: Qt gives a question up after five."""


@pytest.fixture
def receiver(desktop, monkeypatch):
    """The window of Intact, ready for drops."""
    monkeypatch.setenv("QT_QPA_PLATFORM", "xcb")
    window = Receiver(desktop)
    window.begin()
    return window


@pytest.fixture
def program(desktop, tmp_path):
    """Starts a program with a message; gives the middle of its window, and what it prints."""

    def start(title, seconds, message, left):
        file = tmp_path / f"{title}.eml"
        file.write_bytes(message)
        script = str(Path(__file__).with_name("slow_program.py"))
        printed = tmp_path / f"{title}.txt"
        command = [sys.executable, script, str(seconds), str(file), title]
        desktop.start(command, prints_to=printed)
        desktop.place(desktop.window(f"^{title}$"), Place(left, 100, 300, 300))
        return (left + 150, 250), printed

    return start


def test_after_a_stop_the_late_answer_is_not_taken_for_that_of_the_next_drag(
    desktop, receiver, program
):
    """Until it has come, nothing is taken; and each message that is taken is the right one."""
    late, answered = program("late", SECONDS, PLAIN, 0)
    soon, _ = program("soon", 0, NESTED, 400)
    desktop.drag(late, MIDDLE)
    desktop.press(desktop.window("^Intact$"), "Escape")
    receiver.wait(lambda: receiver.notices() != [], "it was not stopped")
    desktop.drag(soon, MIDDLE)
    assert not answered.read_text()
    assert receiver.rows(0) == []
    receiver.wait(lambda: "answered" in answered.read_text(), "it did not answer")
    desktop.drag(soon, MIDDLE)
    assert [row.data for row in receiver.rows(1)] == [NESTED]


def test_a_late_answer_is_waited_for(desktop, receiver, program):
    """The message arrives once, although it was asked for three times."""
    late, _ = program("late", SECONDS, PLAIN, 0)
    desktop.drag(late, MIDDLE)
    assert [row.data for row in receiver.rows(1)] == [PLAIN]
