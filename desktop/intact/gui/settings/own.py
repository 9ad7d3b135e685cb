"""The person's own addresses."""

from __future__ import annotations

from PySide6.QtWidgets import QPlainTextEdit, QWidget

from intact import untrusted
from intact.gui.settings.page import Page
from intact.gui.state.choices import Choices
from intact.gui.wording.policies import foreign_address
from intact.overriding import override
from intact.settings.policy.policy import Name
from intact.submission.address import valid

_LINES = 6


class OwnPage(Page):
    """A field with an address in each line."""

    def __init__(self, choices: Choices, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Your addresses"), choices, parent)
        self.field = QPlainTextEdit()
        self.field.setTabChangesFocus(True)
        self.field.setFixedHeight(self.fontMetrics().lineSpacing() * _LINES)
        self.append_heading(self.tr("Your own mail addresses, one in each line"), self.field)
        self.append(self.field)
        self.append_remark(self.tr("With them, Intact sees whether a message was sent to you."))
        self.append_lock(Name.OWN_DOMAINS)
        self.fill()

    @property
    def addresses(self) -> list[str]:
        """What was entered."""
        lines = (line.strip() for line in self.field.toPlainText().splitlines())
        return [line for line in lines if line]

    @property
    @override
    def mistake(self) -> str:
        for one in self.addresses:
            if not valid(one):
                return self.no_address(one)
            if not self.choices.organisation.is_own(one):
                return foreign_address(one, self.choices.organisation.domains)
        return ""

    def no_address(self, text: str) -> str:
        """That something is no address."""
        words = self.tr("“{address}” is not a complete mail address.")
        return words.format(address=untrusted.line(text))

    @override
    def fill(self) -> None:
        self.field.setPlainText("\n".join(self.choices.in_force.own_addresses))

    @override
    def keep(self) -> None:
        self.choices.set_own_addresses(self.addresses)
