"""On X11 an answer that comes late goes to whoever asks next: so nobody is asked before."""

from __future__ import annotations

import ctypes

import pytest

from drag_sources import FakeClock
from intact import limits
from intact.gui.dropping.owed import Owed

ANSWER, BUTTON = 31, 4
SENT = 0x80


@pytest.fixture
def clock():
    """Stands still until something takes time."""
    return FakeClock()


@pytest.fixture
def owed(qapp, clock):
    """As under X11."""
    return Owed("xcb", clock)


def comes(owed, kind, platform=b"xcb_generic_event_t"):
    """An event of that kind reaches the window; it must be let through."""
    event = (ctypes.c_uint8 * 32)(kind)
    assert not owed.nativeEventFilter(platform, ctypes.addressof(event))


@pytest.mark.parametrize("kind", [ANSWER, ANSWER | SENT])
def test_an_answer_is_owed_until_it_comes(owed, kind):
    """One for each question that was given up."""
    assert not owed
    owed.owe()
    owed.owe()
    comes(owed, kind)
    assert owed
    comes(owed, kind)
    assert not owed
    owed.owe()
    assert owed


def test_other_events_are_no_answers(owed):
    """Of the mouse, or of another system."""
    owed.owe()
    comes(owed, BUTTON)
    comes(owed, ANSWER, b"windows_generic_MSG")
    assert owed


def test_an_answer_that_nobody_asked_for_does_not_count(owed):
    """The next one is owed all the same."""
    comes(owed, ANSWER)
    owed.owe()
    assert owed


def test_a_program_that_has_ended_is_not_waited_for_without_end(owed, clock):
    """It will never answer, and nobody tells."""
    owed.owe()
    clock.wait(limits.SLOW_SOURCE_SECONDS - 1)
    assert owed
    clock.wait(1)
    assert not owed


@pytest.mark.parametrize("platform", ["wayland", "windows", "cocoa", "offscreen"])
def test_elsewhere_no_answers_are_mixed_up(qapp, clock, platform):
    """Every question has a channel of its own there."""
    owed = Owed(platform, clock)
    owed.owe()
    assert not owed
