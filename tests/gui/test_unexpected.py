"""Mistakes in Intact reach the log and the person, without a word of a message."""

from __future__ import annotations

import sys
import threading

import pytest
from PySide6.QtCore import Qt, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialogButtonBox, QPushButton

from intact.gui.crash_dialog import CrashDialog
from intact.gui.unexpected import Unexpected, note_qt_message
from intact.log.crash import Crash
from intact.log.events import LOGGER
from intact.mime import dates


def raised() -> BaseException:
    """An exception out of Intact's code with a secret text."""
    try:
        dates.parse(17)
    except TypeError as error:
        return error
    raise AssertionError


@pytest.fixture
def lines(caplog):
    """What is written down during a test."""
    LOGGER.addHandler(caplog.handler)
    yield lambda: list(caplog.messages)
    LOGGER.removeHandler(caplog.handler)


@pytest.fixture
def watched(window):
    """A window that hears of everything; all is as before at the end."""
    before = (sys.excepthook, threading.excepthook, sys.unraisablehook)
    shown = window()
    unexpected = Unexpected(shown)
    unexpected.watch()
    qInstallMessageHandler(None)
    yield shown
    sys.excepthook, threading.excepthook, sys.unraisablehook = before


def test_a_mistake_shows_its_kind_and_place_and_no_text(watched, lines, capsys):
    """Its text may quote a message."""
    try:
        raise ValueError("Subject: a secret")  # noqa: TRY301 - the hook wants a traceback
    except ValueError as error:
        sys.excepthook(type(error), error, error.__traceback__)
    told = watched.notices.texts()[0] + capsys.readouterr().err + "".join(lines())
    assert "ValueError" in told
    assert "secret" not in told


def test_without_a_terminal_it_is_told_once_in_the_window(watched, lines, monkeypatch):
    """A program of Windows with a window has no standard error; telling must not fail over it."""
    monkeypatch.setattr(sys, "stderr", None)
    error = raised()
    sys.excepthook(type(error), error, error.__traceback__)
    note_qt_message(QtMsgType.QtWarningMsg, Context(), "a secret")
    assert len(watched.notices.texts()) == 1
    assert [line.split()[0] for line in lines()] == ["crashed", "qt-told"]


def test_a_thread_tells_it_to_the_window_in_the_windows_own_thread(qtbot, watched, lines):
    """Widgets must not be touched from another one."""

    def fail() -> None:
        raise raised()

    thread = threading.Thread(target=fail)
    thread.start()
    thread.join()
    assert watched.notices.texts() == ()
    qtbot.waitUntil(lambda: bool(watched.notices.texts()))
    assert any(line.startswith("crashed error=TypeError where=intact.mime.") for line in lines())


def test_the_notice_leads_to_the_report(qtbot, watched):
    """One click away; it does not jump into the person's way."""
    Unexpected(watched).take(raised())
    assert not watched.findChildren(CrashDialog)
    button = next(
        one for one in watched.notices.findChildren(QPushButton) if one.text() == "Show report…"
    )
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    (dialog,) = watched.findChildren(CrashDialog)
    qtbot.waitUntil(dialog.isVisible)
    assert dialog.text.toPlainText() == Crash.of(raised()).text()
    dialog.close()


def test_ctrl_c_in_the_terminal_closes_the_window(watched):
    """As every program does."""
    sys.excepthook(KeyboardInterrupt, KeyboardInterrupt(), None)
    assert not watched.isVisible()


def test_what_is_copied_is_what_is_shown(qtbot):
    """Not a character more; with the keyboard alone."""
    dialog = CrashDialog(Crash.of(raised()))
    qtbot.addWidget(dialog)
    with qtbot.waitActive(dialog):
        dialog.show()
        dialog.activateWindow()
    assert dialog.text.isReadOnly()
    assert dialog.text.accessibleName()
    QGuiApplication.clipboard().clear()
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert QGuiApplication.clipboard().text() == dialog.text.toPlainText()
    assert "TypeError\n  at intact.mime.dates:" in dialog.text.toPlainText()
    assert dialog.isVisible()
    closing = dialog.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Close)
    qtbot.mouseClick(closing, Qt.MouseButton.LeftButton)
    assert not dialog.isVisible()


class Context:
    """Where Qt says something."""

    category = "qt.qpa.theme"


def test_what_qt_says_is_logged_without_its_text(lines, capsys):
    """It may quote the name of a file; on the terminal it stands as ever."""
    note_qt_message(QtMsgType.QtWarningMsg, Context(), "SECRET.png is broken")
    assert lines() == ["qt-told weight=warning about=qt.qpa.theme"]
    assert "SECRET.png" in capsys.readouterr().err
