"""Messages dragged out of real mail programs onto the real window arrive as they are.

Needs Xvfb, openbox, xdotool, dbus-daemon and the mail program; skipped where one is missing.
"""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from intact.mime import lines
from real import dovecot, evolution_profile, mail_programs
from real.mail_programs import (
    CLAWS_MAIL,
    EVOLUTION,
    THUNDERBIRD,
    WITH_MESSAGE,
    WITHOUT_COPIES,
)
from real.messages import (
    CLASHING,
    EIGHT_BIT,
    EVERY_KIND,
    FORWARDED,
    LONG_LINES,
    NESTED,
    QUOTED,
    UNENDED,
    recognised,
)
from real.receiver import Receiver
from real.session import need

EXACT = (THUNDERBIRD, CLAWS_MAIL)


def arrived(program, rows, dragged):
    """Which of the messages each row holds, once lines end as a mail program has kept them."""
    data = [row.data if program.keeps_ends else lines.to_crlf(row.data) for row in rows]
    return recognised(data, dragged)


@pytest.fixture
def receiver(desktop, monkeypatch):
    """The window of Intact, ready for drops."""
    monkeypatch.setenv("QT_QPA_PLATFORM", "xcb")
    monkeypatch.setenv(*evolution_profile.BACKEND)
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
    assert arrived(program, rows, dragged) == [0, 1, 2]
    assert {row.client for row in rows} == {program.name}
    assert {row.error for row in rows} == {None}


@pytest.mark.parametrize("program", EXACT, ids=lambda program: program.name)
def test_messages_dragged_at_once_arrive_byte_for_byte(show, program):
    """Whatever they are called: names of files are made of their subjects."""
    rows = show(program, EVERY_KIND).drag_all(until=len(EVERY_KIND))
    assert sorted(arrived(program, rows, EVERY_KIND)) == list(range(9))
    assert {row.client for row in rows} == {program.name}


def test_evolution_hands_all_over_in_one_file_of_which_no_message_is_lost(show):
    """Each is a row of its own, and said to be doubtful if it has a line that may be quoted."""
    dragged = (UNENDED, EIGHT_BIT, LONG_LINES, NESTED, QUOTED)
    rows = show(EVOLUTION, dragged).drag_all(until=5)
    assert arrived(EVOLUTION, rows[:4], dragged) == [0, 1, 2, 3]
    assert lines.to_crlf(rows[4].data) == QUOTED.replace(b"\nFrom ", b"\n>From ")
    assert ["may-be-quoted" in row.findings for row in rows] == [False] * 4 + [True]


def test_a_message_that_thunderbird_names_wrongly_is_told_and_not_counted(show, receiver):
    """It gives the file of another one twice: the third message has to be dragged alone."""
    shown = show(THUNDERBIRD, CLASHING)
    rows = shown.drag_all(until=2)
    assert arrived(THUNDERBIRD, rows, CLASHING) == [2, 1]
    (notice,) = receiver.notices()
    # the quotes are those of the system's language
    assert re.match(r"Thunderbird named the file .Invoice\.eml. twice\.", notice)
    rows = shown.drag(0, until=3)
    assert arrived(THUNDERBIRD, rows, CLASHING) == [2, 1, 0]


def test_an_original_is_dragged_out_of_the_list_of_attachments(show):
    """Somebody forwarded it; it arrives as it was."""
    rows = show(WITH_MESSAGE, (FORWARDED,)).drag_attachment(0, until=1)
    assert arrived(THUNDERBIRD, rows, (EIGHT_BIT,)) == [0]
    assert rows[0].client == "thunderbird"


@pytest.mark.parametrize(
    "program",
    [replace(THUNDERBIRD, keeps_ends=True), replace(WITHOUT_COPIES, keeps_ends=True), EVOLUTION],
    ids=["thunderbird-copies", "thunderbird-no-copies", "evolution"],
)
def test_messages_on_an_imap_server_arrive_byte_for_byte(show, program):
    """Out of a mailbox on a real Dovecot: one alone, and then all at once."""
    need("dovecot")
    dragged = (EIGHT_BIT, LONG_LINES, NESTED)
    with dovecot.running(dragged) as port:
        shown = show(program, dragged, port)
        rows = shown.drag(1, until=1)
        assert arrived(program, rows, dragged) == [1]
        rows = shown.drag_all(until=4)
        assert arrived(program, rows[:1], dragged) == [1]
        assert sorted(arrived(program, rows[1:], dragged)) == [0, 1, 2]
