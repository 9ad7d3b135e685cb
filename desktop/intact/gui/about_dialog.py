"""About Intact: version, licence, and what keeps messages from doing harm on this machine."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from intact import __version__
from intact.gui.parts.column import Column
from intact.gui.parts.labels import Label, Tone
from intact.gui.parts.more_button import ExactTerm, MoreButton
from intact.gui.parts.order import read_in_order
from intact.gui.state.core import ReadingPool
from intact.gui.wording import protection

_COLUMNS = 70
_LINES = 26


class AboutDialog(QDialog):
    """Shows which limits hold, and which this machine does not offer."""

    def __init__(
        self, pool: ReadingPool, possible: Sequence[str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("About Intact"))
        self._terms: list[ExactTerm] = []
        self.page = Column(self.tr("About Intact"))
        self.page.append(Label(f"Intact {__version__}", Tone.TITLE))
        licence = self.tr("Free software under the GNU General Public License, version 3 or later.")
        self.page.append(Label(licence, Tone.MUTED))
        self.page.append(Label(self.tr("How messages are read here"), Tone.HEADING))
        self.page.append(Label(self._manner(pool)))
        held = [name for name in possible if name in pool.layers]
        for name in held:
            self._append(name)
        if pool.layers and len(held) < len(possible):
            self.page.append(Label(self.tr("This machine does not offer"), Tone.HEADING))
            for name in possible:
                if name not in held:
                    self._append(name)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        self.more = MoreButton(self.tr("Exact terms"), self)
        self.more.setVisible(bool(self._terms))
        for term in self._terms:
            self.more.toggled.connect(term.setVisible)
        layout = QVBoxLayout(self)
        layout.addWidget(self.page, 1)
        layout.addWidget(self.more)
        layout.addWidget(buttons)
        read_in_order(self)
        metrics = self.fontMetrics()
        self.resize(metrics.averageCharWidth() * _COLUMNS, metrics.lineSpacing() * _LINES)

    def _manner(self, pool: ReadingPool) -> str:
        if not pool.isolated:
            return self.tr(
                "Messages cannot be read in a process of their own on this machine. "
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
