"""What nobody holds any more is taken away in the thread of the window, and in no other."""

from __future__ import annotations

import gc
import threading

import pytest

from intact.gui.collecting import Collector, collect_if_due


class Lonely:
    """Holds itself, and notes in which thread it ends."""

    ended: list[threading.Thread]

    def __init__(self) -> None:
        self.itself = self

    def __del__(self) -> None:
        Lonely.ended.append(threading.current_thread())


@pytest.fixture
def collector(qapp):
    """A running collector; afterwards Python collects as before."""
    was_on = gc.isenabled()
    Lonely.ended = []
    made = Collector(lambda: False)
    yield made
    made.deleteLater()
    gc.unfreeze()
    if was_on:
        gc.enable()


def make_many():
    """More objects than the collector's first threshold, in circles.

    Far more, since each object that goes meanwhile takes one off its count.
    """
    for _ in range(20 * gc.get_threshold()[0]):
        Lonely()


def test_a_thread_that_makes_objects_collects_none(collector):
    """However many."""
    worker = threading.Thread(target=make_many)
    worker.start()
    worker.join()
    assert Lonely.ended == []


def test_the_thread_of_the_window_collects_them(qtbot, collector):
    """Soon, by itself."""
    worker = threading.Thread(target=make_many)
    worker.start()
    worker.join()
    qtbot.waitUntil(lambda: bool(Lonely.ended))
    assert set(Lonely.ended) == {threading.current_thread()}


def test_nothing_is_done_while_nothing_is_due(monkeypatch):
    """A window that rests costs nothing."""
    gc.collect()
    monkeypatch.setattr(gc, "collect", pytest.fail)
    collect_if_due(busy=False)


def everything_is_due(monkeypatch):
    """The collector's own counts, all beyond their thresholds; returns what is collected then."""
    collected: list[int] = []
    monkeypatch.setattr(gc, "get_count", lambda: tuple(one + 1 for one in gc.get_threshold()))
    monkeypatch.setattr(gc, "collect", collected.append)
    return collected


def test_a_busy_window_collects_the_youngest_only(monkeypatch):
    """Going through a thousand messages takes 20 ms, and would come on top of reading them."""
    collected = everything_is_due(monkeypatch)
    collect_if_due(busy=True)
    assert collected == [0]


def test_a_window_that_rests_collects_the_oldest_that_is_due(monkeypatch):
    """And all younger ones with it."""
    collected = everything_is_due(monkeypatch)
    collect_if_due(busy=False)
    assert collected == [2]


def test_what_is_there_when_it_begins_is_never_looked_at(collector):
    """The program itself, which stays."""
    was_there = gc.get_freeze_count()
    gc.collect()
    assert was_there > 10_000
    assert gc.get_freeze_count() <= was_there  # what somebody lets go leaves all the same
