"""The guide in full and in one line."""

from __future__ import annotations

import pytest

from intact.clients.catalogue import load_all, named
from intact.clients.client import Purpose
from intact.clients.guide import Choice, Reason
from intact.gui.guides.cards import ProcedureCard
from intact.gui.guides.strip import GuideStrip
from intact.gui.guides.view import GuideView
from intact.gui.parts.keycaps import KeyCaps
from intact.gui.parts.labels import Label
from window_builders import client

CLIENTS = load_all().clients


def texts(widget):
    """All texts of labels."""
    return [label.text() for label in widget.findChildren(Label)]


@pytest.fixture
def view(qtbot):
    """An empty guide."""
    made = GuideView()
    qtbot.addWidget(made)
    return made


def test_steps_are_numbered_and_keys_are_drawn(view):
    """In the order of doing."""
    view.show_guide(Choice(client(), Reason.DEFAULT))
    card = view.findChild(ProcedureCard)
    assert [text for text in texts(card) if text.isdigit()] == ["1", "2"]
    assert card.findChild(KeyCaps).accessibleName() == "Ctrl+L"


def test_the_result_and_how_sure_it_is_are_said(view):
    """Friendly words first, the exact form in the tool tip."""
    view.show_guide(Choice(client(), Reason.DEFAULT))
    said = " ".join(texts(view))
    assert "arrives as an attached message." in said
    assert "message/rfc822" not in said
    [result] = [label for label in view.findChildren(Label) if "arrives as" in label.text()]
    assert "message/rfc822" in result.toolTip()
    assert result.accessibleDescription() == "message/rfc822"
    assert "Checked" in said


def test_why_this_guide_is_shown_is_said(view):
    """Else a person wonders how Intact knows."""
    view.show_guide(Choice(client(), Reason.SAMPLE))
    assert "Because this message came from Thunderbird." in texts(view)


@pytest.mark.parametrize("one", CLIENTS, ids=lambda one: one.name)
def test_every_client_has_a_page_and_a_line(qtbot, view, one):
    """None of the files breaks the views."""
    view.show_guide(Choice(one, Reason.PICKED))
    assert len(view.findChildren(ProcedureCard)) == len(one.procedures)
    strip = GuideStrip()
    qtbot.addWidget(strip)
    strip.show_guide(Choice(one, Reason.PICKED))
    assert strip.text() or not one.procedures


def test_how_to_save_can_stand_first(view):
    """Where dragging has brought no message; the other ways are still there, each once."""
    kmail = named("kmail", CLIENTS)
    view.offer([], CLIENTS)
    view.show_guide(Choice(kmail, Reason.SAMPLE), Purpose.SAVE)
    assert texts(view)[1] == "Save the message as a file first"
    cards = view.findChildren(ProcedureCard)
    assert len(cards) == len(kmail.procedures)
    assert "Select one message in the list." in texts(cards[0])


def test_a_program_that_is_not_known_to_save_has_the_general_way_first(view):
    """Nobody is left alone."""
    view.offer([], CLIENTS)
    view.show_guide(Choice(named("seamonkey", CLIENTS), Reason.SAMPLE), Purpose.SAVE)
    first = view.findChildren(ProcedureCard)[0]
    assert any("“Export”" in text for text in texts(first))


def test_the_walk_begins_with_what_stands_first(qtbot, view):
    """Forwarding, or saving where that was asked for."""
    view.offer([], CLIENTS)
    for first, purpose in ((None, Purpose.FORWARD), (Purpose.SAVE, Purpose.SAVE)):
        view.show_guide(Choice(named("kmail", CLIENTS), Reason.PICKED), first)
        with qtbot.waitSignal(view.walk_asked) as asked:
            view.walk.click()
        assert asked.args[0].here.procedure.purpose is purpose


def test_without_any_client_the_requirements_are_shown(qtbot, view):
    """What holds for every mail program."""
    view.show_guide(Choice(None, Reason.GENERAL))
    assert any("as an attachment of a new mail" in text for text in texts(view))
    strip = GuideStrip()
    qtbot.addWidget(strip)
    strip.show_guide(Choice(None, Reason.GENERAL))
    assert strip.text().startswith("1  Send the original")


def test_the_steps_come_before_the_reason(qtbot):
    """The reason stands in the line only where all of it has room, and in the tool tip always."""
    strip = GuideStrip()
    qtbot.addWidget(strip)
    strip.show()
    why = "Because this message came from Thunderbird."
    for width, has_room in ((700, False), (1600, True), (700, False)):
        strip.resize(width, strip.height())
        strip.show_guide(Choice(client(), Reason.SAMPLE))
        assert strip._reason.isVisible() is has_room
        assert why in strip.picker.toolTip()
        assert strip.reason() == strip.picker.accessibleDescription() == why


def test_the_line_has_the_menu_path(qtbot):
    """It says most in least room."""
    strip = GuideStrip()
    qtbot.addWidget(strip)
    strip.show_guide(Choice(client(), Reason.DEFAULT))
    assert strip.text() == "1  Select the message.   2  Message ▸ Forward As ▸ Attachment"
