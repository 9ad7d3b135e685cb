"""The one button."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect, Qt

from intact.delivery.way import Absence, Availability, Keeps
from intact.gui.parts.sizing import room_around
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
    return Prospect(offers=tuple(Offer.of(way, None) for way in ways))


def test_two_ways_to_the_same_window_are_one_to_a_person(button):
    """The better one is offered."""
    program = Availability(here=True, program="Evolution")
    twins = (FakeWay("evolution", here=program), FakeWay("xdg-email", here=program))
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


@pytest.mark.parametrize("direction", list(Qt.LayoutDirection)[:2])
def test_the_menu_opens_over_the_window(qtbot, button, direction):
    """At the end of the line, where the button stands: on the left for who reads from there."""
    button.offer(NextStep.HAND_OVER, prospect(FakeWay(), FakeWay("save-drafts")), "")
    button.setLayoutDirection(direction)
    button.move(300, 100)
    button.enable(True)
    button.open_menu()
    place = QRect(button.others.mapToGlobal(QPoint()), button.others.size())
    menu = button.menu.geometry()
    assert menu.top() > place.bottom()
    if direction is Qt.LayoutDirection.RightToLeft:
        assert menu.left() == place.left()
    else:
        assert menu.right() == place.right()
    button.menu.close()


def test_at_the_foot_of_the_screen_the_menu_opens_above(qtbot, button):
    """In a window as large as the screen it would lie over the button else."""
    button.offer(NextStep.HAND_OVER, prospect(FakeWay(), FakeWay("save-drafts")), "")
    button.move(300, room_around(button).bottom() - button.height())
    button.enable(True)
    button.open_menu()
    assert button.menu.geometry().bottom() < button.others.mapToGlobal(QPoint()).y()
    button.menu.close()


def test_the_button_is_painted_in_every_state(qtbot, button):
    """Enabled, focused, disabled."""
    button.offer(NextStep.HAND_OVER, prospect(FakeWay()), "")
    pictures = []
    for on in (True, False):
        button.enable(on)
        pictures.append(button.main.grab().toImage())
    assert pictures[0] != pictures[1]


def test_an_entry_says_what_it_keeps_or_why_it_is_not_here(button):
    """In plain words; the exact term is in the tool tip."""
    gone = Availability(False, Absence.WRONG_FORM, "Outlook")
    remade = FakeWay("eml-file", Keeps.REMADE, Availability(here=True, program="Outlook"))
    ways = (FakeWay(), remade, FakeWay("xdg-email", here=gone))
    button.offer(NextStep.HAND_OVER, prospect(*ways), "")
    outlook, refused = button.menu.actions()
    assert outlook.text() == ("Open as a draft in Outlook — made anew by Outlook: not unchanged")
    assert "DKIM signatures break" in outlook.toolTip()
    assert refused.text().endswith("attach the samples in a form this destination does not take")
    assert not refused.isEnabled()


def test_the_button_says_what_it_does_to_the_samples(button):
    """Before it is pressed, also to a screen reader."""
    button.offer(NextStep.HAND_OVER, prospect(FakeWay()), "")
    assert button.effect == "unchanged"
    assert "goes out as it is here" in button.main.accessibleDescription()
    button.offer(NextStep.CHOOSE_DESTINATION, prospect(FakeWay()), "")
    assert (button.effect, button.main.accessibleDescription()) == ("", "Ctrl+Return")


def test_a_missing_helper_is_named_one_click_deeper(button):
    """No mail program has its name: most people have never heard of it."""
    missing = FakeWay("xdg-email", here=Availability(False, Absence.HELPER_MISSING, "xdg-email"))
    button.offer(NextStep.HAND_OVER, prospect(FakeWay(), missing), "")
    [action] = button.menu.actions()
    assert action.text() == "Attach in your mail program — a part of the system is missing here"
    assert "xdg-email is not installed here" in action.toolTip()


def test_what_is_not_here_stands_below_and_what_never_can_be_nowhere(button):
    """The list begins with what works."""
    missing = FakeWay("kmail", here=Availability(False, Absence.PROGRAM_MISSING, "KMail"))
    foreign = FakeWay("portal", here=Availability(False, Absence.NOT_IN_SANDBOX))
    there = FakeWay("save-drafts")
    button.offer(NextStep.HAND_OVER, prospect(FakeWay(), missing, foreign, there), "")
    enabled = [action.isEnabled() for action in button.menu.actions()]
    assert enabled == [True, False]
