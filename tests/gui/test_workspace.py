"""The views side by side."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from shiboken6 import isValid

from intact.clients.client import Detection
from intact.finding import Action, Finding, FindingCode, Severity
from intact.gui.dropping.mimedata import Payload
from intact.gui.parts.labels import Label
from intact.source import Origin
from window_builders import client, write_messages


@pytest.fixture
def space(qtbot, window, tmp_path):
    """The workspace of a window with two samples."""
    shown = window()
    shown.take(Payload(tuple(write_messages(tmp_path, 2))), Origin.FILE)
    qtbot.waitUntil(lambda: shown.session.samples.rowCount() == 2 and shown.session.settled)
    return shown.workspace


def test_the_details_follow_the_list(space):
    """One sample at a time."""
    space.samples._choose(1)
    assert "Message 1" in [label.text() for label in space.details.findChildren(Label)]


def test_a_button_of_a_finding_reaches_the_session(qtbot, space):
    """Leaving it out takes it out of the list."""
    finding = Finding(FindingCode.TOO_OLD, Severity.BLOCKS)
    space.details.acted.emit(Action.REMOVE, finding, space.samples.chosen_row())
    assert space._session.samples.rowCount() == 1


def test_after_such_a_button_the_keyboard_is_at_the_list(qtbot, space):
    """The button has gone with the sample it stood beside."""
    space.submission.comment.setFocus()
    finding = Finding(FindingCode.TOO_OLD, Severity.BLOCKS)
    space.details.acted.emit(Action.REMOVE, finding, space.samples.chosen_row())
    assert space.samples.hasFocus()


def test_a_finding_can_open_the_guide_of_its_client(space):
    """Without changing what the person picked."""
    space._session.guide_wanted.emit("kmail")
    assert space.guide.isVisible()
    assert space.guide.picker.text() == "KMail"
    assert space._session.choices.settings.client == ""


def test_choosing_another_sample_leaves_what_happens_next(qtbot, space):
    """The person goes on."""
    with qtbot.waitSignal(space._session.handover.delivered):
        space._session.deliver(space._session.core.ways[0])
    assert space.afterwards.isVisible()
    space._session.checker.request()
    qtbot.waitUntil(lambda: space._session.settled)
    assert space.afterwards.isVisible()
    space.samples._choose(1)
    assert space.details.isVisible()


def test_the_guide_closes_where_it_was_opened(space):
    """The focus goes back to the button."""
    space.strip.more.setFocus()
    space.strip.more.click()
    assert space.guide.isVisible()
    space.guide.done.setFocus()
    space.guide.done.click()
    assert space.details.isVisible()
    assert not space.strip.more.isChecked()
    assert space.strip.more.hasFocus()


@pytest.mark.parametrize("leaving", ["Ctrl+G", "Esc"])
def test_the_keyboard_goes_into_the_guide_and_back(qtbot, space, leaving):
    """Whoever does not see the guide open beside the list is taken there by its key."""
    space.submission.comment.setFocus()
    qtbot.keyClick(space.submission.comment, Qt.Key.Key_G, Qt.KeyboardModifier.ControlModifier)
    assert space.guide.isVisible()
    assert space.guide.done.hasFocus()
    qtbot.keySequence(space.guide.done, leaving)
    assert space.details.isVisible()
    assert not space.strip.more.isChecked()
    assert space.submission.comment.hasFocus()


def test_a_guide_that_is_closed_from_outside_takes_no_keyboard(qtbot, space):
    """It stays where the person works."""
    space.turn_guide()
    space.samples.setFocus()
    space.turn_guide()
    assert space.details.isVisible()
    assert space.samples.hasFocus()


def test_the_keyboard_finds_the_list_where_its_place_has_gone(qtbot, space):
    """A button of a finding goes with its sample."""
    button = QPushButton(space.details)
    button.show()
    button.setFocus()
    space.turn_guide()
    button.deleteLater()
    qtbot.waitUntil(lambda: not isValid(button))
    space.turn_guide()
    assert space.samples.hasFocus()


def test_escape_leaves_what_happens_next(qtbot, space):
    """As its button does."""
    with qtbot.waitSignal(space._session.handover.delivered):
        space._session.deliver(space._session.core.ways[0])
    assert space.afterwards.isVisible()
    with qtbot.waitActive(space.window()):
        space.window().activateWindow()
    qtbot.keyClick(space.focusWidget(), Qt.Key.Key_Escape)
    assert space.details.isVisible()
    assert space.samples.hasFocus()


def test_picking_another_client_changes_line_and_page(space):
    """Both are of the same client."""
    space.strip.more.click()
    space.strip.picked.emit("kmail")
    assert space.strip.picker.text() == "KMail"
    assert space.guide.picker.text() == "KMail"


def test_the_guide_follows_the_client_a_sample_came_from(qtbot, window, tmp_path):
    """Told by the traces that client leaves."""
    from dataclasses import replace  # noqa: PLC0415

    other = replace(client("kmail", "KMail"), detection=Detection(fields=("received",)))
    shown = window(clients=(client(), other))
    shown.take(Payload(tuple(write_messages(tmp_path, 1))), Origin.FILE)
    qtbot.waitUntil(lambda: shown.workspace.strip.picker.text() == "KMail")


@pytest.mark.parametrize("code", ["en", "de", "ja"])
@pytest.mark.usefixtures("tongue")
def test_the_list_has_its_share_whatever_the_words(qtbot, window, tmp_path, code):
    """A language with long words takes no room from the details."""
    shown = window()
    shown.resize(1000, 700)
    shown.speak(code)
    shown.take(Payload(tuple(write_messages(tmp_path, 1))), Origin.FILE)
    qtbot.waitUntil(lambda: shown.session.samples.rowCount() == 1 and shown.session.settled)
    qtbot.waitUntil(lambda: abs(shown.workspace.splitter.sizes()[0] - 340) <= 2)
