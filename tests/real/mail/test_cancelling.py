"""Cancel counts at once, whatever a server does or leaves; measured against servers that hang."""

from __future__ import annotations

import contextlib
import socket
import threading
import time

import pytest

from intact.delivery.way import Errand
from intact.errors import NotDelivered, NotDeliveredReason
from intact.settings.accounts import Security
from real.mail.scripted import Scripted

from .conftest import LARGE, account, open_account
from .test_imap import Mailbox, open_mailbox

LARGER = [LARGE + b"%d" % number for number in range(8)]
"""Different ones, since the same message is taken once; more than a system holds for a sender."""

AT_ONCE = 5
"""Seconds: far below the time limits of a conversation, far above a look at "Cancel"."""


@contextlib.contextmanager
def hanging(script):
    """A server that plays this, then neither reads nor says anything; with what tells of that."""
    hangs, over = threading.Event(), threading.Event()

    def play(line):
        script(line)
        hangs.set()
        over.wait(60)

    server = Scripted(play, holds=65_536)  # else the system holds 32 MB on some machines
    try:
        yield server, hangs
    finally:
        over.set()
        server.stop()


def nothing(_):
    """A server that does not even shake hands."""


def smtp_data(line):
    """Reads nothing of the mail."""
    line.greet()
    for answer in ("250 sender", "250 recipient", "354 go on"):
        line.hear()
        line.say(answer)


def imap_draft(line):
    """Reads nothing of the draft."""
    Mailbox(line).until("APPEND")
    line.say("+ go on")


def seconds_to_cancel(way, plan, hangs):
    """How long it takes, from "Cancel" to the error."""
    pressed = threading.Event()
    when = []

    def press():
        hangs.wait(30)
        when.append(time.monotonic())
        pressed.set()

    threading.Thread(target=press, daemon=True).start()
    with pytest.raises(NotDelivered) as caught:
        way.deliver(plan, Errand(cancelled=pressed.is_set))
    assert caught.value.reason is NotDeliveredReason.CANCELLED
    return time.monotonic() - when[0]


@pytest.mark.parametrize("imap", [False, True])
def test_in_a_handshake(sending, storing, planned, imap):
    """With TLS from the first octet."""
    with hanging(nothing) as (server, hangs):
        chosen = account(server.port, Security.TLS, imap=imap)
        way = storing(chosen) if imap else sending(chosen)
        assert seconds_to_cancel(way, planned(LARGE), hangs) < AT_ONCE


def test_while_smtp_takes_nothing(sending, planned):
    """Its buffers are full, and the mail is not through."""
    with hanging(smtp_data) as (server, hangs):
        way = sending(open_account(server.port))
        assert seconds_to_cancel(way, planned(*LARGER, each=8), hangs) < AT_ONCE


def test_while_imap_takes_nothing(storing, planned):
    """The same with a draft."""
    with hanging(imap_draft) as (server, hangs):
        way = storing(open_mailbox(server.port))
        assert seconds_to_cancel(way, planned(*LARGER, each=8), hangs) < AT_ONCE


def test_while_nobody_takes_the_call(sending, planned):
    """A full queue of calls: the system lets the next one wait."""
    with socket.socket() as deaf:
        deaf.bind(("127.0.0.1", 0))
        deaf.listen(0)
        port = deaf.getsockname()[1]
        with contextlib.ExitStack() as queue:
            for _ in range(3):
                one = queue.enter_context(socket.socket())
                one.setblocking(False)
                one.connect_ex(("127.0.0.1", port))
            calling = threading.Event()
            threading.Timer(0.5, calling.set).start()
            way = sending(account(port, Security.TLS, host="127.0.0.1"))
            assert seconds_to_cancel(way, planned(LARGE), calling) < AT_ONCE
