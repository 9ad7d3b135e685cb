"""The end of long work is told outside of the window, to who is elsewhere; in numbers only."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QDialog, QSystemTrayIcon, QWidget

from intact.delivery.way import Outcome, Receipt
from intact.errors import NotDelivered, NotDeliveredReason
from intact.gui.finishing import LONG_SECONDS, Finishing
from window_builders import FakeWay


class Clock:
    """Seconds that pass when a test says so."""

    now = 100.0

    def __call__(self) -> float:
        """What time it is."""
        return self.now


@pytest.fixture
def watched(qtbot, session):
    """A session, its clock, and what was told; the window is not active."""
    made, window, clock, told = session(), QWidget(), Clock(), []
    qtbot.addWidget(window)

    def notify(title, text):
        told.append(f"{title}: {text}".replace("(s)", "s"))  # whichever tests ran before
        return True

    Finishing(made, window, notify, clock)
    made.window = window
    return made, clock, told


def read(made, clock, seconds, total=500):
    """Reading that takes so long."""
    made.reader.progressed.emit(0, total)
    clock.now += seconds
    made.reader.progressed.emit(total, total)


def test_long_reading_is_told(qtbot, watched):
    """How many, and nothing of what stands in them."""
    made, clock, told = watched
    read(made, clock, LONG_SECONDS)
    qtbot.waitUntil(lambda: told == ["Intact is done: 500 messages read."])


def test_short_work_is_not_told(qtbot, watched):
    """Nobody has gone away; a second reading is measured from its own begin."""
    made, clock, told = watched
    read(made, clock, LONG_SECONDS - 1)
    read(made, clock, LONG_SECONDS - 1)
    read(made, clock, LONG_SECONDS, total=7)
    qtbot.waitUntil(lambda: told == ["Intact is done: 7 messages read."])


def test_who_looks_at_the_window_has_seen_it(qtbot, watched):
    """No notification over the very window."""
    made, clock, told = watched
    with qtbot.waitActive(made.window):
        made.window.show()
        made.window.activateWindow()
    read(made, clock, LONG_SECONDS)
    made.window.hide()
    qtbot.waitUntil(lambda: not made.window.isActiveWindow())
    read(made, clock, LONG_SECONDS, total=2)
    qtbot.waitUntil(lambda: told == ["Intact is done: 2 messages read."])


def test_who_looks_at_a_dialog_over_the_window_has_seen_it(qtbot, watched):
    """The settings or the history are no other place."""
    made, clock, told = watched
    dialog = QDialog(made.window)
    with qtbot.waitActive(dialog):
        dialog.show()
        dialog.activateWindow()
    read(made, clock, LONG_SECONDS)
    dialog.close()
    qtbot.waitUntil(lambda: not dialog.isActiveWindow())
    read(made, clock, LONG_SECONDS, total=2)
    qtbot.waitUntil(lambda: told == ["Intact is done: 2 messages read."])


def test_stopped_reading_is_not_told(qtbot, watched):
    """The person has stopped it."""
    made, clock, told = watched
    made.reader.progressed.emit(0, 9)
    clock.now += LONG_SECONDS
    made.reader.progressed.emit(0, 0)
    read(made, clock, LONG_SECONDS, total=3)
    qtbot.waitUntil(lambda: told == ["Intact is done: 3 messages read."])


def test_long_sending_is_told_with_its_end(qtbot, watched):
    """Whether it went or not."""
    made, clock, told = watched
    receipt = Receipt("smtp-work", Outcome.SENT, None, 2, ())
    made.handover.began.emit()
    clock.now += LONG_SECONDS
    made.handover.delivered.emit(receipt)
    qtbot.waitUntil(lambda: told == ["Intact is done: 2 mails handed over."])
    made.handover.began.emit()
    clock.now += LONG_SECONDS
    made.handover.failed.emit(FakeWay(), NotDelivered(NotDeliveredReason.DID_NOT_START))
    qtbot.waitUntil(lambda: len(told) == 2)
    assert told[1] == "Intact is done: The mails could not be handed over. Please look."


def test_where_the_system_has_no_way_qts_is_taken_if_there_is_one(qtbot, session):
    """And without any, nothing happens."""
    made, window, clock, asked = session(), QWidget(), Clock(), []
    qtbot.addWidget(window)
    watching = Finishing(made, window, lambda *texts: bool(asked.append(texts)), clock)
    read(made, clock, LONG_SECONDS)
    qtbot.waitUntil(lambda: len(asked) == 1 and made._background._pool.activeThreadCount() == 0)
    qtbot.wait(0)
    there = QSystemTrayIcon.isSystemTrayAvailable()
    assert len(watching.findChildren(QSystemTrayIcon)) == int(there)
