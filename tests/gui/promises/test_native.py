"""Drops that only the system can read, on the window: the logic of a Mac over a stand-in."""

from __future__ import annotations

import os

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QMainWindow

from fake_pasteboard import FakeBoard, FakeReceiver
from intact import formats, limits
from intact.errors import UnreadableReason
from intact.fidelity import LossCode
from intact.gui.promises.native import PromisedDrops, clean
from intact.gui.wording import fidelity
from intact.source import Origin
from intact.system import this_system
from intact.system.macos_drops import FILES, MAIL_TRANSFER, PROMISES, MacDrops
from intact.system.native_drops import Text
from window_builders import source, write_mail_folder

COPY = Qt.DropAction.CopyAction
BUTTON = Qt.MouseButton.LeftButton
NO_KEY = Qt.KeyboardModifier.NoModifier


def drop(drops):
    """Over the window, and let go."""
    drag(drops, QDragEnterEvent)
    return drag(drops, actions=COPY | Qt.DropAction.MoveAction)


@pytest.fixture
def drops(qtbot, tmp_path, monkeypatch):
    """A window that takes the drags of a stand-in."""
    system = this_system()
    (tmp_path / "private").mkdir()
    monkeypatch.setattr(system, "private_folder", lambda: tmp_path / "private")
    window = QMainWindow()
    window.setAcceptDrops(True)
    qtbot.addWidget(window)
    made = []

    def make(board, selection=lambda: ()):
        made.append(PromisedDrops(window, system, MacDrops(board, selection)))
        return made[-1]

    yield make
    for one in made:
        one.close()


def drag(drops, kind=QDropEvent, actions=COPY):
    """Sends an event of a drag; whether it was accepted, and as what."""
    data = QMimeData()
    if kind is QDropEvent:
        event = QDropEvent(QPointF(5, 5), actions, data, BUTTON, NO_KEY)
    else:
        event = kind(QPointF(5, 5).toPoint(), actions, data, BUTTON, NO_KEY)
    event.ignore()
    QApplication.sendEvent(drops.parent(), event)
    return event.isAccepted(), event.dropAction()


def test_a_promise_is_taken_as_a_copy_and_read_after_the_drop(qtbot, drops, tmp_path):
    """The other program is let go first; nothing is left behind."""
    promise = FakeReceiver((("invoice.eml", source().data),))
    types = (*PROMISES, "com.apple.mail.anything")
    taking = drops(FakeBoard(types, (promise,)))
    assert drag(taking, QDragEnterEvent) == (True, COPY)
    with qtbot.waitSignal(taking.dropped) as told:
        assert drop(taking) == (True, COPY)
        promise.go_on()
    (payload,) = told.args
    (one,) = payload.others
    assert (one.data, one.name, one.origin) == (source().data, "invoice.eml", Origin.DROP)
    assert (one.client, one.path) == ("apple-mail", None)
    assert list((tmp_path / "private").iterdir()) == []


@pytest.mark.parametrize("actions", [Qt.DropAction.MoveAction, Qt.DropAction.LinkAction])
def test_what_cannot_be_copied_is_left_to_the_window(drops, actions):
    """A move would have the message deleted."""
    taking = drops(FakeBoard(PROMISES))
    assert drag(taking, QDragEnterEvent, actions)[0] is False


def test_files_are_left_to_the_window(drops):
    """It reads them as ever."""
    taking = drops(FakeBoard((FILES, *PROMISES)))
    assert drag(taking, QDragEnterEvent)[0] is False


def test_a_promise_that_is_not_kept_says_what_to_do(qtbot, drops, monkeypatch):
    """After the time for it."""
    monkeypatch.setattr(limits, "PROMISE_SECONDS", 0.01)
    taking = drops(FakeBoard(PROMISES, (FakeReceiver((("a.eml", b"x"),)),)))
    with qtbot.waitSignal(taking.dropped) as told:
        drop(taking)
    (refused,) = told.args[0].others
    assert refused.error.reason is UnreadableReason.PROMISE_NOT_KEPT


def test_mails_selection_is_marked_where_it_may_have_been_altered(qtbot, drops):
    """The sample says so in plain words, and is no exact copy."""
    plain, eight_bit = source("one").data, source("Grüße").data
    selection = (Text(plain, altered=False), Text(eight_bit, altered=True))
    taking = drops(FakeBoard((MAIL_TRANSFER,)), lambda: selection)
    with qtbot.waitSignal(taking.dropped) as told:
        drop(taking)
    first, second = map(formats.read, told.args[0].others)
    assert first.is_as_it_arrived
    assert not second.is_as_it_arrived
    assert (first.data, second.data) == (plain, eight_bit)
    (loss,) = second.losses
    assert loss.code is LossCode.CAME_AS_TEXT
    assert fidelity.loss(loss).startswith("8-bit, perhaps altered")


def test_a_mail_that_may_not_be_asked_is_explained(qtbot, drops):
    """With where to allow it."""

    def refused():
        raise PermissionError

    taking = drops(FakeBoard((MAIL_TRANSFER,)), refused)
    with qtbot.waitSignal(taking.dropped) as told:
        drop(taking)
    (one,) = told.args[0].others
    assert one.error.reason is UnreadableReason.MAIL_NOT_ASKED


def test_a_mail_folder_is_handed_on_to_be_looked_through(qtbot, drops, tmp_path):
    """It may hold many messages, so it stays until they are chosen."""
    data = write_mail_folder(tmp_path, 2).read_bytes()
    promise = FakeReceiver((("Inbox", data),))
    taking = drops(FakeBoard(PROMISES, (promise,)))
    with qtbot.waitSignal(taking.dropped) as told:
        drop(taking)
        promise.go_on()
    (path,) = told.args[0].paths
    assert path.read_bytes() == data


def test_without_a_private_folder_it_is_said(qtbot, drops, monkeypatch):
    """Nothing is written anywhere else."""
    taking = drops(FakeBoard(PROMISES))

    def none():
        raise PermissionError(13, "not a folder of this person")

    monkeypatch.setattr(taking._system, "private_folder", none)
    with qtbot.waitSignal(taking.dropped) as told:
        drop(taking)
    (refused,) = told.args[0].others
    assert refused.error.reason is UnreadableReason.NOT_ALLOWED


def test_what_old_drops_left_behind_goes(drops, tmp_path, monkeypatch):
    """A mail folder nobody chose from any more, or what a hard end left; nothing else."""
    taking = drops(FakeBoard())
    for name in ("drop-old", "drop-new", "hand-over"):
        (tmp_path / "private" / name).mkdir()
    os.utime(tmp_path / "private" / "drop-old", (0, 0))
    os.utime(tmp_path / "private" / "hand-over", (0, 0))
    clean(taking._system)
    assert {path.name for path in (tmp_path / "private").iterdir()} == {"drop-new", "hand-over"}
