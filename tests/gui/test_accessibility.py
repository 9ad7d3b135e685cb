"""What a screen reader finds."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractScrollArea, QComboBox, QToolButton, QWidget

from intact.clients.link import Link
from intact.delivery.servers.secrets import Secrets
from intact.finding import Action, Finding, FindingCode, Severity
from intact.gui.about.dialog import AboutDialog
from intact.gui.accounts.editor import AccountEditor
from intact.gui.dropping.mimedata import Payload
from intact.gui.keys_dialog import KeysDialog
from intact.gui.parts.notice import Notice
from intact.gui.settings_dialog import SettingsDialog
from intact.gui.submission.consent import Consent
from intact.gui.submission.password_dialog import PasswordDialog
from intact.resources import Text
from intact.settings.accounts import Account, Server
from intact.source import Origin
from window_builders import FakeVault, destination, write_mail_folder, write_messages

ACCOUNT = Account("work", "sam@example.org", smtp=Server("smtp.example.org", 465))

OLD = Finding(
    FindingCode.TOO_OLD,
    Severity.BLOCKS,
    {"days": 9, "limit": 5},
    (Action.REMOVE, Action.CHOOSE_DESTINATION),
)


def nameless(widget: QWidget) -> list[str]:
    """Focusable widgets in a window without an accessible name."""
    found = []
    for child in [widget, *widget.findChildren(QWidget)]:
        if child.focusPolicy() is Qt.FocusPolicy.NoFocus or child.parent() is None:
            continue
        interface = QAccessible.queryAccessibleInterface(child)
        if (
            interface
            and not _is_part_of_another(child)
            and not interface.text(QAccessible.Text.Name).strip()
        ):
            found.append(f"{type(child).__name__} in {type(child.parent()).__name__}")
    return found


def _is_part_of_another(child: QWidget) -> bool:
    """Viewports, scroll bars and the list of a combo box speak through their owner."""
    above, ancestor = child.parent(), child.parent()
    while ancestor is not None:
        if isinstance(ancestor, QComboBox):
            return True
        ancestor = ancestor.parent()
    return child.objectName().startswith("qt_") or isinstance(above, QAbstractScrollArea)


@pytest.fixture
def filled(qtbot, window, tmp_path):
    """A window with two samples, one of them with a finding."""

    def check(samples, wanted, context):
        return tuple((OLD,) if number == 0 else () for number, _ in enumerate(samples))

    shown = window(check_all=check)
    shown.take(Payload(tuple(write_messages(tmp_path, 2))), Origin.FILE)
    qtbot.waitUntil(lambda: shown.session.samples.rowCount() == 2 and shown.session.settled)
    return shown


def test_every_control_of_the_empty_window_has_a_name(window):
    """Nobody has to guess."""
    assert nameless(window()) == []


def test_every_control_of_the_workspace_has_a_name(qtbot, filled):
    """On every page of the details, in the guide, and while an address is asked for."""
    found = []
    for place in range(filled.workspace.details.tabs.count()):
        filled.workspace.details.tabs.setCurrentIndex(place)
        found += nameless(filled)
    filled.workspace.open_guide(True)
    filled.session.choices.choose_destination("lab")
    assert found + nameless(filled) == []


def test_every_control_of_a_walk_has_a_name(filled):
    """And the page itself says the step it is at."""
    filled.open_guide(Link("thunderbird", step=2))
    page = filled.guides.walk_page
    assert nameless(filled) == []
    name = QAccessible.queryAccessibleInterface(page).text(QAccessible.Text.Name)
    assert name == "Step 2 of 2: Choose it."


def test_every_button_without_words_says_what_it_does_under_the_pointer(qtbot, filled):
    """A picture alone is a riddle."""
    filled.notices.tell(Notice("News"))
    filled.workspace.details.tabs.setCurrentWidget(filled.workspace.details.conversion)
    wordless = [
        button
        for button in filled.findChildren(QToolButton)
        if not button.text() and not button.objectName() and button.isVisible()
    ]
    assert len(wordless) > 2
    assert [type(one.parent()).__name__ for one in wordless if not one.toolTip()] == []


def test_every_control_of_a_page_to_choose_on_has_a_name(qtbot, filled, tmp_path):
    """Search, boxes, list and buttons."""
    filled.take(Payload((write_mail_folder(tmp_path, 80),)), Origin.DROP)
    qtbot.waitUntil(lambda: filled.choices.page and filled.choices.page.model.read() == 80)
    assert nameless(filled) == []


@pytest.mark.parametrize("kind", ["consent", "keys", "settings", "about", "account", "password"])
def test_every_control_of_a_dialog_has_a_name(qtbot, filled, kind):
    """The same for what opens above the window."""
    match kind:
        case "consent":
            dialog = Consent(destination(consent=Text(en="We keep samples.")), filled)
        case "keys":
            dialog = KeysDialog(filled)
        case "about":
            dialog = AboutDialog(filled.session.core.pool, ("memory", "no-tcp"), filled)
        case "account":
            dialog = AccountEditor(ACCOUNT, (), Secrets(FakeVault()), "", filled)
        case "password":
            dialog = PasswordDialog(ACCOUNT, "It is needed.", "keyring", filled)
        case _:
            dialog = SettingsDialog(filled.session.choices, filled)
    assert nameless(dialog) == []
    dialog.reject()


def test_rows_speak_their_state(qtbot, filled):
    """Not by icon or colour alone."""
    interface = QAccessible.queryAccessibleInterface(filled.workspace.samples)
    names = [interface.child(place).text(QAccessible.Text.Name) for place in range(2)]
    assert names[0].startswith("Not fit: Message 0")
    assert names[1].startswith("Ready: Message 1")
