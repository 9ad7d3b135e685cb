"""All settings at once: to a file, from one, back to how they were; seen before, undone after."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog

from intact.gui.parts.labels import Label
from intact.settings.accounts import Account, Server
from intact.settings.policy.policy import Name
from intact.settings.settings import Settings
from intact.settings.templates import Template

MINE = Settings(
    own_addresses=("ada@example.org",),
    history_days=30,
    templates=(Template("Thanks", "Thank you."),),
    accounts=(Account("work", "ada@example.org", Server("smtp.example.org", 465)),),
)


def look(qtbot, page, path):
    """Has a file looked at, and waits for what is said of it."""
    with qtbot.waitSignal(page.looked):
        page.look_at(path)


def shown(page):
    """What the page says would change."""
    return [label.text() for label in page.preview.findChildren(Label) if label.isVisible()]


@pytest.fixture
def theirs(tmp_path):
    """A file of the helpdesk."""
    path = tmp_path / "helpdesk.toml"
    path.write_text('intact_settings = 1\nown_addresses = ["bob@example.org"]\nhistory_days = 9\n')
    return path


@pytest.fixture
def page(make):
    """The page, shown."""
    dialog = make(MINE)
    dialog.go_to(dialog.whole)
    return dialog.whole


def test_a_file_is_looked_at_before_anything_changes(qtbot, page, theirs):
    """Each setting with what it was and what it would be."""
    look(qtbot, page, theirs)
    assert shown(page) == [
        "Taking over “helpdesk.toml” would change:",
        "Your own addresses",
        "ada@example.org becomes bob@example.org",
        "Days that submissions are remembered",
        "30 becomes 9",
    ]
    assert page.preview.leave.hasFocus()
    assert page.choices.settings == MINE
    page.preview.leave.click()
    assert page.choices.settings == MINE
    assert page.told.text() == "Everything is as it was."


def test_the_name_of_a_file_turns_nothing(qtbot, page, theirs):
    """It may have come by mail, too."""
    hostile = theirs.rename(theirs.with_name("a\u202elmot.toml"))
    look(qtbot, page, hostile)
    assert "\u202e" not in shown(page)[0]
    page.write(hostile)
    assert "\u202e" not in page.told.text()


def test_what_was_taken_over_can_be_undone(qtbot, page, theirs):
    """And the other pages show what holds."""
    dialog = page.window()
    look(qtbot, page, theirs)
    page.preview.agree.click()
    assert page.choices.settings.history_days == 9
    assert dialog.own.field.toPlainText() == "bob@example.org"
    assert page.choices._keeper.kept.own_addresses == ("bob@example.org",)
    assert page.undo.isVisible()
    page.undo.click()
    assert page.choices.settings == MINE
    assert dialog.keeping.history.days == 30
    assert not page.undo.isVisible()


def test_a_wrong_file_is_refused_in_words(qtbot, page, theirs):
    """Line and reason, and what to do."""
    theirs.write_text('intact_settings = 1\nhistory_days = "long"\n')
    look(qtbot, page, theirs)
    assert page.told.text() == (
        "“helpdesk.toml” is not taken over: line 2: `history_days` must be a whole number from 0 "
        "to 3650, without quotes. Nothing was changed. Ask for the file again where you got it."
    )
    assert not page.preview.isVisible()


def test_what_each_start_begins_with_holds_at_once(qtbot, make, theirs):
    """A file of the helpdesk chooses destination and way now, not only from the next start on."""
    theirs.write_text('intact_settings = 1\nfirst_destination = "lab"\nfirst_way = "eml-file"\n')
    before = replace(MINE, destination="desk", way="thunderbird")
    page = make(before).whole
    look(qtbot, page, theirs)
    wanted = [page.choices.destination_changed, page.choices.defaults.way_changed]
    with qtbot.waitSignals(wanted):
        page.preview.agree.click()
    assert page.choices.destination.name == "lab"
    assert page.choices.settings.way == "eml-file"
    with qtbot.waitSignals(wanted):
        page.undo.click()
    assert page.choices.settings == before


def test_a_file_that_keeps_the_first_destination_leaves_the_chosen_one(qtbot, make, theirs):
    """What was chosen since the start is not taken back by the way."""
    now = replace(MINE, first_destination="desk", destination="desk")
    page = make(now).whole
    page.choices.choose_destination("lab")
    theirs.write_text('intact_settings = 1\nfirst_destination = "desk"\nhistory_days = 9\n')
    look(qtbot, page, theirs)
    page.preview.agree.click()
    assert page.choices.settings.history_days == 9
    assert page.choices.destination.name == "lab"


def test_a_reset_is_told_to_who_shows_the_destination(qtbot, make):
    """The one chosen last is forgotten with the rest, and the window shows that."""
    page = make(replace(MINE, destination="lab")).whole
    page.reset.click()
    with qtbot.waitSignal(page.choices.destination_changed):
        page.preview.agree.click()
    assert page.choices.destination is None


def test_a_hostile_file_does_not_hold_the_window(qtbot, page, theirs):
    """As large as it may be, with as much in it as can be: read behind, refused in words."""
    for hostile in ('"",' * 300_000, "".join(f'"a{n}@b.cd",' for n in range(24_000))):
        theirs.write_text(f"intact_settings = 1\nown_addresses = [{hostile}]\n")
        page.look_at(theirs)
        assert not page.take.isEnabled()
        qtbot.waitSignal(page.looked).wait()
        assert page.told.text().startswith("“helpdesk.toml” is not taken over: ")
        assert page.take.isEnabled()
        assert page.take.hasFocus()


def test_settings_that_are_closed_meanwhile_show_nothing(qtbot, page, theirs):
    """The file is forgotten."""
    dialog = page.window()
    page.look_at(theirs)
    with qtbot.assertNotEmitted(page.looked):
        dialog.reject()
    QCoreApplication.processEvents()


def test_a_reset_is_agreed_to_in_place_and_can_be_undone(page):
    """It says what goes, and that passwords stay."""
    page.reset.click()
    told = shown(page)
    assert "Removed: work: ada@example.org, sends by smtp.example.org:465 (TLS)" in told
    assert "Removed: Thanks: Thank you." in told
    said = " ".join(label.text() for label in page.findChildren(Label))
    assert "passwords in your keyring stay as they are" in said
    page.preview.agree.click()
    assert page.choices.settings == Settings()
    assert page.window().accounts.list.count() == 0
    page.undo.click()
    assert page.choices.settings == MINE
    assert page.window().accounts.list.count() == 1


def test_who_has_used_intact_can_reset_as_well(make):
    """What is only remembered is no setting: it has no title, and is not listed."""
    used = replace(MINE, destination="desk", recent=("desk",), way="eml-file", knows_steps=True)
    page = make(used).whole
    page.reset.click()
    assert "The reset would change:" in [one.text() for one in page.preview.findChildren(Label)]
    page.preview.agree.click()
    assert page.choices.settings == Settings()


def test_where_nothing_was_set_nothing_would_change(make):
    """No button to press in vain."""
    page = make().whole
    page.reset.click()
    assert page.told.text() == "Nothing would change."


def test_what_the_organisation_has_set_is_named(qtbot, make, theirs):
    """And the rest is taken."""
    dialog = make(MINE, {Name.HISTORY_DAYS: 90})
    dialog.go_to(dialog.whole)
    look(qtbot, dialog.whole, theirs)
    assert shown(dialog.whole)[-1] == (
        "Stays as your organisation has set it: Days the history goes back"
    )
    dialog.whole.preview.agree.click()
    assert dialog.whole.choices.settings.history_days == 30


def test_settings_are_saved_and_taken_over_again(qtbot, page, make, tmp_path):
    """On another computer nothing is lost."""
    path = tmp_path / "mine.toml"
    path.write_text("older")
    page.write(path)
    assert page.told.text() == "Saved as “mine.toml”."
    other = make().whole
    look(qtbot, other, path)
    other.preview.agree.click()
    assert other.choices.settings == MINE


def test_a_place_that_cannot_be_written_to_is_told(page, tmp_path):
    """Nothing half is left there."""
    page.write(tmp_path / "absent" / "mine.toml")
    assert page.told.text().startswith("“mine.toml” could not be written: ")


@pytest.mark.parametrize("button", ["save", "take"])
def test_files_are_asked_for_in_the_systems_own_window(page, button):
    """As everywhere in the program."""
    getattr(page, button).click()
    (dialog,) = page.findChildren(QFileDialog)
    assert not dialog.testOption(QFileDialog.Option.DontUseNativeDialog)
    dialog.close()


def test_destinations_are_called_as_in_the_window(qtbot, page, theirs):
    """Not by the names of their files."""
    theirs.write_text(
        'intact_settings = 1\nfirst_destination = "lab"\n[addresses]\ndesk = "d@example.org"\n'
    )
    look(qtbot, page, theirs)
    assert "none becomes The lab" in shown(page)
    assert "New: The desk: d@example.org" in shown(page)
