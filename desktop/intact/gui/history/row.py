"""The setting: whether submissions are remembered, and for how long."""

from __future__ import annotations

from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QSpinBox, QVBoxLayout, QWidget

from intact.gui.parts.labels import Label, Tone
from intact.limits import HISTORY_DAYS
from intact.settings.settings import Settings


class HistoryRow(QWidget):
    """A box to tick, and a number of days."""

    def __init__(self, days: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.wanted = QCheckBox(self.tr("&Remember what was submitted"), self)
        self.field = QSpinBox(self)
        self.field.setRange(1, HISTORY_DAYS)
        self.field.setAccessibleName(self.tr("Days until a submission is forgotten"))
        self.wanted.toggled.connect(self.field.setEnabled)
        self.fill(days)
        days_of = Label(self.tr("days"))
        days_of.setWordWrap(False)
        line = QHBoxLayout()
        line.addWidget(self.wanted)
        line.addWidget(self.field)
        line.addWidget(days_of)
        line.addStretch(1)
        why = self.tr(
            "Only when, where to and how, and fingerprints of the messages; on this computer only. "
            "With them, Intact warns when the same message goes out again. What is remembered "
            "already stays until you forget it in the history."
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(line)
        layout.addWidget(Label(why, Tone.MUTED))

    def fill(self, days: int) -> None:
        """Shows a number of days, 0 for not at all."""
        self.wanted.setChecked(days > 0)
        self.field.setValue(days or Settings().history_days)
        self.field.setEnabled(days > 0)

    @property
    def days(self) -> int:
        """How long to remember, 0 for not at all."""
        return self.field.value() if self.wanted.isChecked() else 0
