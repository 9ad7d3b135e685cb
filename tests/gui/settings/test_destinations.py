"""Who is chosen at first, and where samples go."""

from __future__ import annotations

from intact.settings.policy.policy import Name
from intact.settings.settings import Settings


def test_a_start_can_begin_with_one_destination(make):
    """Chosen from all that there are; it is chosen at once."""
    dialog = make(Settings(destination="lab"))
    page = dialog.destinations
    listed = [page.first.itemText(place) for place in range(page.first.count())]
    assert listed == ["The one chosen last", "The desk", "The lab"]
    page.first.setCurrentIndex(1)
    dialog._keep()
    assert page.choices.settings.first_destination == "desk"
    assert page.choices.destination.name == "desk"


def test_what_the_organisation_has_chosen_is_shown_locked(make):
    """With who set it."""
    dialog = make(Settings(first_destination="desk"), {Name.DEFAULT_DESTINATION: "lab"})
    page = dialog.destinations
    assert not page.first.isEnabled()
    assert page.first.currentText() == "The lab"
    assert page.locks[Name.DEFAULT_DESTINATION].applies
    dialog._keep()
    assert page.choices.settings.first_destination == "desk"


def test_a_destination_that_is_not_there_any_more_is_not_lost(make):
    """It may come back with the organisation's next file."""
    dialog = make(Settings(first_destination="gone"))
    assert dialog.destinations.first.currentData() == "gone"
    dialog._keep()
    assert dialog.destinations.choices.settings.first_destination == "gone"


def test_a_wrong_address_is_shown_where_it_stands(make):
    """The page with the mistake comes up."""
    dialog = make()
    dialog.destinations.addresses["lab"].setText("lab at example")
    dialog._keep()
    assert dialog.stack.currentWidget() is dialog.destinations
    assert dialog.mistake.text() == "“lab at example” is not a complete mail address."
    assert dialog.isVisible()
