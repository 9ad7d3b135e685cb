"""What programs put in front of a message."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intact.formats import preamble

MARK = b"\xef\xbb\xbf"
MESSAGE = b"Received: a\nX-Mozilla-Status: 0001\n\nbody"


@pytest.mark.parametrize(
    "before",
    [
        b"",
        MARK,
        b"From ann@example.org Sat Nov 21 09:14:00 2026\r\n",
        b"From - \n",
        MARK + b"From -\n",
        b"X-Mozilla-Status: 0001\nX-Mozilla-Status2: 00000000\n",
        b"X-Account-Key: a\nX-UIDL: b\nX-Mozilla-Status: 1\nX-Mozilla-Keys:        \n",
        b"X-Mozilla-Keys: a\n folded\n",
        b"From - Sat\nX-Mozilla-Status: 0001\n",
        b"From 1457@xxx Tue Jan 21 05:30:14 2014\r\nX-GM-THRID: 1\r\nX-Gmail-Labels: a,b\r\n",
    ],
)
def test_the_message_begins_behind_it(before):
    """And a client's line further down came with the message."""
    found = preamble.find(before + MESSAGE)
    assert found.end == len(before)
    assert found.byte_order_mark == before.startswith(MARK)
    assert bool(found.mailbox_line) == (b"From " in before)


def test_names_of_client_lines_are_told():
    """In their order, as written."""
    found = preamble.find(b"x-uidl: 1\nX-Mozilla-Status: 0\nSubject: a\n\n")
    assert found.client_lines == ("x-uidl", "X-Mozilla-Status")


def test_the_lines_of_the_client_come_last():
    """What no message begins with stands before them."""
    before = MARK + b"From x\n"
    found = preamble.find(before + b"X-UIDL: 1\n" + MESSAGE)
    assert (found.client_start, found.end) == (len(before), len(before) + len(b"X-UIDL: 1\n"))


@pytest.mark.parametrize("line", [b"From: a@b.c\n", b"From : a@b.c\n", b"From", b"from x\n", b""])
def test_a_field_is_no_mailbox_line(line):
    """A blank before the colon is allowed (RFC 5322 4.5)."""
    assert preamble.mailbox_line_at(line, 0) == b""


@given(
    st.lists(st.sampled_from([MARK, b"From x\n", b"X-UIDL: 1\n", b"Subject: a\r\n", b"\n", b"x"]))
)
def test_what_is_left_is_the_end_of_the_data(pieces):
    """Nothing is raised, and only known things are passed over."""
    data = b"".join(pieces)
    found = preamble.find(data)
    assert 0 <= found.end <= len(data)
    assert b"Subject" not in data[: found.end]
