"""The page of the settings with all mail accounts."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QPushButton, QVBoxLayout, QWidget

from intact.delivery.servers.secrets import Secrets
from intact.gui.accounts.editor import SERVER_POLICIES, AccountEditor
from intact.gui.accounts.words import row_words
from intact.gui.parts.labels import Label, Tone
from intact.gui.policy.lock import Lock
from intact.gui.state.choices import Choices
from intact.overriding import override
from intact.settings.accounts import Account


@dataclass(frozen=True, slots=True)
class Entered:
    """A password that was entered for an account, and whether the keyring shall have it."""

    account: Account
    text: str = field(repr=False)
    store: bool


class AccountsPage(QWidget):
    """A list, and what can be done with it; nothing is kept before `keep`.

    Signals:
        deferred: a function without arguments, to be called in the background.
        failed: an exception that nobody expected.
    """

    deferred = Signal(object)
    failed = Signal(object)

    def __init__(self, choices: Choices, secrets: Secrets, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._choices = choices
        self._secrets = secrets
        self._accounts = list(choices.settings.accounts)
        self._entered: dict[str, Entered] = {}
        self.list = _Accounts(self)
        self.empty = Label("", Tone.MUTED, self)
        self.add = QPushButton(self.tr("A&dd…"), self)
        self.edit = QPushButton(self.tr("&Edit…"), self)
        self.remove = QPushButton(self.tr("&Remove"), self)
        self.lock = Lock(choices.organisation, SERVER_POLICIES, self)
        self._build()
        self._show(0)

    def fill(self) -> None:
        """Shows the accounts that are kept now."""
        self._accounts = list(self._choices.settings.accounts)
        self._entered.clear()
        self._show(0)

    def take_over(self, before: AccountsPage) -> None:
        """Goes on where the page before was left."""
        self._accounts = list(before._accounts)
        self._entered = dict(before._entered)
        self._show(before.list.currentRow())

    def keep(self) -> None:
        """Keeps the accounts; `deferred` then carries the work on the keyring, which may wait."""
        left = {one.login for one in self._accounts}
        before = self._choices.settings.accounts
        gone = [one for one in before if one.login not in left]
        self._choices.set_accounts(self._accounts)
        for one in gone:
            self.deferred.emit(partial(self._secrets.forget, one))
        for new in self._entered.values():
            self.deferred.emit(partial(self._secrets.keep, new.account, new.text, store=new.store))

    def _build(self) -> None:
        title = self.tr("Mail accounts that Intact may use itself")
        why = self.tr(
            "You need none: Intact opens the mails in your mail program. With an account it can "
            "also send them, or store them as drafts, so that the samples arrive unchanged."
        )
        self.list.setAccessibleName(title)
        self.list.itemSelectionChanged.connect(self._follow)
        self.list.itemActivated.connect(lambda _: self._edit())
        self.add.clicked.connect(self._add)
        self.edit.clicked.connect(self._edit)
        self.remove.clicked.connect(self._remove)
        row = QHBoxLayout()
        for button in (self.add, self.edit, self.remove):
            button.setAutoDefault(False)
            row.addWidget(button)
        row.addStretch(1)
        layout = QVBoxLayout(self)
        layout.addWidget(Label(title, Tone.HEADING))
        layout.addWidget(Label(why, Tone.MUTED))
        layout.addWidget(self.list, 1)
        layout.addWidget(self.empty)
        layout.addLayout(row)
        layout.addWidget(self.lock)
        layout.addStretch()

    def _show(self, chosen: int) -> None:
        self.list.clear()
        self.list.addItems(
            [row_words(self._choices.organisation.account(one)) for one in self._accounts]
        )
        self.list.setVisible(bool(self._accounts))
        self.empty.setText(self._without_accounts())
        self.empty.setVisible(not self._accounts)
        self.list.setCurrentRow(min(chosen, len(self._accounts) - 1))
        self._follow()

    def _without_accounts(self) -> str:
        """What holds then: with the organisation's mail server, an own address is an account."""
        choices = self._choices
        alone = choices.organisation.settings(replace(choices.settings, accounts=())).accounts
        if not alone:
            return self.tr("No account yet. Press Add to set one up.")
        text = self.tr(
            "Intact uses {address} with the mail server of your organisation. Press Add to set up "
            "another account instead."
        )
        return text.format(address=alone[0].address)

    def _follow(self) -> None:
        chosen = self.list.currentRow() >= 0
        self.edit.setEnabled(chosen)
        self.remove.setEnabled(chosen)

    def _add(self) -> None:
        own = self._choices.in_force.own_addresses
        self._open(None, own[0] if own else "")

    def _edit(self) -> None:
        if self.list.currentRow() >= 0:
            self._open(self._accounts[self.list.currentRow()])

    def _open(self, account: Account | None, own: str = "") -> None:
        others = [one for one in self._accounts if one is not account]
        editor = AccountEditor(account, others, self._secrets, own, self)
        editor.keep_to(self._choices.organisation)
        editor.accepted.connect(lambda: self._take(account, editor))
        editor.failed.connect(self.failed)
        editor.setWindowModality(Qt.WindowModality.WindowModal)
        editor.show()

    def _take(self, before: Account | None, editor: AccountEditor) -> None:
        account = self._without_fixed(editor.account(), before)
        place = self._accounts.index(before) if before is not None else len(self._accounts)
        self._accounts[place : place + (before is not None)] = [account]
        if editor.password():
            store = editor.login.remember.isChecked()
            self._entered[account.name] = Entered(account, editor.password(), store)
        self._show(place)

    def _without_fixed(self, account: Account, before: Account | None) -> Account:
        """What the organisation has set is not kept as the person's own."""
        organisation = self._choices.organisation
        smtp, imap = organisation.server("smtp"), organisation.server("imap")
        return replace(
            account,
            smtp=(before.smtp if before else None) if smtp else account.smtp,
            imap=(before.imap if before else None) if imap else account.imap,
        )

    def _remove(self) -> None:
        place = self.list.currentRow()
        if place >= 0:
            gone = self._accounts.pop(place)
            self._entered.pop(gone.name, None)
            self._show(place)
            (self.list if self._accounts else self.add).setFocus()


class _Accounts(QListWidget):
    """Enter opens what is chosen, and that is all: the dialog around it would press a button too.

    It presses the first that is Enter's, also in what has just been opened.
    """

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        super().keyPressEvent(event)
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            event.accept()
