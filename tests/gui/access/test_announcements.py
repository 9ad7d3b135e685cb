"""What a screen reader says by itself: what came of something, once, in words."""

from __future__ import annotations

import threading

import pytest
from PySide6.QtCore import Qt

from gui.access.states import STATES
from intact.drops.payload import Payload
from intact.gui.parts.picker import Picker
from intact.source import Origin
from window_builders import FakePool, write_messages


@pytest.fixture
def said(monkeypatch):
    """Everything that is announced; the bridge to a real screen reader is tried in tests/real."""
    heard = []

    class FakeBridge:
        """Remembers instead of speaking."""

        @staticmethod
        def isActive():  # noqa: N802 - Qt's name
            return True

        @staticmethod
        def updateAccessibility(event):  # noqa: N802 - Qt's name
            heard.append(event.message())

    monkeypatch.setattr("intact.gui.parts.announce.QAccessible", FakeBridge)
    return heard


def test_what_came_of_reading_is_told_once(bench, said):
    """How many are ready, and how many are not."""
    bench.filled()
    assert said.count("1 ready, 1 to look at, 1 not fit, 1 not a sample") == 1


def test_what_is_read_soon_is_told_when_it_is_read(bench, said):
    """Nobody has to hear out how far it was."""
    bench.filled()
    assert not [text for text in said if text.endswith(" read")]


def test_long_work_tells_how_far_it_is_from_time_to_time(bench, said, monkeypatch):
    """And no more, once it is done."""
    monkeypatch.setattr("intact.gui.announcing._PACE_MS", 20)
    held = threading.Event()
    shown = bench.window(pool=FakePool(held=held))
    shown.take(Payload(tuple(write_messages(bench.folder, 5))), Origin.FILE)
    bench.until(lambda: said.count("0 of 5 read") == 2)
    held.set()
    bench.until(lambda: shown.session.settled)
    del said[:]
    bench.qtbot.wait(100)
    assert said == []


def test_what_is_taken_out_and_comes_back_is_told(bench, said):
    """By its subject, or by how many."""
    shown = bench.filled()
    view = shown.workspace.samples
    bench.qtbot.keyClick(view, Qt.Key.Key_Delete)
    bench.until(lambda: "Taken out: Message 0" in said)
    assert not [text for text in said if "out of the list" in text]  # the notice says less
    shown.session.undo.undo()
    bench.until(lambda: "Back in the list: Message 0" in said)
    bench.qtbot.keyClick(view, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    bench.qtbot.keyClick(view, Qt.Key.Key_Delete)
    bench.until(lambda: "4 sample(s) taken out" in said)


def test_a_mistake_is_told_and_stays_with_its_field(bench, said):
    """Whoever comes back to the field hears it again."""
    shown = STATES["address_missing"](bench)
    mistake = "This is not a complete mail address, such as name@example.org."
    assert mistake in said
    field = shown.workspace.destination.address.field
    assert mistake in field.accessibleDescription()
    bench.qtbot.keyClicks(field, "lab.example")
    assert mistake not in field.accessibleDescription()


@pytest.mark.parametrize(
    ("state", "words"),
    [
        ("afterwards", "Opened in Thunderbird. Press Send there."),
        ("not_delivered", "“smtp.example.org” cannot be reached from here."),
        ("choosing", "80 message(s). Choose those that you want to submit."),
        ("walk", "Step 2 of 2: Choose it."),
    ],
)
def test_results_are_told(bench, said, state, words):
    """A delivery, a failure, a folder, a step."""
    STATES[state](bench)
    bench.until(lambda: any(text.startswith(words) for text in said))


def test_what_is_marked_in_a_list_to_pick_from_is_told(bench, said):
    """The keyboard stays in the field above it."""
    picker = bench.filled().workspace.destination.picker
    picker.open()
    assert said[-1] == "The desk"
    field = picker._popup._search
    bench.qtbot.keyClick(field, Qt.Key.Key_Down)
    assert said[-1] == "The lab"
    bench.qtbot.keyClicks(field, "desk")
    assert said[-1] == "The desk"
    bench.qtbot.keyClicks(field, "nobody")
    assert said[-1] == "Nothing has these words."
    picker._popup.hide()
    assert isinstance(picker, Picker)


def test_places_of_words_that_are_found_are_told(bench, said):
    """Which one it is, and of how many."""
    shown = STATES["source"](bench)
    bench.qtbot.keyClicks(shown.workspace.details.source.finder.field, "example")
    assert said[-1].startswith("1 of ")


def test_another_language_is_told(bench, said):
    """In that language."""
    shown = bench.window()
    shown.speak("en")
    assert said[-1] == "The language has changed."
