"""The links of a sample: where they lead, and which one was blocked."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from intact.gui.links.page import LinksPage
from intact.gui.parts.labels import Label
from intact.links.rewritten import Link
from window_builders import sample

CLICKTIME = (
    "https://clicktime.symantec.com/3FEDiehu2Ddi9k8pX4CcF857Vc?u=http%3A%2F%2Fexample.com%2F"
)
MIMECAST = "https://protect-eu.mimecast.com/s/AbCdEfGh123?domain=example.org"
PLAIN = "https://example.net/plain"
SHA = "a" * 64


@pytest.fixture
def page(qtbot):
    """A shown page."""
    made = LinksPage()
    qtbot.addWidget(made)
    made.show()
    return made


def rows(page):
    """What a screen reader says of each row."""
    model = page.model
    role = Qt.ItemDataRole.AccessibleTextRole
    return [model.index(row).data(role) for row in range(model.rowCount())]


def test_rewritten_links_come_first_with_what_they_lead_to(page):
    """And who rewrote them; what only the filter knows is said to be so."""
    page.show_sample(sample(links=(PLAIN, CLICKTIME, MIMECAST)))
    assert rows(page) == [
        "http://example.com/, Rewritten by Symantec Click-time URL Protection",
        "example.org (the filter keeps the rest to itself), Rewritten by Mimecast URL Protect",
        "https://example.net/plain, As the sender wrote it",
    ]


def test_the_link_that_was_blocked_is_picked(qtbot, page):
    """One at most; picking another takes the first back."""
    one = replace(sample(links=(CLICKTIME, PLAIN)), sha256=SHA)
    page.show_sample(one)
    with qtbot.waitSignal(page.blocked) as caught:
        page.chosen.blocked.click()
    assert caught.args == [one, CLICKTIME]
    assert rows(page)[0].endswith(", blocked")
    page.list.setCurrentIndex(page.model.index(1))
    assert not page.chosen.blocked.isChecked()
    with qtbot.waitSignal(page.blocked) as caught:
        page.chosen.blocked.click()
    assert caught.args == [one, PLAIN]
    assert not rows(page)[0].endswith(", blocked")
    with qtbot.waitSignal(page.blocked) as caught:
        page.chosen.blocked.click()
    assert caught.args == [one, ""]


def test_the_pick_is_there_when_the_sample_is_shown_again(qtbot, page):
    """Each sample has its own."""
    one = replace(sample(links=(PLAIN, CLICKTIME)), sha256=SHA)
    other = replace(sample(links=(PLAIN,)), sha256="b" * 64)
    page.show_sample(one)
    page.chosen.blocked.click()
    page.show_sample(other)
    assert not page.chosen.blocked.isChecked()
    page.show_sample(one)
    assert page.chosen.blocked.isChecked()


def test_how_it_stands_in_the_message_is_one_click_away(page):
    """And cannot be followed from a copy."""
    page.show_sample(sample(links=(CLICKTIME,)))
    shown = page.chosen._written
    assert not shown.isVisible()
    page.chosen.more.click()
    assert shown.toPlainText() == CLICKTIME
    shown.selectAll()
    assert "hxxps://clicktime[.]symantec[.]com" in shown.createMimeDataFromSelection().text()


def test_a_message_without_links_says_so(page):
    """Instead of an empty list."""
    page.show_sample(sample(links=()))
    assert not page.list.isVisible()
    assert page.findChild(Label).text() == "There are no links in this message."


def test_the_keyboard_is_enough(qtbot, page):
    """Down to the next link, Tab to the box, Space."""
    page.show_sample(replace(sample(links=(CLICKTIME, MIMECAST)), sha256=SHA))
    page.list.setFocus()
    qtbot.keyClick(page.list, Qt.Key.Key_Down)
    page.chosen.blocked.setFocus()
    with qtbot.waitSignal(page.blocked) as caught:
        qtbot.keyClick(page.chosen.blocked, Qt.Key.Key_Space)
    assert caught.args[1] == MIMECAST


def test_the_first_advice_stands_where_the_link_is_picked(page):
    """Before anybody reports a link that opens by now; other services test otherwise."""
    page.show_sample(sample(links=(CLICKTIME, PLAIN)))
    assert "again first" in page.chosen.advice.text()
    assert page.chosen.advice.isVisible()
    page.list.setCurrentIndex(page.model.index(1))
    assert not page.chosen.advice.isVisible()


def test_links_are_read_when_they_are_seen(page, monkeypatch):
    """A megabyte of them does not hold the window up."""
    read = []
    monkeypatch.setattr(
        "intact.gui.links.model.rewritten.read", lambda text: read.append(text) or Link(text)
    )
    page.show_sample(sample(links=tuple(f"{CLICKTIME}{number}" for number in range(1_000))))
    QApplication.processEvents()
    assert 0 < len(read) < 200
    assert page.model.rowCount() == 1_000


def test_the_chosen_link_stays_in_view_when_more_is_shown(qtbot, page):
    """The card below takes half of a small window."""
    page.show_sample(sample(links=tuple(f"{CLICKTIME}{number}" for number in range(9))))
    page.list.setCurrentIndex(page.model.index(5))
    qtbot.waitUntil(lambda: page.resize(500, 330) or page.height() == 330)
    page.chosen.more.setChecked(True)

    def is_seen() -> bool:
        row = page.list.visualRect(page.list.currentIndex())
        return bool(page.list.viewport().rect().contains(row))

    qtbot.waitUntil(lambda: page.chosen.height() > page.height() // 2 and is_seen())


@pytest.mark.parametrize(("width", "lines"), [(900, 1), (500, 2), (340, 3)])
def test_an_address_has_the_lines_it_needs(qtbot, page, width, lines):
    """No empty ones below a short one; a very long one scrolls after three."""
    address = f"https://example.net/{'way/' * 25}"
    page.show_sample(sample(links=(address,)))
    page.resize(width, 700)
    field = page.chosen._target
    spacing = field.fontMetrics().lineSpacing()
    qtbot.waitUntil(lambda: field.height() // spacing == lines)
    assert (field.verticalScrollBar().maximum() == 0) is (lines < 3)


def test_the_card_begins_where_the_list_does(qtbot, page):
    """And ends there: one column."""
    page.show_sample(sample(links=(CLICKTIME,)))
    page.resize(700, 700)

    def sides(widget):
        left = widget.mapTo(page, widget.rect().topLeft()).x()
        return left, left + widget.width()

    qtbot.waitUntil(lambda: sides(page.chosen) == sides(page.list))


@pytest.mark.parametrize("width", range(560, 760, 20))
def test_nothing_scrolls_where_there_is_room(qtbot, page, width):
    """However the advice is broken into lines at that width."""
    page.resize(width, 700)
    page.show_sample(sample(links=(CLICKTIME, PLAIN)))
    bar = page._ground.verticalScrollBar()
    qtbot.waitUntil(lambda: page.width() == width and page._ground.height() > 100)
    assert bar.maximum() == 0
