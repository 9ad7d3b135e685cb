"""The three steps of the first minute: they explain, and they go away for good."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from intact.gui.dropping.area import EmptyArea
from intact.gui.dropping.mimedata import Payload
from intact.gui.parts.labels import Label
from intact.gui.window import Window
from intact.settings.settings import Settings
from intact.source import Origin
from sending import Servers
from window_builders import FakeKeeper, core, write_messages


@pytest.fixture
def area(qtbot):
    """The empty area with the steps, as large as a small screen."""
    made = EmptyArea()
    qtbot.addWidget(made)
    made.resize(800, 600)
    made.show_steps(True)
    made.show()
    return made


def test_three_steps_in_three_sentences(area):
    """Numbered, from the drop to the button."""
    sentences = [label.text() for label in area.steps.findChildren(Label)]
    assert [text[0] for text in sentences] == ["1", "2", "3"]
    assert all(text.endswith(".") for text in sentences)


def test_nothing_is_cut_off_on_a_small_screen(area):
    """The steps are in nobody's way at 800 by 600."""
    for widget in (area.open, area.guide, area.steps, *area.steps.findChildren(Label)):
        spot = widget.mapTo(area, widget.rect().bottomRight())
        assert area.rect().contains(spot)
    assert area.size().toTuple() == (800, 600)


def test_a_low_window_has_no_steps(qtbot, area):
    """The sentence and its button come first."""
    area.resize(480, 330)
    qtbot.waitUntil(lambda: not area.steps.isVisible())
    area.resize(800, 600)
    qtbot.waitUntil(area.steps.isVisible)


def test_tab_goes_through_the_steps_before_what_is_below_them(qtbot, area):
    """As the eye does."""
    with qtbot.waitActive(area):
        area.activateWindow()
    area.open.setFocus()
    qtbot.keyClick(area.open, Qt.Key.Key_Tab)
    assert area.focusWidget() is area.steps.close_button
    qtbot.keyClick(area.steps.close_button, Qt.Key.Key_Tab)
    assert area.focusWidget() is area.guide


def test_who_closes_them_does_not_see_them_again(qtbot, window):
    """Not now, and not after a new start."""
    keeper = FakeKeeper()
    shown = window(settings=Settings(), keeper=keeper)
    qtbot.mouseClick(shown.empty.steps.close_button, Qt.MouseButton.LeftButton)
    assert shown.empty.steps is None
    assert window(settings=keeper.kept).empty.steps is None


def test_they_can_be_closed_before_the_core_is_there(qtbot):
    """They go at once, and what was closed early is remembered as soon as it can be."""
    shown = Window()
    qtbot.addWidget(shown)
    shown.empty.show_steps(True)
    with qtbot.waitActive(shown):
        shown.show()
        shown.activateWindow()
    qtbot.mouseClick(shown.empty.steps.close_button, Qt.MouseButton.LeftButton)
    assert shown.empty.steps is None
    keeper = FakeKeeper()
    shown.use(core(settings=Settings(), keeper=keeper))
    assert shown.empty.steps is None
    assert keeper.kept.knows_steps


def test_they_go_with_the_first_submission(qtbot, window, tmp_path, sink):
    """Whoever has submitted something knows them."""
    shown = window(**Servers(tmp_path).changes(sink().account()))
    assert shown.empty.steps is not None
    shown.take(Payload(tuple(write_messages(tmp_path, 1))), Origin.DROP)
    qtbot.waitUntil(shown.workspace.submission.button.main.isEnabled)
    with qtbot.waitSignal(shown.session.handover.delivered):
        shown.workspace.submission.button.press()
    assert shown.empty.steps is None
    assert shown.session.choices.settings.knows_steps
