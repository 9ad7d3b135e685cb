"""What is set, and what is wrong with it, on one page; and a notice at the start."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from intact.gui.parts.labels import Label
from intact.gui.policy.dialog import PolicyDialog
from intact.gui.policy.lock import Lock
from intact.gui.settings_dialog import SettingsDialog
from intact.organisation.organisation import Organisation
from intact.settings.policy.policies import resolve
from intact.settings.policy.policy import Name
from intact.settings.policy.source import PolicySource
from organisations import SOURCE, organisation


def texts(widget):
    """What stands in it."""
    return [one.text().replace("\u200b", "") for one in widget.findChildren(Label)]


def test_the_page_lists_policies_and_mistakes(qtbot):
    """What is wrong comes first, as the notice leads here; the helpdesk is at the end."""
    forced = {Name.KEEP_HISTORY: "no", "Unknown": 1, Name.HELPDESK_CONTACT: "extension 4711"}
    dialog = PolicyDialog(organisation(forced, {Name.HISTORY_DAYS: 30}))
    qtbot.addWidget(dialog)
    told = "\n".join(texts(dialog))
    assert told.startswith("Something your organisation set cannot be used: “KeepHistory”")
    assert f"What your organisation set in {SOURCE} is wrong" in told
    assert f"Recommended by your organisation in {SOURCE}; you may change it" in told
    assert "cannot be used: “Unknown” is no policy of Intact" in told
    assert told.endswith("Whom to ask: extension 4711")


def test_without_policies_the_page_says_so(qtbot):
    """Not an empty window."""
    dialog = PolicyDialog(Organisation())
    qtbot.addWidget(dialog)
    assert texts(dialog) == ["Your organisation sets nothing here."]


def test_where_all_that_is_set_is_wrong_the_page_does_not_say_that_nothing_is(qtbot):
    """It was set, and somebody looks for it."""
    dialog = PolicyDialog(organisation({"Unknown": 1}))
    qtbot.addWidget(dialog)
    told = "\n".join(texts(dialog))
    assert "“Unknown” is no policy of Intact" in told
    assert "sets nothing" not in told


def test_without_policies_there_is_no_lock(qtbot):
    """Neither beside what is only recommended."""
    lock = Lock(organisation({}, {Name.HISTORY_DAYS: 30}), (Name.HISTORY_DAYS,))
    qtbot.addWidget(lock)
    assert not lock.applies
    assert lock.isHidden()


@pytest.mark.parametrize(
    ("forced", "recommended", "told"),
    [
        ({"Unknown": 1}, {}, "“Unknown” is no policy of Intact"),
        ({}, {Name.HISTORY_DAYS: 30}, "you may change it"),
    ],
)
def test_the_settings_lead_to_what_is_wrong_or_only_recommended(
    forced, recommended, told, qtbot, window
):
    """The notice at the start may be gone; all that was set is at their end."""
    shown = window(organisation=organisation(forced, recommended))
    settings = SettingsDialog(shown.session.choices, shown)
    qtbot.addWidget(settings)
    lock = settings.locks[Name.UPDATE_CHECK]
    assert not lock.isHidden()
    lock.click()
    (dialog,) = settings.findChildren(PolicyDialog)
    assert told in "\n".join(texts(dialog))
    dialog.close()


def test_where_nothing_is_set_the_settings_have_no_lock(qtbot, window):
    """There would be nothing behind it."""
    shown = window()
    settings = SettingsDialog(shown.session.choices, shown)
    qtbot.addWidget(settings)
    assert all(lock.isHidden() for lock in settings.locks.values())


def test_text_of_a_policy_is_never_markup(qtbot):
    """Who may write policies could do worse, but a slip must not look like a picture."""
    dialog = PolicyDialog(organisation({Name.HELPDESK_CONTACT: "<img src=x>"}))
    qtbot.addWidget(dialog)
    assert '"<img src=x>"' in texts(dialog)
    formats = {one.textFormat() for one in dialog.findChildren(Label)}
    assert formats == {Qt.TextFormat.PlainText}


def test_a_broken_source_is_told_at_the_start(window):
    """Once, with the place to look at; the program goes on."""
    policies = resolve([PolicySource(SOURCE, problem="is not valid JSON: line 3")], "linux")
    made = Organisation(policies, mistakes=policies.mistakes)
    shown = window(organisation=made)
    (notice,) = shown.notices.texts()
    assert f"cannot be used: “{SOURCE}” is not valid JSON: line 3" in notice
    assert shown.workspace.isEnabled()


def test_several_mistakes_make_one_notice(window):
    """The others stand behind its button."""
    shown = window(organisation=organisation({"A": 1, "B": 2, "C": 3}))
    (notice,) = shown.notices.texts()
    assert "More of these: 2." in notice


def test_a_missing_address_that_is_fixed_cannot_be_entered(window):
    """A wrong moderator: nobody can get around it."""
    shown = window(organisation=organisation({Name.MODERATOR_ADDRESS: "the desk"}))
    row = shown.workspace.destination.address
    assert shown.session.choices.address_is_missing
    assert row.isVisibleTo(shown.workspace)
    assert not row.field.isEnabled()
    assert not row.keep.isEnabled()
