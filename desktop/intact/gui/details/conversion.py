"""How the sample's bytes came about: the rung reached, what was lost, and the hashes."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from intact import limits, untrusted
from intact.gui import appearance
from intact.gui.parts.card import Card
from intact.gui.parts.column import Column
from intact.gui.parts.icon_label import IconLabel
from intact.gui.parts.labels import Label, Tone
from intact.gui.samples.row_words import size
from intact.gui.wording.fidelity import fidelity, loss
from intact.gui.wording.words import Words
from intact.sample import Sample


class ConversionPage(Column):
    """Fidelity first, then every loss, then the facts to copy."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("How the sample came about"), parent)
        self._sample: Sample | None = None

    def show_sample(self, sample: Sample) -> None:
        """Shows how a sample came about."""
        if sample is self._sample:
            return
        self._sample = sample
        self.clear()
        self.append(_RungCard(fidelity(sample.fidelity)))
        for lost in sample.losses:
            self.append(_LossLine(loss(lost)))
        self._append_facts(sample)

    def _append_facts(self, sample: Sample) -> None:
        name = untrusted.line(sample.source_name, limits.NAME_SHOWN)
        self.append(Fact(self.tr("Handed over as"), name))
        self.append(Fact(self.tr("Size of that"), size(sample.source_size)))
        self.append(Fact(self.tr("Size of the message"), size(len(sample.data))))
        self.append(Fact(self.tr("SHA-256 of the message"), sample.sha256))
        if sample.source_sha256 != sample.sha256:
            self.append(Fact(self.tr("SHA-256 of what was handed over"), sample.source_sha256))


class _RungCard(Card):
    """How near the sample is to what arrived."""

    def __init__(self, said: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        layout = QVBoxLayout(self)
        layout.addWidget(Label(said.title, Tone.HEADING))
        for text in (said.why, said.what_to_do):
            if text:
                layout.addWidget(Label(text))
        if said.term:
            layout.addWidget(Label(said.term, Tone.MUTED))


class _LossLine(QWidget):
    """One thing that is not as it arrived."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(IconLabel("inform", self), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(Label(text), 1)


class Fact(QWidget):
    """A name, a value, and a button that copies the value."""

    def __init__(self, name: str, value: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._value = value
        copy = QToolButton(self)
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
