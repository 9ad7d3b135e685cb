"""After a delivery."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton

from intact.delivery.way import Outcome, Receipt
from intact.finding import Action, Finding, FindingCode, Severity
from intact.gui.details.finding_card import FindingCard
from intact.gui.parts.labels import Label
from intact.gui.submission.afterwards import Afterwards
from intact.resources import Text
from window_builders import destination

NOW = datetime(2026, 11, 24, tzinfo=UTC)


@pytest.fixture
def page(qtbot):
    """A shown page."""
    made = Afterwards()
    qtbot.addWidget(made)
    made.show()
    return made


def texts(page):
    """All texts of labels."""
    return [label.text() for label in page.findChildren(Label) if label.isVisibleTo(page)]


def test_a_hand_over_is_not_called_sent(page):
    """Nobody knows whether the person pressed Send."""
    page.show_receipt(Receipt("thunderbird", Outcome.OPENED, NOW, 1, ("a",), "Thunderbird"), None)
    assert texts(page)[0] == "Opened in Thunderbird. Press Send there."


def test_saved_files_are_named(page):
    """With a button that shows their folder."""
    paths = (Path("/home/ada/submission-1.eml"),)
    page.show_receipt(Receipt("save-drafts", Outcome.SAVED, NOW, 1, ("a",), paths=paths), None)
    assert any("submission-1.eml" in text for text in texts(page))


def test_what_happens_next_comes_from_the_destination(page):
    """In its order."""
    taker = destination(what_next=(Text(en="No answer."), Text(en="Try again.")))
    page.show_receipt(Receipt("x", Outcome.SENT, NOW, 1, ("a",)), taker)
    said = texts(page)
    assert said.index("No answer.") < said.index("Try again.")


def test_a_second_receipt_takes_the_place_of_the_first(page):
    """Only the last delivery is told."""
    for program in ("One", "Two"):
        page.show_receipt(Receipt("x", Outcome.OPENED, NOW, 1, ("a",), program), None)
    assert not any("One" in text for text in texts(page))


def test_saved_files_come_with_what_not_to_do_with_them(qtbot, page):
    """The vendor's rule: from some mail programs a file attached by hand is no sample."""
    values = {"client": "outlook-2016", "title": "Outlook", "form": "eml-file"}
    actions = (Action.SHOW_GUIDE,)
    caution = Finding(FindingCode.FORM_NOT_VALID, Severity.BLOCKS, values, actions)
    page.show_receipt(
        Receipt("save-samples", Outcome.SAVED, NOW, 1, ("a",)), destination(), caution
    )
    assert "Do not attach this file by hand in Outlook" in texts(page)
    (button,) = page.findChild(FindingCard).findChildren(QPushButton)
    with qtbot.waitSignal(page.acted) as caught:
        button.click()
    assert caught.args == [Action.SHOW_GUIDE, caution]


def test_what_was_delivered_can_be_taken_out_of_the_list(qtbot, page):
    """So that nobody submits it twice."""
    receipt = Receipt("thunderbird", Outcome.OPENED, NOW, 1, ("a",))
    page.show_receipt(receipt, None)
    *_, finish = page.findChildren(QPushButton)
    with qtbot.waitSignal(page.finished) as caught:
        finish.click()
    assert caught.args == [receipt]
