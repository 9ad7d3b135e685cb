"""What is set for every start: kept, told, and exchanged as a whole."""

from __future__ import annotations

import pytest

from intact.gui.state.choices import Choices
from intact.settings.settings import Settings
from intact.settings.templates import Template
from window_builders import FakeKeeper, client, destination

TAKERS = tuple(map(destination, ("desk", "lab", "shop")))


@pytest.fixture
def make(qtbot):
    """Choices over settings."""

    def making(**settings):
        return Choices(Settings(**settings), FakeKeeper(), TAKERS, (client(),))

    return making


def test_each_start_begins_with_the_first_destination_and_way(make):
    """Whatever was chosen last; without them with that."""
    chosen = make(destination="lab", way="smtp-work")
    assert (chosen.destination.name, chosen.settings.way) == ("lab", "smtp-work")
    chosen = make(destination="lab", way="a", first_destination="desk", first_way="b")
    assert (chosen.destination.name, chosen.settings.way) == ("desk", "b")


def test_what_is_set_for_the_start_is_taken_at_once(qtbot, make):
    """Nobody has to start again to see it."""
    chosen = make(destination="lab", way="a")
    with qtbot.waitSignals([chosen.destination_changed, chosen.defaults.way_changed]):
        chosen.defaults.set_first_destination("desk")
        chosen.defaults.set_first_way("b")
    assert (chosen.destination.name, chosen.settings.way) == ("desk", "b")
    chosen.defaults.set_first_destination("")
    chosen.defaults.set_first_way("")
    assert (chosen.destination.name, chosen.settings.way) == ("desk", "b")


def test_the_last_five_destinations_are_remembered_each_once(make):
    """The last one first."""
    chosen = make()
    for name in ("one", "two", "three", "four", "five", "two", "six"):
        chosen.defaults.note_use(name)
    assert chosen._keeper.kept.recent == ("six", "two", "five", "four", "three")


def test_texts_are_kept_as_they_can_be_used(qtbot, make):
    """Told once, and not again for the same."""
    chosen = make()
    with qtbot.waitSignal(chosen.defaults.templates_changed):
        chosen.defaults.set_templates([Template(" Thanks ", "Thank you.\r\nAda"), Template("", "")])
    assert chosen.settings.templates == (Template("Thanks", "Thank you.\nAda"),)
    with qtbot.assertNotEmitted(chosen.defaults.templates_changed):
        chosen.defaults.set_templates(chosen.settings.templates)


def test_exchanging_all_settings_tells_what_differs(qtbot, make):
    """And nothing else."""
    chosen = make(destination="desk", own_addresses=("ada@example.org",))
    wanted = [
        chosen.addresses_changed,
        chosen.defaults.watched_folder_changed,
        chosen.defaults.replaced,
    ]
    with qtbot.waitSignals(wanted), qtbot.assertNotEmitted(chosen.accounts_changed):
        chosen.defaults.take(Settings(watched_folder="/x"))
    assert chosen._keeper.kept == Settings(watched_folder="/x")
