"""Mailbox files with several messages are told from one with a single entry."""

from __future__ import annotations

import pytest

from intact.formats import mailbox, preamble

DATED = b"From ann@example.org Sat Nov 21 09:14:00 2026\n"
FIRST = b"Subject: a\n\nbody\n"


def holds_several(data: bytes) -> bool:
    """Whether these bytes hold several messages."""
    return mailbox.holds_several(data, preamble.find(data))


@pytest.mark.parametrize(
    "data",
    [
        DATED + FIRST + b"\n" + DATED + FIRST,
        DATED + FIRST + DATED + b"Received: x\n\n",
        (DATED + FIRST + DATED + FIRST).replace(b"\n", b"\r\n"),
        DATED + FIRST + b"From - Sat, 21 Nov 2026 09:14\nX-Mozilla-Status: 0\n\n",
        b"From -\n" + FIRST + b"From -\n" + FIRST,
        b"From 1@xxx\n" + FIRST + b"\nFrom 2@xxx\n" + FIRST,
    ],
)
def test_a_second_entry_is_found(data):
    """Dated, or made like the first one; with or without an empty line before it."""
    assert holds_several(data)


@pytest.mark.parametrize(
    "line",
    [
        b"From here on it gets worse\n",
        b"From Russia with love\nSubject: films\n",
        b">From ann@example.org Sat Nov 21 09:14:00 2026\nSubject: quoted\n",
        b"From now on, at 09:14 of 2026:\nno field\n",
        DATED,
        b"",
    ],
)
def test_a_line_of_the_body_is_no_entry(line):
    """It takes a date and a header field behind it."""
    assert not holds_several(DATED + FIRST + b"\n" + line + b"\nmore text\n")
    assert not holds_several(DATED + FIRST + b"\n" + line.rstrip(b"\n"))
