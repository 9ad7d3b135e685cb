"""Every button that copies shows that it did: nothing else changes by it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from intact.gui.crash_dialog import CrashDialog
from intact.gui.details.conversion import Fact
from intact.gui.helpdesk.answer_dialog import AnswerDialog
from intact.gui.report.dialog import ReportDialog
from intact.log.crash import Crash
from window_builders import FakePool, client, sample

COPYING = {
    "crash": lambda: (one := CrashDialog(Crash.of(ValueError("x"))), one.copying),
    "report": lambda: (one := ReportDialog([], FakePool(), "linux"), one.copying),
    "answer": lambda: (one := AnswerDialog(sample(), (client(),)), one.copying),
}


@pytest.mark.parametrize("kind", COPYING)
def test_what_was_copied_is_said_beside_the_buttons(qtbot, kind):
    """In one word, to see."""
    shown, button = COPYING[kind]()
    qtbot.addWidget(shown)
    shown.show()
    qtbot.waitUntil(button.isEnabled)
    assert not shown.copied.text()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == shown.text.toPlainText()
    assert shown.copied.text() == "Copied"


def test_an_answer_that_was_changed_is_not_the_one_that_was_copied(qtbot):
    """So the word goes."""
    shown = AnswerDialog(sample(), (client(),))
    qtbot.addWidget(shown)
    shown.copying.click()
    shown.text.appendPlainText("One more line.")
    assert not shown.copied.text()


def test_a_button_beside_a_fact_shows_a_tick_for_a_moment(qtbot):
    """There is no room for a word."""
    fact = Fact("SHA-256", "abc")
    qtbot.addWidget(fact)
    before = picture(fact)
    qtbot.mouseClick(fact.copy, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == "abc"
    assert picture(fact) != before
    qtbot.waitUntil(lambda: picture(fact) == before)


def picture(fact):
    """How its button looks."""
    return fact.copy.icon().pixmap(16).toImage()
