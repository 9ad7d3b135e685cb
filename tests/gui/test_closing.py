"""Closing the window while mails or files are on their way: it says so, and closes behind them."""

from __future__ import annotations

import threading
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from intact.delivery.copies import Copy
from intact.delivery.starting import Running, each_in_turn
from intact.delivery.way import Outcome, Receipt
from intact.errors import NotDelivered, NotDeliveredReason
from intact.gui.closing import Closing
from intact.gui.closing_dialog import ClosingDialog
from intact.gui.dropping.mimedata import Payload
from intact.gui.opening import show_files
from intact.gui.parts.labels import Label
from intact.gui.submission.password_dialog import PasswordDialog
from intact.history.store import History
from intact.settings.accounts import Auth
from intact.settings.settings import Settings
from intact.source import Origin
from mail_sink import PASSWORD, TAKEN
from sending import Servers
from window_builders import FakePool, FakeWay, write_messages

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def servers(tmp_path):
    """A machine with a keyring and a journal."""
    return Servers(tmp_path)


@pytest.fixture
def filled(qtbot, window, tmp_path, servers):
    """Makes a window with some samples, at rest."""

    def make(account=None, count=3, **changes):
        by_account = servers.changes(account) if account else {}
        shown = window(**{**by_account, **changes})
        folder = tmp_path / "messages"
        folder.mkdir(exist_ok=True)
        shown.take(Payload(tuple(write_messages(folder, count))), Origin.FILE)
        button = shown.workspace.submission.button.main
        qtbot.waitUntil(lambda: shown.session.samples.rowCount() == count and button.isEnabled())
        return shown

    return make


@pytest.fixture
def closed_while_sending(qtbot, filled, sink):
    """A window that was closed while the first of three mails waits for the server's answer."""

    def make(**options):
        server = sink(holds=True, **options)
        shown = filled(server.account())
        shown.workspace.submission.button.press()
        qtbot.waitUntil(server.reached.is_set)
        shown.close()
        return shown, server

    return make


def goes_on(server):
    """The server answers, now and from now on."""
    server.holds = False
    server.goes_on.set()


def dialog(shown):
    """What says that something is on its way."""
    (one,) = [one for one in shown.findChildren(ClosingDialog) if one.isVisible()]
    return one


def none_waits(shown):
    """Whether nothing says so any more."""
    return not any(one.isVisible() for one in shown.findChildren(ClosingDialog))


def said(shown):
    """Everything that is said."""
    return " ".join(label.text() for label in dialog(shown).findChildren(Label))


def test_the_window_says_what_is_on_its_way_and_closes_behind_it(qtbot, closed_while_sending):
    """All of it goes; nothing has to be pressed."""
    shown, server = closed_while_sending()
    assert shown.isVisible()
    assert "Your submission is still on its way." in said(shown)
    qtbot.waitUntil(lambda: dialog(shown).progress.text() == "Mail 1 of 3")
    goes_on(server)
    qtbot.waitUntil(lambda: not shown.isVisible())
    assert len(server.mails) == 3


def test_whoever_stops_loses_none_and_doubles_none(qtbot, closed_while_sending, filled, servers):
    """The mail that is just being taken counts; the others go the next time, and only they."""
    shown, server = closed_while_sending()
    qtbot.mouseClick(dialog(shown).stop, Qt.MouseButton.LeftButton)
    assert dialog(shown).progress.text() == "Stopping…"
    assert "so that it does not go twice" in said(shown)
    assert not dialog(shown).stop.isEnabled()
    goes_on(server)
    qtbot.waitUntil(lambda: not shown.isVisible())
    assert len(server.mails) == 1
    after = filled(server.account())
    assert "1 sent, 0 perhaps, 2 missing" in after.notices.texts()[0]
    with qtbot.waitSignal(after.session.handover.delivered):
        after.workspace.submission.button.press()
    assert len(server.mails) == len(set(server.mails)) == 3
    assert servers.journal.unfinished() == ()


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, Qt.Key.Key_Return])
def test_enter_and_escape_keep_the_window_open(qtbot, closed_while_sending, key):
    """Sending goes on, and its end is shown as ever."""
    shown, server = closed_while_sending()
    shown.workspace.samples.setFocus()
    qtbot.keyClick(dialog(shown).stay, key)
    qtbot.waitUntil(lambda: none_waits(shown))
    goes_on(server)
    qtbot.waitUntil(shown.workspace.afterwards.isVisible)
    assert len(server.mails) == 3
    assert shown.isVisible()


def test_who_stops_and_then_stays_sees_that_it_stops(qtbot, closed_while_sending):
    """At the foot of the window, too; and what went, once it has ended."""
    shown, server = closed_while_sending()
    qtbot.mouseClick(dialog(shown).stop, Qt.MouseButton.LeftButton)
    qtbot.keyClick(dialog(shown).stay, Qt.Key.Key_Escape)
    bar = shown.workspace.submission
    assert (bar._progress.text(), bar.stop.isEnabled()) == ("Stopping…", False)
    goes_on(server)
    qtbot.waitUntil(shown.workspace.afterwards.isVisible)
    assert shown.isVisible()


