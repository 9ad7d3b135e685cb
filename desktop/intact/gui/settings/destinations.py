"""Who is chosen at first, and the address of each destination."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox, QLineEdit, QVBoxLayout, QWidget

from intact import untrusted
from intact.destinations import Channel, Destination
from intact.gui.parts.labels import Label
from intact.gui.settings.page import Page, choose
from intact.gui.state.choices import Choices
from intact.gui.wording.words import data_text
from intact.overriding import override
from intact.settings.policy.policy import Name
from intact.submission.address import valid


class DestinationsPage(Page):
    """A list to choose from, and a field for each destination that takes mail."""

    def __init__(self, choices: Choices, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Where samples go"), choices, parent)
        self.first = QComboBox()
        self.first.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.first.setEnabled(not choices.destination_is_fixed)
        self.addresses: dict[str, QLineEdit] = {}
        self.append_heading(self.tr("Default de&stination"), self.first)
        self.append(self.first)
        self.append_lock(Name.DEFAULT_DESTINATION)
        self.append_heading(self.tr("Addresses"))
        self.append_remark(
            self.tr("Where a field is empty, the address that stands in it in grey is used.")
        )
        self.append_lock(Name.DESTINATION_ADDRESSES, Name.MODERATOR_ADDRESS)
        for destination in choices.destinations:
            if destination.channel is Channel.MAIL:
                self._append_address(destination)
        self._offer()
        self.fill()

    @property
    @override
    def mistake(self) -> str:
        for entered in self._entered().values():
            if entered and not valid(entered):
                words = self.tr("“{address}” is not a complete mail address.")
                return words.format(address=untrusted.line(entered))
        return ""

    @override
    def fill(self) -> None:
        settings = self.choices.in_force
        fixed = self.choices.destination_is_fixed
        choose(self.first, settings.destination if fixed else settings.first_destination)
        for name, field in self.addresses.items():
            field.setText(settings.addresses.get(name, ""))

    @override
    def keep(self) -> None:
        for name, address in self._entered().items():
            if address != self.choices.settings.addresses.get(name, ""):
                self.choices.set_address(name, address)
        if self.first.isEnabled():
            self.choices.defaults.set_first_destination(self.first.currentData())

    def _entered(self) -> dict[str, str]:
        return {
            name: field.text().strip()
            for name, field in self.addresses.items()
            if field.isEnabled()
        }

    def _offer(self) -> None:
        self.first.addItem(self.tr("The one chosen last"), "")
        for destination in self.choices.destinations:
            self.first.addItem(data_text(destination.title), destination.name)

    def _append_address(self, destination: Destination) -> None:
        title = data_text(destination.title)
        field = QLineEdit()
        field.setEnabled(not self.choices.organisation.has_fixed_address(destination))
        field.setPlaceholderText(destination.address or self.tr("not known yet"))
        field.setAccessibleName(self.tr("Address for {title}").format(title=title))
        label = Label(title)
        label.setBuddy(field)
        self.addresses[destination.name] = field
        self.append(_Together(label, field))


class _Together(QWidget):
    """A label and its field, nearer to each other than to what is above and below them."""

    def __init__(self, label: Label, field: QLineEdit) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, self.fontMetrics().height() // 4)
        column.setSpacing(self.fontMetrics().height() // 6)
        column.addWidget(label)
        column.addWidget(field)
