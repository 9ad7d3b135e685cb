"""The person's own texts: added, changed, taken out, each with a name of its own."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from intact import limits
from intact.settings.settings import Settings
from intact.settings.templates import Template

TWO = Settings(templates=(Template("a", "first"), Template("b", "second")))


def test_a_text_is_added_by_keyboard(qtbot, make):
    """The name is asked for first."""
    dialog = make()
    page = dialog.texts
    dialog.go_to(page)
    assert not page.name.isEnabled()
    page.add.setFocus()
    qtbot.keyClick(page.add, Qt.Key.Key_Space)
    qtbot.keyClicks(page.name, "Thanks")
    qtbot.keyClicks(page.text, "Thank you.")
    assert page.list.item(0).text() == "Thanks"
    dialog._keep()
    assert page.choices.settings.templates == (Template("Thanks", "Thank you."),)


def test_texts_are_changed_and_taken_out(make):
    """What is not kept stays as it was."""
    dialog = make(TWO)
    page = dialog.texts
    page.list.setCurrentRow(1)
    page.text.setPlainText("other")
    page.list.setCurrentRow(0)
    page.remove.click()
    assert (page.name.text(), page.text.toPlainText()) == ("b", "other")
    assert page.choices.settings == TWO
    dialog._keep()
    assert page.choices.settings.templates == (Template("b", "other"),)


@pytest.mark.parametrize(
    ("name", "text", "mistake"),
    [
        ("", "x", "Please give this text a name."),
        ("c", "  \n", "The text “c” is empty."),
        ("a", "x", "Two texts are called “a”."),
    ],
)
def test_what_cannot_be_used_is_said_and_shown(make, name, text, mistake):
    """Nothing is dropped silently."""
    dialog = make(TWO)
    page = dialog.texts
    page.begin(text)
    page.name.setText(name)
    page.name.textEdited.emit(name)
    page.list.setCurrentRow(0)
    dialog._keep()
    assert dialog.mistake.text() == mistake
    assert page.list.currentRow() == 2


def test_there_can_be_only_so_many(make):
    """Then nothing more can be added."""
    many = tuple(Template(f"t{number}", "x") for number in range(limits.TEMPLATES))
    page = make(Settings(templates=many)).texts
    assert not page.add.isEnabled()
    page.remove.click()
    assert page.add.isEnabled()


def test_a_name_is_shown_as_it_is(make):
    """Markup in it is only text; what turns the direction is made visible."""
    page = make(Settings(templates=(Template("<b>x</b>", "y"),))).texts
    assert page.list.item(0).text() == "<b>x</b>"
