"""The head of the window."""

from __future__ import annotations

import pytest

from intact.destinations import load_all
from intact.gui.destination.bar import DestinationBar
from intact.gui.parts.labels import Label
from intact.gui.state.choices import Choices
from intact.resources import Text
from intact.settings.settings import Settings
from window_builders import FakeKeeper, client, destination

TAKERS = (
    destination("desk", first_advice=Text(en="Try the link again first.")),
    destination("lab", address="", who=Text(en="The first recipient.")),
)


@pytest.fixture
def choices(qtbot):
    """Nothing chosen yet."""
    return Choices(Settings(), FakeKeeper(), TAKERS, (client(),))


@pytest.fixture
def bar(qtbot, choices):
    """A shown bar."""
    made = DestinationBar(choices)
    qtbot.addWidget(made)
    made.show()
    return made


def test_first_of_all_it_asks_who_gets_the_samples(bar):
    """And nothing else."""
    assert bar.picker.text() == "Choose who should get the samples"
    assert not bar.why.isVisible()
    assert not bar.address.isVisible()


def test_the_first_advice_stands_beside_the_destination(bar):
    """It may make the submission needless."""
    bar.picker.picked.emit("desk")
    assert bar.picker.text() == "The desk"
    assert bar.advice.accessibleName() == "Try the link again first."


def test_more_to_know_opens_below(bar):
    """Who should submit, what is taken, where the facts come from."""
    bar.picker.picked.emit("lab")
    assert not bar.facts.isVisible()
    bar.why.click()
    said = [label.text() for label in bar.facts.findChildren(Label)]
    assert "The first recipient." in said
    assert bar.facts.isVisible()


def test_an_address_is_asked_for_only_where_it_is_missing(bar, choices):
    """And no longer once it is there."""
    shown = []
    for name in ("desk", "lab"):
        bar.picker.picked.emit(name)
        shown.append(bar.address.isVisible())
    bar.address.entered.emit("lab", "samples@lab.example")
    assert [*shown, bar.address.isVisible()] == [False, True, False]
    assert choices.address == "samples@lab.example"


def test_what_to_know_takes_no_more_room_than_it_needs(qtbot):
    """No empty space between it and the list; what is very long scrolls."""
    takers = (
        destination("desk"),
        destination("lab", who=Text(en="Only the first recipient may do this. " * 200)),
    )
    made = DestinationBar(Choices(Settings(), FakeKeeper(), takers, (client(),)))
    qtbot.addWidget(made)
    made.resize(900, 400)
    made.show()
    made.picker.picked.emit("desk")
    made.why.setChecked(True)
    line = made.fontMetrics().lineSpacing()
    qtbot.waitUntil(lambda: line < made.facts.height() < line * 6)
    made.picker.picked.emit("lab")
    qtbot.waitUntil(lambda: line * 6 < made.facts.height() < line * 14)
    much = made.facts.height()
    made.resize(900, 150)
    qtbot.waitUntil(lambda: line * 2 < made.facts.height() < much)


def test_who_picks_a_destination_without_an_address_can_type_it_at_once(qtbot, bar):
    """The next thing to do has the keyboard."""
    with qtbot.waitActive(bar):
        bar.activateWindow()
    bar.picker.picked.emit("lab")
    assert bar.focusWidget() is bar.address.field


def test_destinations_used_lately_stand_first(qtbot):
    """The last one at the top, and all of them still with their makers."""
    made = Choices(Settings(), FakeKeeper(), TAKERS, (client(),))
    bar = DestinationBar(made)
    qtbot.addWidget(bar)
    every = [choice.name for choice in bar.picker._choices]
    made.defaults.note_use(every[-1])
    made.defaults.note_use("not there any more")
    listed = [(choice.group, choice.name) for choice in bar.picker._choices]
    assert listed[0] == ("Used recently", every[-1])
    assert [name for _, name in listed[1:]] == every


def test_the_own_house_is_named_in_the_persons_language(qtbot, monkeypatch):
    """Makers keep their names; the data's word for the own house is translated."""
    own = next(one for one in load_all().destinations if one.name == "own-address")
    taker = destination("desk", organisation="Filter Maker")
    made = Choices(Settings(), FakeKeeper(), (own, taker), (client(),))
    monkeypatch.setattr(DestinationBar, "tr", lambda self, text: f"<{text}>")
    bar = DestinationBar(made)
    qtbot.addWidget(bar)
    groups = [choice.group for choice in bar.picker._choices]
    assert groups == ["<Your organisation>", "Filter Maker"]
