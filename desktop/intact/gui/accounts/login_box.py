"""How to log in: name, password or token."""

from __future__ import annotations

import shlex

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QGroupBox, QLineEdit, QWidget

from intact.gui.accounts.words import AUTH_TERMS, AUTHS, text
from intact.gui.parts.form import add_row, new_form
from intact.gui.parts.labels import Label, Tone, tool_tip
from intact.settings.accounts import Account, Auth


class LoginBox(QGroupBox):
    """The password is never shown again once it is kept."""

    def __init__(self, account: Account | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTitle(self.tr("Login"))
        self.auth = QComboBox(self)  # made in the order in which Tab goes through them
        self.user = QLineEdit(account.user if account else "", self)
        self.password = QLineEdit(self)
        self.command = QLineEdit(shlex.join(account.token_command) if account else "", self)
        self.remember = QCheckBox(self.tr("&Remember it in the keyring of this computer"), self)
        self._about = Label("", Tone.MUTED, self)
        self._build(known=account is not None)
        chosen = account.auth if account else Auth.PASSWORD
        self.auth.setCurrentIndex(list(AUTHS).index(chosen))
        self.auth.currentIndexChanged.connect(self._follow)
        self._follow()

    def _build(self, *, known: bool) -> None:
        self.user.setPlaceholderText(self.tr("the same as your address"))
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        if known:
            self.password.setPlaceholderText(self.tr("as it was"))
        for kind, marked in AUTHS.items():
            self.auth.addItem(text(marked), kind.value)
            term = tool_tip(AUTH_TERMS.get(kind, ""))
            place = self.auth.count() - 1
            self.auth.setItemData(place, term, Qt.ItemDataRole.ToolTipRole)
        self.remember.setChecked(True)
        self._form = new_form(self)
        for label, field in (
            (self.tr("Method"), self.auth),
            (self.tr("Login name"), self.user),
            (self.tr("Password"), self.password),
            (self.tr("Token command"), self.command),
        ):
            add_row(self._form, label, field)
        self._form.addRow(self.remember)
        self._form.addRow(self._about)

    def set_place(self, place: str) -> None:
        """Takes the name of the keyring, "" where there is none."""
        self.remember.setEnabled(bool(place))
        if not place:
            self.remember.setChecked(False)
        self._place_known = bool(place)
        self._follow()

    _place_known = True

    def kind(self) -> Auth:
        """How to log in."""
        return Auth(self.auth.currentData())

    def token_command(self) -> tuple[str, ...]:
        """Program and arguments; what has no end is one word."""
        try:
            return tuple(shlex.split(self.command.text()))
        except ValueError:
            return (self.command.text(),)

    def _follow(self) -> None:
        """Shows what this kind of login needs."""
        kind = self.kind()
        by_password = kind is Auth.PASSWORD
        by_token = kind in AUTH_TERMS
        for field, shown in (
            (self.user, kind is not Auth.NONE),
            (self.password, by_password),
            (self.command, by_token),
            (self.remember, by_password),
        ):
            self._form.setRowVisible(field, shown)
        about = ""
        if by_token:
            about = self.tr("A program that prints an access token. Intact keeps no token.")
        elif by_password and not self._place_known:
            about = self.tr(
                "This computer has no keyring: Intact asks for the password once each time it runs."
            )
        self._about.say(about)
        self._form.setRowVisible(self._about, bool(about))
