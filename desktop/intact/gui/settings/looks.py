"""Language, and light or dark."""

from __future__ import annotations

from typing import Final

from PySide6.QtWidgets import QComboBox, QWidget

from intact.gui.language import NAMES
from intact.gui.settings.page import Page, choose
from intact.gui.state.choices import Choices
from intact.gui.wording.settings import appearance_words
from intact.overriding import override
from intact.settings.languages import APPEARANCES, LANGUAGES
from intact.settings.policy.policy import Name

_SYSTEMS: Final = ""


class LooksPage(Page):
    """Two lists to choose from; each language is called as its speakers call it."""

    def __init__(self, choices: Choices, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Language and look"), choices, parent)
        self.language = QComboBox()
        self.appearance = QComboBox()
        self.language.setEnabled(not choices.language_is_fixed)
        self.append_heading(self.tr("&Language"), self.language)
        self.append(self.language)
        self.append_lock(Name.LANGUAGE)
        self.append_heading(self.tr("L&ight or dark"), self.appearance)
        self.append(self.appearance)
        self.append_remark(self.tr("Both change at once; nothing has to be started again."))
        self.language.addItem(self.tr("As the system"), _SYSTEMS)
        for code in LANGUAGES:
            self.language.addItem(NAMES[code], code)
        for name in (_SYSTEMS, *APPEARANCES):
            self.appearance.addItem(appearance_words(name), name)
        self.fill()

    @override
    def fill(self) -> None:
        choose(self.language, self.choices.in_force.language)
        choose(self.appearance, self.choices.settings.appearance)

    @override
    def keep(self) -> None:
        self.choices.set_appearance(self.appearance.currentData())
        if self.language.isEnabled():
            self.choices.set_language(self.language.currentData())
