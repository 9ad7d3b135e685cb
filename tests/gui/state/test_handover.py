"""Handing over, one plan at a time."""

from __future__ import annotations

import threading
from dataclasses import replace

import pytest

from intact.delivery.way import Errand, Progress
from intact.errors import NotDelivered, NotDeliveredReason
from intact.gui.state.background import Background
from intact.gui.state.handover import Handover
from intact.judgement import Judgement
from intact.submission.plan import plan
from intact.submission.submission import Request
from window_builders import FakeWay, destination, sample

PLAN = plan([sample()], Request(destination(), Judgement.PHISHING))


@pytest.fixture
def handover(qtbot):
    """With threads that are closed at the end."""
    background = Background()
    yield Handover(background)
    background.close()


def test_a_second_press_does_not_deliver_twice(qtbot, handover):
    """While the first is under way."""
    release = threading.Event()

    class Slow(FakeWay):
        def deliver(self, planned, errand):
            release.wait()
            return super().deliver(planned, errand)

    way = Slow()
    handover.deliver(way, PLAN, Errand())
    handover.deliver(way, PLAN, Errand())
    with qtbot.waitSignal(handover.delivered):
        release.set()
    assert way.delivered == [PLAN]
    assert not handover.busy


def test_an_expected_failure_is_told_with_its_way(qtbot, handover):
    """So that it can be tried again."""
    way = FakeWay(failure=NotDelivered(NotDeliveredReason.CANNOT_WRITE))
    with qtbot.waitSignal(handover.failed) as caught:
        handover.deliver(way, PLAN, Errand())
    assert caught.args[0] is way
    assert caught.args[1].reason is NotDeliveredReason.CANNOT_WRITE
    assert not handover.busy


def test_progress_arrives_and_cancelling_reaches_the_way(qtbot, handover):
    """The way works in another thread; a later delivery begins uncancelled."""
    asked: list[bool] = []

    class Careful(FakeWay):
        def deliver(self, planned, errand):
            errand.progress(Progress(1, 1, 0, 9))
            begun.set()
            release.wait()
            asked.append(errand.cancelled())
            return super().deliver(planned, errand)

    begun, release = threading.Event(), threading.Event()
    told: list[Progress] = []
    handover.progressed.connect(told.append)
    with qtbot.waitSignal(handover.delivered):
        handover.deliver(Careful(), PLAN, Errand())
        begun.wait()
        handover.cancel()
        release.set()
    assert told == [Progress(1, 1, 0, 9)]
    with qtbot.waitSignal(handover.delivered):
        handover.deliver(Careful(), PLAN, Errand())
    assert asked == [True, False]


def test_mails_that_were_opened_before_a_failure_went(qtbot, handover):
    """They are remembered, although the delivery failed."""
    changes = {"rules": replace(destination().rules, samples_per_mail=1)}
    three = [sample(str(number)) for number in range(3)]
    split = plan(three, Request(destination(**changes), Judgement.PHISHING))
    way = FakeWay(failure=NotDelivered(NotDeliveredReason.CANCELLED, done=1, total=3))
    went = []
    handover.went.connect(lambda *told: went.append(told))
    with qtbot.waitSignal(handover.failed):
        handover.deliver(way, split, Errand())
    ((receipt, given),) = went
    assert (receipt.mails, receipt.samples) == (1, (three[0].sha256,))
    assert given is split


def test_what_nobody_expected_ends_the_delivery_as_well(qtbot, handover):
    """Otherwise no other one could begin, and the window would wait for it for ever."""
    wrong = ValueError("nobody expected it")
    ended = []
    handover.ended.connect(lambda: ended.append(handover.busy))
    with qtbot.waitSignal(handover.broke) as caught:
        handover.deliver(FakeWay(failure=wrong), PLAN, Errand())
    assert caught.args == [wrong]
    assert ended == [False]
