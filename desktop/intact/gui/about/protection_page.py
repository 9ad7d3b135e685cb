"""What keeps messages from doing harm on this machine: which limits hold, and which do not."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from intact.gui.parts.column import Column
from intact.gui.parts.labels import Label, Tone
from intact.gui.parts.more_button import ExactTerm, MoreButton, hanging
from intact.gui.state.core import ReadingPool
from intact.gui.wording import protection


class ProtectionPage(QWidget):
    """Sentences; one click deeper their exact terms."""

    def __init__(
        self, pool: ReadingPool, possible: Sequence[str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._terms: list[ExactTerm] = []
        self.page = Column(self.tr("How messages are read here"))
        self.page.stand_flush()
        self.page.append(Label(self.tr("How messages are read here"), Tone.HEADING))
        self.page.append(Label(self._manner(pool)))
        held = [name for name in possible if name in pool.layers]
        for name in held:
            self._append(name)
        if pool.layers and len(held) < len(possible):
            self.page.append(Label(self.tr("This computer does not offer"), Tone.HEADING))
            for name in possible:
                if name not in held:
                    self._append(name)
        self.more = MoreButton(self.tr("Exact terms"), self)
        self.more.setVisible(bool(self._terms))
        for term in self._terms:
            self.more.toggled.connect(term.setVisible)
        layout = QVBoxLayout(self)
        layout.addWidget(self.page, 1)
        layout.addLayout(hanging(self.more))

    def _manner(self, pool: ReadingPool) -> str:
        if not pool.isolated:
            return self.tr(
                "Messages cannot be read in a process of their own on this computer. "
                "Intact keeps its own bounds on size, depth and time."
            )
        if not pool.layers:
            return self.tr("The process that reads messages has not started yet.")
        return self.tr("Messages are read in a process of their own:")

    def _append(self, name: str) -> None:
        words = protection.layer(name)
        self.page.append(Label(words.title))
        term = ExactTerm(words.term)
        self.page.append(term)
        term.hide()  # the column shows what is put into it
        self._terms.append(term)
