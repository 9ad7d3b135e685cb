"""The settings: pages, a list of them, and the buttons that keep all or nothing."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from intact.delivery.servers.secrets import Secrets
from intact.gui.accounts.page import AccountsPage
from intact.gui.parts.announce import announce
from intact.gui.parts.indented import Indented
from intact.gui.parts.labels import Label, Tone
from intact.gui.parts.order import read_in_order
from intact.gui.parts.sizing import open_with
from intact.gui.policy.lock import Lock
from intact.gui.settings.destinations import DestinationsPage
from intact.gui.settings.keeping import KeepingPage
from intact.gui.settings.looks import LooksPage
from intact.gui.settings.own import OwnPage
from intact.gui.settings.page import Page
from intact.gui.settings.texts import TextsPage
from intact.gui.settings.ways import WaysPage
from intact.gui.settings.whole import WholePage
from intact.gui.state.choices import Choices
from intact.gui.state.planning import Offer
from intact.settings.policy.policy import Name

_COLUMNS, _LINES = 105, 34


class SettingsDialog(QDialog):
    """Keeps what was entered when it is accepted; refuses what is wrong, and goes there."""

    def __init__(
        self,
        choices: Choices,
        parent: QWidget | None = None,
        secrets: Secrets | None = None,
        offers: Sequence[Offer] = (),
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Settings"))
        self.list = QListWidget(self)
        self.stack = QStackedWidget(self)
        self.own = OwnPage(choices, self)
        self.destinations = DestinationsPage(choices, self)
        self.ways = WaysPage(choices, offers, self)
        self.texts = TextsPage(choices, self)
        self.keeping = KeepingPage(choices, self)
        self.looks = LooksPage(choices, self)
        self.accounts = AccountsPage(choices, secrets or Secrets(), self)
        self.whole = WholePage(choices, self)
        self.mistake = Label("", Tone.HEADING, self)
        self.buttons = QDialogButtonBox(self)
        self._build()
        self.finished.connect(self.whole.stop)
        choices.defaults.replaced.connect(self._fill)

    @property
    def pages(self) -> tuple[Page, ...]:
        """Those that are looked over and kept; the language comes last: it makes all anew."""
        return (self.own, self.destinations, self.ways, self.texts, self.keeping, self.looks)

    @property
    def locks(self) -> dict[Name, Lock]:
        """The marks beside what the organisation has set."""
        return {
            name: lock for page in (self.whole, *self.pages) for name, lock in page.locks.items()
        }

    def go_to(self, page: QWidget) -> None:
        """Shows one of the pages."""
        self.list.setCurrentRow(self.stack.indexOf(page))

    def take_over(self, before: QDialog) -> None:
        """Goes on where the one before was left: with what was entered and is not kept yet."""
        if isinstance(before, SettingsDialog):
            self.texts.take_over(before.texts)
            self.accounts.take_over(before.accounts)
            self.whole.take_over(before.whole)

    def _build(self) -> None:
        for title, page in (
            *((page.title, page) for page in self.pages),
            (self.tr("Mail accounts"), self.accounts),
            (self.whole.title, self.whole),
        ):
            item = QListWidgetItem(title, self.list)
            item.setSizeHint(QSize(0, self.fontMetrics().height() * 2))
            self.stack.addWidget(page)
        self.list.setAccessibleName(self.tr("Pages"))
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setItemDelegate(Indented(self.list))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        letters = (self.fontMetrics().horizontalAdvance(title) for title in self._titles())
        self.list.setFixedWidth(max(letters) + self.fontMetrics().height() * 2)
        self.list.currentRowChanged.connect(self.stack.setCurrentIndex)
        self.list.setCurrentRow(0)
        keep = QPushButton(self.tr("&Keep"))
        self.buttons.addButton(keep, QDialogButtonBox.ButtonRole.AcceptRole)
        self.buttons.addButton(self.tr("&Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        self.buttons.accepted.connect(self._keep)
        self.buttons.rejected.connect(self.reject)
        self.mistake.hide()
        middle = QHBoxLayout()
        middle.addWidget(self.list)
        middle.addWidget(self.stack, 1)
        layout = QVBoxLayout(self)
        layout.addLayout(middle, 1)
        layout.addWidget(self.mistake)
        layout.addWidget(self.buttons)
        read_in_order(self)
        open_with(self, _COLUMNS, _LINES)

    def _titles(self) -> list[str]:
        return [self.list.item(row).text() for row in range(self.list.count())]

    def _keep(self) -> None:
        for page in self.pages:
            if page.mistake:
                self._refuse(page, page.mistake)
                return
        self.accept()
        self.accounts.keep()
        for page in self.pages:
            page.keep()

    def _refuse(self, page: Page, text: str) -> None:
        self.go_to(page)
        self.mistake.say(text)
        self.mistake.show()
        announce(self, text)

    def _fill(self) -> None:
        """Shows what holds after all settings were exchanged."""
        for page in self.pages:
            page.fill()
        self.accounts.fill()
        self.mistake.hide()
