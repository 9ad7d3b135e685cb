"""Every policy takes effect in the window, where the person would meet it, and says so there."""

from __future__ import annotations

import pytest

from gui.policy import on_accounts, on_destinations, on_program
from gui.policy.room import Room
from intact.gui.parts.labels import Label
from intact.gui.policy.dialog import PolicyDialog
from intact.settings.policy.policy import Name
from intact.settings.policy.table import TABLE
from intact.settings.settings import Settings
from organisations import SOURCE, organisation
from window_builders import FakeKeeper

EFFECTS = on_destinations.EFFECTS | on_accounts.EFFECTS | on_program.EFFECTS


@pytest.fixture
def room(qtbot, window, tmp_path, monkeypatch):
    """A room of one's own for each effect."""
    for variable in ("XDG_CONFIG_HOME", "XDG_CACHE_HOME", "HOME"):
        monkeypatch.setenv(variable, str(tmp_path / "home"))
    (tmp_path / "home").mkdir()
    folder = tmp_path / "messages"
    folder.mkdir()
    return Room(qtbot, window, folder, monkeypatch)


@pytest.mark.parametrize("name", list(TABLE), ids=str)
def test_the_policy_takes_effect_and_says_who_set_it(name, room):
    """Beside the control stands the lock; one click deeper the name, the place, and the value."""
    assert name in EFFECTS, "a policy without an effect is a promise nobody keeps"
    lock = EFFECTS[name](room)
    assert name in lock.names
    assert lock.isVisibleTo(lock.parentWidget())
    assert lock.text() == "Set by your organisation"
    lock.click()
    (dialog,) = lock.window().findChildren(PolicyDialog)
    texts = [one.text().replace("\u200b", "") for one in dialog.findChildren(Label)]
    assert f"Set by your organisation in {SOURCE}" in texts
    assert TABLE[name].title["en"] in texts
    assert name.value in texts
    dialog.close()


def test_no_effect_is_of_a_policy_that_is_gone():
    """The table and the effects are of the same policies."""
    assert set(EFFECTS) == set(TABLE)


def test_what_is_recommended_holds_until_the_person_chooses(room):
    """Nothing is locked, and nothing is written before they do."""
    keeper = FakeKeeper()
    advised = organisation({}, {Name.DEFAULT_DESTINATION: "lab"})
    shown = room.window(organisation=advised, settings=Settings(), keeper=keeper)
    bar = shown.workspace.destination
    assert shown.session.choices.destination.name == "lab"
    assert bar.picker.isEnabled()
    assert not bar.lock.applies
    assert keeper.kept is None
    shown.session.choices.choose_destination("desk")
    assert shown.session.choices.destination.name == "desk"
    assert keeper.kept.destination == "desk"
