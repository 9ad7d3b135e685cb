"""The same under Wayland, where there is no X11 to fall back on.

Needs sway, grim, dbus-daemon and the mail program; skipped where one is missing.
"""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from intact.mime import lines
from real import evolution_profile, mail_programs
from real.messages import EIGHT_BIT, LONG_LINES, NESTED, PLAIN, recognised
from real.receiver import MIDDLE, Receiver
from real.session import Place
from real.two_windows import TwoWindows
from window_builders import source

MENU_ENTRY = Path(__file__).resolve().parents[2] / "packaging/linux/intact.desktop"
SECONDS = 4
"""Until a slow program answers: Qt gives its only question up after one."""


@pytest.fixture
def receiver(wayland, monkeypatch):
    """The window of Intact, ready for drops."""
    monkeypatch.setenv(*evolution_profile.BACKEND)
    window = Receiver(wayland)
    window.begin()
    return window


@pytest.mark.parametrize("program", mail_programs.ALL, ids=lambda program: program.name)
def test_messages_of_a_mail_program_arrive_byte_for_byte(wayland, receiver, program):
    """Each once, in the order of the drags; Intact knows where they come from."""
    dragged = (EIGHT_BIT, LONG_LINES, NESTED)
    shown = mail_programs.shown(program, wayland, receiver, dragged)
    for number in range(len(dragged)):
        rows = shown.drag(number, until=number + 1)
    data = [row.data if program.keeps_ends else lines.to_crlf(row.data) for row in rows]
    assert recognised(data, dragged) == [0, 1, 2]
    assert {row.client for row in rows} == {program.name}
    assert {row.error for row in rows} == {None}


def test_one_message_and_then_all_leave_byte_for_byte(wayland, monkeypatch):
    """Qt asks for them in another way than on X11."""
    windows = TwoWindows(wayland, monkeypatch)
    assert windows.drag_until(1) == [source("Message 0").data]
    windows.select_all()
    dropped = windows.drag_until(4)
    assert dropped[1:] == [source(f"Message {number}").data for number in range(3)]


def test_a_program_that_answers_late_is_told_and_may_be_dragged_from_again(
    wayland, receiver, tmp_path
):
    """The drag is gone before it answers; nothing lies over the window afterwards."""
    file, printed = tmp_path / "late.eml", tmp_path / "printed"
    file.write_bytes(PLAIN)
    script = str(Path(__file__).with_name("slow_program.py"))
    command = [sys.executable, script, str(SECONDS), str(file), "Late"]
    wayland.start(command, prints_to=printed)
    place = Place(0, 100, 300, 300)
    wayland.place(wayland.window("^Late$"), place)
    wayland.still(place)
    wayland.drag((150, 250), MIDDLE)
    (refused,) = receiver.rows(1)
    assert refused.error == "too-slow"
    receiver.wait(lambda: "answered" in printed.read_text(), "it did not answer")
    wayland.drag((150, 250), MIDDLE)
    assert receiver.rows(2)[1].data == PLAIN


def test_the_window_has_the_name_of_the_menu_entry(wayland, receiver):
    """By that the desktop finds its icon, and puts its windows together."""
    assert MENU_ENTRY.exists()
    assert wayland.application(wayland.window("^Intact$")) == MENU_ENTRY.stem
