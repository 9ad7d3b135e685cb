"""The form for one mail account."""

from __future__ import annotations

import re
from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from intact.delivery.servers.secrets import Secrets
from intact.gui.accounts.login_box import LoginBox
from intact.gui.accounts.server_box import MAILBOX, SENDING, ServerBox
from intact.gui.accounts.trial import Trial
from intact.gui.accounts.words import mistake_words
from intact.gui.parts.announce import announce
from intact.gui.parts.column import Column
from intact.gui.parts.form import add_row, align, new_form
from intact.gui.parts.labels import Label, Tone
from intact.gui.parts.order import read_in_order
from intact.gui.parts.sizing import open_with
from intact.gui.policy.lock import Lock
from intact.gui.state.background import Background
from intact.organisation.organisation import Organisation
from intact.settings.accounts import Account, Auth, Mistake, mistakes
from intact.settings.policy.policy import Name

_NOT_IN_NAMES = re.compile("[^a-z0-9]+")
_NAME_CHARACTERS = 40
SERVER_POLICIES = (
    Name.SMTP_HOST,
    Name.SMTP_PORT,
    Name.SMTP_SECURITY,
    Name.IMAP_HOST,
    Name.IMAP_PORT,
    Name.IMAP_SECURITY,
)

_COLUMNS, _LINES = 92, 44


class AccountEditor(QDialog):
    """Accepted only without mistakes; `account()` and `password()` are what was entered.

    `failed` carries an exception that nobody expected.
    """

    failed = Signal(object)

    def __init__(
        self,
        account: Account | None,
        others: Sequence[Account],
        secrets: Secrets,
        own_address: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._others = tuple(others)
        self._secrets = secrets
        self._before = account
        self._background = Background(self, threads=1)
        self._background.failed.connect(self.failed)
        address = account.address if account else own_address
        self.address = QLineEdit(address, self)
        self.name = QLineEdit(account.name if account else "", self)
        self.smtp = ServerBox(
            self.tr("&Send mails"), SENDING, account.smtp if account else None, self
        )
        self.imap = ServerBox(
            self.tr("Store &drafts in the mailbox"),
            MAILBOX,
            account.imap if account else None,
            self,
        )
        self.drafts = QLineEdit(account.drafts if account else "", self)
        self.login = LoginBox(account, self)
        self.trial = Trial(self)
        self._foot = QVBoxLayout()
        self._mistake = Label("", Tone.HEADING, self)
        self._build()

    def account(self) -> Account:
        """What was entered."""
        address = self.address.text().strip()
        return Account(
            name=self.name.text().strip() or self._free_name(address),
            address=address,
            smtp=self.smtp.server(),
            imap=self.imap.server(),
            user=self.login.user.text().strip() if self.login.kind() is not Auth.NONE else "",
            auth=self.login.kind(),
            token_command=self.login.token_command(),
            drafts=self.drafts.text().strip(),
        )

    def password(self) -> str:
        """What was entered, "" for nothing new."""
        return self.login.password.text() if self.login.kind() is Auth.PASSWORD else ""

    @override
    def done(self, result: int) -> None:
        """Ends the trial first."""
        self.trial.stop()
        self._background.close()
        super().done(result)

    def keep_to(self, organisation: Organisation) -> None:
        """Shows the servers that the organisation has set; nobody can change them."""
        smtp, imap = organisation.server("smtp"), organisation.server("imap")
        for server, box in ((smtp, self.smtp), (imap, self.imap)):
            if server is not None:
                box.fix(server)
        self._foot.addWidget(Lock(organisation, SERVER_POLICIES, self))

    def _build(self) -> None:
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Mail account"))
        if self._before is None:
            self.smtp.setChecked(True)
        self.drafts.setPlaceholderText(self.tr("the one that the mailbox names"))
        add_row(self.imap.form, self.tr("Folder for drafts"), self.drafts)
        page = Column(self.tr("Mail account"), self)
        boxes = (self._who(), self.smtp, self.imap, self.login)
        align(*boxes)
        for box in (*boxes, self.trial):
            page.append(box)
        self.trial.stepped.connect(lambda line: _reveal(page, line))
        buttons = QDialogButtonBox(self)
        keep = buttons.addButton(self.tr("&Keep"), QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(self.tr("&Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        keep.setDefault(True)
        buttons.accepted.connect(self._accept)
        buttons.rejected.connect(self.reject)
        self.trial.asked.connect(self._try)
        self._mistake.hide()
        whole = QVBoxLayout(self)
        whole.addWidget(page, 1)
        whole.addLayout(self._foot)
        whole.addWidget(self._mistake)
        whole.addWidget(buttons)
        read_in_order(self)
        open_with(self, _COLUMNS, _LINES)
        self.address.setFocus()  # else the page has the keyboard, and what is typed is lost
        secrets = self._secrets  # a thread must not be the last that holds a widget
        self._background.run(lambda: secrets.place, self.login.set_place)

    def _who(self) -> QWidget:
        holder = QWidget(self)
        form = new_form(holder)
        form.setContentsMargins(0, 0, 0, 0)
        self.name.setPlaceholderText(self.tr("made from the address"))
        for label, field in (
            (self.tr("Your address"), self.address),
            (self.tr("Short name"), self.name),
        ):
            add_row(form, label, field)
        return holder

    def _free_name(self, address: str) -> str:
        """A short name nobody has yet, such as "example" for sam@example.org."""
        domain = address.rpartition("@")[2].lower()
        name = _NOT_IN_NAMES.sub("-", domain.rpartition(".")[0] or domain).strip("-")
        name = name[: _NAME_CHARACTERS - 4].strip("-") or "account"
        taken = {one.name for one in self._others}
        numbered = (f"{name}-{number}" for number in range(2, len(taken) + 3))
        return name if name not in taken else next(one for one in numbered if one not in taken)

    def _mistaken(self) -> Mistake | None:
        found = mistakes(self.account(), self._others)
        return found[0] if found else None

    def _field(self, mistake: Mistake) -> QWidget:
        """Where a mistake is put right."""
        wrong_login = {Mistake.USER: self.login.user, Mistake.NO_TOKEN_COMMAND: self.login.command}
        names = {Mistake.NAME: self.name, Mistake.ADDRESS: self.address}
        others = {Mistake.NO_SERVER: self.smtp, Mistake.DRAFTS: self.drafts}
        if field := {**wrong_login, **names, **others}.get(mistake):
            return field
        sends = Account("x", "x@example.org", self.smtp.server())  # the other one is right there
        box = self.smtp if mistake in mistakes(sends) else self.imap
        return box.security if mistake is Mistake.PLAIN else box.host

    def _try(self) -> None:
        if mistake := self._mistaken():
            self.trial.refuse(mistake_words(mistake))
        else:
            self.trial.run(self.account(), self._secrets, self.password())

    def _accept(self) -> None:
        mistake = self._mistaken()
        if mistake is None:
            self.accept()
            return
        self._mistake.say(mistake_words(mistake))
        self._mistake.show()
        announce(self, self._mistake.text())
        self._field(mistake).setFocus()


def _reveal(page: Column, line: QWidget) -> None:
    """Scrolls to a line, once it has its place."""
    QTimer.singleShot(0, line, lambda: page.ensureWidgetVisible(line))
