"""What concerns the whole window is told in its bar."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton, QWidget

from intact.errors import BadData, BadSettings
from intact.gui.parts.notice import NoticeBar
from intact.gui.samples.rows import Row
from intact.gui.telling import Telling, unexpected_notice
from window_builders import FakePool


@pytest.fixture
def tell(qtbot, session):
    """Makes a bar that listens to a session over a core with changes."""
    kept = []

    def make(**changes):
        made, bar = session(**changes), NoticeBar()
        qtbot.addWidget(bar)
        kept.append((made, bar, Telling(made, bar, bar)))
        return made, bar

    return make


def test_a_data_file_with_a_mistake_is_named(tell):
    """The administrator sees which, and where."""
    mistake = BadData(Path("etc/desk.toml"), 7, "`title` is missing")
    _, bar = tell(mistakes=(mistake,))
    assert "desk.toml" in bar.texts()[0]


def test_settings_that_could_not_be_read_are_told(tell):
    """They are the defaults now."""
    _, bar = tell(mistakes=(BadSettings(Path("settings.json"), "is not JSON"),))
    assert len(bar.texts()) == 1


def test_lost_isolation_is_told_once_and_as_soon_as_it_shows(tell):
    """The first child may fail to start only when the first message comes."""
    pool = FakePool()
    made, bar = tell(pool=pool)
    assert bar.texts() == ()
    pool.isolated = False
    made.reader.progressed.emit(1, 2)
    made.reader.progressed.emit(2, 2)
    assert len(bar.texts()) == 1


def test_an_unforeseen_mistake_shows_its_kind_alone(qtbot):
    """Its text may quote a message."""
    notice = unexpected_notice(ValueError("Subject: secret"), QWidget())
    assert "ValueError" in notice.text
    assert "secret" not in notice.text


def test_stopping_says_how_many_were_not_read(tell):
    """Nothing disappears silently."""
    made, bar = tell()
    made.stopped.emit(3)
    assert "3 message" in bar.texts()[0]


def test_what_was_taken_out_comes_back_by_the_button_beside_the_news(tell):
    """Whoever pressed Delete by mistake need not know of Ctrl+Z."""
    made, bar = tell()
    made.samples.add([Row(key, f"{key}.eml", 1) for key in range(3)])
    made.remove([0, 1])
    assert bar.texts() == ("2 message(s) taken out of the list.",)
    (undo,) = [one for one in bar.findChildren(QPushButton) if one.text() == "Undo"]
    undo.click()
    assert [row.key for row in made.samples.rows()] == [0, 1, 2]
    assert bar.texts() == ()


def test_the_offer_to_undo_goes_when_it_does_not_hold_any_more(tell):
    """After an undo by keyboard, or when something else was done; one stands there at a time."""
    made, bar = tell()
    made.samples.add([Row(key, f"{key}.eml", 1) for key in range(4)])
    made.remove([0])
    made.remove([1, 2])
    assert bar.texts() == ("2 message(s) taken out of the list.",)
    made.undo.undo()
    assert bar.texts() == ()
