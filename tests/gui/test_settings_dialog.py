"""The few settings."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialogButtonBox, QWidget

from intact.destinations import Channel
from intact.gui.settings_dialog import SettingsDialog
from intact.gui.state.choices import Choices
from intact.settings.settings import Settings
from window_builders import FakeKeeper, client, destination

TAKERS = (destination("desk"), destination("case", address="", channel=Channel.SUPPORT_CASE))


@pytest.fixture
def choices(qtbot):
    """With one own address."""
    return Choices(Settings(own_addresses=("ada@example.org",)), FakeKeeper(), TAKERS, (client(),))


@pytest.fixture
def dialog(qtbot, choices):
    """A shown dialog."""
    window = QWidget()
    qtbot.addWidget(window)
    made = SettingsDialog(choices, window)
    made.show()
    yield made
    window.close()


def keep(dialog):
    """Presses the button that keeps."""
    role = QDialogButtonBox.ButtonRole.AcceptRole
    buttons = dialog.buttons
    next(one for one in buttons.buttons() if buttons.buttonRole(one) is role).click()


def test_only_destinations_that_take_mail_have_an_address(dialog):
    """A support case has none."""
    assert set(dialog.destinations.addresses) == {"desk"}
    assert dialog.destinations.addresses["desk"].placeholderText() == "desk@example.org"


def test_what_was_entered_is_kept(dialog, choices):
    """Own addresses and where samples go."""
    dialog.own.field.setPlainText("ada@example.org\n\nLovelace@example.org")
    dialog.destinations.addresses["desk"].setText("other@example.org")
    keep(dialog)
    assert choices.settings.own_addresses == ("ada@example.org", "lovelace@example.org")
    assert choices.settings.addresses == {"desk": "other@example.org"}


def test_what_is_no_address_is_named_and_nothing_is_kept(dialog, choices):
    """The dialog stays open."""
    dialog.own.field.setPlainText("ada at example.org")
    keep(dialog)
    assert dialog.isVisible()
    assert dialog.mistake.text() == "“ada at example.org” is not a complete mail address."
    assert choices.settings.own_addresses == ("ada@example.org",)


def test_cancel_keeps_nothing(dialog, choices):
    """As if it had not been opened."""
    dialog.own.field.setPlainText("other@example.org")
    dialog.reject()
    assert choices.settings.own_addresses == ("ada@example.org",)


def test_no_folder_is_watched_unless_it_is_asked_for(dialog, choices, tmp_path):
    """Off; a path alone is not enough."""
    assert not dialog.keeping.watched.wanted.isChecked()
    assert not dialog.keeping.watched.field.isEnabled()
    dialog.keeping.watched.field.setText(str(tmp_path))
    keep(dialog)
    assert choices.settings.watched_folder == ""


def test_a_folder_to_watch_is_kept(dialog, choices, tmp_path):
    """Ticked and chosen."""
    dialog.keeping.watched.wanted.setChecked(True)
    dialog.keeping.watched.field.setText(str(tmp_path))
    keep(dialog)
    assert choices.settings.watched_folder == str(tmp_path)


@pytest.mark.parametrize(
    ("entered", "mistake"),
    [
        ("", "Please choose the folder that is to be watched."),
        ("saved", "“saved” is not a folder of this computer."),
        ("//host/share", "“//host/share” is not a folder of this computer."),
    ],
)
def test_what_is_no_folder_here_is_named_and_nothing_is_kept(dialog, choices, entered, mistake):
    """Nor is another machine asked whether it is one."""
    dialog.keeping.watched.wanted.setChecked(True)
    dialog.keeping.watched.field.setText(entered)
    keep(dialog)
    assert dialog.isVisible()
    assert dialog.mistake.text() == mistake
    assert choices.settings.watched_folder == ""


def test_how_long_submissions_are_remembered_is_kept(dialog, choices):
    """For a year unless the person says otherwise, or not at all."""
    assert dialog.keeping.history.wanted.isChecked()
    assert dialog.keeping.history.field.value() == 365
    dialog.keeping.history.field.setValue(30)
    keep(dialog)
    assert choices.settings.history_days == 30


def test_a_history_can_be_switched_off(dialog, choices):
    """Then nothing more is remembered."""
    dialog.keeping.history.wanted.click()
    assert not dialog.keeping.history.field.isEnabled()
    keep(dialog)
    assert choices.settings.history_days == 0


def test_a_history_that_is_off_can_be_switched_on(qtbot, choices):
    """With the number of days that it begins with."""
    choices.defaults.set_history_days(0)
    window = QWidget()
    qtbot.addWidget(window)
    made = SettingsDialog(choices, window)
    assert not made.keeping.history.wanted.isChecked()
    made.keeping.history.wanted.click()
    keep(made)
    assert choices.settings.history_days == 365


def test_every_page_is_reached_by_the_keyboard_alone(qtbot, dialog):
    """Arrows choose a page, Tab goes through it, then to the buttons, and around."""
    with qtbot.waitActive(dialog):
        dialog.activateWindow()
    seen = []
    for row in range(dialog.list.count()):
        dialog.list.setFocus()
        if row:
            qtbot.keyClick(dialog.list, Qt.Key.Key_Down)
        page = dialog.stack.currentWidget()
        assert dialog.stack.indexOf(page) == row
        reached = []
        for _ in range(40):
            qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Tab)
            reached.append(dialog.focusWidget())
            if dialog.list.hasFocus():
                break
        assert dialog.list.hasFocus()
        kinds = ["page" if page.isAncestorOf(one) else "after" for one in reached[:-1]]
        assert kinds[0] == "page"
        assert kinds == sorted(kinds, reverse=True)
        seen.append(len(kinds))
    assert min(seen) >= 3


def test_on_a_small_screen_everything_is_inside(dialog):
    """Of 800 x 600, with room for the frame of the window."""
    assert dialog.minimumSizeHint().width() <= 720
    assert dialog.minimumSizeHint().height() <= 540
