"""The settings: own addresses, where mails go, the watched folder, the history, mail accounts."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from intact.delivery.servers.secrets import Secrets
from intact.destinations import Channel, Destination
from intact.gui.accounts.page import AccountsPage
from intact.gui.history.row import HistoryRow
from intact.gui.parts.column import Column
from intact.gui.parts.labels import Label, Tone
from intact.gui.policy.lock import Lock
from intact.gui.state.choices import Choices
from intact.gui.watching.row import WatchRow
from intact.gui.wording.policies import foreign_address
from intact.gui.wording.words import data_text
from intact.settings.policy.policy import Name
from intact.submission.address import valid

_HISTORY = (Name.KEEP_HISTORY, Name.HISTORY_DAYS)


class SettingsDialog(QDialog):
    """Keeps what was entered when it is accepted; refuses what is no address."""

    def __init__(
        self, choices: Choices, parent: QWidget | None = None, secrets: Secrets | None = None
    ) -> None:
        super().__init__(parent)
        self._choices = choices
        self.tabs = QTabWidget(self)
        self.accounts = AccountsPage(choices, secrets or Secrets(), self)
        self.own = QPlainTextEdit(self)
        self.addresses: dict[str, QLineEdit] = {}
        self.watched = WatchRow(choices.in_force.watched_folder, self)
        self.watched.setEnabled(choices.organisation.watching_allowed)
        self.locks: dict[Name, Lock] = {}
        self.history = HistoryRow(choices.in_force.days_remembered, self)
        self.history.setEnabled(not choices.organisation.forced(*_HISTORY))
        self._mistake = Label("", Tone.HEADING, self)
        self.buttons = QDialogButtonBox(self)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Settings"))
        self._build()
        self.resize(self.fontMetrics().averageCharWidth() * 70, self.fontMetrics().height() * 28)

    def _build(self) -> None:
        question = self.tr("Your own mail addresses, one in each line")
        self.own.setPlainText("\n".join(self._choices.in_force.own_addresses))
        self.own.setTabChangesFocus(True)
        self.own.setAccessibleName(question)
        self.own.setFixedHeight(self.fontMetrics().lineSpacing() * 6)
        page = Column(self.tr("Settings"))
        page.append(Label(question, Tone.HEADING))
        page.append(self.own)
        why = self.tr("With them, Intact sees whether a message was sent to you.")
        page.append(Label(why, Tone.MUTED))
        self._append_lock(page, Name.OWN_DOMAINS)
        page.append(Label(self.tr("Where samples go"), Tone.HEADING))
        self._append_lock(page, Name.DESTINATION_ADDRESSES, Name.MODERATOR_ADDRESS)
        for destination in self._choices.destinations:
            if destination.channel is Channel.MAIL:
                self._append_address(page, destination)
        page.append(Label(self.tr("Watched folder"), Tone.HEADING))
        page.append(self.watched)
        self._append_lock(page, Name.WATCHED_FOLDER_ALLOWED)
        page.append(Label(self.tr("History"), Tone.HEADING))
        page.append(self.history)
        self._append_lock(page, *_HISTORY)
        if self._choices.organisation.forced(*Name):
            page.append(Label(self.tr("All that is set for you"), Tone.HEADING))
        self._append_lock(page, *Name)
        keep = QPushButton(self.tr("&Keep"))
        self.buttons.addButton(keep, QDialogButtonBox.ButtonRole.AcceptRole)
        self.buttons.addButton(self.tr("&Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        self.buttons.accepted.connect(self._keep)
        self.buttons.rejected.connect(self.reject)
        self._mistake.hide()
        layout = QVBoxLayout(self)
        self.tabs.setAccessibleName(self.tr("Settings"))
        self.tabs.addTab(page, self.tr("A&ddresses"))
        self.tabs.addTab(self.accounts, self.tr("&Mail accounts"))
        layout.addWidget(self.tabs, 1)
        layout.addWidget(self._mistake)
        layout.addWidget(self.buttons)

    def _append_address(self, page: Column, destination: Destination) -> None:
        title = data_text(destination.title)
        field = QLineEdit(self._choices.in_force.addresses.get(destination.name, ""))
        if self._choices.organisation.has_fixed_address(destination):
            field.setEnabled(False)
        field.setPlaceholderText(destination.address or self.tr("not known yet"))
        field.setAccessibleName(self.tr("Address for {title}").format(title=title))
        self.addresses[destination.name] = field
        page.append(Label(title))
        page.append(field)

    def _append_lock(self, page: Column, *names: Name) -> None:
        lock = Lock(self._choices.organisation, names)
        page.append(lock)
        lock.setVisible(lock.applies)  # the column shows what is put into it
        self.locks = {**dict.fromkeys(names, lock), **self.locks}

    def _keep(self) -> None:
        own = [line.strip() for line in self.own.toPlainText().splitlines() if line.strip()]
        entered = {
            name: field.text().strip()
            for name, field in self.addresses.items()
            if field.isEnabled()
        }
        wrong = [one for one in (*own, *entered.values()) if one and not valid(one)]
        if wrong:
            text = self.tr("“{address}” is not a complete mail address.")
            self._refuse(text.format(address=wrong[0]))
            return
        foreign = [one for one in own if not self._choices.organisation.is_own(one)]
        if foreign:
            self._refuse(foreign_address(foreign[0], self._choices.organisation.domains))
            return
        if self.watched.isEnabled() and self.watched.mistake:
            self._refuse(self.watched.mistake)
            return
        if self.watched.isEnabled():
            self._choices.set_watched_folder(self.watched.folder)
        if self.history.isEnabled():
            self._choices.set_history_days(self.history.days)
        self._choices.set_own_addresses(own)
        for name, address in entered.items():
            if address != self._choices.settings.addresses.get(name, ""):
                self._choices.set_address(name, address)
        self.accounts.keep()
        self.accept()

    def _refuse(self, text: str) -> None:
        self._mistake.say(text)
        self._mistake.show()
        self.tabs.setCurrentIndex(0)
