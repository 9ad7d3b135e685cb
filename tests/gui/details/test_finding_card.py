"""A card offers what can be done about its finding, and nothing that nobody may do here."""

from __future__ import annotations

from PySide6.QtWidgets import QPushButton

from intact.finding import Action, Finding, FindingCode, Severity
from intact.gui.details.finding_card import FindingCard

TOO_OLD = Finding(
    FindingCode.TOO_OLD,
    Severity.BLOCKS,
    {"days": 9, "limit": 5},
    (Action.REMOVE, Action.CHOOSE_DESTINATION),
)


def buttons(card):
    """What stands on its buttons that do something about the finding."""
    labels = [one.text() for one in card.findChildren(QPushButton)]
    return [one for one in labels if one.startswith(("Take", "Choose"))]


def test_every_action_has_its_button(qtbot):
    """Which says what it was."""
    card = FindingCard(TOO_OLD)
    qtbot.addWidget(card)
    assert buttons(card) == ["Take it out of the list", "Choose another destination"]
    told = []
    card.acted.connect(lambda action, finding: told.append((action, finding)))
    card.findChild(QPushButton).click()
    assert told == [(Action.REMOVE, TOO_OLD)]


def test_what_the_organisation_rules_out_has_no_button(qtbot):
    """It would do nothing."""
    card = FindingCard(TOO_OLD, ruled_out={Action.CHOOSE_DESTINATION})
    qtbot.addWidget(card)
    assert buttons(card) == ["Take it out of the list"]
    none = FindingCard(TOO_OLD, ruled_out={*TOO_OLD.actions})
    qtbot.addWidget(none)
    assert buttons(none) == []
