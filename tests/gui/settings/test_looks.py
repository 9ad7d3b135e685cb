"""Language and look."""

from __future__ import annotations

from intact.settings.languages import LANGUAGES
from intact.settings.policy.policy import Name
from intact.settings.settings import Settings


def test_each_language_is_called_as_its_speakers_call_it(make):
    """Or those who need it would not find it."""
    box = make().looks.language
    listed = [box.itemText(place) for place in range(box.count())]
    assert listed[0] == "As the system"
    assert {"Deutsch", "日本語", "English"} <= set(listed)
    assert len(listed) == len(LANGUAGES) + 1


def test_both_are_told_at_once(qtbot, make):
    """The window changes without a restart."""
    dialog = make(Settings(language="de"))
    page = dialog.looks
    page.language.setCurrentIndex(page.language.findData("ja"))
    page.appearance.setCurrentIndex(page.appearance.findData("dark"))
    choices = page.choices
    with qtbot.waitSignals([choices.language_changed, choices.appearance_changed]):
        dialog._keep()
    assert (choices.settings.language, choices.settings.appearance) == ("ja", "dark")


def test_a_language_of_the_organisation_is_shown_locked(make):
    """With who set it."""
    dialog = make(Settings(language="ja"), {Name.LANGUAGE: "de"})
    assert dialog.looks.language.currentText() == "Deutsch"
    assert not dialog.looks.language.isEnabled()
    assert dialog.locks[Name.LANGUAGE].applies
    dialog._keep()
    assert dialog.looks.choices.settings.language == "ja"
