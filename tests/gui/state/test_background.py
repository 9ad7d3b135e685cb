"""Work outside the GUI thread."""

from __future__ import annotations

import threading
import time

import pytest
from PySide6.QtCore import QCoreApplication, QThread

from intact.gui.state import background as background_module
from intact.gui.state.background import Background


@pytest.fixture
def background(qtbot):
    """A pool of threads that is closed at the end."""
    made = Background()
    yield made
    made.close()


def test_the_result_arrives_on_the_gui_thread(qtbot, background):
    """The work itself runs elsewhere."""
    here, seen = QThread.currentThread(), []
    work = lambda: QThread.currentThread() is here  # noqa: E731 - one expression
    background.run(work, lambda result: seen.append((result, QThread.currentThread() is here)))
    qtbot.waitUntil(lambda: seen == [(False, True)])


def test_an_unforeseen_exception_is_told(qtbot, background):
    """And nothing is handed over."""
    seen = []
    with qtbot.waitSignal(background.failed) as caught:
        background.run(lambda: 1 // 0, seen.append)
    assert isinstance(caught.args[0], ZeroDivisionError)
    assert seen == []


def test_after_closing_nothing_is_handed_over(qtbot):
    """The views that would take it may be gone."""
    background, release, seen = Background(), threading.Event(), []
    background.run(release.wait, seen.append)
    release.set()
    background.close()
    QCoreApplication.processEvents()
    assert seen == []


def test_nothing_begins_after_the_end(qtbot):
    """Else deleting the pool would wait for a thread that waits for the deleting one."""
    background = Background()
    background.close()
    begun = []
    background.run(lambda: begun.append(1), lambda _: None)
    background.close()
    assert not begun


def test_what_does_not_end_is_left_behind(qtbot, monkeypatch):
    """A window that is closed does not wait for ever; it is told that something still runs."""
    monkeypatch.setattr(background_module, "CLOSE_SECONDS", 0.05)
    over, begun = threading.Event(), threading.Event()
    made = Background()
    made.run(lambda: begun.set() or over.wait(30), lambda _: None)
    assert begun.wait(5)
    begin = time.monotonic()
    made.close()
    assert time.monotonic() - begin < 5
    assert background_module.is_stuck()
    over.set()
    qtbot.waitUntil(lambda: not background_module.is_stuck())
