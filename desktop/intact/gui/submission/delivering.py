"""From the press of the button to the hand-over: consent, a folder where one is needed."""

from __future__ import annotations

from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from intact.delivery.way import Receipt, Way
from intact.errors import NotDelivered
from intact.gui.reopening import open_dialog
from intact.gui.state.session import Session
from intact.gui.submission.consent import Consent
from intact.gui.submission.password_dialog import PasswordDialog
from intact.gui.wording.delivery import failure_words
from intact.settings.accounts import Account

_SAVING = frozenset({"save-drafts", "save-samples"})
"""Ways that ask the person for a folder."""


class Delivering(QObject):
    """Asks what must be asked before a way out is taken."""

    def __init__(self, session: Session, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._window = window
        session.handover.failed.connect(self._ask_password)
        session.handover.delivered.connect(self._ask_for_the_rest)

    def begin(self, way: Way) -> None:
        """Takes a way out, after consent where that is due."""
        choices = self._session.choices
        if choices.destination is None or not choices.consent_is_due:
            self._go_on(way)
            return
        destination = choices.destination

        def make() -> Consent:
            consent = Consent(destination, self._window, choices.organisation)
            consent.accepted.connect(partial(self._agreed, way))
            return consent

        open_dialog(make)

    def save_samples(self) -> None:
        """Saves the samples themselves, where that way is there."""
        for offer in self._session.planner.prospect.offers:
            if offer.way.name == "save-samples" and offer.availability.here:
                self._go_on(offer.way)

    def _ask_password(self, way: Way, error: NotDelivered) -> None:
        """Where only the password is missing: asks for it, and goes on with what was begun."""
        account = self._session.passwords.account_of(way)
        if account is None or not self._session.passwords.wanted(way, error):
            return
        self._ask(account, error)

    def _ask_for_the_rest(self, receipt: Receipt) -> None:
        """Some mails have gone, now or before: the others wait for the password as well."""
        if found := self._session.passwords.wanted_for_rest(receipt):
            self._ask(*found)

    def _ask(self, account: Account, error: NotDelivered) -> None:
        place = self._session.core.secrets.place

        def make() -> PasswordDialog:
            dialog = PasswordDialog(account, failure_words(error).title, place, self._window)
            dialog.accepted.connect(
                lambda: self._session.passwords.keep(
                    account, dialog.field.text(), store=dialog.keep.isChecked()
                )
            )
            return dialog

        open_dialog(make)

    def _agreed(self, way: Way) -> None:
        self._session.choices.agree(date.today())  # noqa: DTZ011 - the person's own day
        self._go_on(way)

    def _go_on(self, way: Way) -> None:
        if way.name not in _SAVING:
            self._session.deliver(way)
            return
        dialog = QFileDialog(self._window, self.tr("Where to save"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.setDirectory(
            QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        )
        dialog.fileSelected.connect(lambda path: self._session.deliver(way, Path(path)))
        dialog.open()
