"""The form for one account."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from intact.delivery.servers.secrets import Secrets
from intact.errors import NotDelivered
from intact.gui.accounts.editor import AccountEditor
from intact.gui.language import speak
from intact.gui.parts.labels import Label
from intact.settings.accounts import Account, Auth, Security, Server
from mail_sink import PASSWORD
from window_builders import FakeVault

WORK = Account(
    "work",
    "sam@example.org",
    smtp=Server("smtp.example.org", 465),
    imap=Server("imap.example.org", 143, Security.STARTTLS),
    user="sam",
    drafts="Entwürfe",
)


@pytest.fixture
def make_editor(qtbot):
    """Makes shown forms, over a window as in the settings."""
    window = QWidget()
    qtbot.addWidget(window)

    def make(account=None, others=(), own="", vault=None):
        made = AccountEditor(account, others, Secrets(vault or FakeVault()), own, window)
        made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        made.show()
        opened.append(made)
        return made

    opened = []
    yield make
    for one in opened:
        one.reject()


def texts(widget):
    """All visible texts of labels."""
    return [label.text() for label in widget.findChildren(Label) if label.isVisible()]


def test_an_account_comes_out_as_it_went_in(make_editor):
    """With nothing lost in the form."""
    assert make_editor(WORK).account() == WORK


@pytest.mark.parametrize("language", ["en", "de", "fr", "es", "ja", "ar"])
def test_the_fields_of_all_boxes_begin_at_the_same_place(tongue, make_editor, language):
    """However long their labels are, and beside them; the boxes are indented alike."""
    speak(tongue, language)
    editor = make_editor(WORK)
    login = editor.login
    in_boxes = (editor.smtp.host, editor.imap.host, editor.drafts, login.auth, login.user)
    ends = {one.geometry().right() if one.isRightToLeft() else one.x() for one in in_boxes}
    assert len(ends) == 1
    labels = (editor.smtp.host, editor.address)
    assert len({one.parent().layout().labelForField(one).width() for one in labels}) == 1


def test_a_new_account_begins_with_the_own_address_and_sends(make_editor):
    """Nothing is guessed about its servers; the ports are the usual ones."""
    editor = make_editor(own="ada@example.org")
    assert editor.address.text() == "ada@example.org"
    assert (editor.smtp.isChecked(), editor.imap.isChecked()) == (True, False)
    assert editor.smtp.host.text() == ""
    assert editor.smtp.port.value() == 465


def test_the_port_follows_the_protection_until_it_is_chosen(qtbot, make_editor):
    """587 after a greeting (RFC 6409)."""
    editor = make_editor()
    editor.smtp.security.setCurrentIndex(1)
    editor.smtp.security.activated.emit(1)
    assert editor.smtp.port.value() == 587
    editor.smtp.port.setValue(2525)
    editor.smtp.security.setCurrentIndex(0)
    editor.smtp.security.activated.emit(0)
    assert editor.smtp.port.value() == 2525


def test_the_short_name_is_made_from_the_address_and_is_free(make_editor):
    """It is what the command line takes."""
    editor = make_editor(others=(WORK, Account("mail-example", "x@mail.example.org")))
    editor.address.setText("sam@mail.example.org")
    assert editor.account().name == "mail-example-2"


@pytest.mark.parametrize(
    ("spoil", "told"),
    [
        (lambda e: e.address.setText("sam"), "not a complete mail address"),
        (lambda e: e.smtp.host.setText(""), "name of the server"),
        (lambda e: (e.smtp.setChecked(False), e.imap.setChecked(False)), "at least one"),
        (lambda e: e.smtp.security.setCurrentIndex(2), "needs to be protected"),
        (lambda e: e.name.setText("My Work"), "short name"),
        (lambda e: e.login.auth.setCurrentIndex(1), "command that prints the token"),
    ],
)
def test_a_mistake_is_said_and_nothing_is_kept(make_editor, spoil, told):
    """What to change, in the form itself; a test says the same."""
    editor = make_editor(WORK)
    spoil(editor)
    editor._accept()
    assert editor.isVisible()
    assert told in editor._mistake.text()
    editor.trial.button.click()
    assert any(told in text for text in texts(editor.trial))
    editor.smtp.host.setText("smtp.example.org")


def test_typing_begins_with_the_address(make_editor):
    """Nobody has to find the first field; what is typed at once is not lost."""
    editor = make_editor()
    assert editor.focusWidget() is editor.address


@pytest.mark.parametrize(
    ("spoil", "field"),
    [
        (lambda one: one.address.setText("sam"), lambda one: one.address),
        (lambda one: one.name.setText("A B"), lambda one: one.name),
        (lambda one: one.smtp.host.setText("a b"), lambda one: one.smtp.host),
        (lambda one: one.imap.host.setText("a b"), lambda one: one.imap.host),
        (lambda one: one.smtp.security.setCurrentIndex(2), lambda one: one.smtp.security),
        (lambda one: one.login.user.setText("a\tb"), lambda one: one.login.user),
    ],
)
def test_the_keyboard_goes_where_the_mistake_is(make_editor, spoil, field):
    """Beside what is said, the field to put right."""
    editor = make_editor(WORK)
    editor.login.password.setFocus()
    spoil(editor)
    editor._accept()
    assert editor.focusWidget() is field(editor)
    assert editor.isVisible()


def test_only_what_a_login_needs_is_asked(make_editor):
    """A token needs a command, and no password."""
    editor = make_editor(WORK)
    login = editor.login
    assert (login.password.isVisible(), login.command.isVisible()) == (True, False)
    login.auth.setCurrentIndex(1)
    assert (login.password.isVisible(), login.command.isVisible()) == (False, True)
    login.command.setText("get-token --for 'Sam Porter'")
    assert editor.account().auth is Auth.XOAUTH2
    assert editor.account().token_command == ("get-token", "--for", "Sam Porter")
    assert editor.password() == ""


def test_without_a_keyring_nothing_is_promised(qtbot, make_editor):
    """The box is grey, and why stands below it."""
    editor = make_editor(WORK, vault=FakeVault(name=""))
    qtbot.waitUntil(lambda: not editor.login.remember.isEnabled())
    assert any("no keyring" in text for text in texts(editor.login))


def test_a_trial_says_step_by_step_what_works(qtbot, make_editor, sink):
    """With the password that stands in the form; nothing is sent."""
    server = sink(login=True)
    vault = FakeVault()
    editor = make_editor(server.account(auth=Auth.PASSWORD), vault=vault)
    editor.login.password.setText(PASSWORD)
    with qtbot.waitSignal(editor.trial.ended):
        qtbot.mouseClick(editor.trial.button, Qt.MouseButton.LeftButton)
    said = " ".join(texts(editor.trial))
    assert "Logged in for sending." in said
    assert "It takes mail from your address. A mail may have up to 33.6 MB there." in said
    assert server.mails == []
    assert vault.kept == {}


def test_a_trial_says_what_failed_and_what_to_do(qtbot, make_editor, sink):
    """The server's words are one click deeper."""
    server = sink(login=True)
    editor = make_editor(server.account(auth=Auth.PASSWORD))
    editor.login.password.setText("wrong")
    with qtbot.waitSignal(editor.trial.ended):
        editor.trial.button.click()
    assert texts(editor.trial)[-1] == (
        "The mail server did not accept name and password. Enter them again."
    )
    with pytest.raises(NotDelivered):  # what was only tried is not used when something is sent
        editor._secrets.get(editor.account())


