"""The list of accounts in the settings."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from intact.delivery.servers.secrets import Secrets
from intact.gui.accounts.editor import AccountEditor
from intact.gui.accounts.page import AccountsPage
from intact.gui.state.choices import Choices
from intact.settings.accounts import Account, Server
from intact.settings.policy.policy import Name
from intact.settings.settings import Settings
from organisations import organisation
from window_builders import FakeKeeper, FakeVault, client, destination

WORK = Account("work", "sam@example.org", smtp=Server("smtp.example.org", 465))


@pytest.fixture
def vault():
    """A keyring in memory."""
    return FakeVault()


@pytest.fixture
def choices(qtbot):
    """With one account."""
    settings = Settings(own_addresses=("ada@example.org",), accounts=(WORK,))
    return Choices(settings, FakeKeeper(), (destination(),), (client(),))


@pytest.fixture
def page(qtbot, choices, vault):
    """A shown page, whose deferred work is done at once."""
    made = AccountsPage(choices, Secrets(vault))
    made.deferred.connect(lambda work: work())
    qtbot.addWidget(made)
    made.show()
    return made


def editor_of(page):
    """The form that is open."""
    return next(one for one in page.findChildren(AccountEditor) if one.isVisible())


def test_an_account_is_shown_by_its_address_and_what_it_does(page):
    """Not by a short name."""
    assert page.list.item(0).text() == "sam@example.org (sends)"


def test_an_empty_list_says_what_to_do(qtbot, page):
    """Instead of an empty frame; with an account it is gone."""
    assert page.list.isVisible()
    assert not page.empty.isVisible()
    qtbot.mouseClick(page.remove, Qt.MouseButton.LeftButton)
    assert page.empty.isVisible()
    assert "Add" in page.empty.text()
    assert not page.list.isVisible()


def test_an_address_with_the_organisations_server_is_told_where_the_list_is_empty(qtbot, vault):
    """Mails can go out by it, so “no account yet” would be wrong."""
    made = organisation({Name.SMTP_HOST: "mail.example.org"})
    settings = Settings(own_addresses=("ada@example.org",))
    choices = Choices(settings, FakeKeeper(), (destination(),), (client(),), made)
    page = AccountsPage(choices, Secrets(vault))
    qtbot.addWidget(page)
    assert page.empty.text().startswith(
        "Intact uses ada@example.org with the mail server of your organisation."
    )


def test_a_new_account_is_kept_with_its_password_in_the_keyring(qtbot, page, choices, vault):
    """The password stands in no settings."""
    qtbot.mouseClick(page.add, Qt.MouseButton.LeftButton)
    editor = editor_of(page)
    assert editor.address.text() == "ada@example.org"
    editor.smtp.host.setText("mail.example.org")
    editor.login.password.setText("secret words")
    editor._accept()
    assert len(choices.settings.accounts) == 1
    page.keep()
    added = choices.settings.accounts[1]
    assert (added.name, added.address) == ("example", "ada@example.org")
    assert list(vault.kept.values()) == ["secret words"]
    assert "secret words" not in repr(choices.settings)


def test_an_account_can_be_changed_with_the_keyboard(qtbot, page, choices):
    """Enter opens it."""
    page.list.setFocus()
    page.list.itemActivated.emit(page.list.item(0))
    editor = editor_of(page)
    editor.smtp.host.setText("other.example.org")
    editor._accept()
    page.keep()
    (account,) = choices.settings.accounts
    assert account.smtp == Server("other.example.org", 465)
    assert account.name == "work"


def test_a_removed_account_takes_its_password_with_it(qtbot, page, choices, vault):
    """From the keyring, when the settings are kept, and not before."""
    Secrets(vault).keep(WORK, "old", store=True)
    qtbot.mouseClick(page.remove, Qt.MouseButton.LeftButton)
    assert page.list.count() == 0
    assert not page.edit.isEnabled()
    assert vault.kept
    page.keep()
    assert choices.settings.accounts == ()
    assert vault.kept == {}


def test_what_is_cancelled_in_the_form_changes_nothing(qtbot, page, choices):
    """Nor in the list."""
    qtbot.mouseClick(page.edit, Qt.MouseButton.LeftButton)
    editor = editor_of(page)
    editor.address.setText("else@example.org")
    editor.reject()
    page.keep()
    assert choices.settings.accounts == (WORK,)


def test_a_mistake_nobody_expected_is_told(qtbot, page):
    """It comes out of the settings, and the window tells it."""

    class Broken:
        @property
        def place(self):
            raise ValueError

    page._secrets = Broken()
    with qtbot.waitSignal(page.failed) as caught:
        page.edit.click()
    assert isinstance(caught.args[0], ValueError)
    editor_of(page).reject()