def test_closing_once_more_stops(qtbot, closed_while_sending):
    """As who presses Ctrl+C twice."""
    shown, server = closed_while_sending()
    shown.close()
    assert dialog(shown).progress.text() == "Stopping…"
    goes_on(server)
    qtbot.waitUntil(lambda: not shown.isVisible())
    assert len(server.mails) == 1


def test_a_mail_that_was_refused_keeps_the_window_open(qtbot, closed_while_sending):
    """Nobody would see it otherwise."""
    answers = iter([TAKEN, "552 5.3.4 too large", TAKEN])
    shown, server = closed_while_sending(says=lambda _: next(answers))
    goes_on(server)
    qtbot.waitUntil(shown.workspace.afterwards.isVisible)
    qtbot.waitUntil(lambda: none_waits(shown))
    assert shown.isVisible()


def test_a_password_that_is_missing_is_asked_for(qtbot, filled, sink):
    """Instead of closing over a mail that has not gone."""
    server = sink(login=True)
    shown = filled(server.account(auth=Auth.PASSWORD), 1)
    shown.workspace.submission.button.press()
    shown.close()
    qtbot.waitUntil(lambda: shown.findChild(PasswordDialog) is not None)
    qtbot.waitUntil(lambda: none_waits(shown))
    asking = shown.findChild(PasswordDialog)
    qtbot.keyClicks(asking.field, PASSWORD)
    with qtbot.waitSignal(shown.session.handover.delivered):
        qtbot.mouseClick(asking.go, Qt.MouseButton.LeftButton)
    assert len(server.mails) == 1
    assert shown.isVisible()


def test_what_was_sent_a_moment_ago_is_not_forgotten(qtbot, filled, sink):
    """A mail that is still being composed goes before the window does."""
    server = sink()
    shown = filled(server.account(), 1)
    shown.workspace.submission.comment.setPlainText("It is about the invoice.")
    shown.workspace.submission.button.press()
    shown.close()
    qtbot.waitUntil(lambda: not shown.isVisible())
    (mail,) = server.mails
    assert b"It is about the invoice." in mail


def test_a_mail_that_came_to_nothing_keeps_the_window_open(qtbot, filled, sink):
    """Whoever sent it would think that it has gone."""
    server = sink()
    shown = filled(server.account(), 1)
    session = shown.session
    shown.workspace.submission.comment.setPlainText("It is about the invoice.")
    shown.workspace.submission.button.press()
    session.remove([row.key for row in session.samples.rows()])
    assert session.delivers
    shown.close()
    qtbot.waitUntil(lambda: not session.delivers and none_waits(shown))
    assert shown.isVisible()
    assert server.mails == []


def test_a_mistake_in_intact_keeps_the_window_open(qtbot, filled):
    """With the notice about it."""
    begins = threading.Event()

    class Broken(FakeWay):
        def deliver(self, plan, errand):
            begins.wait(10)
            raise ValueError

    shown = filled(ways=(Broken(),))
    shown.workspace.submission.button.press()
    shown.close()
    begins.set()
    qtbot.waitUntil(lambda: none_waits(shown))
    assert shown.isVisible()
    assert "ValueError" in shown.notices.texts()[0]


class Starting(FakeWay):
    """A program that has to start; it takes calls once `started` is set."""

    def __init__(self):
        super().__init__()
        self.started = threading.Event()
        self.opened = []

    def deliver(self, plan, errand):
        """Opens a window for each mail."""
        running = Running("Thunderbird", self.started.is_set)
        each_in_turn(plan.mails, self.opened.append, running, errand)
        return Receipt.of(self.name, Outcome.OPENED, plan, "Thunderbird")


@pytest.fixture
def starting(qtbot, filled, servers):
    """A window that was closed while it waits for the first start of a mail program."""
    way = Starting()
    changes = {"ways": (way,), "destinations": servers.changes()["destinations"]}
    shown = filled(**changes)
    shown.workspace.submission.button.press()
    qtbot.waitUntil(lambda: shown.session.handover.far is not None)
    shown.close()
    return shown, way


def test_the_start_of_a_mail_program_is_waited_for(qtbot, starting):
    """All mails are opened in it."""
    shown, way = starting
    assert dialog(shown).progress.text() == "Waiting until Thunderbird has started…"
    way.started.set()
    qtbot.waitUntil(lambda: not shown.isVisible())
    assert len(way.opened) == 3


def test_the_start_of_a_mail_program_need_not_be_waited_for(qtbot, starting):
    """What it has been given is not taken back."""
    shown, way = starting
    qtbot.mouseClick(dialog(shown).stop, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not shown.isVisible())
    assert len(way.opened) == 1


