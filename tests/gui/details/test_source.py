"""The source text of a sample in the window: numbered, marked, searched, and never interpreted."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from intact import limits
from intact.conversion import Group
from intact.fidelity import Fidelity
from intact.gui.details.source import SourcePage
from intact.gui.parts.labels import Label
from intact.gui.parts.source_view import SourceView
from window_builders import sample

HOSTILE = b"Subject: <img src=x>\x1b[2J\r\n\r\n<b>Pay</b> \xe2\x80\xaenow\r\n"


def of(data, rung=Fidelity.EXACT):
    """A sample with these octets."""
    return replace(sample(), data=data, fidelity=rung)


@pytest.fixture
def page(qtbot):
    """The page, shown."""
    shown = SourcePage()
    qtbot.addWidget(shown)
    shown.resize(700, 500)
    shown.show()
    qtbot.waitExposed(shown)
    return shown


def view(page):
    """The text of the page."""
    return page.findChild(SourceView)


def notes(page):
    """What is said around the text."""
    return [label.text() for label in page.findChildren(Label) if label.isVisibleTo(page)]


def test_markup_and_controls_stay_text(page):
    """What is shown is what is there; the unseen is made visible."""
    page.show_sample(of(HOSTILE))
    shown = view(page).toPlainText()
    assert shown == "Subject: <img src=x>⟨U+001B⟩[2J\n\n<b>Pay</b> ⟨U+202E⟩now"


def test_the_text_can_be_copied_and_not_be_changed(qtbot, page):
    """With the keys everybody knows."""
    page.show_sample(of(b"A: b\r\n\r\nBody\r\n"))
    view(page).setFocus()
    qtbot.keyClick(view(page), Qt.Key.Key_X)
    qtbot.keyClick(view(page), Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(view(page), Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "A: b\n\nBody"


def test_it_is_told_where_the_rebuilt_part_begins(page):
    """In words above the text, and line by line beside it."""
    page.show_sample(of(b"A: b\r\n\r\nBody\r\n", Fidelity.HEADERS_EXACT))
    assert notes(page)[0] == "Unchanged before line 3, rebuilt from there on."
    groups = [line.group for line, _ in view(page).visible_lines()]
    assert groups == [Group.EXACT, Group.EXACT, Group.REBUILT]


def test_numbers_and_bars_stand_beside_their_lines(qtbot, page):
    """Also after scrolling; the margin is as wide as the largest number needs."""
    page.show_sample(of(b"x\r\n" * 3_000))
    wide = view(page).margin_width()
    view(page).verticalScrollBar().setValue(1_500)
    qtbot.waitUntil(lambda: next(view(page).visible_lines())[0].number == 1_501)
    page.show_sample(of(b"x\r\n"))
    assert view(page).margin_width() < wide
    picture = page.grab().toImage()
    assert not picture.isNull()


def test_only_the_beginning_of_a_large_message_is_shown_and_that_is_told(page):
    """The window stays quick."""
    page.show_sample(of(b"line\r\n" * limits.SOURCE_PAINTED))
    assert len(view(page).toPlainText()) <= limits.SOURCE_PAINTED
    assert "Only the beginning is shown here." in notes(page)


def test_every_place_of_the_words_is_found_in_turn(qtbot, page):
    """Enter goes on and round the end, Shift and Enter go back; case does not matter."""
    page.show_sample(of(b"one two ONE\r\none\r\n"))
    qtbot.keyClicks(page.finder.field, "one")
    assert page.finder.count.text() == "1 of 3"
    places = []
    for _ in range(3):
        qtbot.keyClick(page.finder.field, Qt.Key.Key_Return)
        places.append(view(page).textCursor().selectionStart())
    assert places == [8, 12, 0]
    qtbot.keyClick(page.finder.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert page.finder.count.text() == "3 of 3"
    qtbot.mouseClick(page.finder.forth, Qt.MouseButton.LeftButton)
    assert page.finder.count.text() == "1 of 3"


def test_all_places_are_marked(qtbot, page):
    """The one that is looked at stands out."""
    page.show_sample(of("ä😀one one\r\n".encode()))
    qtbot.keyClicks(page.finder.field, "one")
    marked = view(page).extraSelections()
    assert [one.cursor.selectedText() for one in marked] == ["one", "one"]
    assert marked[0].format.background() != marked[1].format.background()


def test_words_that_are_not_there_are_told(qtbot, page):
    """And the buttons rest."""
    page.show_sample(of(b"one\r\n"))
    qtbot.keyClicks(page.finder.field, "two")
    assert page.finder.count.text() == "Not found"
    assert not page.finder.forth.isEnabled()
    qtbot.keyClick(page.finder.field, Qt.Key.Key_Escape)
    assert (page.finder.field.text(), page.finder.count.text()) == ("", "")


def test_a_search_goes_on_in_the_next_sample(qtbot, page):
    """Whoever compares messages looks for the same words."""
    page.show_sample(of(b"one\r\n"))
    qtbot.keyClicks(page.finder.field, "one")
    page.show_sample(of(b"one one\r\n"))
    assert page.finder.count.text() == "1 of 2"


def test_words_that_are_everywhere_are_counted_up_to_a_limit(qtbot, page):
    """More marks than that help nobody."""
    page.show_sample(of(b"aaaa" * limits.FOUND_PAINTED))
    qtbot.keyClicks(page.finder.field, "a")
    assert page.finder.count.text() == f"1 of {limits.FOUND_PAINTED} or more"
