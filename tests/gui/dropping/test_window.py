"""Drops, with real events."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QApplication

from drag_sources import FakeClock, FakeThunderbird, mail
from intact import limits
from intact.errors import UnreadableReason
from intact.gui.dropping import asking
from intact.gui.dropping.owed import Owed
from intact.gui.dropping.window import DropWindow

COPY, MOVE = Qt.DropAction.CopyAction, Qt.DropAction.MoveAction
LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
HERE = QPoint(50, 50)


@pytest.fixture
def area(qtbot):
    """A shown window that takes drops."""
    made = DropWindow()
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def files():
    """What a file manager drags."""
    data = QMimeData()
    data.setUrls([QUrl("file:///home/a.eml")])
    return data


def enter(area, data, actions=COPY | MOVE):
    """Drags something over the window."""
    event = QDragEnterEvent(HERE, actions, data, LEFT, NONE)
    QApplication.sendEvent(area, event)
    return event


def drop(area, data, actions=COPY | MOVE):
    """Drags it there and lets it go."""
    enter(area, data, actions)
    event = QDropEvent(QPointF(HERE), actions, data, LEFT, NONE)
    QApplication.sendEvent(area, event)
    return event


def test_files_are_welcome_as_a_copy(area, files):
    """Also where the other program proposes to move them."""
    event = enter(area, files)
    assert event.isAccepted()
    assert event.dropAction() is COPY
    assert area.cover.text() == "Messages or files"


def test_the_drop_itself_is_a_copy_and_the_work_comes_later(qtbot, area, files):
    """The other program is let go first: nothing is told before the event has returned."""
    told = []
    area.dropped.connect(told.append)
    event = drop(area, files, MOVE | COPY)
    assert event.dropAction() is COPY
    assert event.isAccepted()
    assert told == []
    qtbot.waitUntil(lambda: len(told) == 1)
    assert [path.name for path in told[0].paths] == ["a.eml"]
    assert area.cover.isHidden()


@pytest.mark.parametrize(
    ("kind", "actions", "told"),
    [
        ("text/uri-list", MOVE, ("would move this", "only takes copies")),
        ("text/html", COPY, ("takes messages and files", "Save the message as a file")),
    ],
)
def test_what_is_refused_is_told_while_dragging(qtbot, area, kind, actions, told):
    """And nothing is taken."""
    data = QMimeData()
    data.setData(kind, b"file:///home/a.eml")
    enter(area, data, actions)
    assert told[0] in area.cover.text()
    assert told[1] in area.cover.hint()
    move = QDragMoveEvent(HERE, actions, data, LEFT, NONE)
    QApplication.sendEvent(area, move)
    assert not move.isAccepted()
    with qtbot.assertNotEmitted(area.dropped, wait=0):
        assert not drop(area, data, actions).isAccepted()


def test_the_answer_goes_when_the_drag_does(area, files):
    """The window is as it was."""
    enter(area, files)
    assert not area.cover.isHidden()
    QApplication.sendEvent(area, QDragLeaveEvent())
    assert area.cover.isHidden()


def test_no_data_is_asked_for_while_dragging(area):
    """Thunderbird writes files at every question."""

    class Silent(QMimeData):
        def formats(self):
            return ["text/uri-list"]

        def retrieveData(self, kind, wanted):  # noqa: N802 - Qt's name
            raise AssertionError(kind)

    data = Silent()
    enter(area, data)
    QApplication.sendEvent(area, QDragMoveEvent(HERE, COPY, data, LEFT, NONE))
    assert area.cover.text() == "Messages or files"


def test_the_name_of_the_program_is_said_while_dragging(area, tmp_path):
    """Without asking it for anything."""
    thunderbird = FakeThunderbird(tmp_path, ["a.eml"])
    enter(area, thunderbird)
    assert area.cover.text() == "1 message from Thunderbird"
    assert thunderbird.asked == []


def test_temporary_files_are_copied_before_the_drop_ends(qtbot, area, tmp_path):
    """The work on them begins later."""
    thunderbird = FakeThunderbird(tmp_path, ["a.eml"])
    told = []
    area.dropped.connect(told.append)
    drop(area, thunderbird)
    thunderbird.written[0].unlink()
    assert told == []
    qtbot.waitUntil(lambda: len(told) == 1)
    assert told[0].others[0].data == mail("a.eml")


@pytest.fixture
def slow(tmp_path, monkeypatch):
    """A Thunderbird that still loads the message, five seconds at each question."""
    clock = FakeClock()
    monkeypatch.setattr(asking.ask, "__defaults__", (clock,))
    return lambda empty: FakeThunderbird(tmp_path, ["a.eml"], empty=empty, waits=clock.wait)


def test_the_window_says_for_whom_it_waits(qtbot, area, slow):
    """And is as it was once the message is there."""
    seen = []
    area.reception.waiting.goes_on, before = (
        lambda: (
            before(),
            seen.append((area.reception.waiting.isVisible(), area.reception.waiting.text())),
        )[0],
        area.reception.waiting.goes_on,
    )
    with qtbot.waitSignal(area.dropped):
        drop(area, slow(2))
    assert seen == [(True, "Waiting for Thunderbird…")] * 2
    assert area.reception.waiting.isHidden()


def test_waiting_can_be_stopped(qtbot, area, slow):
    """Nothing is taken, and it is told."""
    thunderbird = slow(9)
    QTimer.singleShot(0, area.reception.waiting.stop.click)
    with (
        qtbot.waitSignal(area.given_up) as told,
        qtbot.assertNotEmitted(area.dropped, wait=0),
    ):
        drop(area, thunderbird)
    assert told.args == ["Thunderbird"]
    assert len(thunderbird.asked) == 1
    with qtbot.waitSignal(area.dropped):
        drop(area, slow(1))


def test_a_drag_that_comes_meanwhile_has_to_wait(qtbot, area, slow, files):
    """Its data would be mixed up with those that are late."""
    answers = []
    QTimer.singleShot(0, lambda: answers.append(enter(area, files).dropAction()))
    with qtbot.waitSignal(area.dropped):
        drop(area, slow(2))
    assert answers == [Qt.DropAction.IgnoreAction]


def test_after_a_stop_nothing_is_taken_until_the_late_answer_has_come(qtbot, area, slow, files):
    """It would be taken for the answer of the program that is dragged from next."""
    clock = FakeClock()
    area.reception.owed = Owed("xcb", clock)
    QTimer.singleShot(0, area.reception.waiting.stop.click)
    with qtbot.waitSignal(area.given_up):
        drop(area, slow(9))
    assert area.asks
    with qtbot.assertNotEmitted(area.dropped, wait=0):
        assert not drop(area, files).isAccepted()
    enter(area, files)
    assert "still works on what was dropped before" in area.cover.text()
    clock.wait(limits.SLOW_SOURCE_SECONDS)
    with qtbot.waitSignal(area.dropped):
        drop(area, files)


def test_escape_stops_the_waiting_at_the_first_look(qtbot, area, slow):
    """The window has only a moment between two questions: a button pressed slowly misses it."""
    thunderbird = slow(9)
    looks = []
    area.reception.waiting.goes_on, before = (
        lambda: (looks.append(1), QTimer.singleShot(0, press), before())[2],
        area.reception.waiting.goes_on,
    )

    def press():
        qtbot.keyClick(area.reception.waiting, Qt.Key.Key_Escape)

    with qtbot.waitExposed(area):
        area.activateWindow()
    with qtbot.waitSignal(area.given_up):
        drop(area, thunderbird)
    assert len(looks) == 1


def test_closing_the_window_ends_the_waiting(qtbot, area, slow):
    """Nobody is there any more to wait for."""
    thunderbird = slow(9)
    QTimer.singleShot(0, area.close)
    drop(area, thunderbird)
    assert len(thunderbird.asked) == 1


def test_under_wayland_a_slow_program_is_told_at_once(qtbot, area, slow):
    """Qt has no second answer there."""
    area.reception.only_once = True
    thunderbird = slow(9)
    with qtbot.waitSignal(area.dropped) as told:
        drop(area, thunderbird)
    (refused,) = told.args[0].others
    assert refused.error.reason is UnreadableReason.TOO_SLOW
    assert len(thunderbird.asked) == 1


def test_a_mistake_in_taking_leaves_the_window_usable(area, files, monkeypatch):
    """Nothing stays over it."""

    def mistake(*_):
        raise RuntimeError("already deleted")

    monkeypatch.setattr(area.reception, "asked", mistake)
    with pytest.raises(RuntimeError):
        drop(area, files)
    assert area.cover.isHidden()