def test_a_trial_that_nobody_answers_can_be_stopped(qtbot, make_editor, silent):
    """At once, and closing the form waits for nothing either."""
    account = Account("work", "sam@example.org", Server("127.0.0.1", silent, Security.PLAIN))
    editor = make_editor(account)
    editor.trial.button.click()
    assert editor.trial.button.text() == "S&top"
    qtbot.mouseClick(editor.trial.button, Qt.MouseButton.LeftButton)
    assert "Stopped." in texts(editor.trial)
    assert editor.trial.button.text() == "&Test"
    editor.trial.button.click()
    editor.reject()
    assert not editor.isVisible()


def test_the_form_fits_a_small_screen(make_editor):
    """800 x 600, by scrolling."""
    editor = make_editor(WORK)
    editor.resize(780, 540)
    assert (editor.width(), editor.height()) == (780, 540)
    assert editor.minimumSizeHint().height() <= 540


def test_tab_goes_through_the_form_from_top_to_bottom(qtbot, make_editor):
    """As it is read."""
    editor = make_editor(WORK)
    login = editor.login
    wanted = [
        editor.address,
        editor.name,
        editor.smtp,
        editor.smtp.host,
        editor.smtp.security,
        editor.imap,
        editor.drafts,
        login.auth,
        login.user,
        login.password,
        login.remember,
        editor.trial.button,
    ]
    order = [editor.address]
    while editor.focusNextPrevChild(True) and editor.focusWidget() not in order:
        order.append(editor.focusWidget())
    places = [order.index(one) for one in wanted]
    assert places == sorted(places)
