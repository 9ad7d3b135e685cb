"""Messages dragged out of real mail programs onto the real window arrive as they are.

Needs Xvfb, openbox, xdotool, dbus-daemon and the mail program; skipped where one is missing.
"""

from __future__ import annotations

import pytest

from real import mail_programs
from real.mail_programs import CLAWS_MAIL, THUNDERBIRD
from real.messages import EIGHT_BIT, EVERY_KIND, LONG_LINES, NESTED
from real.receiver import Receiver

EXACT = (THUNDERBIRD, CLAWS_MAIL)


@pytest.fixture
def receiver(desktop, monkeypatch):
    """The window of Intact, ready for drops."""
    monkeypatch.setenv("QT_QPA_PLATFORM", "xcb")
    window = Receiver(desktop)
    window.begin()
    return window


@pytest.fixture
def show(desktop, receiver):
    """Starts a program with messages of its own, or on a server."""

    def start(program, dragged, imap=0):
        return mail_programs.shown(program, desktop, receiver, dragged, imap)

    return start


@pytest.mark.parametrize("program", mail_programs.ALL, ids=lambda program: program.name)
def test_messages_dragged_one_after_the_other_arrive_byte_for_byte(show, program):
    """Each once, in the order of the drags; Intact knows where they come from."""
    dragged = (EIGHT_BIT, LONG_LINES, NESTED)
    shown = show(program, dragged)
    for number in range(len(dragged)):
        rows = shown.drag(number, until=number + 1)
    assert [row.data for row in rows] == list(dragged)
    assert {row.client for row in rows} == {program.name}
    assert {row.error for row in rows} == {None}


@pytest.mark.parametrize("program", EXACT, ids=lambda program: program.name)
def test_messages_dragged_at_once_arrive_byte_for_byte(show, program):
    """Whatever they are called: names of files are made of their subjects."""
    rows = show(program, EVERY_KIND).drag_all(until=len(EVERY_KIND))
    assert sorted(row.data for row in rows) == sorted(EVERY_KIND)
    assert {row.client for row in rows} == {program.name}
