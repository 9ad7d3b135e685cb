"""The header section of the selected sample, field by field."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from intact import limits, untrusted
from intact.gui.parts.labels import Label, Tone
from intact.gui.parts.plain_text import FieldNames, HarmlessText
from intact.sample import Facts, Sample


class HeadersPage(QWidget):
    """Header fields as plain text, their names in bold."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sample: Sample | None = None
        self._note = Label(self.tr("Not all header fields are shown here."), Tone.MUTED, self)
        self._text = HarmlessText(self.tr("Internet headers"), self)
        self._names = FieldNames(self._text.document())
        self._text.stand_flush()
        layout = QVBoxLayout(self)
        layout.addWidget(self._note)
        layout.addWidget(self._text, 1)

    def show_sample(self, sample: Sample) -> None:
        """Shows the header fields of a sample."""
        if sample is self._sample:
            return
        self._sample = sample
        lines, complete = _lines(sample.facts)
        self._note.setVisible(not complete)
        self._text.show_text("\n".join(lines))


def _lines(facts: Facts) -> tuple[list[str], bool]:
    """One line for each field, and whether all are there."""
    lines: list[str] = []
    room = limits.TEXT_PAINTED
    for field in facts.fields:
        line = untrusted.line(f"{field.name}: {field.value}", limits.FIELD_SHOWN)
        room -= len(line)
        if room < 0:
            return lines, False
        lines.append(line)
    return lines, facts.fields_complete
