"""One link in full: what it leads to, how it stands in the message, and whether it was blocked."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from intact import limits, untrusted
from intact.gui.links.words import first_advice, leads_to
from intact.gui.parts.card import Card
from intact.gui.parts.labels import Label, Tone
from intact.gui.parts.more_button import MoreButton, hanging
from intact.gui.parts.plain_text import HarmlessText
from intact.links.rewritten import Link

_LINES = 3
"""Lines of an address that are seen at once, at most."""


class ChosenLink(Card):
    """`blocked` is checked where the person says that this link was blocked."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._target = HarmlessText(self.tr("Where the link leads"), self)
        self._written = HarmlessText(self.tr("How it stands in the message"), self)
        self.more = MoreButton(self.tr("How it stands in the message"), self)
        self.blocked = QCheckBox(self.tr("This link was &blocked"), self)
        self._hint = Label(
            self.tr("It will stand in the mail, written so that nobody opens it by mistake."),
            Tone.MUTED,
            self,
        )
        self.advice = Label("", Tone.PLAIN, self)
        self._column = QVBoxLayout(self)
        self._build()

    def _build(self) -> None:
        self._written.hide()
        self.more.toggled.connect(self._written.setVisible)
        layout = self._column
        layout.addWidget(Label(self.tr("It leads to"), Tone.HEADING).as_heading())
        layout.addWidget(self._target)
        layout.addLayout(hanging(self.more))
        layout.addWidget(self._written)
        layout.addWidget(self.advice)
        layout.addWidget(self.blocked)
        layout.addWidget(self._hint)

    def fit(self, width: int) -> None:
        """Gives each address the lines it needs where the card is so wide."""
        edges = self._column.contentsMargins()
        for text in (self._target, self._written):
            text.fit_lines(width - edges.left() - edges.right(), _LINES)

    def show_link(self, link: Link, *, blocked: bool) -> None:
        """Shows a link."""
        target = untrusted.line(link.target, limits.LINK_CHARACTERS) if link.target else ""
        self._target.show_text(target or leads_to(link))
        self._written.show_text(untrusted.line(link.text, limits.LINK_CHARACTERS))
        self.more.setVisible(bool(link.wrappers))
        self._written.setVisible(bool(link.wrappers) and self.more.isChecked())
        advice = first_advice(link)
        self.advice.say(advice)
        self.advice.setVisible(bool(advice))
        with QSignalBlocker(self.blocked):
            self.blocked.setChecked(blocked)
