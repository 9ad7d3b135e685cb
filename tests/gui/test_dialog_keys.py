"""Dialogs by the keyboard alone: what Enter and Escape do in them, and where the keyboard goes."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QScrollArea

from intact.gui.accounts.editor import AccountEditor
from intact.gui.dropping.mimedata import Payload
from intact.gui.history.dialog import HistoryDialog
from intact.gui.history.model import Column
from intact.gui.parts.notice import Notice
from intact.gui.parts.tool_button import ToolButton
from intact.gui.settings_dialog import SettingsDialog
from intact.gui.submission.consent import Consent
from intact.history.entry import Entry
from intact.history.store import History
from intact.resources import Text
from intact.settings.accounts import Account, Server
from intact.settings.settings import Settings
from intact.source import Origin
from window_builders import FakeWay, destination, write_messages

WORK = Account("work", "sam@example.org", smtp=Server("smtp.example.org", 465))
NOON = datetime(2026, 11, 25, 12, tzinfo=UTC)
CONTROL = Qt.KeyboardModifier.ControlModifier
ENTER, ESCAPE = Qt.Key.Key_Return, Qt.Key.Key_Escape


def press(qtbot, key):
    """Presses a key where the keyboard is."""
    qtbot.keyClick(QApplication.focusWidget(), key)


def shown_one(window, kind):
    """The dialog of that kind that is open."""
    (one,) = [one for one in window.findChildren(kind) if one.isVisible()]
    return one


@pytest.fixture
def accounts(qtbot, window):
    """The page of a window's settings with one account, and the keyboard in its list."""
    shown = window(settings=Settings(accounts=(WORK,)))
    shown.asides.show_accounts()
    settings = shown_one(shown, SettingsDialog)
    qtbot.waitUntil(settings.isActiveWindow)
    settings.accounts.list.setFocus()
    return settings.accounts


def test_enter_opens_an_account_and_presses_nothing_else(qtbot, accounts):
    """Neither what keeps the account nor what keeps the settings."""
    press(qtbot, ENTER)
    editor = shown_one(accounts, AccountEditor)
    qtbot.waitUntil(lambda: QApplication.focusWidget() is editor.address)
    press(qtbot, ESCAPE)
    assert not any(one.isVisible() for one in accounts.findChildren(AccountEditor))
    assert accounts.window().isVisible()


def test_the_keyboard_stays_with_the_accounts_when_the_last_one_goes(qtbot, accounts):
    """Space once more must not keep the settings."""
    accounts.remove.setFocus()
    press(qtbot, Qt.Key.Key_Space)
    assert QApplication.focusWidget() is accounts.add


@pytest.fixture
def history(qtbot, window, tmp_path):
    """A window's history with two submissions, and the keyboard in its table."""
    kept = History(tmp_path / "settings")
    for way in ("thunderbird", "smtp-work"):
        kept.add(Entry(NOON, "desk", "phishing", way, "opened"))
    shown = window(history=kept)
    shown.asides.show_history()
    dialog = shown_one(shown, HistoryDialog)
    qtbot.waitUntil(lambda: dialog.model.rowCount() == 2 and dialog.isActiveWindow())
    dialog.table.setFocus()
    return dialog


@pytest.mark.parametrize("key", [ENTER, Qt.Key.Key_Enter, Qt.Key.Key_F2])
def test_the_note_is_written_from_anywhere_in_a_row(qtbot, history, key):
    """Enter begins and ends it, and the history stays open."""
    press(qtbot, Qt.Key.Key_Down)
    press(qtbot, key)
    qtbot.waitUntil(lambda: isinstance(QApplication.focusWidget(), QLineEdit))
    qtbot.keyClicks(QApplication.focusWidget(), "case 12")
    press(qtbot, ENTER)
    qtbot.waitUntil(history.table.hasFocus)
    assert history.model.index(1, Column.NOTE).data() == "case 12"
    assert history.isVisible()


def test_escape_gives_the_note_up_first(qtbot, history):
    """And then closes the history."""
    press(qtbot, ENTER)
    qtbot.waitUntil(lambda: isinstance(QApplication.focusWidget(), QLineEdit))
    qtbot.keyClicks(QApplication.focusWidget(), "case 12")
    press(qtbot, ESCAPE)
    assert history.isVisible()
    assert history.model.index(0, Column.NOTE).data() == ""
    qtbot.waitUntil(history.table.hasFocus)
    press(qtbot, ESCAPE)
    assert QApplication.activeModalWidget() is None


@pytest.fixture
def asked(qtbot, window, tmp_path):
    """A window that asks for consent, and what hands mails over."""
    way = FakeWay()
    desk = destination("desk", consent=Text(en="We keep samples for a year. " * 60))
    shown = window(ways=(way,), destinations=(desk,))
    shown.take(Payload(tuple(write_messages(tmp_path, 1))), Origin.FILE)
    qtbot.waitUntil(shown.workspace.submission.button.main.isEnabled)
    qtbot.keyClick(shown, ENTER, CONTROL)
    consent = shown_one(shown, Consent)
    qtbot.waitUntil(consent.isActiveWindow)
    return consent, way


def test_who_sends_twice_has_not_agreed(qtbot, asked):
    """The keys that send do nothing there, nor do those that press a button."""
    consent, way = asked
    qtbot.keyClick(QApplication.focusWidget(), ENTER, CONTROL)
    assert consent.isVisible()
    press(qtbot, Qt.Key.Key_Space)
    assert consent.isVisible()
    assert way.delivered == []


def test_the_statement_is_read_with_the_keyboard_and_enter_agrees(qtbot, asked):
    """It begins there, so that the arrow keys scroll."""
    consent, way = asked
    consent.resize(consent.minimumSize())
    bar = consent.findChild(QScrollArea).verticalScrollBar()
    press(qtbot, Qt.Key.Key_PageDown)
    assert bar.value() > 0
    press(qtbot, ENTER)
    qtbot.waitUntil(lambda: len(way.delivered) == 1)


@pytest.fixture
def told(qtbot, window):
    """A window with a notice, whose keyboard was with the button that opens files."""
    shown = window()
    qtbot.waitUntil(shown.empty.open.hasFocus)
    shown.notices.tell(Notice("Something happened", button="Do it", action=lambda: None))
    return shown


@pytest.mark.parametrize("kind", [QPushButton, ToolButton])
def test_a_notice_gives_the_keyboard_back(qtbot, told, kind):
    """To where it was; not to the first thing in the window."""
    (button,) = [one for one in told.notices.findChildren(kind) if one.isVisible()]
    button.setFocus()
    press(qtbot, Qt.Key.Key_Space)
    assert told.notices.texts() == ()
    assert QApplication.focusWidget() is told.empty.open


def test_a_notice_takes_no_keyboard_when_it_goes(qtbot, told):
    """Whoever works elsewhere stays there."""
    told.empty.guide.setFocus()
    told.notices.withdraw("Something happened")
    assert QApplication.focusWidget() is told.empty.guide


def test_a_notice_that_goes_when_another_language_is_spoken_is_no_trouble(qtbot, told, tongue):
    """Where the keyboard came from is no more."""
    (button,) = [one for one in told.notices.findChildren(QPushButton) if one.isVisible()]
    button.setFocus()
    told.speak("de")
    qtbot.wait(10)
    told.speak("en")
    qtbot.wait(10)
    press(qtbot, Qt.Key.Key_Space)
    assert told.notices.texts() == ()
