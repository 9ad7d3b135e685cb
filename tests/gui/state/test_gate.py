"""The gate bounds the bytes that wait."""

from __future__ import annotations

import threading

from intact.gui.state.gate import Gate


def test_one_load_always_gets_in():
    """Else a file larger than the limit would wait for ever."""
    assert Gate(10).enter(1000, threading.Event())


def test_a_load_waits_until_there_is_room():
    """And gets in as soon as another leaves."""
    gate, inside = Gate(10), threading.Event()
    gate.enter(8, threading.Event())
    waiting = threading.Thread(
        target=lambda: gate.enter(5, threading.Event()) and inside.set(), daemon=True
    )
    waiting.start()
    assert not inside.is_set()
    gate.leave(8)
    assert inside.wait(10)
    waiting.join()


def test_who_waits_is_sent_away_on_cancel():
    """Nobody stays behind."""
    gate, cancelled, answers = Gate(10), threading.Event(), []
    gate.enter(10, cancelled)
    waiting = threading.Thread(target=lambda: answers.append(gate.enter(5, cancelled)))
    waiting.start()
    cancelled.set()
    gate.wake()
    waiting.join(10)
    assert answers == [False]
