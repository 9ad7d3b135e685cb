"""The person's own texts go into the comment by a menu beside it."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QTextCursor

from intact.gui.settings_dialog import SettingsDialog
from intact.settings.settings import Settings
from intact.settings.templates import Template

TEXTS = (Template("Please & thanks", "Please look.\nThank you."), Template("<b>Short</b>", "x"))


def entries(bar):
    """What the menu says."""
    bar.texts.fill()
    return {one.text(): one for one in bar.texts.menu().actions() if not one.isSeparator()}


@pytest.fixture
def shown(window):
    """A window of a person with two texts."""
    return window(settings=Settings(destination="desk", history_days=0, templates=TEXTS))


def test_a_text_goes_where_the_cursor_is(shown):
    """As if it had been typed: plain, and undone by the field's own undo."""
    bar = shown.workspace.submission
    bar.comment.setPlainText("Dear analyst, ")
    bar.comment.moveCursor(QTextCursor.MoveOperation.End)
    entries(bar)["Please && thanks"].trigger()
    assert shown.session.choices.said.comment == "Dear analyst, Please look.\nThank you."
    bar.comment.undo()
    assert shown.session.choices.said.comment == "Dear analyst, "


def test_markup_in_a_name_is_text(shown):
    """Menus show it as it stands."""
    assert "<b>Short</b>" in entries(shown.workspace.submission)


def test_what_was_typed_can_be_kept_as_a_text(qtbot, shown):
    """The settings open there, and ask for a name."""
    bar = shown.workspace.submission
    assert not entries(bar)["&Keep this comment as a text…"].isEnabled()
    bar.comment.setPlainText("Say it again.")
    entries(bar)["&Keep this comment as a text…"].trigger()
    dialog = shown.findChild(SettingsDialog)
    assert dialog.stack.currentWidget() is dialog.texts
    assert dialog.texts.text.toPlainText() == "Say it again."
    qtbot.waitUntil(dialog.texts.name.hasFocus)
    qtbot.keyClicks(dialog.texts.name, "Again")
    dialog._keep()
    assert shown.session.choices.settings.templates[-1] == Template("Again", "Say it again.")
    assert "Again" in entries(bar)


def test_without_texts_the_menu_leads_to_them(window):
    """Whoever looks there finds out what it is for."""
    shown = window()
    bar = shown.workspace.submission
    assert list(entries(bar)) == ["&Keep this comment as a text…", "&Change the texts…"]
    entries(bar)["&Change the texts…"].trigger()
    dialog = shown.findChild(SettingsDialog)
    assert dialog.stack.currentWidget() is dialog.texts
    dialog.reject()