@pytest.fixture
def slow_disk(monkeypatch):
    """Files are written one each time it is released."""
    turns = threading.Semaphore(0)

    def save(wanted, folder, watch):
        for number, _ in enumerate(wanted):
            turns.acquire(timeout=10)
            watch(0)
            path = folder / f"{number}.eml"
            path.write_bytes(b"x")
            yield path

    monkeypatch.setattr("intact.delivery.copies.save", save)
    return turns


@pytest.fixture
def closed_while_saving(window, slow_disk, tmp_path):
    """A window that was closed while it saves four files, of which one is written."""
    shown = window()
    shown.session.writing.save([Copy(f"{n}.eml", b"x") for n in range(4)], tmp_path)
    slow_disk.release()
    shown.close()
    return shown


def test_files_are_written_before_the_window_closes(
    qtbot, closed_while_saving, slow_disk, tmp_path
):
    """All of them."""
    shown = closed_while_saving
    assert "Files are still being written." in said(shown)
    qtbot.waitUntil(lambda: dialog(shown).progress.text() == "1 of 4 files are written.")
    slow_disk.release(3)
    qtbot.waitUntil(lambda: not shown.isVisible())
    assert len([*tmp_path.glob("*.eml")]) == 4


def test_files_that_are_not_written_yet_can_be_left(
    qtbot, closed_while_saving, slow_disk, tmp_path
):
    """What is written stays, whole."""
    shown = closed_while_saving
    qtbot.waitUntil((tmp_path / "0.eml").exists)
    qtbot.mouseClick(dialog(shown).stop, Qt.MouseButton.LeftButton)
    slow_disk.release()
    qtbot.waitUntil(lambda: not shown.isVisible())
    assert len([*tmp_path.glob("*.eml")]) == 1


def test_reading_is_not_waited_for(qtbot, window, tmp_path):
    """It leaves nothing behind."""
    pool = FakePool(held=threading.Event())
    shown = window(pool=pool)
    shown.take(Payload(tuple(write_messages(tmp_path, 5))), Origin.DROP)
    qtbot.waitUntil(lambda: shown.session.samples.rowCount() == 5)
    shown.close()
    assert not shown.isVisible()


def test_who_starts_intact_again_has_it_stay(qtbot, closed_while_sending, tmp_path):
    """With the files it was started with."""
    shown, server = closed_while_sending()
    show_files(shown, tuple(write_messages(tmp_path, 1)))
    assert none_waits(shown)
    goes_on(server)
    qtbot.waitUntil(lambda: not shown.session.handover.busy)
    qtbot.waitUntil(lambda: shown.session.samples.rowCount() == 4)
    assert shown.isVisible()


def test_a_language_that_changes_meanwhile_does_not_stop_it(qtbot, closed_while_sending, tongue):
    """Neither the waiting nor the end."""
    shown, server = closed_while_sending()
    before = dialog(shown)
    shown.speak("de")
    after = dialog(shown)
    assert after is not before
    assert after.windowTitle() != before.windowTitle()
    goes_on(server)
    qtbot.waitUntil(lambda: not shown.isVisible())


def test_what_does_not_end_is_left_behind(qtbot, filled):
    """A name server that says nothing hears of no button."""
    never = threading.Event()

    class Stuck(FakeWay):
        def deliver(self, plan, errand):
            never.wait(10)
            raise NotDelivered(NotDeliveredReason.CANCELLED)

    shown = filled(ways=(Stuck(),))
    shown.closing = Closing(shown.session, shown, patience=0.2)
    shown.session.close = lambda: None  # would wait for it as well
    shown.workspace.submission.button.press()
    qtbot.waitUntil(lambda: shown.session.handover.busy)
    shown.close()
    qtbot.mouseClick(dialog(shown).stop, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not shown.isVisible())
    never.set()
    del shown.session.close
    shown.session.close()


def test_what_went_while_it_closed_stands_in_the_history(qtbot, window, tmp_path):
    """However busy Intact is with other things."""
    history = History(tmp_path / "settings")
    way = FakeWay()
    settings = Settings(destination="desk", history_days=365)
    shown = window(history=history, ways=(way,), settings=settings)
    shown.take(Payload(tuple(write_messages(tmp_path, 1))), Origin.FILE)
    qtbot.waitUntil(shown.workspace.submission.button.main.isEnabled)
    busy = threading.Event()
    shown.workspace.submission.button.press()
    for _ in range(2):
        shown.session.run(lambda: busy.wait(1), lambda _: None)
    shown.close()
    qtbot.waitUntil(lambda: not shown.isVisible())
    (entry,) = history.entries()
    assert (entry.destination, entry.when.date()) == ("desk", datetime.now(UTC).date())
    assert QApplication.activeModalWidget() is None
