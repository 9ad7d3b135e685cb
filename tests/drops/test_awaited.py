"""What comes after a drop: it arrives, or says why it does not; never does a thread just end."""

from __future__ import annotations

import pytest

from fake_drags import FakeData, FakeDrags
from intact.drops.awaited import Asking, Promise
from intact.drops.held import CLASSIC_OUTLOOK, DESCRIPTOR, Wanted
from intact.errors import Unreadable, UnreadableReason
from intact.source import Origin, Source
from intact.system.drags import FILES
from windows_drags import described

MESSAGE = b"Subject: one\r\n\r\n1\r\n"


def test_a_promise_brings_what_is_behind_it():
    """And is ended when it is told to."""
    data = FakeData({DESCRIPTOR: described(["a"])}, (MESSAGE,), is_later=True)
    promise = Promise(data.later())
    assert promise.found(Origin.DROP) == (Source(MESSAGE, "a", Origin.DROP),)
    promise.end()
    assert (data.log[0], data.log[-1]) == ("start", "end")


def test_a_program_that_has_gone_breaks_its_promise():
    """Its data cannot be reached any more."""
    promise = Promise(FakeData({FILES: BrokenPipeError()}).later())
    (refused,) = promise.found(Origin.DROP)
    assert refused.error.reason is UnreadableReason.HELD_BACK


@pytest.mark.parametrize(
    ("answer", "reason"),
    [
        (OSError(), UnreadableReason.HELD_BACK),
        (Unreadable(UnreadableReason.TOO_LARGE, size=2, limit=1), UnreadableReason.TOO_LARGE),
    ],
)
def test_outlook_gives_each_item_or_a_reason(answer, reason):
    """One that fails does not take the next one with it."""
    drags = FakeDrags(items={(b"s", b"1"): answer, (b"s", b"2"): MESSAGE})
    wanted = (Wanted("One.msg", b"s", b"1"), Wanted("Two.msg", b"s", b"2"))
    refused, source = Asking(drags, wanted).found(Origin.DROP)
    assert (refused.name, refused.error.reason) == ("One.msg", reason)
    assert source == Source(MESSAGE, "Two.msg", Origin.DROP, CLASSIC_OUTLOOK)
