"""What is seldom needed is behind one button, with and without samples."""

from __future__ import annotations

import pytest

from intact.gui.main_menu import MainMenuButton
from intact.gui.shortcuts import Deed, sequence

DEEDS = (Deed.HISTORY, Deed.REPORT, Deed.GUIDE, Deed.SETTINGS, Deed.KEYS, Deed.ABOUT)


@pytest.fixture
def button(qtbot):
    """The button, opened once: its entries come then."""
    made = MainMenuButton()
    qtbot.addWidget(made)
    made.menu().aboutToShow.emit()
    return made


@pytest.mark.parametrize(("place", "deed"), tuple(enumerate(DEEDS)))
def test_each_entry_asks_for_its_deed(qtbot, button, place, deed):
    """In this order."""
    actions = [one for one in button.menu().actions() if not one.isSeparator()]
    with qtbot.waitSignal(button.asked) as caught:
        actions[place].trigger()
    assert caught.args == [deed]


@pytest.mark.parametrize("deed", DEEDS)
def test_each_entry_names_its_keys(button, deed):
    """Who reads a menu learns the keys; each has its own."""
    keys = sequence(deed)
    assert any(
        one.text().endswith(keys.toString(keys.SequenceFormat.NativeText))
        for one in button.menu().actions()
    )


def test_no_two_entries_have_one_letter(button):
    """Alt and a letter is not ambiguous."""
    texts = [one.text() for one in button.menu().actions() if one.text()]
    letters = [text[text.index("&") + 1] for text in texts]
    assert len(set(map(str.lower, letters))) == len(letters)
