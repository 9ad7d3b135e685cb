"""How the sample's bytes came about: the rung reached, the three groups, and the hashes."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from intact import limits, untrusted
from intact.conversion import account
from intact.gui import appearance
from intact.gui.details.conversion_groups import ConversionGroups
from intact.gui.parts.announce import announce
from intact.gui.parts.card import Card
from intact.gui.parts.column import Column
from intact.gui.parts.labels import Label, Tone
from intact.gui.parts.more_button import ExactTerm, MoreButton, hanging
from intact.gui.parts.tool_button import ToolButton
from intact.gui.wording.fidelity import of_sample
from intact.gui.wording.sizes import data_size
from intact.gui.wording.words import Words
from intact.sample import Sample

_TOLD_MS = 2000
"""Milliseconds for which a button shows that it has copied."""


class ConversionPage(Column):
    """Fidelity first, then what is exact, rebuilt and lost, then the facts to copy."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("How the sample came about"), parent)
        self._sample: Sample | None = None
        self._terms_wanted = False

    def show_sample(self, sample: Sample) -> None:
        """Shows how a sample came about."""
        if sample is self._sample:
            return
        self._sample = sample
        self.clear()
        rung = _RungCard(of_sample(sample))
        groups = ConversionGroups(account(sample))
        self.append(rung)
        self.append(groups)
        self._append_facts(sample)
        for term in (*rung.terms, *groups.terms):
            rung.more.toggled.connect(term.setVisible)
        rung.more.toggled.connect(self._remember)
        rung.more.setChecked(self._terms_wanted)

    def _remember(self, wanted: bool) -> None:  # noqa: FBT001 - a Qt slot
        """Whoever wants the exact terms wants them for the next sample too."""
        self._terms_wanted = wanted

    def _append_facts(self, sample: Sample) -> None:
        name = untrusted.line(sample.source_name, limits.NAME_SHOWN)
        self.append(Fact(self.tr("Came in as"), name))
        self.append(Fact(self.tr("Size when it came in"), data_size(sample.source_size)))
        self.append(Fact(self.tr("Size of the message"), data_size(len(sample.data))))
        if sample.source_sha256 != sample.sha256:
            self.append(Fact(self.tr("SHA-256 when it came in"), sample.source_sha256))
        self.append(Fact(self.tr("SHA-256 of the message"), sample.sha256))


class _RungCard(Card):
    """How near the sample is to what arrived; `more` shows or hides the exact terms of the page."""

    def __init__(self, said: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        layout = QVBoxLayout(self)
        layout.addWidget(Label(said.title, Tone.HEADING).as_heading())
        for text in (said.why, said.what_to_do):
            if text:
                layout.addWidget(Label(text))
        term = ExactTerm(said.term)
        self.terms = (term,)
        self.more = MoreButton(self.tr("Exact terms"), self)
        layout.addWidget(term)
        layout.addLayout(hanging(self.more))


class Fact(QWidget):
    """A name, a value, and a button that copies the value."""

    def __init__(self, name: str, value: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._value = value
        copy = self.copy = ToolButton(self)
        copy.setIcon(appearance.icon("copy"))
        copy.setAutoRaise(True)
        copy.setAccessibleName(self.tr("Copy: {name}").format(name=name))
        copy.setToolTip(self.tr("Copy"))
        copy.clicked.connect(self._copy)
        texts = QVBoxLayout()
        texts.setSpacing(0)
        texts.addWidget(Label(name, Tone.MUTED))
        texts.addWidget(Label(value))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addLayout(texts, 1)
        row.addWidget(copy, 0, Qt.AlignmentFlag.AlignTop)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._value)
        announce(self, self.tr("Copied"))
        self.copy.setIcon(appearance.icon("ready"))
        QTimer.singleShot(_TOLD_MS, self.copy, lambda: self.copy.setIcon(appearance.icon("copy")))
