"""What the organisation has set: what is wrong with it, then name, value, and who set it where."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from intact import untrusted
from intact.gui.parts.card import Card
from intact.gui.parts.close_box import close_box
from intact.gui.parts.column import Column
from intact.gui.parts.labels import Label, Tone
from intact.gui.parts.order import read_in_order
from intact.gui.parts.sizing import open_with
from intact.gui.wording import errors as error_words
from intact.gui.wording import policies as words
from intact.gui.wording.words import sentences
from intact.organisation.organisation import Organisation
from intact.settings.policy.policy import Given, Name

_COLUMNS = 76
_LINES = 24


class PolicyDialog(QDialog):
    """All policies, or only some of them."""

    def __init__(
        self,
        organisation: Organisation,
        names: Iterable[Name] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(words.set_by())
        self.page = Column(words.set_by())
        policies = organisation.policies
        every = (*policies.forced.values(), *policies.recommended.values())
        wanted = None if names is None else set(names)
        mistakes = organisation.mistakes if wanted is None else ()
        for mistake in mistakes:
            bad = error_words.bad_policy(mistake)
            self.page.append(Label(sentences(bad.title, bad.what_to_do)))
            self.page.append(Label(untrusted.line(bad.term), Tone.MUTED))
        for given in every:
            if wanted is None or given.policy.name in wanted:
                self.page.append(_card(given))
        if not (wanted or every or mistakes):
            self.page.append(Label(self.tr("Your organisation sets nothing here.")))
        if organisation.helpdesk:
            self.page.append(Label(error_words.ask(organisation.helpdesk), Tone.HEADING))
        buttons = close_box(self)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(self.page, 1)
        layout.addWidget(buttons)
        read_in_order(self)
        open_with(self, _COLUMNS, _LINES)


def _card(given: Given) -> Card:
    card = Card()
    layout = QVBoxLayout(card)
    layout.addWidget(Label(words.title(given.policy), Tone.HEADING))
    layout.addWidget(Label(untrusted.line(words.value(given))))
    layout.addWidget(Label(words.text(given.policy), Tone.MUTED))
    for text in (words.origin(given), words.remark(given), given.policy.name.value):
        if text:
            layout.addWidget(Label(untrusted.line(text), Tone.MUTED))
    return card
