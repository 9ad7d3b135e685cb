"""How a sample was converted, side by side."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout

from intact.conversion import account
from intact.fidelity import Fidelity, Loss, LossCode
from intact.gui.details.conversion import ConversionPage
from intact.gui.details.conversion_groups import ConversionGroups
from intact.gui.parts.card import Card
from intact.gui.parts.labels import Label
from intact.gui.parts.more_button import MoreButton
from window_builders import sample

HEADINGS = ["Unchanged", "Rebuilt", "Not kept"]


def made(*codes, rung=Fidelity.HEADERS_EXACT):
    """A sample of an Outlook file with these losses."""
    return replace(sample(), fidelity=rung, losses=tuple(Loss(code) for code in codes))


def texts(widget):
    """The texts that are seen in a widget, from top to bottom."""
    return [label.text() for label in widget.findChildren(Label) if label.isVisibleTo(widget)]


@pytest.fixture
def page(qtbot):
    """The page, shown."""
    shown = ConversionPage()
    qtbot.addWidget(shown)
    shown.resize(900, 600)
    shown.show()
    return shown


def test_each_group_has_a_card_with_its_statements(page):
    """What is exact first; the cards have names for a screen reader."""
    page.show_sample(made(LossCode.BODY_REBUILT, LossCode.DATE_ZONE_UNKNOWN))
    cards = page.findChild(ConversionGroups).findChildren(Card)
    assert [card.accessibleName() for card in cards] == HEADINGS
    assert [texts(card)[0] for card in cards] == HEADINGS
    assert [texts(card)[1].split(" ")[0] for card in cards] == ["All", "The", "The"]


def test_an_empty_group_says_that_it_is(page):
    """An empty card would look like a mistake."""
    page.show_sample(made())
    cards = page.findChild(ConversionGroups).findChildren(Card)
    assert [len(texts(card)) for card in cards] == [2, 2, 2]


@pytest.mark.parametrize(
    ("letters", "direction"),
    [(120, QBoxLayout.Direction.LeftToRight), (50, QBoxLayout.Direction.TopToBottom)],
)
def test_the_cards_stand_beside_each_other_where_there_is_room(qtbot, letters, direction):
    """Else below each other, at the same size of letters."""
    groups = ConversionGroups(account(made(LossCode.BODY_REBUILT)))
    qtbot.addWidget(groups)
    groups.resize(letters * groups.fontMetrics().averageCharWidth(), 400)
    groups.show()
    first, second, _ = groups.findChildren(Card)
    beside = direction is QBoxLayout.Direction.LeftToRight
    qtbot.waitUntil(lambda: (second.x() > first.x()) is beside)
    assert (second.y() > first.y()) is not beside


def test_exact_terms_are_one_click_away_for_the_whole_page(qtbot, page):
    """The first level has none."""
    page.show_sample(made(LossCode.BODY_REBUILT))
    assert not any("PidTag" in text or "RFC" in text for text in texts(page))
    qtbot.mouseClick(page.findChild(MoreButton), Qt.MouseButton.LeftButton)
    assert sum("PidTag" in text or "RFC" in text for text in texts(page)) == 3


def test_whoever_wants_exact_terms_keeps_them(qtbot, page):
    """For the next sample as well."""
    page.show_sample(made())
    page.findChild(MoreButton).setFocus()
    qtbot.keyClick(page.findChild(MoreButton), Qt.Key.Key_Space)
    page.show_sample(made(LossCode.BODY_REBUILT))
    qtbot.waitUntil(lambda: len(page.findChildren(MoreButton)) == 1)
    assert any("PidTag" in text for text in texts(page))
