"""Drops, with real events."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QApplication

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
    data.setUrls([QUrl("file:///tmp/a.eml")])
    return data


def enter(area, data, actions=COPY | MOVE):
    """Drags something over the window."""
    event = QDragEnterEvent(HERE, actions, data, LEFT, NONE)
    QApplication.sendEvent(area, event)
    return event


def drop(area, data, actions=COPY | MOVE):
    """Lets it go there."""
    event = QDropEvent(QPointF(HERE), actions, data, LEFT, NONE)
    QApplication.sendEvent(area, event)
    return event


def test_files_are_welcome_as_a_copy(area, files):
    """Also where the other program proposes to move them."""
    event = enter(area, files)
    assert event.isAccepted()
    assert event.dropAction() is COPY
    assert area.cover.text() == "Let go to add the messages"


def test_the_drop_itself_is_a_copy_and_the_work_comes_later(qtbot, area, files):
    """The other program is let go first: nothing is told before the event has returned."""
    enter(area, files)
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
    ("kind", "actions", "words"),
    [
        ("text/uri-list", MOVE, "would move this"),
        ("text/html", COPY, "takes messages and files"),
    ],
)
def test_what_is_refused_is_told_while_dragging(qtbot, area, kind, actions, words):
    """And nothing is taken."""
    data = QMimeData()
    data.setData(kind, b"file:///tmp/a.eml")
    enter(area, data, actions)
    assert words in area.cover.text()
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
    assert area.cover.text() == "Let go to add the messages"
