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
    made = Collector()
    yield made
    made.deleteLater()
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
    collect_if_due()
