"""Asks for the password of a mail account, when one is needed and none is stored."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from intact import untrusted
from intact.gui.parts.labels import Label, Tone
from intact.gui.parts.order import read_in_order
from intact.settings.accounts import Account


class PasswordDialog(QDialog):
    """Accepted when something was entered; `why` says what went wrong before."""

    def __init__(
        self, account: Account, why: str, place: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Password"))
        question = self.tr("Password of {login}").format(login=untrusted.line(account.login))
        self.field = QLineEdit(self)
        self.field.setEchoMode(QLineEdit.EchoMode.Password)
        self.field.setAccessibleName(question)
        self.keep = QCheckBox(self.tr("&Remember it in the keyring of this computer"), self)
        self.keep.setEnabled(bool(place))
        self.keep.setChecked(bool(place))
        buttons = QDialogButtonBox(self)
        self.go = buttons.addButton(self.tr("&Log in"), QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(self.tr("&Not now"), QDialogButtonBox.ButtonRole.RejectRole)
        self.go.setEnabled(False)
        self.go.setDefault(True)
        self.field.textChanged.connect(lambda text: self.go.setEnabled(bool(text)))
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(Label(why, Tone.HEADING))
        layout.addWidget(Label(question))
        layout.addWidget(self.field)
        layout.addWidget(self.keep)
        if not place:
            none = self.tr(
                "This computer has no keyring: Intact asks for the password once each time it runs."
            )
            layout.addWidget(Label(none, Tone.MUTED))
        layout.addWidget(buttons)
        read_in_order(self)
        self.resize(self.fontMetrics().averageCharWidth() * 56, self.sizeHint().height())
        self.field.setFocus()
