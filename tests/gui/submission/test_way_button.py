"""The one button."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from intact.delivery.way import Absence, Availability
from intact.gui.state.planning import Offer, Prospect
from intact.gui.submission.way_button import NextStep, WayButton
from window_builders import FakeWay


@pytest.fixture
def button(qtbot):
    """A shown button."""
    made = WayButton()
    qtbot.addWidget(made)
    made.show()
    return made


def prospect(*ways):
    """A prospect with these ways."""
    return Prospect(offers=tuple(Offer(way, way.available()) for way in ways))


def test_two_ways_to_the_same_window_are_one_to_a_person(button):
    """The better one is offered."""
    program = Availability(here=True, program="Evolution")
    twins = (FakeWay("some-evolution", here=program), FakeWay("other-evolution", here=program))
    button.offer(NextStep.HAND_OVER, prospect(FakeWay(), *twins), "")
    assert len(button.menu.actions()) == 1


def test_an_open_menu_is_not_emptied_for_nothing(button):
    """Progress elsewhere must not take the entries from under the pointer."""
    same = prospect(FakeWay(), FakeWay("save-drafts"))
    button.offer(NextStep.HAND_OVER, same, "")
    (before,) = button.menu.actions()
    button.offer(NextStep.HAND_OVER, same, "")
    assert button.menu.actions() == [before]


def test_nothing_can_be_pressed_while_nothing_is_ready(qtbot, button):
    """Neither with the mouse nor with the shortcut."""
    button.offer(NextStep.HAND_OVER, prospect(FakeWay()), "")
    button.enable(False)
    with qtbot.assertNotEmitted(button.chosen, wait=0):
        button.press()


def test_without_any_way_the_button_is_grey(button):
    """And says in its menu why."""
    gone = Availability(here=False, absence=Absence.NO_DISPLAY, program="Thunderbird")
    button.offer(NextStep.HAND_OVER, prospect(FakeWay(here=gone)), "")
    button.enable(True)
    assert not button.main.isEnabled()
    assert not button.menu.actions()[0].isEnabled()


def test_the_menu_opens_with_the_keyboard(qtbot, button):
    """On its first entry."""
    button.offer(NextStep.HAND_OVER, prospect(FakeWay(), FakeWay("save-drafts")), "")
    button.enable(True)
    button.others.setFocus()
    qtbot.keyClick(button.others, Qt.Key.Key_Space)
    assert button.menu.isVisible()
    assert button.menu.activeAction() is button.menu.actions()[0]
    button.menu.close()


def test_the_button_is_painted_in_every_state(qtbot, button):
    """Enabled, focused, disabled."""
    button.offer(NextStep.HAND_OVER, prospect(FakeWay()), "")
    pictures = []
    for on in (True, False):
        button.enable(on)
        pictures.append(button.main.grab().toImage())
    assert pictures[0] != pictures[1]
