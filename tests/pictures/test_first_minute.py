"""The first minute: no settings, no mouse, and a submission that is ready at the end of it."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from intact.gui.shortcuts import Deed, sequence
from intact.gui.submission.consent import Consent
from intact.settings.settings import Settings
from intact.system import this_system
from pictures.stage import Stage, home

pytestmark = pytest.mark.skipif(
    this_system().name != "linux", reason="the stand-in for a mail program is a Linux one"
)
ADDRESS = "samples@filter.example"


@pytest.fixture
def stage(qtbot: QtBot, tmp_path: Path) -> Iterator[Stage]:
    """A window in a home where Intact was never used."""
    with home(tmp_path / "home") as folder:
        made = Stage(folder, QSize(800, 600))
        window = made.open(Settings())
        with qtbot.waitActive(window):
            window.activateWindow()
        yield made
        made.close()


def has_the_keyboard() -> QWidget:
    """The widget that keys go to."""
    found = QApplication.focusWidget()
    assert found is not None
    return found


def test_the_keyboard_alone_leads_from_the_first_message_to_the_draft(stage: Stage) -> None:
    """Each time the key that hands over goes to the next thing that is missing."""
    window = stage.window
    assert window.empty.steps is not None
    assert has_the_keyboard() is window.empty.open
    message = stage.mails.invoice()
    stage.drop(message)
    bar = window.workspace.submission
    go_on = sequence(Deed.DELIVER)

    QTest.keySequence(window, go_on)  # who gets it?
    stage.popup()
    QTest.keyClicks(has_the_keyboard(), "blocked by")
    QTest.keyClick(has_the_keyboard(), Qt.Key.Key_Return)
    assert window.session.choices.destination.name == "symantec-clicktime-false-positive"

    field = window.workspace.destination.address.field  # at which address?
    stage.wait(field.hasFocus)
    stage.wait(lambda: bar.button.main.text() == "Enter the address…")
    QTest.keyClicks(field, ADDRESS)
    QTest.keyClick(field, Qt.Key.Key_Return)
    stage.wait(lambda: window.session.settled and bar.button.main.isEnabled())
    stage.wait(lambda: bar.button.main.text() == "Open in Thunderbird")

    QTest.keySequence(window, go_on)  # what they do with it
    stage.find(Consent)
    stage.wait(lambda: isinstance(has_the_keyboard().window(), Consent))
    QTest.keyClick(has_the_keyboard(), Qt.Key.Key_Return)
    stage.wait(window.workspace.afterwards.isVisible)
    assert window.empty.steps is None

    (draft,) = (stage.folder / "cache").rglob("*.eml")
    data = draft.read_bytes()
    assert f"To: {ADDRESS}".encode() in data
    assert message.read_bytes() in data


def test_the_next_start_asks_nothing_again(stage: Stage) -> None:
    """The address, the destination and the steps are kept."""
    choices = stage.window.session.choices
    choices.choose_destination("symantec-clicktime-false-positive")
    choices.set_address("symantec-clicktime-false-positive", ADDRESS)
    choices.know_steps()
    after = Stage(stage.folder, QSize(800, 600))
    window = after.open(choices.settings)
    after.drop(after.mails.invoice())
    assert window.workspace.submission.button.main.text() == "Open in Thunderbird"
    assert window.empty.steps is None
    after.close()
